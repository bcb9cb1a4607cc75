"""What the buyer must have, as the law hears it, and what each of it costs in domestic products."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q, prefetch_related_objects
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.models import ProductAttribute
from catalog.models.reference.attribute import NO, YES, CommodityAttribute
from p3dn.regulation import Assessment, LineFacts
from p3dn.regulation.judging.need import Cost, costs
from p3dn.regulation.results import UNMET
from procurement.models import LineRequirement, RequestLine

SPOKEN = {YES: "Ya", NO: "Tidak"}
"""Yes and no as a requirement keeps them and a judgement tells them."""

Asked = tuple[tuple[str, tuple[str, str]], ...]
"""Attributes by the name that is asked for, with what they are known again by."""

Known = Mapping[int, Mapping[tuple[str, str], str]]
"""Values of products by key, under the name and unit of what is required."""


def with_requirements(lines: Sequence[RequestLine]) -> None:
    """Fetch what is required of stored lines; no query when it was prefetched."""
    stored = [line for line in lines if line.pk and line.typed_requirements is None]
    prefetch_related_objects(stored, "requirements")


def attributes_of(wanted: Sequence[LineRequirement], products: Collection[int]) -> Known:
    """What is known of products as far as it is required; one query, or none.

    An attribute of the same name and unit answers as well, whichever class or region defined it;
    the very one that is required comes first, then that of the nearest class.
    """
    if not wanted or not products:
        return {}
    asked = {one.attribute_id: meaning(one.name, one.unit) for one in wanted}
    meant = {meaning(one.name, one.unit) for one in wanted}
    rows = (
        ProductAttribute.objects.filter(product__any=list(products))
        .filter(Q(attribute__in=asked) | Q(attribute__name__in={one.name for one in wanted}))
        .order_by()
        .values_list(
            "product_id", "attribute_id", "attribute__name", "attribute__unit",
            "attribute__kind", "attribute__commodity_id", "value",
        )
    )  # fmt: skip
    known: dict[int, dict[tuple[str, str], str]] = defaultdict(dict)
    for product, attribute, name, unit, kind, _code, value in sorted(
        rows, key=lambda row: (row[1] in asked, len(row[5]), row[1])
    ):
        means = asked.get(attribute) or meaning(name, unit)
        if means in meant:
            said = SPOKEN.get(value, value) if kind == CommodityAttribute.Kind.BOOLEAN else value
            known[product][means] = said
    return known


def meaning(name: str, unit: str) -> tuple[str, str]:
    """By what an attribute is known again: its name and its unit."""
    return " ".join(name.split()).casefold(), unit.strip().casefold()


def asked_of(required: Iterable[LineRequirement]) -> Asked:
    """The attributes that are required."""
    return tuple((one.name, meaning(one.name, one.unit)) for one in required)


def known_of(asked: Asked, values: Mapping[tuple[str, str], str]) -> tuple[tuple[str, str], ...]:
    """A product's attributes under the names that are asked for."""
    found = {name: value for name, means in asked if (value := values.get(means)) is not None}
    return tuple(sorted(found.items()))


def claimed_of(line: RequestLine) -> tuple[tuple[str, str], ...]:
    """What a described thing has, when its buyer says that it meets all that is required."""
    if not line.claimed_fits:
        return ()
    found: dict[str, str] = {}
    for one in line.required:
        found.setdefault(one.name, one.values[0])
    return tuple(sorted(found.items()))


@dataclass(frozen=True, slots=True)
class ToldCost:
    """A requirement of a line, and what it costs in words."""

    requirement: LineRequirement
    cost: Cost
    sentence: str
    leaves_none: bool
    """No domestic choice is left for it; where only the chosen one meets it, a lower step rests on that."""


def told_costs(line: RequestLine, facts: LineFacts, result: Assessment) -> list[ToldCost]:
    """What each requirement of a judged line costs, in their order."""
    lower = result.step in UNMET
    return [
        ToldCost(
            one, cost, cost_in_words(cost), cost.leaves_none and (lower or not cost.only_chosen)
        )
        for one, cost in zip(line.required, costs(facts), strict=True)
    ]


def cost_in_words(cost: Cost) -> str:
    """Domestic products that one requirement sets aside, and of how many nobody knows."""
    if not cost.among:
        return _("Belum ada produk dalam negeri lain yang sejenis di katalog.")
    if cost.only_chosen:
        return f"{_('Hanya produk yang dipilih yang memenuhi.')} {_setting_aside(cost)}"
    if cost.leaves_none:
        none = (
            _("Tidak ada produk dalam negeri yang memenuhi.")
            if cost.lost == cost.among
            else _("Bersama syarat lain, tidak ada produk dalam negeri yang memenuhi.")
        )
        return f"{none} {_setting_aside(cost)}"
    return _setting_aside(cost)


def _setting_aside(cost: Cost) -> str:
    said = ngettext(
        "Menyisihkan %(lost)s dari %(among)s produk dalam negeri",
        "Menyisihkan %(lost)s dari %(among)s produk dalam negeri",
        cost.lost,
    ) % {"lost": cost.lost, "among": cost.among}
    unknown = _(", %(unknown)s belum diketahui") % {"unknown": cost.unknown}
    return f"{said}{unknown if cost.unknown else ''}."


def mark_left_none(judged: Iterable[list[ToldCost]]) -> None:
    """Note on each requirement of lines whether it left no domestic choice; one query, or none."""
    marked = []
    for costs_of_line in judged:
        for told in costs_of_line:
            if told.requirement.left_none != told.leaves_none:
                told.requirement.left_none = told.leaves_none
                marked.append(told.requirement)
    LineRequirement.objects.bulk_update(marked, ["left_none"])
