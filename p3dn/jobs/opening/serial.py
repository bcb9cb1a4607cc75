"""The day and time that a spreadsheet's number stands for."""

from datetime import date, datetime, time, timedelta
from typing import Any

END = 2_958_466  # the day after 31 December 9999


def date_of(value: float, since_1904: bool) -> Any:
    """The date, or the time of day when there is no day; the number itself where it is no date."""
    if not 0 <= value < END - (1462 if since_1904 else 0):
        return value
    days, seconds = divmod(round(value * 86400), 86400)
    clock = timedelta(seconds=seconds)
    if days == 0:
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    # In the other count, day 60 is a 29 February 1900 that never was.
    first = date(1904, 1, 1) if since_1904 else date(1899, 12, 30 if days >= 60 else 31)
    return datetime.combine(first + timedelta(days=days), time()) + clock
