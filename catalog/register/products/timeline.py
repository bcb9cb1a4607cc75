"""A product's certificates on a line of time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from catalog.models import Certificate, StandingChange
from catalog.offers.replacement import replacing
from catalog.offers.standing import standing_among
from p3dn.regulation import Standing

MOST_CERTIFICATES = 50
WIDTH = 1000


@dataclass(frozen=True, slots=True)
class Bar:
    """One certificate: where it lies on a line 1000 units long, and what happened to it."""

    certificate: Certificate
    standing: Standing
    start: int
    width: int
    events: tuple[StandingChange, ...]
    replaced_by: Certificate | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Certificates of a product, newest first, from the first issue to the last expiry."""

    bars: tuple[Bar, ...]
    first: date | None = None
    last: date | None = None
    today: int | None = None


def timeline(certificates: Iterable[Certificate], day: date) -> Timeline:
    """Certificates of a product, the newest first, read with their events."""
    every = list(certificates)
    certificates, newer = every[:MOST_CERTIFICATES], replacing(every)
    if not certificates:
        return Timeline(())
    first = min(c.issued_on for c in certificates)
    last = max(day, *(c.tkdn_valid_until for c in certificates))
    span = max((last - first).days, 1)

    def place(when: date) -> int:
        return min(max((when - first).days, 0), span) * WIDTH // span

    bars = tuple(
        Bar(
            c,
            standing_among(c, every, day),
            place(c.issued_on),
            max(place(c.tkdn_valid_until) - place(c.issued_on), 8),
            tuple(c.standing_changes.all()),
            newer.get(c.pk),
        )
        for c in certificates
    )
    return Timeline(bars, first, last, place(day))
