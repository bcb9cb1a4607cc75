"""A worker that is killed loses no job: another goes on, or the page says that there is none."""

import json
import os
import signal
import threading
import uuid
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.celery import app
from p3dn.jobs import services, tasks
from p3dn.jobs.importing import importer
from p3dn.jobs.importing.findings import Findings
from p3dn.jobs.life import claims, presence, pulse
from p3dn.jobs.models import Job
from p3dn.jobs.tables import readers
from procurement.models import Package
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast, assemble
from tests.support.processes.waiting import until
from tests.support.processes.workers import Workers, held, waiting_for_a_lock

ROWS = 2500  # three batches
STANDING_STILL = "SELECT 1 FROM procurement_package WHERE rup_code = %s FOR UPDATE"
NOBODY_READS = "LOCK TABLE procurement_package IN ACCESS EXCLUSIVE MODE"
NOBODY_WRITES = "LOCK TABLE procurement_package IN SHARE MODE"
LAST = str(ROWS)  # in the last batch, so that two are written before it


@pytest.fixture
def cast(transactional_db: None, clean_cache: None) -> Cast:
    """Everybody, and a package that the file changes in its last batch."""
    people = assemble()
    PackageFactory(agency=people.health, rup_code=LAST, name="Nama lama")
    return people


def uploaded(cast: Cast) -> Job:
    """A plan of three batches, waiting to be checked."""
    rows = [
        {
            "kd_rup": number,
            "kd_satker_str": cast.health.code,
            "tahun_anggaran": 2026,
            "nama_paket": f"Paket {number}",
            "pagu": 1_000_000,
        }
        for number in range(1, ROWS + 1)
    ]
    return services.start_import(
        kind="packages", user=cast.requester, region=cast.region, agency=None,
        file_name="rup.json", data=json.dumps(rows).encode(),
    )  # fmt: skip


def checked(cast: Cast) -> Job:
    """The same, ready to be loaded."""
    job = uploaded(cast)
    services.check(job.pk)
    return fresh(job)


def fresh(job: Job) -> Job:
    return Job.objects.get(pk=job.pk)


def half_a_minute_later(job: Job) -> None:
    """Its worker has given no sign of life since, and neither has any other."""
    Job.objects.filter(pk=job.pk).update(lease_until=timezone.now() - timedelta(seconds=1))
    cache.delete("jobs:worker")


def page_of(client: Client, job: Job) -> str:
    client.force_login(job.user)
    return client.get(reverse("jobs:job_detail", args=[job.key])).content.decode()


def each_row_once() -> bool:
    names = list(Package.objects.order_by("pk").values_list("name", flat=True))
    return sorted(names) == sorted(f"Paket {number}" for number in range(1, ROWS + 1))


# Killed -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["check", "load"])
def test_another_worker_goes_on_with_what_a_killed_one_left(
    cast: Cast, workers: Workers, client: Client, step: str
) -> None:
    job = uploaded(cast) if step == "check" else checked(cast)
    first = workers.start()
    lock = (NOBODY_READS,) if step == "check" else (STANDING_STILL, LAST)
    with held(*lock):
        if step == "load":
            services.confirm(job=job, user=cast.requester)
        until(waiting_for_a_lock)
        assert fresh(job).state == f"{step}ing"
        workers.kill(first)
        half_a_minute_later(job)
        assert "belum ada pekerja lain" in page_of(client, job)
        tasks.find_lost_jobs()
        until(lambda: not waiting_for_a_lock())  # nor does what is left of it hold any row
    assert "Nama lama" in Package.objects.get(rup_code=LAST).name
    assert Package.objects.count() == 1
    workers.start()
    until(lambda: fresh(job).state == ("ready" if step == "check" else "done"))
    assert fresh(job).attempt == 2
    if step == "load":
        assert each_row_once()


