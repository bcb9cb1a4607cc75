"""What somebody saw of a record when they press a button, and what has changed since.

The version of a record is its place in its own kept history and in that of its parts (`Part`): no
column of its own. A token is `label:pk:count.last,count.last,…`, one pair for the record and one
for each part: how many versions are kept, and the number of the newest. The count also catches a
part whose version got a lower number but was committed later than one already seen.

    rows = versioned(PurchaseRequest.objects.all())     # the page: record and token in one query
    {% version purchase %}                              # the form: the token in a hidden field
    seen=seen_in(request.POST, purchase)                # the view: the token of this very record
    require_version(held, seen)                         # the service: after the lock, or refuse

A token is read together with its record, never after it: read later, it could name what the page
did not show yet. What a page reads after it may be newer, which at worst refuses once too often.

A token names its record, so that a page of many records sends one hidden field for each, all called
`versi`, and every button finds its own. A model's fields in `UNSEEN` (a rank, a stamp) change
nothing a person saw: when nothing else changed, the token still counts.

Working data of which no history is kept (the state of an import) lists in `SEEN_FIELDS` what a
person decides by. Its token is a sum of their contents, and what changed is told as it is now.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Count, F, Func, Max, OuterRef, Subquery, TextField, Value
from django.db.models.functions import MD5, Cast, Coalesce, JSONObject
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.statements import Statement
from p3dn.audit.history import Change, Source, Version, in_words, versions_at
from p3dn.audit.tables import own_field
from p3dn.audit.tracking import Part, kept_of
from p3dn.ui.lists.lookups import AnyOf
from p3dn.ui.values import formats

Q = TypeVar("Q", bound="models.QuerySet[Any]")
Mark = tuple[int, int]
"""How many versions are kept, and the number of the newest."""

Seen = Mapping[str, str]
"""Tokens of several records, by `name_of`."""

FIELD = "versi"
SHOWN = 20
KEYS = (-1,)  # stands for an array
NOTHING_YET = "baru"
"""What a form says that showed a record before it was ever written."""


class NotShown(ValidationError):
    """The form did not say what it showed: it is broken, or somebody made it up."""

    def __init__(self) -> None:
        super().__init__(
            _("Halaman ini tidak menyebut data yang ditampilkannya. Muat ulang, lalu coba lagi."),
            code="not_shown",
        )


class ChangedSince(ValidationError):
    """The record is not any more what the person saw.

    `record` is it as it is now, `seen` the token of what was shown, `now` that of what is, and
    `changes` what happened in between, newest first.
    """

    def __init__(
        self, record: models.Model, *, seen: str, now: str, changes: Sequence[Version]
    ) -> None:
        self.record, self.seen, self.now, self.changes = record, seen, now, list(changes)
        super().__init__(self.in_words(), code="changed")

    def in_words(self) -> str:
        """One sentence for where there is no room for the whole list."""
        said = "; ".join(sentence for one in self.changes[:3] for sentence in _sentences(one))
        return _(
            "%(record)s sudah berubah sejak Anda membukanya: %(changes)s. Belum ada yang disimpan;"
            " periksa isinya sekarang, lalu ulangi bila masih perlu."
        ) % {"record": self.record, "changes": said}

    def about(self, record: models.Model) -> bool:
        """True for the record that changed."""
        return type(self.record) is type(record) and self.record.pk == record.pk


def _sentences(one: Version) -> list[str]:
    who = f"{one.who}, " if one.who else ""
    about = f"{one.about}: " if one.about else ""
    return [
        f"{about}{change.label} {change.before} → {change.after} ({who}{formats.timestamp(one.at)})"
        for change in one.changes[:3]
    ]


def versioned(rows: Q) -> Q:
    """The same rows, each with its token in `seen_version`; no further query."""
    model: type[models.Model] = rows.model
    return rows.annotate(seen_version=_token(model))


@cache
def _token(model: type[models.Model]) -> Func:
    """The token of a row, worked out by the database; put together once for each model."""
    marks = [_sum(model)] if _keeps_none(model) else [_mark(part) for part in _parts(model)]
    layout = f"{model._meta.label_lower}:%s:" + ",".join(["%s"] * len(marks))
    return _filled(layout, F("pk"), *marks)


def seen_version_of(record: models.Model) -> str:
    """The token that a record loaded with `versioned`, or made by `as_seen`, carries."""
    token: str = record.seen_version  # type: ignore[attr-defined]  # an annotation
    return token


def version_of(record: models.Model) -> str:
    """The token of a record as it is stored now; one query. Raises DoesNotExist when it is gone."""
    return versions_of_many([record])[record.pk]


def versions_of_many(records: Iterable[models.Model]) -> dict[Any, str]:
    """Tokens of records of one model by primary key; one query."""
    rows = list(records)
    if not rows:
        return {}
    asked = _tokens(type(rows[0])).rows({KEYS: [row.pk for row in rows]})
    found = {pk: str(token) for pk, token in asked}
    if missing := [row for row in rows if row.pk not in found]:
        raise type(rows[0]).DoesNotExist(missing[0].pk)  # type: ignore[attr-defined]  # each has it
    return found


@cache
def _tokens(model: type[models.Model]) -> Statement:
    """Key and token of records, with their keys yet to be filled in: every change asks for some."""
    stored = model._base_manager.filter(AnyOf(F("pk"), KEYS)).order_by()
    return Statement.of(versioned(stored).values_list("pk", "seen_version"))


def seen_in(posted: QueryDict, record: models.Model | None) -> str:
    """The token a form sent for this record; empty when it sent none.

    None stands for a record that is not written yet. A form that showed that says `NOTHING_YET`,
    also when by now there is one.
    """
    sent = posted.getlist(FIELD)
    nothing = NOTHING_YET if NOTHING_YET in sent else ""
    if record is None:
        return nothing
    start = f"{record._meta.label_lower}:{record.pk}:"
    return next((token for token in sent if token.startswith(start)), nothing)


def require_version(record: models.Model, seen: str, *, parts: bool = True) -> None:
    """Refuse unless the record is still what was seen. Call it when the record is locked.

    Without `parts` only the record's own fields count: for a form that shows nothing else. Raises
    NotShown without a token of this record, ChangedSince when something changed.
    """
    changed = changed_among([record], {record.pk: seen}, parts=parts)
    if changed:
        raise changed[record.pk]


def name_of(record: models.Model) -> str:
    """A record's name among those a form showed: its model and key."""
    return f"{record._meta.label_lower}:{record.pk}"


