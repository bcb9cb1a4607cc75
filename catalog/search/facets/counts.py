"""Counts beside the filters: how many products each choice would leave.

Every product has one value per facet; the counts of a facet are summed over the combinations of
values that satisfy all *other* facets, so that choosing one value still shows its neighbours.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django.db.models import Case, CharField, Count, F, Q, Value, When
from django.db.models.functions import Left
from django.forms import BoundField, MultipleChoiceField

from catalog.models.register.product import ProductQuerySet
from catalog.shared import bands
from p3dn.ui.lists.parameters import AddressForm
from p3dn.ui.values.formats import number

from . import ranges
from .volumes import volume_range

NAMES = ("band", "trigger", "scale", "mine", "standing", "price_range", "volume")
LEVEL = "level"
COLUMNS = (*NAMES, LEVEL)
LEVELS = (1, 2, 3, 4, 5, 7, 10)  # digits of a KBKI code, from section to commodity
Values = tuple[Any, ...]  # of one product: a value per facet of NAMES, then its class
Choices = Mapping[str, Collection[str]]
Counts = dict[str, Counter[str]]


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a filter with the number of products it leaves, empty while not counted."""

    value: str
    label: str
    count: str
    selected: bool
    key: str  # tells it from every choice of every filter


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter with its choices."""

    name: str
    label: str
    options: tuple[Option, ...]


def with_facets(
    products: ProductQuerySet, regions: Collection[int], code: str, day: date
) -> ProductQuerySet:
    """Adds a column per facet, and the class of each product below `code`.

    `regions` are the person's own. The queryset has the values of `day` (`with_values`).
    """
    return products.annotate(
        band=bands.band_case(),
        scale=F("maker_scale"),
        trigger=_yes(bands.trigger_q()),
        mine=_yes(Q(maker_location__in=regions)),
        price_range=ranges.range_of("price", ranges.PRICES),
        volume=volume_range(day),
        **{LEVEL: Left("commodity_id", level_below(code))},
    )


def level_below(code: str) -> int:
    """Digits of the classes next below a class; of the commodity itself at the lowest."""
    return next((digits for digits in LEVELS if digits > len(code)), LEVELS[-1])


def combinations_of(products: ProductQuerySet) -> Counter[Values]:
    """Values of any number of products that have them, grouped and counted by the database."""
    rows = products.order_by().values_list(*COLUMNS).annotate(n=Count("pk"))
    return Counter({row[:-1]: row[-1] for row in rows})


def satisfies(values: Values, chosen: Choices) -> bool:
    """True when a product with these values is among what was chosen in every facet."""
    return all(values[NAMES.index(name)] in picked for name, picked in chosen.items())


def counts_of(combinations: Mapping[Values, int], chosen: Choices) -> Counts:
    """Products per value of each facet and of the class, under the choices made in all others.

    `chosen` is by facet; the key "" of the result has how many satisfy every choice.
    """
    left = _left(combinations, chosen)
    counts: Counts = {"": Counter({"": sum(left.values())})}
    for place, name in enumerate(COLUMNS):
        others = {facet: picked for facet, picked in chosen.items() if facet != name}
        rows = _left(combinations, others) if name in chosen else left
        counts[name] = Counter()
        for values, n in rows.items():
            counts[name][values[place]] += n
    return counts


def _left(combinations: Mapping[Values, int], chosen: Choices) -> Mapping[Values, int]:
    if not chosen:
        return combinations
    return {values: n for values, n in combinations.items() if satisfies(values, chosen)}


def facet_of(asked: BoundField, counts: Counts | None, chosen: Choices) -> Facet:
    """The filter as a page shows it; without numbers while nothing is counted."""
    name, field = asked.name, cast(MultipleChoiceField, asked.field)
    choices = cast("Iterable[tuple[str, object]]", field.choices)
    picked: Sequence[str] = list(chosen.get(name) or ())
    of_value = None if counts is None else counts[name]
    words = cast(AddressForm, asked.form).words[name]
    options = (
        Option(
            words[value],
            str(label),
            number(of_value[value]) if of_value is not None else "",
            value in picked,
            f"{name}-{value}",
        )
        for value, label in choices
    )
    return Facet(asked.html_name, str(field.label), tuple(options))


def chosen_q(chosen: Choices) -> Q:
    """What was chosen in every facet, for a query with the columns of `with_facets`.

    Bands and prices are said as limits, which the database can estimate and look up.
    """
    said: dict[str, Callable[[Collection[str]], Q]] = {
        "band": bands.band_q,
        "price_range": lambda picked: ranges.range_q("price", picked, ranges.PRICES),
    }
    wanted = Q()
    for name, picked in chosen.items():
        wanted &= said[name](picked) if name in said else Q(**{f"{name}__in": picked})
    return wanted


def _yes(condition: Q) -> Case:
    return Case(
        When(condition, then=Value("yes")),
        default=Value("no"),
        output_field=CharField(),
    )
