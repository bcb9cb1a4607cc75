"""What a producer earns besides the product's own TKDN: brainware and BMP (Permenperin 35/2025)."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from p3dn.regulation.quantities.limits import BMP_CAP, HUNDRED
from p3dn.regulation.wording.tongue import said

from .goods import check_percents

BRAINWARE_WEIGHTS = {
    "spending": Decimal(30), "unit": Decimal(20), "programme": Decimal(20), "result": Decimal(30),
}  # fmt: skip

# Highest points of each factor (Pasal 21).
BMP_FACTORS = {
    "workers": 4, "investment": 4, "partnership": 4, "pioneer": 4, "machines": 4, "location": 4,
    "industry_4": 2, "training": 2, "brand": 2, "green": 2, "export": 2,
    "certificates": 1, "esg": 1, "awards": 1, "siinas": 1,
}  # fmt: skip


def brainware_score(scores: Mapping[str, Decimal]) -> Decimal:
    """Weighted research score 0 to 100 (Pasal 10 and 11).

    Raises ValueError for unknown parts or a part outside 0 to 100.
    """
    _known(scores, BRAINWARE_WEIGHTS)
    check_percents(scores.values())
    return sum((BRAINWARE_WEIGHTS[k] * v for k, v in scores.items()), Decimal(0)) / HUNDRED


def bmp(points: Mapping[str, Decimal], *, own_factory: bool = True) -> Decimal:
    """BMP in percent: the sum of points, at most 15 (Pasal 21 and 22).

    Makers in another's factory get none (Pasal 23). Raises ValueError for unknown factors or more
    points than a factor has.
    """
    _known(points, BMP_FACTORS)
    wrong = [k for k, v in points.items() if not 0 <= v <= BMP_FACTORS[k]]
    if wrong:
        raise ValueError(
            said("Nilai melebihi bobot faktor: {names}.").format(names=", ".join(sorted(wrong)))
        )
    return min(BMP_CAP, sum(points.values(), Decimal(0))) if own_factory else Decimal(0)


def _known(given: Iterable[str], names: Iterable[str]) -> None:
    unknown = sorted(set(given) - set(names))
    if unknown:
        raise ValueError(said("Faktor tidak dikenal: {names}.").format(names=", ".join(unknown)))