def all_seen_in(posted: QueryDict, records: Iterable[models.Model]) -> Seen:
    """The tokens a form sent for these records, by `name_of`; those it sent none for are left out."""
    sent = {token.rpartition(":")[0]: token for token in posted.getlist(FIELD)}
    return {name: sent[name] for name in map(name_of, records) if name in sent}


def as_they_stand(records: Iterable[models.Model]) -> Seen:
    """Tokens of records as they are stored now, for who has just written or read them."""
    found: dict[str, str] = {}
    for rows in _of_each_model(records):
        tokens = versions_of_many(rows)
        found |= {name_of(row): tokens[row.pk] for row in rows}
    return found


def _of_each_model(records: Iterable[models.Model]) -> Iterable[list[models.Model]]:
    """The records, those of one model together."""
    of_model: dict[type[models.Model], list[models.Model]] = {}
    for record in records:
        of_model.setdefault(type(record), []).append(record)
    return of_model.values()


def require_versions(records: Iterable[models.Model], seen: Seen) -> None:
    """Refuse unless all these locked records, of any models, are still what was seen.

    A query for each model, and some more when one changed. Raises as `require_version` does.
    """
    for rows in _of_each_model(records):
        tokens = {row.pk: seen.get(name_of(row), "") for row in rows}
        for changed in changed_among(rows, tokens).values():
            raise changed


