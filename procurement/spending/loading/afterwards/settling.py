"""An officer's word on doubtful rows, one or many alike, with its trace."""

import json
from collections.abc import Collection, Iterable, Sequence

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from procurement.models import (
    AgencyAlias,
    Fate,
    Source,
    SourceDecision,
    SourceFile,
    SourceMatch,
    SourceRow,
)
from procurement.spending.loading.rows.facts import Facts, Status
from procurement.spending.loading.rows.resolving import SYSTEMS, System
from procurement.spending.loading.rows.traps import HUNDRED, OPEN
from procurement.spending.loading.writing import Writer
from procurement.spending.services import count_once

from .undoing import reconsider

Answer = SourceDecision.Answer
# what may be said of each mark; the first is offered first
ANSWERS: dict[str, tuple[Answer, ...]] = {
    "pdn_percent": (Answer.PERCENT, Answer.UNKNOWN, Answer.WHOLE),
    "pdn_above": (Answer.WHOLE, Answer.UNKNOWN),
    "agency_unknown": (Answer.AGENCY, Answer.LEAVE),
    "not_final": (Answer.LEAVE, Answer.COUNT),
    "conflict": (Answer.COUNT, Answer.LEAVE),
}
MOST = 20_000  # rows decided on at once


def may_settle(user: User, region_id: int) -> bool:
    """Whoever may load files of the region decides on their rows."""
    return region_id in settles_in(user)


def settles_in(user: User) -> frozenset[int]:
    """Keys of the regions in which the person decides on rows and pairs."""
    return access_of(user).region_ids({Role.ADMINISTRATOR})


@authored
def settle(
    *,
    by: User,
    file: SourceFile,
    seen: str,
    mark: str,
    answer: str,
    rows: Collection[int] | None,
    agency: Agency | None = None,
    note: str = "",
) -> int:
    """Decide on rows of a file that carry a mark, all of them when `rows` is None; how many.

    An agency is meant for the code: rows of every other file with that code follow. Raises
    PermissionDenied, ChangedSince when the file is not what was seen, and ValidationError for an
    answer that does not fit, or when none of the rows waits for one.
    """
    if not may_settle(by, file.region_id):
        raise PermissionDenied
    if answer not in ANSWERS.get(mark, ()):
        raise ValidationError(_("Pilih keputusan yang berlaku untuk catatan itu."))
    if answer == Answer.AGENCY and (agency is None or agency.region_id != file.region_id):
        raise ValidationError(_("Pilih perangkat daerahnya."))
    writer = Writer(file.region_id, file.source)
    writer.hold()
    held = SourceFile.objects.select_for_update().get(pk=file.pk)
    require_version(held, seen)
    waiting = SourceRow.objects.filter(file=held, fate=Fate.FLAGGED, marks__contains=[mark])
    if rows is not None:
        waiting = waiting.filter(pk__in=rows)
    chosen = list(waiting.order_by("number")[:MOST])
    if not chosen:
        raise ValidationError(_("Tidak ada baris yang menunggu keputusan itu. Muat ulang halaman."))
    if answer == Answer.AGENCY and agency is not None:
        chosen = _of_those_codes(chosen, agency)
    decide(by=by, rows=chosen, mark=mark, answer=Answer(answer), agency=agency, note=note)
    return len(chosen)


def decide(
    *, by: User, rows: list[SourceRow], mark: str, answer: Answer, agency: Agency | None, note: str
) -> None:  # fmt: skip
    """Lay the decision over the rows, write it down, and decide on their purchases anew."""
    for row in rows:
        _apply(row, mark, answer)
    _store(rows)
    SourceDecision.objects.bulk_create(
        SourceDecision(row=row, mark=mark, answer=answer, agency=agency, note=note[:300], by=by)
        for row in rows
    )
    anew = answer in (Answer.PERCENT, Answer.WHOLE)
    for (region, source), keys in _by_books(rows).items():
        reconsider(region, source, keys, renewed=keys if anew else ())


