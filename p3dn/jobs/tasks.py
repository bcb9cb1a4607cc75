"""Celery tasks: take an id, call one service. A job is claimed, so running one twice does nothing."""

import logging
from collections.abc import Callable

from celery import shared_task
from django.utils import timezone

from . import services
from .exporting.services import pick_up_lost, remove_old
from .exporting.writing import write
from .importing.lapsing import end_old
from .life import claims
from .taking_back import working

log = logging.getLogger(__name__)


@shared_task
def check_import(job_id: int) -> None:
    """Examine an uploaded file."""
    _guarded(services.check, job_id)


@shared_task
def load_import(job_id: int) -> None:
    """Write an examined file."""
    _guarded(services.load, job_id)


@shared_task
def undo_import(job_id: int) -> None:
    """Take a large load back."""
    _guarded(working.undo, job_id)


@shared_task
def find_lost_jobs() -> int:
    """Every few seconds: steps whose worker is gone are queued again."""
    return claims.sweep()


@shared_task
def write_export(export_id: int) -> None:
    """Write a long list to a file."""
    write(export_id)


@shared_task
def find_lost_exports() -> int:
    """Every minute: files whose worker is gone are queued again."""
    return pick_up_lost()


@shared_task
def remove_old_exports() -> int:
    """Every night: files that nobody fetched for long."""
    return remove_old(timezone.now())


@shared_task
def end_old_imports() -> int:
    """Every night: imports that nobody loaded for long after their check."""
    return end_old(timezone.now())


def _guarded(step: Callable[[int], None], job_id: int) -> None:
    """The job's row says how it ended, or the clock will try again; the message is done with."""
    try:
        step(job_id)
    except Exception:
        log.exception("job %s broke", job_id)
