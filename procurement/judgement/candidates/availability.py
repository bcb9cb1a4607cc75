"""How much of a product is still to be had by a day: capacity less what all agencies committed.

A producer makes `monthly_capacity` each month from the month of the question on. Lines submitted
or approved and not yet delivered are promises to make that much by the end of their delivery month;
what is overdue counts as due now. What is left by a month is the least of what is left by that
month and by every later month in which something is due: nothing may be promised twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from django.db.models import DateField, DecimalField, F, OuterRef, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Cast, Coalesce, Greatest, TruncDate, TruncMonth

from catalog.models import Product
from p3dn.accounts.access.statements import Statement
from procurement.models import RealizationLine, RequestLine

ZERO = Decimal(0)
QUANTITY = DecimalField(max_digits=14, decimal_places=2)
# Stand for keys in a question that is kept.
KEYS, LINES, REQUEST = (-1,), (-2,), -3

Due = Mapping[date, Decimal]
"""Quantity promised, by the first day of the month it is due in."""


def month_of(day: date) -> date:
    """First day of the month."""
    return day.replace(day=1)


def months_between(first: date, last: date) -> int:
    """Months from one month to another, both counted; at least one."""
    return max(1, (last.year - first.year) * 12 + last.month - first.month + 1)


def months_left(day: date, needed_on: date | None) -> int:
    """Months in which a thing may still be made until that of `needed_on`; a day in the past counts as now."""
    first = month_of(day)
    return months_between(first, max(first, month_of(needed_on or day)))


def committed(
    product_ids: Iterable[int] | None,
    *,
    without_request: int | None = None,
    without_lines: Iterable[int] = (),
) -> dict[int, dict[date, Decimal]]:
    """What all agencies have asked for and not received yet, by product and month due; one query.

    None asks for every product. The month due is that of the line's day, else of
    its request's, else of the submission.
    """
    real = {
        KEYS: None if product_ids is None else list(product_ids),
        REQUEST: without_request or 0,
        LINES: list(without_lines),
    }
    promised_by_month: dict[int, dict[date, Decimal]] = defaultdict(dict)
    for product, due, promised in _promised(every=product_ids is None).rows(real):
        promised_by_month[product][due] = promised
    return dict(promised_by_month)


@cache
def _promised(*, every: bool) -> Statement:
    """The question of `committed`, with keys yet to be filled."""
    rows = (
        _outstanding(None if every else KEYS)
        .exclude(request=REQUEST)
        .exclude(pk__any=LINES)
        .annotate(
            due=Cast(
                TruncMonth(
                    Coalesce(
                        "needed_on",
                        "request__needed_on",
                        TruncDate("request__submitted_at"),
                        TruncDate("request__created_at"),
                        output_field=DateField(),
                    )
                ),
                DateField(),
            )
        )
        .values("product_id", "due")
        .annotate(sum=Sum("outstanding"))
        .filter(sum__gt=0)
        .order_by("product_id", "due")
        .values_list("product_id", "due", "sum")
    )
    return Statement.of(rows)


def _outstanding(product_ids: Iterable[int] | None) -> QuerySet[RequestLine]:
    """Committed lines with the quantity not yet delivered; more than ordered counts as nothing."""
    delivered = (
        RealizationLine.objects.filter(line=OuterRef("pk"), realization__is_cancelled=False)
        .order_by()
        .values("line")
        .annotate(sum=Sum("quantity"))
        .values("sum")
    )
    lines = RequestLine.objects.filter(product__isnull=False, state__in=RequestLine.HOLDING)
    if product_ids is not None:
        lines = lines.filter(product__any=list(product_ids))
    return lines.annotate(
        outstanding=Greatest(
            F("quantity") - Coalesce(Subquery(delivered), ZERO, output_field=QUANTITY),
            Value(ZERO, output_field=QUANTITY),
            output_field=QUANTITY,
        )
    )


def available(
    capacity: Decimal | None, due: Due, day: date, needed_on: date | None
) -> Decimal | None:
    """Quantity still free by the month of `needed_on` (that of `day` when empty); None: unknown.

    Never below zero. A day in the past counts as now.
    """
    if capacity is None:
        return None
    first = month_of(day)
    last = max(first, month_of(needed_on or day))
    if not due:
        return max(ZERO, capacity * months_left(day, needed_on))
    later = [month for month in due if month > last]
    return max(ZERO, min(_left_by(month, capacity, due, first) for month in (last, *later)))


def left_this_month(day: date) -> dict[int, Decimal]:
    """What is still to be had in the month of the day, of products that an agency committed.

    Only those whose capacity is known.
    """
    due = committed(None)
    known = Product.objects.filter(pk__any=list(due), monthly_capacity__isnull=False)
    return {
        pk: available(capacity, due[pk], day, None) or ZERO
        for pk, capacity in known.values_list("pk", "monthly_capacity")
    }


def _left_by(month: date, capacity: Decimal, due: Due, first: date) -> Decimal:
    promised = sum((quantity for when, quantity in due.items() if when <= month), ZERO)
    return capacity * months_between(first, month) - promised