def test_one_that_only_stood_still_writes_nothing_after_its_successor(
    cast: Cast, workers: Workers
) -> None:
    job = checked(cast)
    first = workers.start()
    with held(STANDING_STILL, LAST):
        services.confirm(job=job, user=cast.requester)
        until(waiting_for_a_lock)
        os.killpg(first.pid, signal.SIGSTOP)
        half_a_minute_later(job)
        claims.sweep()
    workers.start()
    until(lambda: fresh(job).state == "done")
    os.killpg(first.pid, signal.SIGCONT)
    until(lambda: f"job {job.pk} " in workers.said(first))
    assert (fresh(job).state, fresh(job).attempt) == ("done", 2)
    assert each_row_once()


def test_what_was_taken_over_cannot_be_finished(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last moment: every row is written, and the claim has gone to somebody else."""
    job = checked(cast)
    services.confirm(job=job, user=cast.requester)
    write = importer.Importer.write

    def write_and_lose(self: importer.Importer, findings: Findings) -> None:
        write(self, findings)
        if Package.objects.count() == ROWS:
            Job.objects.filter(pk=job.pk).update(claim=uuid.uuid4())

    monkeypatch.setattr(importer.Importer, "write", write_and_lose)
    services.load(job.pk)
    assert fresh(job).state == "loading"
    assert Package.objects.count() == 1


def test_a_living_worker_keeps_its_job_for_itself(cast: Cast, workers: Workers) -> None:
    job = checked(cast)
    workers.start()
    with held(STANDING_STILL, LAST):
        services.confirm(job=job, user=cast.requester)
        until(waiting_for_a_lock)
        before = fresh(job)
        until(lambda: fresh(job).lease_until > before.lease_until)  # though it stands in a batch
        assert claims.sweep() == 0
        services.load(job.pk)  # a message received twice
        assert (fresh(job).state, fresh(job).claim) == ("loading", before.claim)
    until(lambda: fresh(job).state == "done")
    assert (fresh(job).attempt, fresh(job).claim) == (1, None)
    assert each_row_once()


def test_a_lost_job_is_found_within_a_minute() -> None:
    entries = {entry["task"]: entry for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    every = entries[tasks.find_lost_jobs.name]["schedule"]
    assert every == claims.SWEPT_EVERY
    assert claims.LEASE.total_seconds() + every < 60
    assert claims.LEASE.total_seconds() > pulse.EVERY * 5
    assert presence.KEPT + presence.PATIENCE.total_seconds() < 60
    longest = settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]
    assert longest > settings.CELERY_TASK_TIME_LIMIT > settings.CELERY_TASK_SOFT_TIME_LIMIT


def test_what_kills_every_worker_is_given_up(cast: Cast, client: Client) -> None:
    job = uploaded(cast)
    for _attempt in range(claims.MOST_ATTEMPTS):
        assert claims.claim(job.pk, waiting="pending")
        half_a_minute_later(job)
        assert claims.sweep() == 1
    assert fresh(job).state == "failed"
    assert "berhenti mendadak 3 kali" in page_of(client, job)
    assert (claims.claim(job.pk, waiting="pending"), claims.sweep()) == (None, 0)


def test_the_database_going_away_is_no_end(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that is cut off in the middle of a load: the next attempt does it all."""
    job = checked(cast)
    services.confirm(job=job, user=cast.requester)
    write = importer.Importer.write

    def cut(self: importer.Importer, findings: Findings) -> None:
        write(self, findings)
        with held("SELECT pg_terminate_backend(%s)", own_backend()):
            pass

    with monkeypatch.context() as patch:
        patch.setattr(importer.Importer, "write", cut)
        tasks.load_import(job.pk)
    assert fresh(job).state == "loading"
    assert claims.sweep() == 1
    services.load(job.pk)
    assert (fresh(job).state, each_row_once()) == ("done", True)


def own_backend() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return int(cursor.fetchone()[0])


# Nobody there -----------------------------------------------------------------------------------


def test_the_page_says_that_no_worker_comes_until_one_does(
    cast: Cast, workers: Workers, client: Client
) -> None:
    job = uploaded(cast)
    assert "Belum ada pekerja latar" not in page_of(client, job)
    Job.objects.update(queued_at=timezone.now() - presence.PATIENCE - timedelta(seconds=1))
    assert "Belum ada pekerja latar" in page_of(client, job)
    workers.start()
    until(lambda: fresh(job).state == "ready")
    assert "Belum ada pekerja latar" not in page_of(client, job)
    for _again in range(2):  # it goes on saying that it is there
        until(presence.is_somebody_there)
        cache.delete("jobs:worker")


def test_the_page_tells_a_busy_worker_from_none(cast: Cast, client: Client) -> None:
    job = uploaded(cast)
    Job.objects.update(queued_at=timezone.now() - timedelta(minutes=2))
    presence.note()
    assert "sedang sibuk" in page_of(client, job)
    cache.delete("jobs:worker")
    other = uploaded(cast)
    assert claims.claim(other.pk, waiting="pending")  # one process only, and it is at work
    assert "sedang sibuk" in page_of(client, job)
    Job.objects.filter(pk=other.pk).update(attempt=2)
    assert "Dicoba lagi: ke-2 dari 3" in page_of(client, other)


def test_a_message_that_was_lost_is_sent_again_now_and_then(cast: Cast) -> None:
    job = uploaded(cast)
    with app.connection_for_write() as link:
        queue = app.conf.task_default_queue
        link.default_channel.queue_purge(queue)
        claims.sweep()
        assert waiting_in(link, queue) == 0  # it has not waited long
        Job.objects.filter(pk=job.pk).update(queued_at=timezone.now() - claims.LATE)
        claims.sweep()
        claims.sweep()
        assert waiting_in(link, queue) == 1


def waiting_in(link: Any, queue: str) -> int:
    return int(link.default_channel.queue_declare(queue=queue).message_count)


# Stopping ---------------------------------------------------------------------------------------


def test_asking_to_stop_ends_a_load_under_way(cast: Cast, workers: Workers) -> None:
    job = checked(cast)
    workers.start()
    with held(NOBODY_WRITES):
        services.confirm(job=job, user=cast.requester)
        until(waiting_for_a_lock)
        services.cancel(job=job, user=cast.requester)
        assert fresh(job).state == "loading"
    until(lambda: fresh(job).state == "cancelled")
    assert Package.objects.count() == 1


def test_a_lost_job_is_stopped_at_once_and_one_asked_to_stop_is_not_tried_again(
    cast: Cast,
) -> None:
    lost, asked = uploaded(cast), uploaded(cast)
    for job in (lost, asked):
        assert claims.claim(job.pk, waiting="pending")
    services.cancel(job=asked, user=cast.requester)
    assert fresh(asked).state == "checking"
    half_a_minute_later(lost)
    half_a_minute_later(asked)
    services.cancel(job=lost, user=cast.requester)
    assert fresh(lost).state == "cancelled"
    claims.sweep()
    assert fresh(asked).state == "cancelled"


@pytest.fixture
def endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that opens files and comes to no end."""
    program = tmp_path / "endless.py"
    program.write_text("import signal\nsignal.pause()\n")
    monkeypatch.setattr(readers, "UNPACK", program)


def meanwhile(job: Job, act: Callable[[Job], None]) -> threading.Thread:
    """Somebody else, as soon as the job is being checked."""

    def somebody() -> None:
        until(lambda: fresh(job).state == "checking")
        act(fresh(job))
        connection.close()

    other = threading.Thread(target=somebody)
    other.start()
    return other


@pytest.mark.usefixtures("endless")
def test_reading_a_file_ends_when_the_person_gives_up(cast: Cast) -> None:
    job = uploaded(cast)
    person = meanwhile(job, lambda job: services.cancel(job=job, user=cast.requester))
    services.check(job.pk)  # comes back only because it was stopped
    person.join()
    assert fresh(job).state == "cancelled"


@pytest.mark.usefixtures("endless")
def test_reading_a_file_ends_when_another_worker_has_the_job(cast: Cast) -> None:
    job = uploaded(cast)
    mine = Job.objects.filter(pk=job.pk)
    other = meanwhile(job, lambda _job: mine.update(claim=uuid.uuid4()) and None)
    services.check(job.pk)
    other.join()
    assert (fresh(job).state, fresh(job).issues.count()) == ("checking", 0)  # the other's to say
