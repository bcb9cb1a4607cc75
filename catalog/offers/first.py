"""The first of a kind: what comes first by price among what has the TKDN to buy, without reading the others.

A kind may have thousands of products, and most lines rest on a few of them (`p3dn.regulation.judging.candidates.narrowing`
says which, and refuses where they do not). Here the database counts the kind, and takes the first out of an index
by price. It decides nothing: that enough of them are what they seem, the law's room asks itself.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.db import connection

from catalog.models import Certificate, CertificateProduct
from p3dn.regulation.facts import Kinship
from p3dn.regulation.judging.candidates.narrowing import CERTAIN
from p3dn.regulation.judging.kind import KIND_DIGITS, SIBLING_DIGITS, SUBCLASS_DIGITS, kinship

FEW = 60
"""Up to so many products are read all."""
MANY = CERTAIN + 9
"""So many of the first are taken: all that must be certain, and some more, of which others may have taken their share."""
BESIDE = 8
"""Products of neighbouring codes that a page shows."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many products of a kind are on offer: of the very kind, and not imported ones of each neighbouring code."""

    same: int = 0
    siblings: Mapping[str, int] = field(default_factory=dict)
    whole: int = 0


class Ask(NamedTuple):
    """What a line asks of a kind: the TKDN to buy and what fires the trigger (percent), and how much by when.

    `months` are those in which it may still be made. `fired`: that something fires the trigger is known already.
    """

    code: str
    least: Decimal
    trigger: Decimal
    months: int
    quantity: Decimal
    unit: str
    fired: bool


@dataclass(slots=True)
class First:
    """Keys of products to judge a line among.

    `first` of those that are expected to give the quantity, by price; `complete`: there are no others such.
    `others` stand beside them.
    """

    first: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)
    shows_trigger: bool = False

    @property
    def complete(self) -> bool:
        """Whether all such products are here."""
        return len(self.first) < MANY


def counted(codes: Iterable[str]) -> dict[str, Counted]:
    """How many products are related to each of these codes; one query. Nobody may have decided of them (`groups`)."""
    asked = [code for code in codes if len(code) >= SUBCLASS_DIGITS]
    if not asked:
        return {}
    below = {code[:SIBLING_DIGITS] for code in asked}
    above = {code[:digits] for code in asked for digits in range(SUBCLASS_DIGITS, len(code))}
    ends = [
        *((code, code.ljust(KIND_DIGITS, "9")) for code in below),
        *((code, code) for code in above),
    ]
    with connection.cursor() as cursor:
        cursor.execute(COUNT, [[low for low, _high in ends], [high for _low, high in ends]])
        found = {code: (whole, domestic) for code, whole, domestic in cursor.fetchall()}
    return {code: _counted(code, found) for code in asked}


def _counted(code: str, found: Mapping[str, tuple[int, int]]) -> Counted:
    kin = {other: how for other in sorted(found) if (how := kinship(code, other)) is not None}
    return Counted(
        same=sum(found[other][0] for other, how in kin.items() if how is Kinship.SAME),
        siblings={other: found[other][1] for other, how in kin.items() if how is Kinship.SIBLING and found[other][1]},
        whole=sum(found[other][0] for other in kin),
    )  # fmt: skip


def first_of(asks: Sequence[Ask], day: date, *, beside: bool = False) -> list[First]:
    """The first of each kind that is asked for on a day, in the order of `asks`; one query, at most three.

    `beside`: with those of neighbouring codes that a page shows, the highest TKDN first.
    """
    found = [First() for _ask in asks]
    if not asks:
        return found
    every = list(range(len(asks)))
    for place, product, trigger in _asked(FIRST.format(many=MANY), asks, every, day):
        found[place].first.append(product)
        found[place].shows_trigger |= trigger
    short = [n for n in every if found[n].complete or not (found[n].shows_trigger or asks[n].fired)]
    for place, product, _trigger in _asked(REST.format(many=MANY), asks, short, day):
        found[place].others.append(product)
    if beside:
        for place, product, _trigger in _asked(SIBLINGS.format(many=BESIDE), asks, every, day):
            found[place].others.append(product)
    return found


def for_project(project_ref: str) -> list[int]:
    """Keys of products with a statement for this one project, which no list knows of; one query, or none."""
    if not project_ref:
        return []
    stated = CertificateProduct.objects.filter(
        certificate__kind=Certificate.Kind.PROJECT,
        certificate__project_ref=project_ref,
        certificate__state=Certificate.State.VERIFIED,
    )
    return list(stated.order_by().values_list("product_id", flat=True))


