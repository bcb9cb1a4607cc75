"""The recorded days of rest as the law's room counts with them, and those that come with the project."""

import csv
from datetime import date
from functools import cached_property
from pathlib import Path

from django.db import transaction
from django.db.models import Q

from p3dn.regulation.dated.working_days import SATURDAY, Calendar

from .models import Holiday, HolidayDecree

SOURCE = Path(__file__).parent / "data" / "holidays.csv"


class WorkingDays:
    """The calendar, read once, when somebody first counts with it; one query."""

    @cached_property
    def calendar(self) -> Calendar:
        """Recorded days that were not taken back and are no weekend, and the years recorded."""
        known = Holiday.objects.order_by("day").annotate(is_off=Q(taken_back_by__isnull=True))
        rows = list(known.values_list("day", "is_off", "decree__year"))
        off = (day for day, is_off, _year in rows if is_off and day.weekday() < SATURDAY)
        return Calendar(tuple(off), frozenset(year for _day, _off, year in rows))

    def __call__(self) -> Calendar:
        """The same, for whoever asks only when there is something to count."""
        return self.calendar


@transaction.atomic
def load_holidays() -> int:
    """Put the years that come with the project into the database; what is recorded already stays.

    Returns how many days were new. Running it again changes nothing.
    """
    with SOURCE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    known, fresh = set(Holiday.objects.values_list("day", flat=True)), 0
    for row in rows:
        day = date.fromisoformat(row["tanggal"])
        if day in known:
            continue
        decree, _new = HolidayDecree.objects.get_or_create(
            year=day.year,
            number=row["keputusan"],
            defaults={"signed_on": date.fromisoformat(row["ditetapkan"]), "source": row["sumber"]},
        )
        Holiday.objects.create(decree=decree, day=day, name=row["nama"], kind=row["jenis"])
        fresh += 1
    return fresh
