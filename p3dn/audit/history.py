"""The kept versions of a record, as changes a person can read."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from p3dn.ui.values import formats

from .tracking import kept_of

TOLD = 3  # changes told in a sentence
LONGEST = 60  # characters of a value in a sentence
NOTHING = "–"
# What says only that somebody changed something, as the version itself does, or follows from a field that is told.
LEFT_OUT = frozenset({"id", "edited_by", "edited_at", "name_key", "number_key"})


@dataclass(frozen=True, slots=True)
class Change:
    """One field: its name on the screen, and its value before and after in words."""

    label: str
    before: str
    after: str

    def told(self) -> str:
        """“jumlah dari 10 menjadi 12”; what was empty before is only named with its new value."""
        parts = {"label": self.label[:1].lower() + self.label[1:]} | {
            name: _shortened(value) for name, value in (("old", self.before), ("new", self.after))
        }
        if self.label[:2].isupper():
            parts["label"] = self.label
        if self.before == NOTHING:
            return _("%(label)s menjadi %(new)s") % parts
        return _("%(label)s dari %(old)s menjadi %(new)s") % parts


@dataclass(frozen=True, slots=True)
class Version:
    """What was changed at one moment; `who` is empty when a background task did it.

    `about` names the part of the record that was changed, empty for the record itself.
    """

    at: datetime
    what: str
    who: str
    changes: list[Change]
    about: str = ""

    @property
    def story(self) -> str:
        """One sentence without its subject: “mengubah jumlah dari 10 menjadi 12”.

        The first changes are told, the others counted; the table behind it lists all.
        """
        if self.what == _("Diubah"):
            told = [change.told() for change in self.changes[:TOLD]]
            if left := len(self.changes) - TOLD:
                more = ngettext("%(n)s isian lain", "%(n)s isian lain", left)
                told += [more % {"n": left}] if left > 0 else []
            return _("mengubah %(changes)s") % {"changes": _enumerated(told)}
        words = {_("Dibuat"): _("membuat"), _("Dihapus"): _("menghapus")}
        about = self.about[:1].lower() + self.about[1:]
        return f"{words[self.what]} {about or _('catatan ini')}"


@dataclass(frozen=True, slots=True)
class Source:
    """Kept versions that belong to a history: those of the record, or of rows that are part of it.

    `called` says what such a part is, `named_by` the field that tells it from others, `left_out`
    the fields not shown, `worded` how a field's stored value reads where it is no plain text.
    """

    events: models.QuerySet[Any]
    called: str = ""
    named_by: str = ""
    left_out: frozenset[str] = frozenset()
    worded: Mapping[str, Callable[[Any], str]] = field(default_factory=dict)

    def fields(self) -> list[Any]:
        """The fields a reader sees, in the model's order: first those that its page shows first (`SHOWN_FIRST`)."""
        hidden = LEFT_OUT | self.left_out
        kept: Any = self.events.model
        shown = [
            f for f in kept._meta.fields if not f.name.startswith("pgh_") and f.name not in hidden
        ]
        first = getattr(kept.pgh_tracked_model, "SHOWN_FIRST", ())
        place = {name: number for number, name in enumerate(first)}
        return sorted(shown, key=lambda f: place.get(f.name, len(place)))


def _shortened(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()}…"


def _enumerated(parts: Sequence[str]) -> str:
    """“a”, “a dan b”, “a, b, dan c”."""
    if len(parts) < 3:
        return _(" dan ").join(parts)
    return _("%(first)s, dan %(last)s") % {"first": ", ".join(parts[:-1]), "last": parts[-1]}


def part_of(record: models.Model, part: type[models.Model], link: str, **how: Any) -> Source:
    """Versions of rows of another table that belong to a record, removed rows too.

    `link` is the part's foreign key to the record; `how` goes to `Source`.
    """
    events = kept_of(part).filter(**{link: record.pk})
    called = str(part._meta.verbose_name)
    left_out = frozenset({link}) | how.pop("left_out", frozenset())
    return Source(events, called[:1].upper() + called[1:], left_out=left_out, **how)


def keys_of(sources: Sequence[Source]) -> models.QuerySet[Any]:
    """(moment, number of the source, id) of every version, newest first; for a paginator.

    One transaction has one moment; within it the record was written before its parts.
    """
    rows = [
        source.events.order_by()
        .annotate(history_source=models.Value(number))
        .values_list("pgh_created_at", "history_source", "pgh_id")
        for number, source in enumerate(sources)
    ]
    union = rows[0].union(*rows[1:], all=True) if len(rows) > 1 else rows[0]
    ordered: models.QuerySet[Any] = union.order_by("-pgh_created_at", "-history_source", "-pgh_id")
    return ordered


