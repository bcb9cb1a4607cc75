"""What was decided to be one kind, for codes that are asked for on a day."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db.models import F

from catalog.models import EquivalenceGroup
from catalog.models.reference.group import named_codes

Groups = Mapping[str, Collection[str]]
"""By a code that is asked for, the codes that were decided to serve the same use."""

NO_GROUPS: Groups = {}


@dataclass(frozen=True, slots=True)
class Kinds:
    """Of codes that are asked for: which others serve the same use, and what tells kinds apart.

    Codes of which nobody decided stand in neither.
    """

    groups: Groups = field(default_factory=dict)
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def kinds_of(codes: Iterable[str], region_id: int, day: date) -> Kinds:
    """Decisions in force on the day about these codes or a class above them; one query.

    A region's own decision about a code comes before one that all regions share.
    """
    wanted = list(dict.fromkeys(codes))
    found = (
        EquivalenceGroup.objects.in_regions([region_id])
        .in_force(day)
        .naming(wanted)
        .order_by(F("region").asc(nulls_last=True), "pk")
        .values_list(named_codes(), "attribute__name")
    )
    decided = list(found)
    groups: dict[str, Collection[str]] = {}
    attributes: dict[str, tuple[str, ...]] = {}
    for code in wanted:
        for named, attribute in decided:
            if not code.startswith(tuple(named)):
                continue
            if attribute is None:
                groups[code] = tuple(named)
            else:
                attributes[code] = (attribute,)
            break
    return Kinds(groups, attributes)


def groups_of(codes: Iterable[str], region_id: int, day: date) -> Groups:
    """The codes that serve one use with each of these on the day, as `kinds_of` has them."""
    return kinds_of(codes, region_id, day).groups
