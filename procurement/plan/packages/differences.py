"""What an imported plan does to ceilings: before and after, against what requests already hold.

Down to the budget line: money of one account cannot pay what another is meant for, so a package may
keep its ceiling and still leave one of its lines less than is held of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from django.db import models

from p3dn.jobs.importing.findings import Worth
from p3dn.jobs.importing.importer import Findings, Importer
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.languages.kept import rupiah
from procurement.budget.ceiling import together
from procurement.budget.ledger import ZERO, Account, Held, held_by
from procurement.models import BudgetLine

from .lines import same_line
from .rows import PackageOfRow

STORED_LINES = models.Prefetch("budget_lines", to_attr="stored_lines")


class PlanDifferences(Importer[PackageOfRow]):
    """The part of the plan's importer that weighs what it would change."""

    def weigh(self, stored: Iterable[PackageOfRow]) -> None:
        """The budget lines of each of these packages and what is held of them; two queries."""
        packages = list(stored)
        models.prefetch_related_objects(packages, STORED_LINES)
        self.held = held_by([package.pk for package in packages])

    def worth_of(self, old: PackageOfRow | None, new: PackageOfRow | None) -> Worth | None:
        """Ceilings that count: of an active package; one that leaves the plan comes to nothing."""
        after = new.ceiling if new is not None and new.is_active else ZERO
        if old is None:
            return Worth(new.agency_id if new else None, None, after)
        held = self.held.get(old.pk, {})
        both = together(held).both
        short = both > after or any(True for _line in lowered(old, new, held))
        before = old.ceiling if old.is_active else ZERO
        return Worth(old.agency_id, before, None if new is None else after, both, short)

    def agreed(
        self, row: int, old: PackageOfRow, new: PackageOfRow, findings: Findings[PackageOfRow]
    ) -> bool:
        """Warn of a ceiling below what requests hold, and of a package that leaves the plan with some."""
        held = self.held.get(old.pk, {})
        both = together(held).both
        if both:
            if new.ceiling < both:
                self._warn(row, _("Pagu"), old.ceiling, new.ceiling, both, findings)
            for line, after, held_of_line in lowered(old, new, held):
                self._warn(row, str(line), line.amount, after, held_of_line, findings)
            if old.is_active and not new.is_active:
                message = _("Paket ini tidak aktif lagi, padahal %s sudah terpakai.") % rupiah(both)
                remedy = _("Pindahkan permintaannya ke paket pengganti.")
                findings.warn(row, _("Status aktif"), old.rup_code, message, remedy)
        return True

    def _warn(
        self,
        row: int,
        label: str,
        before: Decimal,
        after: Decimal,
        held: Decimal,
        findings: Findings[PackageOfRow],
    ) -> None:
        message = _("Pagu turun dari %(old)s ke %(new)s, di bawah yang sudah terpakai (%(held)s).")
        said = {"old": rupiah(before), "new": rupiah(after), "held": rupiah(held)}
        remedy = _("Kurangi permintaan pada paket ini, atau minta revisi pagu.")
        findings.warn(row, label, after, message % said, remedy)


def lowered(
    old: PackageOfRow, new: PackageOfRow | None, held: dict[Account, Held]
) -> Iterator[tuple[BudgetLine, Decimal, Decimal]]:
    """(line, rupiah after, rupiah held) of stored budget lines left less than is held of them.

    Nothing of a package that has one line and keeps one: what its line holds is what the package
    holds. Of a package that leaves the plan neither: that is told of it as a whole.
    """
    stored = old.stored_lines
    if not held or new is None or len(stored) == len(after_lines(old, new)) == 1:
        return
    after = amounts_after(stored, after_lines(old, new))
    for line in stored:
        of_line = held.get(line.pk, Held()).both
        if of_line > after[line.pk]:
            yield line, after[line.pk], of_line


def after_lines(old: PackageOfRow, new: PackageOfRow) -> Sequence[BudgetLine]:
    """The budget lines a package has after the load, as `write_lines` makes them."""
    lines: Sequence[BudgetLine] | None = getattr(new, "lines", None)
    stored = old.stored_lines
    if lines is not None:
        return lines
    if len(stored) > 1 and old.ceiling == new.ceiling:
        return stored
    return [BudgetLine(fiscal_year=new.fiscal_year, amount=new.ceiling)]


def amounts_after(stored: Sequence[BudgetLine], lines: Sequence[BudgetLine]) -> dict[int, Decimal]:
    """Rupiah of each stored line after the load, by key; nothing where the plan names it no more."""
    after = dict.fromkeys((line.pk for line in stored), ZERO)
    rest = list(stored)
    for line in lines:
        kept = same_line(rest, line)
        if kept is not None:
            rest.remove(kept)
            after[kept.pk] = line.amount
    return after