def changed_among(
    records: Sequence[models.Model], seen: Mapping[Any, str], *, parts: bool = True
) -> dict[Any, ChangedSince]:
    """Which of many locked records of one model are no longer what was seen, by primary key.

    One query, and some more for each that changed. Raises NotShown when a token is missing;
    `parts` as in `require_version`.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("lock the record first, in a transaction")
    current = versions_of_many(records)
    changed = {}
    for record in records:
        token, now = seen.get(record.pk, ""), current[record.pk]
        if token == now:
            continue
        if changes := _between(record, token, now, parts=parts):
            changed[record.pk] = ChangedSince(record, seen=token, now=now, changes=changes)
    return changed


def changes_since(record: models.Model, seen: str) -> list[Version]:
    """What changed of a record and its parts since the token was made, newest first.

    Empty when nothing did that a person would see. Raises NotShown for a token of something else.
    """
    return _between(record, seen, version_of(record))


def as_seen(record: models.Model, seen: str) -> models.Model:
    """The record itself, without its parts, as it was when the token was made; not to be saved.

    Raises NotShown for a token of something else.
    """
    _count, last = _marks(record, seen)[0]
    own_events = kept_of(type(record)).filter(pgh_obj=record.pk)
    event = own_events.filter(pgh_id__lte=last).order_by("-pgh_id").first()
    if event is None:
        raise NotShown
    kept = {field.attname for field in event._meta.fields if not field.name.startswith("pgh_")}
    names = [field.attname for field in record._meta.concrete_fields if field.attname in kept]
    was = type(record)(**{name: getattr(event, name) for name in names})
    was.seen_version = seen  # type: ignore[attr-defined]  # as `versioned` has it
    return was


def parts_as_seen(record: models.Model, seen: str, model: type[models.Model]) -> list[Any]:
    """Kept versions of a record's parts of one kind as they stood when the token was made.

    Raises NotShown for a token of something else, StopIteration for what is no part of it.
    """
    parts = _parts(type(record))
    number = next(n for n, part in enumerate(parts) if n and part.rows is model)
    part, (_count, last) = parts[number], _marks(record, seen)[number]
    rows = kept_of(part.rows).filter(pgh_id__lte=last, **{part.link: getattr(record, part.at)})
    newest = rows.order_by("pgh_obj_id", "-pgh_id").distinct("pgh_obj_id")
    return [row for row in newest if row.pgh_label != "delete"]


def _between(record: models.Model, seen: str, now: str, *, parts: bool = True) -> list[Version]:
    """The newest versions of each source, as many as came to it since."""
    if _keeps_none(type(record)):
        return _as_it_is(record, seen)
    before, after = _marks(record, seen), _marks(record, now)
    counted = _parts(type(record))[: None if parts else 1]
    sources, keys = [], []
    for number, part in enumerate(counted):
        source = _source(part, record, own=number == 0)
        sources.append(source)
        added = after[number][0] - before[number][0]
        if added < 0 or (added == 0 and before[number] != after[number]):
            raise NotShown
        if added:
            newest = source.events.order_by("-pgh_id").values_list("pgh_created_at", "pgh_id")
            keys += [(at, number, pk) for at, pk in newest[: min(added, SHOWN)]]
    keys.sort(key=lambda key: (key[0], key[2]), reverse=True)
    return versions_at(sources, keys[:SHOWN])


def _keeps_none(model: type[models.Model]) -> bool:
    return bool(getattr(model, "SEEN_FIELDS", ()))


def _sum(model: type[models.Model]) -> MD5:
    """A sum of the contents a person decides by."""
    fields = {name: F(name) for name in model.SEEN_FIELDS}  # type: ignore[attr-defined]  # see `_keeps_none`
    return MD5(Cast(JSONObject(**fields), TextField()))


def _as_it_is(record: models.Model, seen: str) -> list[Version]:
    """One version: what stands there now of what a person can read."""
    if not seen.startswith(f"{record._meta.label_lower}:{record.pk}:"):
        raise NotShown
    names: Sequence[str] = record.SEEN_FIELDS  # type: ignore[attr-defined]  # only such models come here
    fields = [own_field(type(record), name) for name in names]
    read = type(record)._base_manager.get(pk=record.pk)
    changes = [
        Change(
            str(field.verbose_name).capitalize(),
            "…",
            in_words(field, field.value_from_object(read)),
        )
        for field in fields
        if not isinstance(field, models.JSONField)
    ]
    return [Version(timezone.now(), _("Sekarang"), "", changes)]


def _parts(model: type[models.Model]) -> list[Part]:
    """The record's own versions first, then those of its parts."""
    return [Part(model._meta.label, "pgh_obj"), *getattr(model, "PARTS", ())]


def _mark(part: Part) -> Coalesce:
    """Count and newest number of one source, as text."""
    rows = kept_of(part.rows).filter(**{part.link: OuterRef(part.at)}).values(part.link)
    pair = _filled("%s.%s", Count("pgh_id"), Max("pgh_id"))
    return Coalesce(Subquery(rows.annotate(mark=pair).values("mark")), Value("0.0"))


def _filled(layout: str, *given: Any) -> Func:
    """The text with its `%s` filled in, by one function: `Concat` nests one in another for each."""
    return Func(Value(layout), *given, function="FORMAT", output_field=TextField())


def _source(part: Part, record: models.Model, *, own: bool) -> Source:
    model = part.rows
    events = kept_of(part.rows).filter(**{part.link: getattr(record, part.at)})
    hidden = frozenset(getattr(model, "UNSEEN", ())) | {part.link}
    if own:
        return Source(events, left_out=hidden)
    name = str(model._meta.verbose_name)
    return Source(events, name[:1].upper() + name[1:], part.named_by, hidden)


def _marks(record: models.Model, token: str) -> list[Mark]:
    """The pairs of a token, one for each source. Raises NotShown when it is not of this record."""
    if token == NOTHING_YET:
        return [(0, 0) for _part in _parts(type(record))]
    label, _sep, rest = token.partition(":")
    pk, _sep, pairs = rest.partition(":")
    try:
        marks = [tuple(map(int, pair.split(".", 1))) for pair in pairs.split(",")]
    except ValueError:
        raise NotShown from None
    mine = label == record._meta.label_lower and pk == str(record.pk)
    whole = len(marks) == len(_parts(type(record))) and all(len(mark) == 2 for mark in marks)
    if not mine or not whole:
        raise NotShown
    return [(mark[0], mark[1]) for mark in marks]
