"""Questions of size and of breach: small business, direct purchase, shares, fines, cuts.

Amounts in rupiah, percentages 0 to 100. The figures are data in `thresholds` and `sanctions`.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from p3dn.regulation.dated.sanctions import sanctions_on
from p3dn.regulation.dated.thresholds import CONSULTING, KINDS, procurement_on
from p3dn.regulation.quantities.limits import HUNDRED, not_negative, percent, positive
from p3dn.regulation.wording.tongue import later, said


@dataclass(frozen=True, slots=True)
class Size:
    """A package as its size is judged: its ceiling or contract in rupiah, its kind, its day.

    Raises ValueError for an amount below zero or an unknown kind.
    """

    amount: Decimal
    kind: str
    day: date

    def __post_init__(self) -> None:
        not_negative(later("Nilai paket"), self.amount)
        if self.kind not in KINDS:
            raise ValueError(
                said("Jenis pengadaan tidak dikenal: {kind}. Pilih: {kinds}.").format(
                    kind=self.kind, kinds=", ".join(KINDS)
                )
            )


@dataclass(frozen=True, slots=True)
class Breach:
    """The n-th breach of the duty by an official, at a contract worth so many rupiah.

    Raises ValueError for a number below one or a contract that is not above zero.
    """

    number: int
    contract: Decimal
    day: date

    def __post_init__(self) -> None:
        if self.number <= 0:
            raise ValueError(said("Pelanggaran dihitung mulai dari satu."))
        positive(later("Nilai kontrak"), self.contract)


@dataclass(frozen=True, slots=True)
class Shortfall:
    """TKDN that was offered and TKDN that was delivered, percent; raises ValueError outside 0 to 100."""

    offered: Decimal
    realised: Decimal
    day: date

    def __post_init__(self) -> None:
        percent(later("TKDN yang ditawarkan"), self.offered)
        percent(later("TKDN yang diserahkan"), self.realised)


@dataclass(frozen=True, slots=True)
class PassedOff:
    """Imported goods delivered as domestic, by their value; raises ValueError unless above zero."""

    value: Decimal
    day: date

    def __post_init__(self) -> None:
        positive(later("Nilai barang impor"), self.value)


def reserved_for_small(size: Size) -> bool:
    """Whether a package is for small firms and cooperatives (Pasal 65 ayat 4); not consultancy."""
    limit = procurement_on(size.day).reserved_up_to.amount
    return size.kind != CONSULTING and size.amount <= limit


def direct_allowed(size: Size) -> bool:
    """Whether Pengadaan Langsung is open; raises ValueError for an unknown day."""
    return size.amount <= procurement_on(size.day).direct_up_to[size.kind].amount


def bond_required(size: Size) -> bool | None:
    """Whether a performance bond is given; None where the regime sets no figure.

    Never for consultancy (Perpres 16/2018 Pasal 30 ayat 5).
    """
    if size.kind == CONSULTING:
        return False
    limit = procurement_on(size.day).bond_above
    return None if limit is None else size.amount > limit.amount


def consequences(size: Size) -> dict[str, bool | None]:
    """What the size of a package decides on the day; None where that regime sets no figure."""
    regime = procurement_on(size.day)
    by_head = (
        regime.selection_winner_by_head_above
        if size.kind == CONSULTING
        else regime.tender_winner_by_head_above
    )
    above = {
        "estimate_required": regime.estimate_above,
        "mini_competition": regime.mini_competition_above,
        "winner_set_by_head": by_head,
        "international_open": (regime.international_above or {}).get(size.kind),
    }
    return {
        "reserved_for_small": reserved_for_small(size),
        "direct_allowed": direct_allowed(size),
        "performance_bond": bond_required(size),
        **{
            name: None if limit is None else size.amount > limit.amount
            for name, limit in above.items()
        },
    }


def official_sanction(breach: Breach) -> tuple[str, Decimal]:
    """What an official meets at the n-th breach of the duty: its name and the fine in rupiah.

    PP 29/2018 Pasal 107 ayat (6).
    """
    rule = sanctions_on(breach.day)
    if breach.number <= rule.warnings:
        return "warning", Decimal(0)
    if breach.number == rule.warnings + 1:
        return "fine", min(breach.contract * rule.fine_percent / HUNDRED, rule.fine_highest)
    return "removal", Decimal(0)


def payment_cut(found: Shortfall) -> Decimal:
    """Cut in percent of the payment when less TKDN was delivered (PP 29/2018 Pasal 109 ayat 4)."""
    missing = max(Decimal(0), found.offered - found.realised)
    return min(sanctions_on(found.day).cut_highest, missing)


def import_fine(found: PassedOff) -> Decimal:
    """Fine for an import passed off as domestic, from its value (PP 29/2018 Pasal 109)."""
    return sanctions_on(found.day).import_times * found.value
