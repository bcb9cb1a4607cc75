"""What the clock starts is written down by the tasks, and told to administrators and operators."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from celery.schedules import crontab
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from p3dn.accounts.models import User
from p3dn.audit.tasks import forget_submissions
from p3dn.celery import app
from p3dn.jobs.clock.reads import GRACE, standings
from p3dn.jobs.clock.recording import recorded
from p3dn.jobs.clock.schedule import due_after, due_before, in_words, scheduled
from p3dn.jobs.clock.works import WORKS
from p3dn.jobs.models import ScheduledRun
from p3dn.jobs.models.clock import KEPT
from p3dn.jobs.tasks import find_lost_exports
from p3dn.ui.values.formats import span_of_time
from tests.support.cast import Cast, assemble

SUMS = "procurement.tasks.compare_sums"
NIGHT = "p3dn.audit.tasks.forget_submissions"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A local moment of a November."""
    return timezone.make_aware(datetime.combine(date(2026, 11, day), time(hour, minute)))


def ran(task: str, moment: datetime, state: str = "done", **more: Any) -> ScheduledRun:
    ended = {} if state == "running" else {"finished_at": moment + timedelta(seconds=3)}
    return ScheduledRun.objects.create(
        task=task, day=timezone.localdate(moment), started_at=moment, state=state, **ended | more
    )


def of(task: str, now: datetime) -> Any:
    return next(one for one in standings(now) if one.work is WORKS[task])


def test_every_task_of_the_clock_has_words_and_runs_every_day() -> None:
    app.loader.import_default_modules()
    assert scheduled().keys() == WORKS.keys()
    for task, schedule in scheduled().items():
        assert task in app.tasks
        assert len(schedule.day_of_week) == 7, task
        assert len(schedule.day_of_month) == 31, task


@pytest.mark.parametrize(
    ("schedule", "before", "after", "words"),
    [
        (crontab(hour=3, minute=40), at(26, 3, 40), at(27, 3, 40), "setiap hari pukul 03.40"),
        (crontab(hour=2, minute=0), at(27, 2), at(28, 2), "setiap hari pukul 02.00"),
        (crontab(minute=17), at(27, 2, 17), at(27, 3, 17), "setiap jam"),
        (crontab(minute="*/5"), at(27, 2, 30), at(27, 2, 35), "setiap 5 menit"),
    ],
    ids=["not yet today", "today", "hourly", "often"],
)
def test_the_times_of_a_task(
    schedule: crontab, before: datetime, after: datetime, words: str
) -> None:
    now = at(27, 2, 30)
    assert (due_before(schedule, now), due_after(schedule, now)) == (before, after)
    assert in_words(schedule) == words


@pytest.mark.django_db
def test_a_task_writes_down_how_it_ended_once_a_day() -> None:
    forget_submissions()
    forget_submissions()
    run = ScheduledRun.objects.get()
    assert (run.task, run.day, run.runs) == (NIGHT, timezone.localdate(), 2)
    assert run.is_done
    assert run.took is not None
    assert run.took < timedelta(minutes=1)
    find_lost_exports()
    assert ScheduledRun.objects.count() == 1, "what looks after something every minute is not kept"


@pytest.mark.django_db
def test_a_task_that_breaks_says_why_and_breaks_all_the_same() -> None:
    with pytest.raises(ValidationError), recorded(SUMS):
        raise ValidationError("jumlah berbeda")
    run = ScheduledRun.objects.get()
    assert (run.state, run.failures) == ("failed", 1)
    assert "jumlah berbeda" in run.fault
    with recorded(SUMS):
        assert ScheduledRun.objects.get().took is None
    run.refresh_from_db()
    assert (run.is_done, run.runs, run.failures) == (True, 2, 1)


@pytest.mark.django_db
def test_old_days_are_forgotten() -> None:
    kept = ran(NIGHT, timezone.now() - KEPT + timedelta(days=1))
    ran(NIGHT, timezone.now() - KEPT - timedelta(days=1))
    other = ran(SUMS, timezone.now() - KEPT - timedelta(days=1))
    forget_submissions()
    left = set(ScheduledRun.objects.values_list("pk", flat=True))
    assert left > {kept.pk, other.pk}
    assert len(left) == 3


