"""A large load is taken back by the worker: it may be stopped, may fail, and is then as it was."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Producer
from p3dn.accounts.models import Membership
from p3dn.jobs import services
from p3dn.jobs.life import claims, progress
from p3dn.jobs.models import Job
from p3dn.jobs.taking_back import services as taking_back
from p3dn.jobs.taking_back import working
from p3dn.jobs.taking_back.traces import Trace
from tests.factories.catalog import ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.forms import send

from .test_taking_back import loaded

FIRMS = (
    "nama,nib,alamat,kabupaten_kota\n"
    "CV Satu,9120001234567,Jalan Contoh 1,Kota Prabumulih\n"
    "CV Dua,9120001234568,Jalan Contoh 2,Kota Prabumulih\n"
)


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


@pytest.fixture
def waiting(cast: Cast, monkeypatch: pytest.MonkeyPatch, client: Client) -> Job:
    """A load that waits for the worker to take it back, asked for on its page."""
    monkeypatch.setattr(working, "LARGE", 1)
    job = loaded(cast, "producers", FIRMS)
    client.force_login(cast.officer)
    page = reverse("jobs:job_take_back", args=[job.key])
    answer = send(client, page)
    assert answer.status_code == 302
    job.refresh_from_db()
    assert (job.state, Producer.objects.count()) == (Job.State.RETURNING, 2)
    return job


def test_a_small_one_is_taken_back_at_once(cast: Cast, client: Client) -> None:
    job = loaded(cast, "producers", FIRMS)
    client.force_login(cast.officer)
    send(client, reverse("jobs:job_take_back", args=[job.key]))
    job.refresh_from_db()
    assert (job.state, Producer.objects.count()) == (Job.State.TAKEN_BACK, 0)


def test_the_worker_counts_and_tells(waiting: Job, cast: Cast, client: Client) -> None:
    page = client.get(reverse("jobs:job_detail", args=[waiting.key])).content.decode()
    assert "Menunggu ditarik kembali" in page and "Hentikan" in page
    working.undo(waiting.pk)
    waiting.refresh_from_db()
    assert (waiting.state, Producer.objects.count()) == (Job.State.TAKEN_BACK, 0)
    assert (waiting.taken_back_by, waiting.claim) == (cast.officer, None)
    pace = progress.pace(waiting)
    assert pace is not None and pace.total == 2
    assert "2 baris dihapus" in str(cast.officer.notices.get(kind="import_taken_back").facts)
    working.undo(waiting.pk)  # the message a second time


def test_what_is_in_use_keeps_the_load(waiting: Job, cast: Cast) -> None:
    ProductFactory(producer=Producer.objects.first())
    working.undo(waiting.pk)
    waiting.refresh_from_db()
    assert (waiting.state, Producer.objects.count()) == (Job.State.DONE, 2)
    assert "sudah dipakai" in waiting.message and waiting.taken_back_by is None
    assert cast.officer.notices.filter(kind="import_stays").exists()
    assert taking_back.may_take_back(waiting, cast.officer)


def test_it_is_stopped_before_and_while_it_runs(
    waiting: Job, cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.post(reverse("jobs:job_cancel", args=[waiting.key]))
    waiting.refresh_from_db()
    assert (waiting.state, waiting.taken_back_by) == (Job.State.DONE, None)
    working.ask(job=waiting, user=cast.officer)
    restore = Trace.restore

    def stopping(trace: Trace) -> None:
        restore(trace)
        services.cancel(job=waiting, user=cast.officer)
        progress.go_on(Job.objects.get(pk=waiting.pk))

    monkeypatch.setattr(Trace, "restore", stopping)
    working.undo(waiting.pk)
    waiting.refresh_from_db()
    assert (waiting.state, Producer.objects.count()) == (Job.State.DONE, 2)
    assert "Dihentikan" in waiting.message


def test_a_lost_worker_is_followed_by_another_and_the_third_is_the_last(waiting: Job) -> None:
    for attempt in range(1, claims.MOST_ATTEMPTS + 1):
        taken = claims.claim(waiting.pk, waiting=Job.State.RETURNING)
        assert taken is not None and taken.attempt == attempt
        Job.objects.filter(pk=waiting.pk).update(lease_until=timezone.now() - timedelta(minutes=1))
        claims.sweep()
        waiting.refresh_from_db()
    assert (waiting.state, Producer.objects.count()) == (Job.State.DONE, 2)
    assert "tetap seperti semula" in waiting.message


def test_a_right_that_ended_meanwhile_keeps_it(waiting: Job, cast: Cast) -> None:
    Membership.objects.filter(user=cast.officer).update(
        valid_from="2019-01-01", valid_to="2020-01-01"
    )
    working.undo(waiting.pk)
    waiting.refresh_from_db()
    assert (waiting.state, Producer.objects.count()) == (Job.State.DONE, 2)


def test_nobody_else_stops_it(waiting: Job, cast: Cast) -> None:
    with pytest.raises(ValidationError):
        services.cancel(job=waiting, user=cast.verifier)
    waiting.refresh_from_db()
    assert waiting.state == Job.State.RETURNING
