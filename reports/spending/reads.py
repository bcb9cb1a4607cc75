"""The purchases behind every figure: one queryset for page, total and export."""

from decimal import Decimal

from django.db.models import (
    Case,
    CharField,
    DecimalField,
    ExpressionWrapper,
    F,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Greatest, Round

from p3dn.accounts.access.rows import Person
from procurement.models import Expense, RealizationLine
from procurement.models.spending.expense import ExpenseQuerySet
from reports.figures.terms import RUPIAH, SpendingTerm

Origin = RealizationLine.Origin


def spending_lines(user: Person) -> ExpenseQuerySet:
    """Purchases that count and that the person may see, the newest first, by their keys alone."""
    return Expense.objects.visible_to(user).counted().order_by("-date", "-pk")


def for_file(lines: QuerySet[Expense]) -> QuerySet[Expense]:
    """With origin and TKDN in percent as the page shows them, worked out by the database.

    They are what was proven of the delivered line; of a purchase known from elsewhere, the origin
    of most of its rupiah, and the TKDN of what is known of it (`Expense.tkdn`).
    """
    most = Case(
        When(
            domestic_value__gte=Greatest("imported_value", "unknown_value"),
            then=Value(Origin.DOMESTIC),
        ),
        When(imported_value__gte=F("unknown_value"), then=Value(Origin.IMPORTED)),
        default=Value(Origin.UNKNOWN),
        output_field=CharField(),
    )
    known = Case(
        When(delivery_line__isnull=False, then=F("delivery_line__tkdn")),
        When(tkdn_base__gt=0, then=F("tkdn_weighted") * 100 / F("tkdn_base")),
        output_field=DecimalField(max_digits=7, decimal_places=2),
    )
    return lines.annotate(
        shown_origin=Coalesce("delivery_line__origin", most), shown_tkdn=Round(known, 2)
    )


def with_counted(lines: QuerySet[Expense], term: SpendingTerm) -> QuerySet[Expense]:
    """Each with what of it the sum counts (`counted`), in rupiah."""
    return lines.annotate(counted=ExpressionWrapper(term.amount(), RUPIAH))


def counted_of(lines: QuerySet[Expense], term: SpendingTerm) -> Decimal:
    """What the sum counts of the purchases of a filter, in rupiah; one query."""
    found: Decimal = lines.order_by().aggregate(counted=term.in_rows())["counted"]
    return found
