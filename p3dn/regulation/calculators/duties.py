"""Questions of size and of breach: small business, direct purchase, shares, fines, cuts.

Amounts in rupiah, percentages 0 to 100. The figures are data in `thresholds` and `sanctions`.
"""

from datetime import date
from decimal import Decimal

from p3dn.regulation.sanctions import sanctions_on
from p3dn.regulation.thresholds import CONSULTING, KINDS, procurement_on

HUNDRED = Decimal(100)


def _known(kind: str) -> str:
    if kind not in KINDS:
        raise ValueError(f"Jenis pengadaan tidak dikenal: {kind}. Pilih: {', '.join(KINDS)}.")
    return kind


def reserved_for_small(ceiling: Decimal, kind: str, day: date) -> bool:
    """Whether a package is for small firms and cooperatives (Pasal 65 ayat 4); not consultancy."""
    return _known(kind) != CONSULTING and ceiling <= procurement_on(day).reserved_up_to.amount


def direct_allowed(amount: Decimal, kind: str, day: date) -> bool:
    """Whether Pengadaan Langsung is open; raises ValueError for an unknown kind or day."""
    return amount <= procurement_on(day).direct_up_to[_known(kind)].amount


def bond_required(contract: Decimal, kind: str, day: date) -> bool | None:
    """Whether a performance bond is given; None where the regime sets no figure.

    Never for consultancy (Perpres 16/2018 Pasal 30 ayat 5).
    """
    if _known(kind) == CONSULTING:
        return False
    limit = procurement_on(day).bond_above
    return None if limit is None else contract > limit.amount


def consequences(ceiling: Decimal, kind: str, day: date) -> dict[str, bool | None]:
    """What the size of a package decides on the day; None where that regime sets no figure."""
    regime = procurement_on(day)
    consulting = _known(kind) == CONSULTING
    by_head = (
        regime.selection_winner_by_head_above if consulting else regime.tender_winner_by_head_above
    )
    above = {
        "estimate_required": regime.estimate_above,
        "mini_competition": regime.mini_competition_above,
        "winner_set_by_head": by_head,
        "international_open": (regime.international_above or {}).get(kind),
    }
    return {
        "reserved_for_small": reserved_for_small(ceiling, kind, day),
        "direct_allowed": direct_allowed(ceiling, kind, day),
        "performance_bond": bond_required(ceiling, kind, day),
        **{
            name: None if limit is None else ceiling > limit.amount for name, limit in above.items()
        },
    }


def share(part: Decimal, whole: Decimal) -> Decimal | None:
    """Percentage with two places; None when there is nothing to take a share of."""
    return None if whole == 0 else (part / whole * HUNDRED).quantize(Decimal("0.01"))


def official_sanction(breach: int, contract: Decimal, day: date) -> tuple[str, Decimal]:
    """What an official meets at the n-th breach of the duty: its name and the fine in rupiah.

    PP 29/2018 Pasal 107 ayat (6). Raises ValueError for a breach below one.
    """
    rule = sanctions_on(day)
    if breach <= 0:
        raise ValueError("Pelanggaran dihitung mulai dari satu.")
    if breach <= rule.warnings:
        return "warning", Decimal(0)
    if breach == rule.warnings + 1:
        return "fine", min(contract * rule.fine_percent / HUNDRED, rule.fine_highest)
    return "removal", Decimal(0)


def payment_cut(offered: Decimal, realised: Decimal, day: date) -> Decimal:
    """Cut in percent of the payment when less TKDN was delivered (PP 29/2018 Pasal 109 ayat 4)."""
    return min(sanctions_on(day).cut_highest, max(Decimal(0), offered - realised))


def import_fine(value: Decimal, day: date) -> Decimal:
    """Fine for an import passed off as domestic, from its value (PP 29/2018 Pasal 109)."""
    return sanctions_on(day).import_times * value
