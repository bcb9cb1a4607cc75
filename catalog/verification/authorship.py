"""Whose work a record is: nobody decides on what they wrote.

A record is the work of whoever entered it, of whoever changed it last, and of everybody who touched
it or a part of it since it was last verified: on its page, at the desk, by an import, by handing it
in or by merging its producer. Asked of the kept history, which no detour avoids; what a verifier
decided is no work of theirs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import BooleanField, Exists, F, OuterRef, Q, QuerySet, Subquery, Value
from django.utils.translation import gettext as _

from catalog.models import Certificate, Product, Verifiable
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.audit import Part, kept_of
from p3dn.audit.authors import written_by
from p3dn.ui.values import formats

VERIFIED, SUBMITTED = Verifiable.State.VERIFIED, Verifiable.State.SUBMITTED
KINDS: tuple[type[Verifiable], ...] = (Product, Certificate)
DECISIONS = frozenset({"catalog.StandingChange"})  # parts that verifiers add, of which nobody asks
COLUMNS = ("about", "at", "part", "handed_in")


@dataclass(frozen=True, slots=True)
class Touch:
    """The last time a person touched a record; `part` names the part, empty for the record."""

    at: datetime
    part: str
    handed_in: bool


def deciders(user: User) -> frozenset[int]:
    """In whose name this person verifies: their own, and that of whom they only stand in for."""
    held = [g for g in access_of(user).grants if g.role == Role.CATALOGUE_VERIFIER]
    principals = {g.on_behalf_of_id for g in held}
    return frozenset({user.pk, *((principals - {None}) if None not in principals else ())})


def own_work(model: type[Verifiable], user: User) -> Q:
    """Condition for records of a model that this person, or whom they stand in for, had a hand in."""
    people = deciders(user)
    touched = [Exists(rows.filter(about=OuterRef("pk"))) for rows in _touches(model, people)]
    condition = Q(entered_by__in=people) | Q(edited_by__in=people)
    for one in touched:
        condition |= Q(one)
    return condition


def touched_by(records: Sequence[Verifiable], user: User) -> dict[tuple[str, int], Touch]:
    """The last touch of each record since it was last verified, by `key_of`; a query for each kind."""
    people = deciders(user)
    found: dict[tuple[str, int], Touch] = {}
    for model in KINDS:
        pks = [record.pk for record in records if isinstance(record, model)]
        if not pks:
            continue
        first, *others = (
            rows.filter(about__in=pks).order_by().values_list(*COLUMNS)
            for rows in _touches(model, people)
        )
        rows = first.union(*others, all=True).order_by("at", "-part")
        name = model._meta.model_name or ""
        found.update({(name, pk): Touch(*touch) for pk, *touch in rows})
    return found


def key_of(record: Verifiable) -> tuple[str, int]:
    """Kind and id of a record."""
    return record._meta.model_name or "", record.pk


def why_own(records: Iterable[Verifiable], user: User) -> Mapping[tuple[str, int], str]:
    """For each record that is this person's work, the sentence that refuses them, by `key_of`.

    As many queries for one record as for many.
    """
    known = list(records)
    people, touches = deciders(user), touched_by(known, user)
    found = {}
    for record in known:
        said = _what_was_done(record, people, touches.get(key_of(record)))
        if said:
            text = _("“%(record)s” %(said)s. Minta verifikator lain memeriksanya.")
            found[key_of(record)] = text % {"record": record, "said": said}
    return found


def _what_was_done(record: Verifiable, people: frozenset[int], touch: Touch | None) -> str:
    if record.entered_by_id in people:
        return _("Anda masukkan sendiri")
    if record.edited_by_id in people and record.edited_at:
        return _("Anda ubah sendiri pada %s") % formats.timestamp(record.edited_at)
    if record.edited_by_id in people:
        return _("Anda ubah sendiri")
    if touch is None:
        return ""
    day = formats.timestamp(touch.at)
    if touch.part:
        return _("Anda ubah sendiri pada %(day)s (%(part)s)") % {"day": day, "part": touch.part}
    if touch.handed_in:
        return _("Anda ajukan sendiri pada %s") % day
    return _("Anda ubah sendiri pada %s") % day


def _touches(model: type[Verifiable], people: frozenset[int]) -> list[QuerySet[Any]]:
    """Kept versions of the records and of their parts that these people wrote since the last
    verification, with the columns above; `about` is the record's id."""
    own = kept_of(model)
    parts = [part for part in model.PARTS if part.model not in DECISIONS]
    return [_own_touches(own, people)] + [_part_touches(own, part, people) for part in parts]


def _verified(own: QuerySet[Any], record: str) -> QuerySet[Any]:
    """The version in which the record was last verified."""
    rows = own.filter(pgh_obj_id=OuterRef(record), state=VERIFIED)
    return rows.order_by("-verified_at", "pgh_id")


def _own_touches(own: QuerySet[Any], people: frozenset[int]) -> QuerySet[Any]:
    """Versions of the records themselves. Who changed them stands in the version, also of an import."""
    last = _verified(own, "pgh_obj_id")
    same = own.filter(
        pgh_obj_id=OuterRef("pgh_obj_id"),
        pgh_id__lt=OuterRef("pgh_id"),
        verified_at=OuterRef("verified_at"),
    )
    decided = Q(verified_by__in=people, verified_at__isnull=False) & ~Exists(same)
    rows = own.annotate(
        last_id=Subquery(last.values("pgh_id")[:1]),
        last_at=Subquery(last.values("verified_at")[:1]),
    )
    since = Q(last_id__isnull=True) | Q(pgh_id__gt=F("last_id"))
    edited = Q(edited_by__in=people) & (Q(last_at__isnull=True) | Q(edited_at__gt=F("last_at")))
    touches: QuerySet[Any] = rows.filter(since, edited | (written_by(people) & ~decided)).annotate(
        about=F("pgh_obj_id"),
        at=F("pgh_created_at"),
        part=Value(""),
        handed_in=models.Case(
            models.When(edited, then=Value(value=False)),
            models.When(state=SUBMITTED, then=Value(value=True)),
            default=Value(value=False),
            output_field=BooleanField(),
        ),
    )
    return touches


def _part_touches(own: QuerySet[Any], part: Part, people: frozenset[int]) -> QuerySet[Any]:
    """Versions of the parts, told by their moment: parts are numbered apart from the records."""
    last = _verified(own, f"{part.link}_id").values("pgh_created_at")[:1]
    rows = kept_of(part.rows).annotate(last_at=Subquery(last))
    since = Q(last_at__isnull=True) | Q(pgh_created_at__gt=F("last_at"))
    touches: QuerySet[Any] = rows.filter(since, written_by(people)).annotate(
        about=F(f"{part.link}_id"),
        at=F("pgh_created_at"),
        part=Value(str(part.rows._meta.verbose_name)),
        handed_in=Value(value=False),
    )
    return touches
