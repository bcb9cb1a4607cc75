"""A package or request as the rules see it, and what a sentence about it is about."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.calculators.duties import Size
from p3dn.regulation.quantities.limits import not_negative
from p3dn.regulation.wording.tongue import later, said


class Way(StrEnum):
    """Ways of buying as the plan names them; those that its value can contradict."""

    CATALOGUE = "E-Purchasing"
    DIRECT = "Pengadaan Langsung"
    TENDER = "Tender"
    QUICK_TENDER = "Tender Cepat"
    SELECTION = "Seleksi"


class Topic(StrEnum):
    """What a sentence is about; its heading on a page."""

    BOUND = "Siapa yang terikat"
    SMALL = "Usaha kecil"
    WAY = "Cara membeli dan pelaksananya"
    PAPERS = "HPS, jaminan dan penetapan"
    PREFERENCE = "Preferensi harga"
    BREACH = "Bila kewajiban dilanggar"

    @property
    def said(self) -> str:
        """The heading in the language of now."""
        return said(self.value)


@dataclass(frozen=True, slots=True)
class Planned:
    """A package or request as the rules see it.

    `kinds`: one or more of `thresholds.KINDS`, none when unknown; what holds for several must hold
    for each. `way`: as planned, empty when unknown. `for_small`: what the plan says of small
    business, None when it says nothing. Raises ValueError for an amount below zero.
    """

    amount: Decimal
    kinds: tuple[str, ...]
    way: str
    day: date
    for_small: bool | None = None

    def __post_init__(self) -> None:
        not_negative(later("Nilai paket"), self.amount)

    @property
    def sizes(self) -> list[Size]:
        """The package once for each of its kinds."""
        return [Size(self.amount, kind, self.day) for kind in self.kinds]


Said = tuple[Topic, str, str, bool]
"""Topic, number of the rule, the sentence, and whether the plan contradicts it."""
