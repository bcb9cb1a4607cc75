"""Turning the clock back, so that the demo's year is lived through the real services.

Every rule then applies to the demo as it did on the day; nothing is written past them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from unittest import mock

from django.utils import timezone

REAL_NOW = timezone.now


@contextmanager
def on(day: date, hour: int = 9, minute: int = 0) -> Iterator[None]:
    """Inside the block the project believes it is that local day and time."""
    local = datetime.combine(day, time(hour, minute), timezone.get_default_timezone())
    with mock.patch.object(timezone, "now", lambda: local.astimezone(REAL_NOW().tzinfo)):
        yield
