"""How much of a product is still to be had this month: its capacity, less what was asked for already.

Requests belong to a room to the right of this one, which says what is left (`register_volumes`).
The sum reaches over all requests of all regions, so that only the worker works it out, every minute,
and pages read what it kept: a little old, or nothing. A judgement asks anew, for its products only.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

from celery import current_app
from django.core.cache import cache
from django.db.models import Case, CharField, Expression, Value, When
from django.utils import timezone
from kombu.exceptions import OperationalError

from p3dn.ui.kept import shelf

from . import ranges

log = logging.getLogger(__name__)

FRESH = timedelta(minutes=1)  # how often the clock has it worked out
KEPT = timedelta(minutes=15)  # the oldest that is shown, while no worker comes
LONGEST = timedelta(minutes=5)  # nobody works at it longer: a worker that died is not waited for
TASK = "catalog.tasks.work_out_volumes"
BUSY, ASKED = "volumes:busy", "volumes:asked"
Left = dict[int, Decimal]

_providers: list[Callable[[date], Left]] = []


@dataclass(frozen=True, slots=True)
class Kept:
    """What was left when the sum was begun."""

    at: datetime
    left: Left


def register_volumes(provider: Callable[[date], Left]) -> None:
    """Make known who says how much is left of the products that somebody asked for."""
    if provider not in _providers:
        _providers.append(provider)


def volumes_left(day: date) -> Left | None:
    """Units still to be had in the month of the day, as last worked out; None: not known.

    Holds products with a known capacity that somebody asked for; of every other product all of its
    capacity is to be had. Works out nothing itself: the worker is asked to when it has not lately.
    """
    kept: Kept | None = shelf.find(_key(day))
    if kept is None or timezone.now() - kept.at > 2 * FRESH:
        _ask()
    return None if kept is None else kept.left


def work_out(day: date) -> bool:
    """Ask everybody what is left and keep it; False when another is at it already."""
    mine = uuid4().hex
    if not cache.add(BUSY, mine, LONGEST.total_seconds()):
        return False
    try:
        begun = timezone.now()
        left: Left = {}
        for provider in _providers:
            left |= provider(day)
        cache.set(_key(day), Kept(begun, left), KEPT.total_seconds())
    finally:
        if cache.get(BUSY) == mine:  # not that of whoever came after the longest time
            cache.delete(BUSY)
    return True


def volume_range(day: date) -> Expression:
    """The range of what is still to be had, for a query; while nobody knows, of no product."""
    left = volumes_left(day)
    if left is None:
        return Value(ranges.UNKNOWN, output_field=CharField())
    of_all = ranges.range_of("monthly_capacity", ranges.VOLUMES)
    asked_for: dict[str, list[int]] = {}
    for pk, amount in left.items():
        asked_for.setdefault(ranges.range_holding(amount, ranges.VOLUMES), []).append(pk)
    if not asked_for:
        return of_all
    cases = (When(pk__any=keys, then=Value(key)) for key, keys in sorted(asked_for.items()))
    return Case(*cases, default=of_all, output_field=CharField())


def _key(day: date) -> str:
    return f"volumes:{day:%Y-%m}"


def _ask() -> None:
    """Have the worker work it out, once a minute however many pages miss it."""
    if shelf.first(ASKED, FRESH.total_seconds()):
        try:
            current_app.send_task(TASK, expires=FRESH.total_seconds())
        except OperationalError:  # the page can do without
            log.warning("the queue did not take %s", TASK)
