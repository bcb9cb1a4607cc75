"""Who is away on a day, as they noted it themselves."""

from collections.abc import Collection
from datetime import date

from procurement.models import Absence


def away_on(day: date, people: Collection[int] | None = None) -> dict[int, date]:
    """The last day of absence of each who is away that day, by key; of `people`, or of all."""
    rows = Absence.objects.on(day)
    if people is not None:
        rows = rows.filter(person__in=people)
    return dict(rows.order_by("last_day").values_list("person", "last_day"))
