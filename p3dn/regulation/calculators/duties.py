"""Thresholds by day: small-business reservation, direct procurement, sanctions, monitoring."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from p3dn.regulation import citations as c
from p3dn.regulation.regimes import in_force
from p3dn.regulation.results import Citation

MILLION, BILLION = Decimal(1_000_000), Decimal(1_000_000_000)
GOODS, CONSTRUCTION, CONSULTING, OTHER = (
    "Barang", "Pekerjaan Konstruksi", "Jasa Konsultansi", "Jasa Lainnya",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProcurementRegime:
    """Amounts in rupiah, all inclusive; `small_share` in percent of the procurement budget."""

    id: str
    valid_from: date
    valid_to: date | None
    reserved_up_to: Decimal
    small_share: Decimal
    direct: dict[str, Decimal]
    citation: Citation


def _direct(construction: int) -> dict[str, Decimal]:
    return {
        GOODS: 200 * MILLION, OTHER: 200 * MILLION, CONSULTING: 100 * MILLION,
        CONSTRUCTION: construction * MILLION,
    }  # fmt: skip


PROCUREMENT = (
    ProcurementRegime("perpres-16-2018", date(2018, 7, 1), date(2021, 2, 1), Decimal("2.5") * BILLION,
                      Decimal(0), _direct(200), c.P12_65),
    ProcurementRegime("perpres-12-2021", date(2021, 2, 2), date(2025, 4, 29), 15 * BILLION,
                      Decimal(40), _direct(200), c.P12_65),
    ProcurementRegime("perpres-46-2025", date(2025, 4, 30), None, 15 * BILLION,
                      Decimal(40), _direct(400), c.P46_65),
)  # fmt: skip


def _on(day: date) -> ProcurementRegime:
    regime = in_force(PROCUREMENT, day)
    if regime is None:
        raise ValueError(f"Belum ada aturan pengadaan yang dikenal untuk {day}.")
    return regime


def reserved_for_small(ceiling: Decimal, kind: str, day: date) -> bool:
    """Whether a package is for small firms and cooperatives (Pasal 65 ayat 4)."""
    return kind != CONSULTING and ceiling <= _on(day).reserved_up_to


def direct_allowed(amount: Decimal, kind: str, day: date) -> bool:
    """Whether Pengadaan Langsung is open; raises ValueError for an unknown kind or day."""
    limits = _on(day).direct
    if kind not in limits:
        raise ValueError(f"Jenis pengadaan tidak dikenal: {kind}.")
    return amount <= limits[kind]


def share(part: Decimal, whole: Decimal) -> Decimal | None:
    """Percentage with two places; None when there is nothing to take a share of."""
    return None if whole == 0 else (part / whole * 100).quantize(Decimal("0.01"))


def official_sanction(breach: int, contract: Decimal) -> tuple[str, Decimal]:
    """What an official meets at the n-th breach of the duty (PP 29/2018 Pasal 107 ayat 6)."""
    if breach <= 0:
        raise ValueError("Pelanggaran dihitung mulai dari satu.")
    if breach <= 3:
        return "warning", Decimal(0)
    if breach == 4:
        return "fine", min(contract / 100, 500 * MILLION)
    return "removal", Decimal(0)


def payment_cut(offered: Decimal, realised: Decimal) -> Decimal:
    """Cut in percent of the payment when less TKDN was delivered (Pasal 109 ayat 4): at most 15."""
    return min(Decimal(15), max(Decimal(0), offered - realised))


def import_fine(value: Decimal) -> Decimal:
    """Fine for an import passed off as domestic: three times its value (Pasal 109)."""
    return 3 * value
