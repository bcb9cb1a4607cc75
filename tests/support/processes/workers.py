"""Worker processes as they run in production, on the test database; they can be killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from django.conf import settings
from django.db import connection

from tests.support.processes.waiting import until

TO_START = 60  # seconds, on a busy machine


def database_url() -> str:
    """Address of the database this process tests with."""
    return (
        urlsplit(settings.DATABASE_URL)
        ._replace(path="/" + connection.settings_dict["NAME"])
        .geturl()
    )


@contextmanager
def held(statement: str, *values: object) -> Iterator[None]:
    """A lock somebody else holds: whoever needs it stands in the middle of its work, surely."""
    with psycopg.connect(database_url()) as other:
        other.execute(statement, values)
        yield
        other.rollback()


def waiting_for_a_lock() -> bool:
    """Whether a transaction of a job stands still."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            " AND application_name LIKE 'p3dn %' AND wait_event_type = 'Lock'"
        )
        return cursor.fetchone()[0] > 0


class Workers:
    """Starts worker processes, each in a process group of its own, and ends what is left of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[subprocess.Popen[bytes]] = []

    def start(self) -> "subprocess.Popen[bytes]":
        """One worker that is ready to take a task."""
        log = self.folder / f"worker{len(self.started)}.log"
        with log.open("wb") as output:
            worker = subprocess.Popen(
                [
                    sys.executable, "-m", "celery", "-A", "p3dn", "worker", "--pool", "prefork",
                    "--concurrency", "1", "--without-gossip", "--without-mingle", "--loglevel", "INFO",
                ],
                env=os.environ
                | {
                    "DJANGO_SETTINGS_MODULE": "tests.settings",
                    "DATABASE_URL": database_url(),
                    "MEDIA_ROOT": str(settings.MEDIA_ROOT),
                },
                stdout=output, stderr=output, stdin=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
        self.started.append(worker)
        until(lambda: b" ready." in log.read_bytes() or worker.poll() is not None, TO_START)
        assert worker.poll() is None, log.read_text()
        return worker

    def kill(self, worker: "subprocess.Popen[bytes]") -> None:
        """As the kernel does when memory is short: no word to anybody, children and all."""
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()

    def said(self, worker: "subprocess.Popen[bytes]") -> str:
        """Its log."""
        return (self.folder / f"worker{self.started.index(worker)}.log").read_text()

    def end(self) -> None:
        """Kill whoever is still there."""
        for worker in self.started:
            if worker.poll() is None:
                self.kill(worker)
