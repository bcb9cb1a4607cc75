"""Queries of people's own pages, written once for all who hold the same roles.

What differs between two people of the same roles are the keys of persons, agencies and regions: the
SQL is written for stand-ins, once a day in each process, and asked with the keys in their place.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import QuerySet
from psycopg.types.json import Jsonb

from p3dn.accounts.access.rows import Access, Grant, access_of
from p3dn.accounts.access.statements import Row, Statement

Rows = QuerySet[Any, Any]
"""A query for rows of plain values."""
Build = Callable[[Any, date], Rows]
"""From a person and a local date to rows of plain values; takes nothing else from the person than
keys, and asks the database nothing."""

Key = tuple[str, int]
STAND_IN = 8_123_456_780_000_000_000  # the first of them; no table will hold so many rows
MARK = "812345678"


def rows_for(build: Build, user: Any, day: date) -> list[Row]:
    """The rows of the query for this person on the day; one query."""
    found = _asked(build, user, day)
    return found[0].rows(found[1]) if found else []


def count_for(build: Build, user: Any, day: date) -> int:
    """How many rows there are; one query."""
    found = _asked(build, user, day)
    return found[0].count(found[1]) if found else 0


def _asked(build: Build, user: Any, day: date) -> tuple[Statement, dict[int, int]] | None:
    """The statement and the keys it means; None for a query that can find nothing."""
    grants = access_of(user, day).grants
    keys = _keys(user.pk, grants)
    places = {key: number for number, key in enumerate(keys)}
    shape = tuple(
        (
            grant.role,
            places["agency", grant.agency_id],
            places["region", grant.region_id],
            None if grant.on_behalf_of_id is None else places["person", grant.on_behalf_of_id],
        )
        for grant in grants
    )
    written = _written(build, user.__class__, shape, day)
    if written is None:
        return None
    return written, {STAND_IN + number: key for number, (_kind, key) in enumerate(keys)}


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
    build: Build, person: type[Any], shape: tuple[tuple[str, int, int, int | None], ...], day: date
) -> Statement | None:
    """The query for stand-ins, whose keys stand for those of `_keys` in their order."""
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
    try:
        written = Statement.of(build(standing, day))
    except EmptyResultSet:
        return None
    everybody = {STAND_IN + number: 0 for number in range(3 * len(shape) + 1)}
    left = [param for param in written.filled(everybody) if MARK in _said(param)]
    if left or MARK in written.sql:
        hidden = left or written.sql
        raise LookupError(f"{build.__module__}.{build.__name__} hides a key in {hidden}")
    return written


def _said(param: Any) -> str:
    return repr(param.obj if isinstance(param, Jsonb) else param)