def _asked(
    select: str, asks: Sequence[Ask], places: Sequence[int], day: date
) -> list[tuple[int, int, bool]]:
    """Place of the ask, product, and whether it fires the trigger and gives the quantity."""
    if not places:
        return []
    columns = zip(*(asks[place] for place in places), strict=True)
    codes, least, triggers, months, quantities, units, _fired = map(list, columns)
    values: dict[str, Any] = {
        "places": list(places), "codes": codes, "least": least, "triggers": triggers, "months": months,
        "quantities": quantities, "units": units, "day": day,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(f"{ASKS} {select}", values)
        return list(cursor.fetchall())


COUNT = """
    SELECT p.commodity_id, count(*), count(*) FILTER (WHERE p.origin <> 'imported')
    FROM unnest(%s::text[], %s::text[]) asked (low, high)
    CROSS JOIN LATERAL (
        SELECT commodity_id, origin FROM catalog_product
        WHERE is_published AND commodity_id BETWEEN asked.low AND asked.high
    ) p GROUP BY asked.low, asked.high, p.commodity_id
"""
ASKS = """
    WITH ask AS (
        SELECT * FROM unnest(%(places)s::int[], %(codes)s::text[], %(least)s::numeric[], %(triggers)s::numeric[],
            %(months)s::int[], %(quantities)s::numeric[], %(units)s::text[])
            AS a (place, code, least, trigger, months, quantity, unit)
    )
"""
# Expected to give the quantity: enough is made, or nobody knows how much, or it is counted in another word.
ROOMY = "(p.monthly_capacity IS NULL OR p.monthly_capacity * ask.months >= ask.quantity OR p.unit <> ask.unit)"
FULL = "(p.monthly_capacity * ask.months >= ask.quantity AND p.unit = ask.unit)"
FIRES = "(c.tkdn + coalesce(c.bmp, 0) >= ask.trigger)"
# A code of ten digits is one code, so that the index gives its products by price.
KINDS = (
    ("length(ask.code) = 10", "p.commodity_id = ask.code"),
    ("length(ask.code) < 10", "p.commodity_id BETWEEN ask.code AND rpad(ask.code, 10, '9')"),
)


def _taken(condition: str, many: str, kind: tuple[str, str]) -> str:
    """SQL for the first products with the TKDN to buy of the asks of a kind; those that rank alike come together."""
    asks, within = kind
    return f"""
        SELECT ask.place, found.id, found.shows FROM ask CROSS JOIN LATERAL (
            SELECT p.id, coalesce({FULL} AND {FIRES}, false) AS shows FROM catalog_product p
            JOIN catalog_certifiedperiod c ON c.product_id = p.id AND c.starts_on <= %(day)s AND c.ends_on >= %(day)s
                AND c.standing = 'valid' AND c.tkdn >= ask.least
            WHERE p.is_published AND {within} AND p.origin <> 'imported' AND {condition}
            ORDER BY p.price NULLS LAST, c.tkdn DESC, p.lead_time_days NULLS LAST
            FETCH FIRST {many} ROWS WITH TIES
        ) found WHERE {asks}
    """  # noqa: S608 -- put together of what stands in this file


FIRST = " UNION ALL ".join(_taken(ROOMY, "{many}", kind) for kind in KINDS)
# Where those are few, the first of the others; and one that shows that the trigger fires.
REST = " UNION ALL ".join(
    _taken(condition, many, kind)
    for kind in KINDS
    for condition, many in ((f"NOT {ROOMY}", "{many}"), (f"{FULL} AND {FIRES}", "1"))
)
SIBLINGS = f"""
    SELECT ask.place, found.id, false FROM ask CROSS JOIN LATERAL (
        SELECT p.id FROM catalog_product p
        LEFT JOIN catalog_certifiedperiod c ON c.product_id = p.id AND c.starts_on <= %(day)s AND c.ends_on >= %(day)s
        WHERE p.is_published AND p.origin <> 'imported'
            AND (p.commodity_id BETWEEN left(ask.code, {SIBLING_DIGITS}) AND rpad(left(ask.code, {SIBLING_DIGITS}), 10, '9')
                OR p.commodity_id IN (left(ask.code, {SUBCLASS_DIGITS}), left(ask.code, {SUBCLASS_DIGITS + 1})))
            AND NOT p.commodity_id BETWEEN ask.code AND rpad(ask.code, 10, '9')
        ORDER BY c.tkdn DESC NULLS LAST, p.id
        FETCH FIRST {{many}} ROWS ONLY
    ) found
"""  # noqa: S608