def _store(rows: Sequence[SourceRow]) -> None:
    """Write facts and marks of the rows, with one statement."""
    given = [(row.pk, json.dumps(row.facts), ",".join(row.marks)) for row in rows]
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procurement_sourcerow AS r SET facts = new.facts::jsonb,"
            " marks = string_to_array(new.marks, ',')"
            " FROM unnest(%s::bigint[], %s::text[], %s::text[]) AS new (id, facts, marks)"
            " WHERE r.id = new.id",
            [list(column) for column in zip(*given, strict=True)],
        )


def _apply(row: SourceRow, mark: str, answer: Answer) -> None:
    facts = Facts.read(row.facts)
    value = facts.value or 0
    if answer == Answer.LEAVE:
        row.marks = [one for one in row.marks if one not in OPEN] + ["left_out"]
        return
    if answer == Answer.COUNT and mark == "not_final":
        if not value or facts.date is None:
            raise ValidationError(
                _("Baris %s tidak bertanggal atau tidak bernilai, jadi tidak dapat dihitung.")
                % row.number
            )
        facts.status = Status.RUNNING
    if answer == Answer.PERCENT and facts.value is not None and facts.domestic is not None:
        facts.chosen_domestic = round(facts.value * facts.domestic / HUNDRED, 2)
    if answer == Answer.WHOLE:
        facts.chosen_domestic = facts.value
    row.marks = [one for one in row.marks if one != mark]
    row.facts = facts.stored()


def _of_those_codes(chosen: list[SourceRow], agency: Agency) -> list[SourceRow]:
    """The rows of every file whose code is that of the chosen ones; the code is known from now on."""
    codes = {_code(row) for row in chosen}
    system = SYSTEMS.get(Source(chosen[0].source), System.RUP)
    for name, code in codes:
        AgencyAlias.objects.update_or_create(
            region_id=agency.region_id,
            system=System.RUP if name == "agency" else system,
            code=code[:30],
            defaults={"agency": agency},
        )
    others = SourceRow.objects.standing().filter(
        region_id=agency.region_id, fate=Fate.FLAGGED, marks__contains=["agency_unknown"]
    )
    alike = [one.value for one in Source if SYSTEMS.get(one, System.RUP) == system]
    found = {row.pk: row for row in chosen}
    for name, code in codes:
        same = others.filter(**{f"facts__{name}": code})
        if name != "agency":
            same = same.filter(source__in=alike)
        found |= {row.pk: row for row in same[:MOST]}
    for row in found.values():
        row.facts = row.facts | {"chosen_agency": agency.pk}
    return list(found.values())


def _code(row: SourceRow) -> tuple[str, str]:
    name = "agency" if row.facts.get("agency") else "unit"
    code = row.facts.get(name, "")
    if not code:
        raise ValidationError(_("Baris %s tidak menyebut kode satker.") % row.number)
    return name, code


def _by_books(rows: Iterable[SourceRow]) -> dict[tuple[Region, str], list[str]]:
    books: dict[tuple[Region, str], dict[str, None]] = {}
    for row in rows:
        books.setdefault((row.region, row.source), {})[row.key] = None
    return {book: list(keys) for book, keys in books.items()}


@authored
def settle_match(*, by: User, pair: SourceMatch, seen: str, same: bool) -> None:
    """Say of two purchases that they are one, which is counted once from now on, or two.

    Raises PermissionDenied, ChangedSince, and ValidationError when the other one does not count.
    """
    if not may_settle(by, pair.region_id):
        raise PermissionDenied
    held = SourceMatch.objects.select_for_update().get(pk=pair.pk)
    require_version(held, seen)
    state = SourceMatch.State.SAME if same else SourceMatch.State.APART
    if held.state == state:
        return
    counted_by = held.expense.counted_by_id
    if same:
        count_once(held.expense, by=held.other)
    elif counted_by == held.other_id:
        count_once(held.expense, by=None)
    held.state, held.decided_by = state, by
    held.save(update_fields=["state", "decided_by"])
