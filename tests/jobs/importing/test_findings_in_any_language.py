"""What a worker found is told in the language of whoever reads it; what it found earlier as it stands."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from p3dn.jobs import services
from p3dn.jobs.models import Job, JobIssue
from tests.support.cast import Cast, assemble

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clean_cache")]


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def checked(cast: Cast, **cells: object) -> Job:
    """A plan of one good row and one with these cells, examined."""
    good = {
        "kd_rup": 1, "kd_satker_str": cast.health.code, "tahun_anggaran": 2026,
        "nama_paket": "Paket", "pagu": 1_000_000,
    }  # fmt: skip
    job = services.start_import(
        kind="packages", user=cast.requester, region=cast.region, agency=None,
        file_name="rup.json", data=json.dumps([good, good | {"kd_rup": 2} | cells]).encode(),
    )  # fmt: skip
    services.check(job.pk)
    return Job.objects.get(pk=job.pk)


def page(cast: Cast, job: Job, language: str) -> str:
    client = Client()
    type(cast.requester).objects.filter(pk=cast.requester.pk).update(language=language)
    client.force_login(cast.requester)
    return client.get(reverse("jobs:job_detail", args=[job.key])).content.decode()


def test_a_finding_with_values_in_it(cast: Cast) -> None:
    job = checked(cast, tgl_awal_kontrak="kemarin")
    issue = job.issues.get()
    assert "kemarin" in issue.message
    assert issue.message in page(cast, job, "id").replace("&quot;", '"')
    english = page(cast, job, "en")
    assert issue.message not in english
    assert "kemarin" in english
    assert "is not a date" in english


def test_the_list_of_findings_as_a_file_stays_indonesian(cast: Cast) -> None:
    job = checked(cast, tgl_awal_kontrak="kemarin")
    client = Client()
    type(cast.requester).objects.filter(pk=cast.requester.pk).update(language="en")
    client.force_login(cast.requester)
    answer = client.get(reverse("jobs:job_issues", args=[job.key]) + "?unduh=csv")
    text = b"".join(answer.streaming_content).decode()
    assert job.issues.get().message in text


def test_a_file_refused_as_a_whole(cast: Cast) -> None:
    job = services.start_import(
        kind="packages", user=cast.requester, region=cast.region, agency=None,
        file_name="rup.json", data=b"[1, 2]",
    )  # fmt: skip
    services.check(job.pk)
    job.refresh_from_db()
    assert job.state == Job.State.REFUSED
    assert job.message in page(cast, job, "id")
    english = page(cast, job, "en")
    assert job.message not in english
    assert job.issues.get().remedy not in english


def test_what_came_of_a_load(cast: Cast) -> None:
    job = checked(cast)
    services.confirm(job=job, user=cast.requester)
    services.load(job.pk)
    job.refresh_from_db()
    assert job.message == "Dimuat: 2 baru, 0 berubah, 0 sama."
    assert job.message in page(cast, job, "id")
    assert job.message not in page(cast, job, "en")


def test_what_was_found_earlier_stays_readable(cast: Cast) -> None:
    job = checked(cast, tgl_awal_kontrak="kemarin")
    JobIssue.objects.update(said={}, message="Kalimat lama: 3 salah.", remedy="Isi kolom ini.")
    english = page(cast, job, "en")
    assert "Kalimat lama: 3 salah." in english
    assert "Isi kolom ini." not in english  # a sentence of ours as it stands
