"""An import that nobody loads ends after a month, and says that it has to be checked anew."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Notice
from p3dn.jobs import services
from p3dn.jobs.importing.kept import KeptRows, place_of
from p3dn.jobs.importing.lapsing import KEPT, end_old
from p3dn.jobs.models import Job, JobIssue
from tests.jobs.life.test_notices import upload
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


def waiting() -> tuple[Cast, Job]:
    cast = assemble()
    job = upload(cast)
    assert job.is_ready
    with KeptRows(job) as rows:
        rows.add(1, [["9120001234567"]])
    return cast, job


def test_it_ends_after_a_month_with_its_rows_and_keeps_its_file(client: Client) -> None:
    cast, job = waiting()
    now = timezone.now()
    assert end_old(now + KEPT - timedelta(minutes=1)) == 0
    assert default_storage.exists(place_of(job))
    assert end_old(now + KEPT + timedelta(minutes=1)) == 1
    assert not default_storage.exists(place_of(job))
    job.refresh_from_db()
    assert (job.state, job.file.storage.exists(job.file.name)) == ("refused", True)
    assert [one.person for one in Notice.objects.unread()] == [cast.officer]
    client.force_login(cast.officer)
    page = client.get(reverse("jobs:job_detail", args=[job.key])).content.decode()
    assert "Sudah 30 hari tidak dimuat" in page
    assert "Unggah lagi" in page
    assert reverse("jobs:job_confirm", args=[job.key]) not in page
    assert end_old(now + 2 * KEPT) == 0, "told once"


def test_one_that_was_confirmed_meanwhile_is_loaded() -> None:
    cast, job = waiting()
    services.confirm(job=job, user=cast.officer)
    assert end_old(timezone.now() + 2 * KEPT) == 0
    services.load(job.pk)
    job.refresh_from_db()
    assert job.state == "done"


def test_a_step_that_was_given_up_keeps_no_rows() -> None:
    cast, job = waiting()
    services.confirm(job=job, user=cast.officer)
    cast.officer.memberships.update(valid_to=timezone.localdate() - timedelta(days=1))
    services.load(job.pk)
    job.refresh_from_db()
    assert job.state == "refused", "the right ended before the load"
    assert JobIssue.objects.filter(job=job).exists()
    assert not default_storage.exists(place_of(job))


def test_the_clock_knows_it() -> None:
    tasks = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert "p3dn.jobs.tasks.end_old_imports" in tasks
