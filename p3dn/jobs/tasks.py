"""Celery tasks: take an id, call one service. A job is claimed, so running one twice does nothing."""

import logging
from collections.abc import Callable

from celery import shared_task

from . import services
from .life import claims

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
def find_lost_jobs() -> int:
    """Every few seconds: steps whose worker is gone are queued again."""
    return claims.sweep()


def _guarded(step: Callable[[int], None], job_id: int) -> None:
    """The job's row says how it ended, or the clock will try again; the message is done with."""
    try:
        step(job_id)
    except Exception:
        log.exception("job %s broke", job_id)