@pytest.mark.django_db
def test_what_should_have_started_is_overdue_after_a_while() -> None:
    ran(NIGHT, at(26, 3, 40))
    assert not of(NIGHT, at(27, 3, 40)).overdue
    assert not of(NIGHT, at(27, 3, 40) + GRACE - timedelta(seconds=1)).overdue
    assert of(NIGHT, at(27, 3, 40) + GRACE).overdue
    assert of(SUMS, at(27, 4)).overdue, "it never ran, though the clock is known to run"
    ran(NIGHT, at(27, 3, 41))
    assert not of(NIGHT, at(27, 4)).is_wrong


@pytest.mark.django_db
def test_nothing_is_overdue_before_anything_ran() -> None:
    assert not any(one.is_wrong for one in standings(timezone.now()))


@pytest.mark.django_db
def test_one_that_never_comes_to_its_end_has_failed() -> None:
    ran(SUMS, at(27, 2, 20), "running")
    assert not of(SUMS, at(27, 2, 40)).failed
    assert of(SUMS, at(27, 2, 51)).failed


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


@pytest.fixture
def failed(db: None) -> ScheduledRun:
    """Sums that differed this night, and what else ran."""
    now = timezone.now()
    for task in scheduled():
        ran(task, now - timedelta(days=1))
    return ran(SUMS, now, "failed", failures=1, fault="RollupsDiffer: Dinas Kesehatan 2026")


def test_the_page_tells_it_plainly(client: Client, cast: Cast, failed: ScheduledRun) -> None:
    client.force_login(cast.administrator)
    with CaptureQueriesContext(connection) as asked:
        page = client.get(reverse("jobs:clock_list")).content.decode()
    assert "Mencocokkan jumlah di laporan dengan sumbernya" in page
    assert "Belum pasti semua jumlah di laporan sama dengan sumbernya." in page
    assert "Gagal" in page
    assert "3 detik" in page
    assert "Dinas Kesehatan" not in page, "a fault may name what is another region's"
    assert len(asked) <= 12


def test_only_administrators_and_operators_read_it(
    client: Client, cast: Cast, failed: ScheduledRun
) -> None:
    page = reverse("jobs:clock_list")
    assert client.get(page).status_code == 302
    got = {}
    for part, person in cast.everyone().items():
        client.force_login(person)
        got[part] = client.get(page).status_code
    readers = {"administrator", "stranger"}  # the stranger administers another region
    assert got == {part: 200 if part in readers else 404 for part in got}
    operator = User.objects.create_superuser(
        "operator@contoh.test", "rahasia-sekali", full_name="Pengelola"
    )
    client.force_login(operator)
    records = reverse("admin:jobs_scheduledrun_changelist")
    assert records in client.get(page).content.decode()
    assert client.get(records).status_code == 200
    told = client.get(reverse("admin:jobs_scheduledrun_change", args=[failed.pk])).content.decode()
    assert "RollupsDiffer" in told
    assert 'name="_save"' not in told


def test_the_home_of_an_administrator_names_only_what_failed(
    client: Client, cast: Cast, failed: ScheduledRun
) -> None:
    client.force_login(cast.administrator)
    home = client.get(reverse("home")).content.decode()
    assert "Mencocokkan jumlah di laporan" in home
    assert "Mengirim surat pengantar" not in home
    failed.state = ScheduledRun.State.DONE
    failed.save()
    assert "Mencocokkan jumlah" not in client.get(reverse("home")).content.decode()
    client.force_login(cast.requester)
    ScheduledRun.objects.update(state=ScheduledRun.State.FAILED)
    assert "Mencocokkan jumlah" not in client.get(reverse("home")).content.decode()


@pytest.mark.parametrize(
    ("seconds", "words", "english"),
    [
        (0.04, "0 detik", "0 seconds"),
        (0.4, "0,4 detik", "0.4 seconds"),
        (1, "1 detik", "1 second"),
        (89, "1 menit", "1 minute"),
        (3660, "1 jam 1 menit", "1 hour 1 minute"),
        (7200, "2 jam", "2 hours"),
    ],
)
def test_how_long_something_took(seconds: float, words: str, english: str) -> None:
    assert span_of_time(timedelta(seconds=seconds)) == words
    with override("en"):
        assert span_of_time(timedelta(seconds=seconds)) == english