def versions_at(sources: Sequence[Source], keys: Sequence[tuple[Any, int, int]]) -> list[Version]:
    """The versions with these keys, in their order.

    Two queries for each source, one for each kind of record referred to, one for the people,
    however many versions.
    """
    read = [
        _with_older(source, [pk for _at, number, pk in keys if number == mine])
        for mine, source in enumerate(sources)
    ]
    rows = [row for newer, older in read for row in (*newer.values(), *older.values())]
    names, people = _names(sources, read), _people(rows)
    found = []
    for _at, number, pk in keys:
        newer, older = read[number]
        event = newer[pk]
        source = sources[number]
        changes = _changes(source, names, event, older.get(event.history_before))
        if changes:
            about = _about(source, names, event)
            who = _who(event, people)
            found.append(Version(event.pgh_created_at, _what(event), who, changes, about))
    return found


def _with_older(source: Source, pks: Sequence[int]) -> tuple[dict[int, Any], dict[int, Any]]:
    """The wanted versions, and the one before each, by id."""
    if not pks:
        return {}, {}
    kept = source.events.model._default_manager
    before = (
        kept.filter(pgh_obj_id=models.OuterRef("pgh_obj_id"), pgh_id__lt=models.OuterRef("pgh_id"))
        .order_by("-pgh_id")
        .values("pgh_id")[:1]
    )
    newer = (
        kept.select_related("pgh_context")
        .annotate(history_before=models.Subquery(before))
        .in_bulk(list(pks))
    )
    return newer, kept.in_bulk([one.history_before for one in newer.values() if one.history_before])


def _about(source: Source, names: Any, event: Any) -> str:
    """“Izin produk ID123”; empty for the record itself."""
    if not source.named_by:
        return source.called
    known = event._meta.get_field(source.named_by)
    return f"{source.called} {_text(source, known, getattr(event, known.attname), names)}"


def _what(event: Any) -> str:
    return {"insert": _("Dibuat"), "delete": _("Dihapus")}.get(event.pgh_label, _("Diubah"))


def _changes(source: Source, names: Any, newer: Any, older: Any) -> list[Change]:
    """Fields that differ; of a new row all that were filled in, of a removed one all it had."""
    gone = newer.pgh_label == "delete"
    if gone:
        newer, older = None, newer
    changes = []
    for known in source.fields():
        before, after = (
            None if event is None else getattr(event, known.attname) for event in (older, newer)
        )
        alone = older is None or gone
        if after != before and not (alone and (before or after) in (None, "", [], False)):
            label = str(known.verbose_name)
            texts = [_text(source, known, value, names) for value in (before, after)]
            changes.append(Change(label[:1].upper() + label[1:], *texts))
    return changes


def _text(source: Source, known: Any, value: Any, names: Any) -> str:
    """A stored value as the screens show it."""
    if value is None or value == "" or value == []:
        return NOTHING
    if known.name in source.worded:
        return source.worded[known.name](value)
    if known.is_relation:
        return str(names[known.related_model].get(value, value))
    if isinstance(value, list):
        choices = dict(known.base_field.flatchoices)
        return ", ".join(str(choices.get(one, one)) for one in value)
    if known.choices:
        return str(dict(known.flatchoices).get(value, value))
    return _plain(value)


def in_words(known: Any, value: Any) -> str:
    """A value of a plain field as the screens show it."""
    return _text(Source(models.QuerySet()), known, value, {})


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return _("ya") if value else _("tidak")
    if isinstance(value, datetime):
        return formats.timestamp(value)
    if isinstance(value, date):
        return formats.long_date(value)
    if isinstance(value, Decimal):
        return formats.number(value)
    return str(value)


def _names(
    sources: Sequence[Source], read: Sequence[tuple[dict[int, Any], dict[int, Any]]]
) -> dict[type[models.Model], dict[Any, str]]:
    """Names of what foreign keys refer to, one query for each kind."""
    wanted: dict[type[models.Model], set[Any]] = defaultdict(set)
    for source, kept in zip(sources, read, strict=True):
        rows = [row for events in kept for row in events.values()]
        for known in source.fields():
            if known.is_relation and rows:
                wanted[known.related_model] |= {getattr(row, known.attname) for row in rows}
    return {
        model: {
            pk: str(one) for pk, one in model._default_manager.in_bulk(list(pks - {None})).items()
        }
        for model, pks in wanted.items()
    }


def _user_id(event: Any) -> int | None:
    return (event.pgh_context.metadata or {}).get("user") if event.pgh_context else None


def _people(rows: Sequence[Any]) -> dict[int, str]:
    ids = {pk for pk in map(_user_id, rows) if pk is not None}
    return {pk: str(one) for pk, one in get_user_model().objects.in_bulk(list(ids)).items()}


def _who(event: Any, people: dict[int, str]) -> str:
    pk = _user_id(event)
    return people.get(pk, "") if pk is not None else ""
