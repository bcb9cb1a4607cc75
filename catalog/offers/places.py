"""Where producers make their things, as seen from the region that buys."""

from collections import defaultdict
from collections.abc import Iterable

from catalog.models import ProductionSite
from p3dn.regulation import Nearness

Place = tuple[str, str]
"""Kemendagri code and name of a district."""
PROVINCE_DIGITS = 2
ORDER = list(Nearness)


def sites_of(producers: Iterable[int]) -> dict[int, list[Place]]:
    """The districts of the sites that each producer still uses; one query."""
    found: dict[int, list[Place]] = defaultdict(list)
    rows = ProductionSite.objects.filter(producer__in=set(producers), is_active=True).order_by("pk")
    for producer, *place in rows.values_list("producer_id", "location__code", "location__name"):
        found[producer].append((place[0], place[1]))
    return dict(found)


def nearness(code: str, here: str) -> Nearness:
    """How near the district of a code is to the region `here`, a district or a province."""
    if code.startswith(here):
        return Nearness.DISTRICT
    same = code[:PROVINCE_DIGITS] == here[:PROVINCE_DIGITS]
    return Nearness.PROVINCE if same else Nearness.ELSEWHERE


def nearest(places: Iterable[Place], here: str) -> tuple[str, Nearness]:
    """The name of the nearest of these places, and how near; raises ValueError without any."""
    near = [(nearness(code, here), name) for code, name in places]
    how, name = min(near, key=lambda one: ORDER.index(one[0]))
    return name, how
