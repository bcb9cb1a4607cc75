"""What classes are called otherwise, for whoever looks: shared names and those of their regions."""

from collections import defaultdict
from collections.abc import Iterable

from catalog.models import Commodity, OtherNames


def with_other_names(commodities: list[Commodity], region_ids: Iterable[int]) -> list[Commodity]:
    """The classes with `called`, all their other names in one line, those of the regions first."""
    codes = [commodity.pk for commodity in commodities]
    rows = OtherNames.objects.filter(commodity__in=codes, region__in=list(region_ids))
    own: dict[str, list[str]] = defaultdict(list)
    for code, names in rows.exclude(names="").order_by("region").values_list("commodity", "names"):
        own[code].append(names)
    for commodity in commodities:
        known = (", ".join([*own[commodity.pk], commodity.synonyms])).split(", ")
        called = ", ".join(dict.fromkeys(name for name in known if name))
        commodity.called = called  # type: ignore[attr-defined]  # our own mark, for pages
    return commodities
