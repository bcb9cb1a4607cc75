"""The next classes below a chosen one, with the products each leaves: the way down the KBKI."""

from dataclasses import dataclass

from catalog.models import Commodity

from .counts import LEVEL, Counts

MOST_CLASSES = 10


@dataclass(frozen=True, slots=True)
class ClassCount:
    """A class of the KBKI with the number of matching products in it."""

    code: str
    name: str
    count: int


def classes_below(counts: Counts, code: str) -> list[ClassCount]:
    """The classes with most products first; empty when the chosen one has none below it."""
    most = [(c, n) for c, n in counts[LEVEL].most_common(MOST_CLASSES) if len(c) > len(code)]
    names = dict(Commodity.objects.filter(pk__in=[c for c, _n in most]).values_list("pk", "name"))
    return [ClassCount(c, names.get(c, ""), n) for c, n in most]
