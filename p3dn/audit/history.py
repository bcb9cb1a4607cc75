"""The kept versions of a record, as changes a person can read."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext as _

from p3dn.ui import formats

# They only say that somebody changed something, which the version itself says.
LEFT_OUT = frozenset({"id", "edited_by", "edited_at", "name_key", "number_key"})


@dataclass(frozen=True, slots=True)
class Change:
    """One field: its name on the screen, and its value before and after in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Version:
    """What was changed at one moment; `who` is empty when a background task did it."""

    at: datetime
    what: str
    who: str
    changes: list[Change]


def versions_of(
    record: models.Model,
    *,
    start: int = 0,
    most: int = 200,
    private: frozenset[str] = frozenset(),
) -> list[Version]:
    """The newest versions first; the first one lists everything that was filled in.

    `start` skips newer ones, `private` names fields this reader may not see.
    Three queries more than one for each kind of record referred to, however many versions.
    """
    rows = list(
        record.events.select_related("pgh_context").order_by("-pgh_id")[start : start + most + 1]  # type: ignore[attr-defined]
    )
    fields = (
        [f for f in rows[0]._meta.fields if _shown(f) and f.name not in private] if rows else []
    )
    names = _names(fields, rows)
    people = _people(rows)
    found = []
    for newer, older in zip(rows[:most], [*rows[1:], None], strict=False):
        changes = _changes(fields, names, newer, older)
        if changes or older is None:
            found.append(Version(newer.pgh_created_at, _what(newer), _who(newer, people), changes))
    return found


def _shown(field: Any) -> bool:
    return not field.name.startswith("pgh_") and field.name not in LEFT_OUT


def _what(event: Any) -> str:
    return {"insert": _("Dibuat"), "delete": _("Dihapus")}.get(event.pgh_label, _("Diubah"))


def _changes(fields: Sequence[Any], names: Any, newer: Any, older: Any) -> list[Change]:
    changes = []
    for field in fields:
        after = getattr(newer, field.attname)
        before = getattr(older, field.attname) if older is not None else None
        if after != before and not (older is None and after in (None, "", [], False)):
            label = str(field.verbose_name)
            texts = [_text(field, value, names) for value in (before, after)]
            changes.append(Change(label[:1].upper() + label[1:], *texts))
    return changes


def _text(field: Any, value: Any, names: Any) -> str:
    """A stored value as the screens show it."""
    if value is None or value == "" or value == []:
        return "–"
    if field.is_relation:
        return names[field.name].get(value, str(value))
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    if isinstance(value, bool):
        return _("ya") if value else _("tidak")
    if isinstance(value, datetime):
        return formats.timestamp(value)
    if isinstance(value, date):
        return formats.long_date(value)
    if isinstance(value, Decimal):
        return formats.number(value)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _names(fields: Sequence[Any], rows: Sequence[Any]) -> dict[str, dict[Any, str]]:
    """Names of what foreign keys refer to, one query for each kind."""
    wanted: dict[type[models.Model], set[Any]] = defaultdict(set)
    for field in fields:
        if field.is_relation:
            wanted[field.related_model] |= {getattr(row, field.attname) for row in rows} - {None}
    found = {
        model: {pk: str(one) for pk, one in model._default_manager.in_bulk(list(pks)).items()}
        for model, pks in wanted.items()
    }
    return {field.name: found[field.related_model] for field in fields if field.is_relation}


def _user_id(event: Any) -> int | None:
    return (event.pgh_context.metadata or {}).get("user") if event.pgh_context else None


def _people(rows: Sequence[Any]) -> dict[int, str]:
    ids = {pk for pk in map(_user_id, rows) if pk is not None}
    return {pk: str(one) for pk, one in get_user_model().objects.in_bulk(list(ids)).items()}


def _who(event: Any, people: dict[int, str]) -> str:
    pk = _user_id(event)
    return people.get(pk, "") if pk is not None else ""
