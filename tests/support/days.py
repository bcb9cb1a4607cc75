"""Days of parametrised cases, which are written down before the day of the test is known."""

from datetime import timedelta
from typing import Any

from django.utils import timezone


def from_today(said: dict[str, Any]) -> dict[str, Any]:
    """The values, where so many days from today (a timedelta) stand for that local date."""
    today = timezone.localdate()
    return {k: today + v if isinstance(v, timedelta) else v for k, v in said.items()}
