"""Amounts at which another way of buying, document or signature is asked for, by day.

Every figure is a `Limit` with its own article, because one regime mixes what was read in the text
with what a single source says. Rupiah; `small_share` in percent of the procurement budget.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.results import Citation
from p3dn.regulation.wording import citations as c
from p3dn.regulation.wording.tongue import said

from .regimes import in_force

MILLION, BILLION = Decimal(1_000_000), Decimal(1_000_000_000)
GOODS, CONSTRUCTION, CONSULTING, OTHER = (
    "Barang", "Pekerjaan Konstruksi", "Jasa Konsultansi", "Jasa Lainnya",
)  # fmt: skip
KINDS = (GOODS, CONSTRUCTION, CONSULTING, OTHER)


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure and the article it stands in. Fields say whether it is "up to" or "above"."""

    amount: Decimal
    citation: Citation


class Buyer(StrEnum):
    """Who carries out a purchase."""

    OFFICER = "officer"
    COMMITMENT_OFFICER = "commitment_officer"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class ProcurementRegime:
    """What the size of a package decides. None: the regime sets no such figure, or we know none.

    `reserved_up_to` and `direct_up_to` are inclusive; every `..._above` is exclusive: the rule
    starts one rupiah higher. `catalogue_first`: buying through the e-catalogue is compulsory for
    what it lists; up to `catalogue_officer_up_to` the procurement officer does it, above it
    `catalogue_above`. `bondless`: why consultancy gives no bond. `transition_to`: the last day on
    which what the regime replaced may still be followed.
    """

    id: str
    valid_from: date
    valid_to: date | None
    reserved_up_to: Limit
    direct_up_to: Mapping[str, Limit]
    bondless: Citation
    small_share: Limit | None = None
    estimate_above: Limit | None = None
    bond_above: Limit | None = None
    tender_winner_by_head_above: Limit | None = None
    selection_winner_by_head_above: Limit | None = None
    international_above: Mapping[str, Limit] | None = None
    catalogue_first: Citation | None = None
    catalogue_officer_up_to: Limit | None = None
    catalogue_above: Buyer | None = None
    mini_competition_above: Limit | None = None
    transition_to: date | None = None


def _direct(
    general: int, construction: int, consulting: int, cited: Citation, consulting_cited: Citation
) -> dict[str, Limit]:
    """Highest direct purchase in millions of rupiah per kind."""
    return {
        GOODS: Limit(general * MILLION, cited),
        OTHER: Limit(general * MILLION, cited),
        CONSTRUCTION: Limit(construction * MILLION, cited),
        CONSULTING: Limit(consulting * MILLION, consulting_cited),
    }


PERPRES_46 = ProcurementRegime(
    id="perpres-46-2025",
    valid_from=date(2025, 4, 30),
    valid_to=date(2026, 8, 31),
    reserved_up_to=Limit(15 * BILLION, c.P46_65),
    direct_up_to=_direct(200, 400, 100, c.P46_METHODS, c.P46_METHODS_CONSULTING),
    bondless=c.P16_30_5,
    small_share=Limit(Decimal(40), c.P46_65),
    estimate_above=Limit(100 * MILLION, c.P46_ESTIMATE),
    bond_above=Limit(200 * MILLION, c.P46_BOND),
    tender_winner_by_head_above=Limit(100 * BILLION, c.P46_WINNER),
    selection_winner_by_head_above=Limit(10 * BILLION, c.P46_WINNER),
    international_above={
        CONSTRUCTION: Limit(1000 * BILLION, c.P46_63),
        GOODS: Limit(50 * BILLION, c.P46_63),
        OTHER: Limit(50 * BILLION, c.P46_63),
        CONSULTING: Limit(25 * BILLION, c.P46_63),
    },
    catalogue_first=c.P46_CATALOGUE,
    catalogue_officer_up_to=Limit(200 * MILLION, c.P16_11),
    catalogue_above=Buyer.COMMITMENT_OFFICER,
)

PROCUREMENT: tuple[ProcurementRegime, ...] = (
    ProcurementRegime(
        id="perpres-16-2018",
        valid_from=date(2018, 7, 1),
        valid_to=date(2021, 2, 1),
        reserved_up_to=Limit(Decimal("2.5") * BILLION, c.P16_65),
        direct_up_to=_direct(200, 200, 100, c.P16_METHODS, c.P16_METHODS),
        bondless=c.P16_30_5,
        catalogue_officer_up_to=Limit(200 * MILLION, c.P16_11),
        catalogue_above=Buyer.COMMITMENT_OFFICER,
    ),
    ProcurementRegime(
        id="perpres-12-2021",
        valid_from=date(2021, 2, 2),
        valid_to=date(2025, 4, 29),
        reserved_up_to=Limit(15 * BILLION, c.P12_65),
        direct_up_to=_direct(200, 200, 100, c.P12_38, c.P12_38_CONSULTING),
        bondless=c.P16_30_5,
        catalogue_officer_up_to=Limit(200 * MILLION, c.P16_11),
        catalogue_above=Buyer.COMMITMENT_OFFICER,
        small_share=Limit(Decimal(40), c.P12_65),
    ),
    PERPRES_46,
    # Peraturan LKPP 2/2026 on the e-catalogue, with a year of transition from this day.
    replace(
        PERPRES_46,
        id="perpres-46-2025-lkpp-2-2026",
        valid_from=date(2026, 9, 1),
        valid_to=None,
        catalogue_officer_up_to=Limit(200 * MILLION, c.LKPP2_17),
        catalogue_above=Buyer.GROUP,
        mini_competition_above=Limit(50 * MILLION, c.LKPP2_17),
        transition_to=date(2027, 8, 31),
    ),
)


def procurement_on(day: date) -> ProcurementRegime:
    """The procurement rules of a local date; raises ValueError before the first known one."""
    regime = in_force(PROCUREMENT, day)
    if regime is None:
        raise ValueError(
            said("Belum ada aturan pengadaan yang dikenal untuk {day}.").format(day=day)
        )
    return regime
