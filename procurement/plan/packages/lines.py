"""Budget lines of an imported plan: rows of one package that say which account and source pay it."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection
from django.db.models import Exists, OuterRef

from p3dn.jobs.importing.bulk import copy_new, give_keys, passing_over, update_changed
from p3dn.jobs.importing.importer import Findings, Importer
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values.formats import rupiah
from procurement.models import BudgetEntry, BudgetLine, Package, RequestLine
from procurement.models.plan.budget import account_in
from procurement.models.triggers import CEILING_FOLLOWS, ONE_LINE

from .rows import PackageOfRow

WRITTEN = ("mak", "sub_activity", "account_code", "funding_source", "fiscal_year", "amount")
Key = tuple[str, str, int]


def line_of(values: dict[str, Any]) -> BudgetLine:
    """The budget line that one row of a plan describes, its package aside."""
    mak = values["mak"] or ""
    sub_activity, account_code = account_in(mak)
    return BudgetLine(
        mak=mak,
        sub_activity=sub_activity,
        account_code=account_code,
        funding_source=values["funding_source"] or "",
        fiscal_year=values["funding_year"] or values["fiscal_year"],
        amount=values["ceiling"],
    )


def key_of(line: BudgetLine) -> Key:
    """What makes two rows of a package one line."""
    return line.mak, line.funding_source, line.fiscal_year


def amounts_of(lines: Iterable[BudgetLine]) -> dict[Key, Any]:
    """Rupiah by line; a line of which nothing is left is as good as none."""
    return {key_of(line): line.amount for line in lines if line.amount}


def in_words(old: Iterable[BudgetLine], new: Iterable[BudgetLine]) -> list[tuple[str, str, str]]:
    """Lines that change: (label, amount before, amount after)."""
    before, after = amounts_of(old), amounts_of(new)
    label, unknown = _("Baris anggaran"), _("MAK belum diketahui")
    return [
        (
            f"{label}: {' '.join(filter(None, [key[0] or unknown, key[1]]))}",
            rupiah(before[key]) if key in before else "",
            rupiah(after[key]) if key in after else "",
        )
        for key in dict.fromkeys([*before, *after])
        if before.get(key) != after.get(key)
    ]


class LineImporter(Importer[PackageOfRow]):
    """Packages with their budget lines, one row for each; the last step of `build` is `with_line`."""

    together = "rup_code"

    def accept(self, plan: Plan) -> None:
        """Note whether the file knows budget lines."""
        super().accept(plan)
        self.has_lines = not self.readings.keys().isdisjoint({"mak", "funding_source"})

    def headings_of_lines(self) -> frozenset[str]:
        """Headings whose cells are kept in budget lines; none where the file knows none."""
        keys = {"mak", "funding_source", "funding_year", "ceiling"} if self.has_lines else set()
        return frozenset(self.readings[key].heading for key in keys & self.readings.keys())

    def record_of(self, cell: Any) -> str:
        """Rows of one code belong together, whether it is written as text or as a number."""
        return text(cell)

    def prepare(
        self, rows: list[tuple[int, dict[str, Any]]], findings: Findings[PackageOfRow]
    ) -> None:
        """No package of the batch is begun yet."""
        self.begun: dict[str, PackageOfRow] = {}

    def with_line(
        self, row: int, package: PackageOfRow, line: BudgetLine, findings: Findings[PackageOfRow]
    ) -> PackageOfRow | None:
        """The package with its first budget line; later rows of the code add theirs to it."""
        if not self.fields_sound(row, line, {"package"}, findings):
            return None
        first = self.begun.get(package.rup_code)
        if first is None:
            self.begun[package.rup_code] = package
            package.lines, package.further_rows = [line], []
            return package
        shared = (name for name in self.fields if name not in {"ceiling", "source"})
        if any(getattr(first, name) != getattr(package, name) for name in shared):
            message = _("Kode RUP ini ditulis dengan isi yang berbeda pada baris di atasnya.")
            remedy = _("Samakan semua kolom selain MAK, sumber dana dan pagu.")
            findings.refuse(row, _("Kode RUP"), package.rup_code, message, remedy)
            return None
        return self._add(row, first, package, line, findings)

    def _add(
        self,
        row: int,
        first: PackageOfRow,
        again: PackageOfRow,
        line: BudgetLine,
        findings: Findings[PackageOfRow],
    ) -> PackageOfRow | None:
        """A further line of a package begun above; such a row counts as the same."""
        known = first.lines or []
        same = next((one for one in known if key_of(one) == key_of(line)), None)
        if same is not None and same.amount == line.amount:
            return again  # the same row twice: the engine refuses it as a repetition
        if line.amount in {one.amount for one in known}:
            message = _("Pagu baris ini sama dengan baris lain paket ini; keduanya dijumlahkan.")
            remedy = _("Bila itu pagu seluruh paket yang diulang, sisakan satu baris saja.")
            findings.warn(row, _("Pagu"), rupiah(line.amount), message, remedy)
        if same is None:
            first.lines = [*known, line]
        else:
            same.amount += line.amount
        first.ceiling += line.amount
        first.further_rows.append(row)
        findings.same += 1
        return None

    def sorted_out(self, new: PackageOfRow, findings: Findings[PackageOfRow]) -> None:
        """Rows that only add a budget line share the refusal of the row that carries the package."""
        for row in getattr(new, "further_rows", ()):
            findings.same -= 1
            message = _("Paketnya ditolak pada baris di atasnya.")
            remedy = _("Perbaiki baris itu; baris ini ikut dimuat.")
            findings.refuse(row, _("Kode RUP"), getattr(new, "rup_code", ""), message, remedy)

    def differs(self, old: PackageOfRow, new: PackageOfRow) -> bool:
        """Also when the file knows other budget lines than are stored.

        A file that knows none keeps them while the ceiling is the same; with another ceiling it is
        not known any more how several lines make it up.
        """
        stored = old.stored_lines
        lines = getattr(new, "lines", None)
        if lines is None and len(stored) > 1 and old.ceiling != new.ceiling:
            lines = [BudgetLine(fiscal_year=new.fiscal_year, amount=new.ceiling)]
        old.lines = lines
        moved = lines is not None and amounts_of(stored) != amounts_of(lines)
        return super().differs(old, new) or moved

    def more_changes(self, old: PackageOfRow) -> list[tuple[str, str, str]]:
        """Budget lines that come, go or change, where the file or the plan knows them."""
        known = self.has_lines or len(old.stored_lines) > 1
        return in_words(old.stored_lines, old.lines) if known and old.lines is not None else []

    def write(self, findings: Findings[PackageOfRow]) -> None:
        """Packages first, then their budget lines, of which none is made up meanwhile."""
        if self.has_lines:
            give_keys(Package, findings.new)
            with passing_over(Package, ONE_LINE):
                super().write(findings)
        else:
            super().write(findings)
        both = (*findings.new, *findings.changed)
        write_lines([(one, lines) for one in both if (lines := getattr(one, "lines", None))])


def write_lines(wanted: Sequence[tuple[Package, Sequence[BudgetLine]]]) -> None:
    """Make these the lines of their packages; a constant number of statements for any number.

    A line whose account was unknown becomes the first one that is known now, and keeps what is
    booked on it. One that the plan names no more goes, or stays empty where something is booked on
    it or a request names it. The packages were written before, so that whoever holds one waits for its lines too.
    """
    if not wanted:
        return
    stored, booked = _stored([package.pk for package, _lines in wanted])
    changed: list[BudgetLine] = []
    made: list[BudgetLine] = []
    left: list[BudgetLine] = []
    for package, lines in wanted:
        rest = stored.get(package.pk, [])
        for line in lines:
            old = same_line(rest, line)
            if old is None:
                line.package_id = package.pk
                made.append(line)
                continue
            rest.remove(old)
            for name in WRITTEN:
                setattr(old, name, getattr(line, name))
            changed.append(old)
        left += rest
    for line in left:
        line.amount = 0
    # ceilings follow once, when all lines are there: no version of a package has half of them
    with passing_over(BudgetLine, *CEILING_FOLLOWS):
        BudgetLine.objects.filter(pk__in=[one.pk for one in left if one.pk not in booked]).delete()
        if changed or left:
            kept = [*changed, *(one for one in left if one.pk in booked)]
            update_changed(BudgetLine, kept, WRITTEN)
        if made:
            copy_new(BudgetLine, made)
    ceilings_follow([package.pk for package, _lines in wanted])


def ceilings_follow(package_ids: Sequence[int]) -> None:
    """Make the ceilings of these packages the sums of their lines, as the triggers do."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procurement_package AS package SET ceiling = summed.amount"
            " FROM (SELECT package_id, sum(amount) AS amount FROM procurement_budgetline"
            "       WHERE package_id = ANY(%s) GROUP BY package_id) AS summed"
            " WHERE package.id = summed.package_id AND package.ceiling <> summed.amount",
            [list(package_ids)],
        )


def same_line(rest: Sequence[BudgetLine], line: BudgetLine) -> BudgetLine | None:
    """The stored line that this one is, or may now name; None when there is none."""
    found = (old for old in rest if key_of(old) == key_of(line))
    nameless = (old for old in rest if not old.mak and not old.funding_source)
    return next(found, None) or next(nameless, None)


def _stored(package_ids: Sequence[int]) -> tuple[dict[int, list[BudgetLine]], set[int]]:
    """The lines of each package, and by their keys those booked on or named by a request."""
    entries = BudgetEntry.objects.filter(budget_line=OuterRef("pk"))
    named = RequestLine.everything.filter(budget_line=OuterRef("pk"))
    rows: dict[int, list[BudgetLine]] = {}
    booked = set()
    lines = BudgetLine.objects.filter(package__in=package_ids)
    for line in lines.annotate(booked=Exists(entries) | Exists(named)):
        rows.setdefault(line.package_id, []).append(line)
        if line.booked:  # type: ignore[attr-defined]  # an annotation, which the stubs lose
            booked.add(line.pk)
    return rows, booked
