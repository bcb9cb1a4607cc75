"""What a buyer must have: requirements on the attributes of a kind of goods.

The elucidation of PP 29/2018 Pasal 59 ayat (1) names specification, delivery and a fair price as what the
domestic industry must be able to give. A product that does not meet a requirement is set aside
with that reason; one of which the attribute is unknown is asked about, never dropped.
"""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache

from .wording.tongue import said


class Comparison(StrEnum):
    """How an attribute is held against what is required."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ONE_OF = "one_of"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the buyer must have: `values` is one number, or the words any of which will do.

    `reason` is written where the requirement leaves no domestic product. Raises ValueError for one
    that nothing could be held against.
    """

    attribute: str
    comparison: Comparison
    values: tuple[str, ...]
    unit: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.attribute.strip() or not any(value.strip() for value in self.values):
            raise ValueError(said("Syarat harus menyebut sifat dan nilainya."))
        measured = self.comparison is not Comparison.ONE_OF
        if measured and (len(self.values) != 1 or _number(self.values[0]) is None):
            raise ValueError(
                said("Syarat {attribute} harus satu angka.").format(attribute=self.attribute)
            )

    def meets(self, value: str) -> bool | None:
        """Whether this value of the attribute will do; None where none is known."""
        value = value.strip()
        if not value:
            return None
        if self.comparison is Comparison.ONE_OF:
            return _folded(value) in {_folded(wanted) for wanted in self.values}
        has, wanted = _number(value), _number(self.values[0])
        if has is None or wanted is None:
            return None
        return has >= wanted if self.comparison is Comparison.AT_LEAST else has <= wanted


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


@lru_cache(maxsize=4096)
def _number(text: str) -> Decimal | None:
    """A plain decimal; None for what is none."""
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
