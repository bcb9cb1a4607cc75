"""What breaking the duty costs: officials (PP 29/2018 Pasal 107, 108), suppliers (Pasal 109)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from p3dn.regulation.results import Citation
from p3dn.regulation.wording import citations as c
from p3dn.regulation.wording.tongue import said

from .regimes import in_force


@dataclass(frozen=True, slots=True)
class SanctionRegime:
    """Percentages 0 to 100, amounts in rupiah.

    `warnings`: how many breaches earn a written warning; the next one is fined `fine_percent` of
    the contract, at most `fine_highest`, due within `payable_days` working days; any later one
    costs the post. A supplier's payment is cut by the missing TKDN, at most `cut_highest`; an
    import passed off as domestic costs `import_times` its value.
    """

    id: str
    valid_from: date
    valid_to: date | None
    warnings: int
    fine_percent: Decimal
    fine_highest: Decimal
    payable_days: int
    cut_highest: Decimal
    import_times: int
    officials: Citation
    suppliers: Citation


SANCTIONS: tuple[SanctionRegime, ...] = (
    SanctionRegime(
        id="pp29-2018",
        valid_from=date(2018, 7, 18),  # on promulgation (Pasal 113)
        valid_to=None,
        warnings=3,
        fine_percent=Decimal(1),
        fine_highest=Decimal(500_000_000),
        payable_days=30,
        cut_highest=Decimal(15),
        import_times=3,
        officials=c.PP29_107,
        suppliers=c.PP29_109,
    ),
)


def sanctions_on(day: date) -> SanctionRegime:
    """The sanctions of a local date; raises ValueError before the first known ones."""
    regime = in_force(SANCTIONS, day)
    if regime is None:
        raise ValueError(said("Belum ada aturan sanksi yang dikenal untuk {day}.").format(day=day))
    return regime
