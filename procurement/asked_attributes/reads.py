"""Which products are asked about: a line requires an attribute, and nobody knows theirs."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count

from catalog.models import Product, ProductAttribute
from catalog.offers.candidates import in_kind
from p3dn.regulation import Origin
from p3dn.regulation.judging.kind import kinship
from procurement.judgement.needs import meaning
from procurement.models import LineRequirement, LineState

# Lines whose judgement may still turn out otherwise.
OPEN = (LineState.DRAFT, LineState.RETURNED, LineState.SUBMITTED)


@dataclass(frozen=True, slots=True)
class Asked:
    """An attribute of a product that `lines` lines wait for.

    `may_be_filled`: the product's commodity has the attribute, so that its form asks for it.
    """

    product: Product
    name: str
    unit: str
    lines: int
    may_be_filled: bool

    @property
    def attribute(self) -> str:
        """The attribute as people read it."""
        return f"{self.name} ({self.unit})" if self.unit else self.name


def asked_in(region_ids: Iterable[int], product: Product | None = None) -> list[Asked]:
    """Products of these regions with an attribute that lines there require and nobody told.

    The most asked for first; of one `product` alone when it is given. Three queries.
    """
    regions = list(region_ids)
    wanted = (
        LineRequirement.objects.filter(
            line__removed_at__isnull=True,
            line__state__in=OPEN,
            line__request__region__in=regions,
        )
        .order_by()
        .values_list("line__commodity_id", "name", "unit", "attribute__commodity_id")
        .annotate(lines=Count("line", distinct=True))
    )
    by_code: dict[str, list[tuple[str, str, str, int]]] = defaultdict(list)
    for code, name, unit, of_class, lines in wanted:
        by_code[code].append((name, unit, of_class, lines))
    if not by_code:
        return []
    sold = Product.objects.published().filter(in_kind(by_code), region__in=regions)
    sold = sold.exclude(origin=Origin.IMPORTED.value).select_related("producer")
    if product is not None:
        sold = sold.filter(pk=product.pk)
    products = list(sold.defer("specification", "search").order_by("name", "pk"))
    known = {
        (pk, meaning(name, unit))
        for pk, name, unit in ProductAttribute.objects.filter(product__in=products)
        .order_by()
        .values_list("product_id", "attribute__name", "attribute__unit")
    }
    found = []
    for one in products:
        asked: Counter[tuple[str, str]] = Counter()
        fillable = set()
        for code, requirements in by_code.items():
            if kinship(code, one.commodity_id, ()) is None:
                continue
            for name, unit, of_class, lines in requirements:
                if (one.pk, meaning(name, unit)) not in known:
                    asked[name, unit] += lines
                    if one.commodity_id.startswith(of_class):
                        fillable.add((name, unit))
        found += [
            Asked(one, name, unit, lines, (name, unit) in fillable)
            for (name, unit), lines in asked.items()
        ]
    return sorted(found, key=lambda row: -row.lines)
