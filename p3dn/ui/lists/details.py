"""The rows of a page with what a list shows of them, by SQL that is written once.

A page cuts its keys out of what a person may see and asked for; what is shown of each row is the same
question every time, with other keys. Django takes longer to write it (joins of six tables, how each
row stands today) than PostgreSQL to answer it. Whose rows they are is settled before, by the keys.
"""

from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import Model
from django.utils import timezone
from django.utils.translation import get_language

from .written import Rows, Written

FIRST = 7_123_456_780_000_000_000  # the first stand-in for a key; no table will hold so many rows
MOST = 512  # questions kept: of some lists, for each number of rows that a page had today


_kept: dict[tuple[object, ...], Written] = {}


def detailed(
    model: type[Model], keys: Sequence[int], details: Callable[[Rows], Rows], kind: object
) -> list[Any]:
    """The rows with these keys, in their order, with details; what is gone by now is left out.

    `details` asks nothing about persons, nor about the address of a page; it is the same function
    wherever `kind` is the same, on a day and in a language.
    """
    if not keys:
        return []
    # how a row stands is told of a day, and perhaps in words of a language
    asked = (model, len(keys), kind, timezone.localdate(), get_language())
    written = _kept.get(asked)
    if written is None:
        if len(_kept) >= MOST:
            _kept.clear()
        stand_ins = range(FIRST, FIRST + len(keys))
        rows = model._default_manager.filter(pk__in=stand_ins).order_by()
        written = _kept[asked] = Written.of(details(rows))
    meant = {FIRST + place: key for place, key in enumerate(keys)}
    found = {row.pk: row for row in written.found(meant)}
    return [found[key] for key in keys if key in found]
