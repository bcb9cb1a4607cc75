"""The shared place where scheduled tasks write down that they ran: the class of all our tasks."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from celery import Task
from django.db import DatabaseError
from django.db.models import F
from django.utils import timezone

from p3dn.jobs.models.clock import KEPT, ScheduledRun

from .schedule import scheduled

log = logging.getLogger(__name__)
State = ScheduledRun.State
LONGEST = 2000  # letters of a fault


class Recorded(Task):  # type: ignore[type-arg]  # not generic when it runs
    """A task of which it is kept when it ran and how it ended, if a time of the day starts it."""

    abstract = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run it."""
        if self.name not in scheduled():
            return super().__call__(*args, **kwargs)
        with recorded(str(self.name)):
            return super().__call__(*args, **kwargs)


@contextmanager
def recorded(task: str) -> Iterator[None]:
    """Keep that a task runs, and how it ends; what it raises goes on."""
    run = _begin(task)
    try:
        yield
    except Exception as error:
        _end(run, State.FAILED, f"{type(error).__name__}: {error}"[:LONGEST])
        raise
    _end(run, State.DONE)


def _begin(task: str) -> ScheduledRun:
    now = timezone.now()
    run, new = ScheduledRun.objects.get_or_create(
        task=task, day=timezone.localdate(now), defaults={"started_at": now}
    )
    if new:
        ScheduledRun.objects.filter(task=task, day__lt=run.day - KEPT).delete()
    else:
        ScheduledRun.objects.filter(pk=run.pk).update(
            state=State.RUNNING, started_at=now, finished_at=None, runs=F("runs") + 1
        )
    return run


def _end(run: ScheduledRun, state: str, fault: str = "") -> None:
    """A database that is gone must not hide what the task itself met."""
    ended: dict[str, Any] = {"state": state, "finished_at": timezone.now()}
    if fault:
        ended |= {"fault": fault, "failures": F("failures") + 1}
    try:
        ScheduledRun.objects.filter(pk=run.pk).update(**ended)
    except DatabaseError:
        log.exception("how %s ended could not be kept", run.task)
