"""What is held of a ceiling, worked out anew from lines and deliveries, without the ledger."""

from decimal import Decimal as D

from django.db.models import Sum

from procurement.models import BudgetLine, Package, PurchaseRequest, RealizationLine, RequestLine


def taken_from_scratch(package: Package, payer: BudgetLine | None = None) -> D:
    """Worth of submitted and approved lines, and what was delivered of all others.

    Of those that the budget line pays, when one is given.
    """
    lines = RequestLine.everything.filter(request__package=package)
    if payer is not None:
        lines = lines.filter(budget_line=payer)
    held = [
        line.quantity * line.unit_price if holds(line) else delivered_of(line) for line in lines
    ]
    return sum(held, D(0))


def open_from_scratch(request: PurchaseRequest, payer: BudgetLine | None = None) -> D:
    """What the submitted and approved lines of one request are worth beyond what was delivered."""
    lines = request.lines.all() if payer is None else request.lines.filter(budget_line=payer)
    return sum((max(D(0), line.total - delivered_of(line)) for line in lines if holds(line)), D(0))


def holds(line: RequestLine) -> bool:
    return line.state in {"submitted", "approved"}


def delivered_of(line: RequestLine) -> D:
    counted = RealizationLine.objects.filter(line=line, realization__is_cancelled=False)
    return counted.aggregate(sum=Sum("value", default=D(0)))["sum"]
