"""Queries of people's own pages and of places, written once for all who hold the same roles.

What differs between two people of the same roles are the keys of persons, agencies and regions: the
SQL is written for stand-ins, once a day in each process, and asked with the keys in their place.
"""

from collections.abc import Callable, Hashable
from datetime import date
from functools import lru_cache
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import Model, QuerySet
from django.utils import timezone
from psycopg.types.json import Jsonb

from p3dn.accounts.access.rows import Access, Grant, access_of
from p3dn.accounts.access.statements import Row, Statement

Rows = QuerySet[Any, Any]
"""A query for rows of plain values."""
Build = Callable[..., Rows]
"""From a person, a local date and what is asked besides to rows of plain values; takes nothing else
from the person than keys, and asks the database nothing."""

BuildAbout = Callable[..., Rows]
"""The same from a region or an agency, what is asked of it, and last a reader or None."""

Shape = tuple[tuple[str, int, int, int | None], ...]
Key = tuple[str, int]
STAND_IN = 8_123_456_780_000_000_000  # the first of them; no table will hold so many rows
STAND_IN_PLACE = STAND_IN + 999_999  # nobody holds roles in so many places
MARK = "812345678"


def kind_of(place: Model) -> str:
    """What columns that name such a place, a region or an agency, are called."""
    return str(place._meta.model_name)


def rows_for(build: Build, user: Any, day: date, *asked: Hashable) -> list[Row]:
    """The rows of the query for this person on the day; one query.

    What is `asked` besides (a year, a choice of a filter) stands in the statement, of which there is
    one for each.
    """
    found = _asked(build, user, day, asked)
    return found[0].rows(found[1]) if found else []


def count_for(build: Build, user: Any, day: date) -> int:
    """How many rows there are; one query."""
    found = _asked(build, user, day)
    return found[0].count(found[1]) if found else 0


def rows_about(
    build: BuildAbout, place: Model, *asked: Hashable, reader: Any | None = None
) -> list[Row]:
    """The rows of a query about a place, or of what of it a reader may see; one query.

    `build(place, *asked, reader)` takes no more than the key from the place. What is `asked` (a year, a
    month) stands in the statement, of which there is one for each.
    """
    found = _asked_about(build, place, asked, reader)
    return found[0].rows(found[1]) if found else []


def sums_about(
    build: BuildAbout, place: Model, *asked: Hashable, reader: Any | None = None
) -> list[Row]:
    """Of such a query with columns `kind` and `amount`: each kind with its sum; one query."""
    found = _asked_about(build, place, asked, reader)
    return found[0].sums(found[1]) if found else []


def _asked_about(
    build: BuildAbout, place: Model, asked: tuple[Hashable, ...], reader: Any | None
) -> tuple[Statement, dict[int, int]] | None:
    """The statement and the keys it means; None for a query that can find nothing."""
    day = timezone.localdate()
    grants = () if reader is None else access_of(reader, day).grants
    keys = _keys(0 if reader is None else reader.pk, grants)
    person = None if reader is None else reader.__class__
    written = _written_about(build, place.__class__, asked, person, _shape(keys, grants), day)
    return None if written is None else (written, _meant(keys) | {STAND_IN_PLACE: place.pk})


def _asked(
    build: Build, user: Any, day: date, asked: tuple[Hashable, ...] = ()
) -> tuple[Statement, dict[int, int]] | None:
    """The statement and the keys it means; None for a query that can find nothing."""
    grants = access_of(user, day).grants
    keys = _keys(user.pk, grants)
    written = _written(build, user.__class__, _shape(keys, grants), day, asked)
    return None if written is None else (written, _meant(keys))


def _shape(keys: list[Key], grants: tuple[Grant, ...]) -> Shape:
    """The grants with the numbers of the keys in their place."""
    places = {key: number for number, key in enumerate(keys)}
    return tuple(
        (
            grant.role,
            places["agency", grant.agency_id],
            places["region", grant.region_id],
            None if grant.on_behalf_of_id is None else places["person", grant.on_behalf_of_id],
        )
        for grant in grants
    )


def _meant(keys: list[Key]) -> dict[int, int]:
    """What each stand-in means."""
    return {STAND_IN + number: key for number, (_kind, key) in enumerate(keys)}


def _keys(person: int, grants: tuple[Grant, ...]) -> list[Key]:
    """Every key that the person's rows depend on, each once, the person's own first."""
    found: dict[Key, None] = {("person", person): None}
    for grant in grants:
        found["agency", grant.agency_id] = None
        found["region", grant.region_id] = None
        if grant.on_behalf_of_id is not None:
            found["person", grant.on_behalf_of_id] = None
    return list(found)


@lru_cache(maxsize=512)
def _written(
    build: Build, person: type[Any], shape: Shape, day: date, asked: tuple[Hashable, ...]
) -> Statement | None:
    """The query for stand-ins, whose keys stand for those of `_keys` in their order."""
    standing = _stand_in(person, shape, day)
    return _statement(lambda: build(standing, day, *asked), build, shape)


@lru_cache(maxsize=512)
def _written_about(
    build: BuildAbout,
    place: type[Model],
    asked: tuple[Hashable, ...],
    person: type[Any] | None,
    shape: Shape,
    day: date,
) -> Statement | None:
    """The same about a place that stands for all of its kind."""
    reader = None if person is None else _stand_in(person, shape, day)
    return _statement(lambda: build(place(pk=STAND_IN_PLACE), *asked, reader), build, shape)


def _stand_in(person: type[Any], shape: Shape, day: date) -> Any:
    """Somebody who holds roles of that shape on the day, with keys that stand for others."""
    standing = person(pk=STAND_IN, is_active=True)
    grants = tuple(
        Grant(
            role,
            STAND_IN + agency,
            STAND_IN + region,
            None if principal is None else STAND_IN + principal,
        )
        for role, agency, region, principal in shape
    )
    standing.__dict__["_access_by_day"] = {day: Access(grants)}
    return standing


def _statement(rows: Callable[[], Rows], build: BuildAbout, shape: Shape) -> Statement | None:
    """The query in SQL, None where it can find nothing; raises LookupError for a key inside another value."""
    try:
        written = Statement.of(rows())
    except EmptyResultSet:
        return None
    everybody = {STAND_IN + number: 0 for number in range(3 * len(shape) + 1)} | {STAND_IN_PLACE: 0}
    left = [param for param in written.filled(everybody) if MARK in _said(param)]
    if left or MARK in written.sql:
        hidden = left or written.sql
        raise LookupError(f"{build.__module__}.{build.__name__} hides a key in {hidden}")
    return written


def _said(param: Any) -> str:
    return repr(param.obj if isinstance(param, Jsonb) else param)
