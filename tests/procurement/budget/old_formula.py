"""What is held of a ceiling, worked out anew from lines and deliveries, without the ledger."""

from decimal import Decimal as D

from django.db.models import Sum

from procurement.models import BudgetLine, Package, PurchaseRequest, RealizationLine, RequestLine


class FromScratch:
    """The lines of a package as they stand, and what was delivered of each; two queries."""

    def __init__(self, package: Package) -> None:
        self.lines = list(RequestLine.everything.filter(request__package=package))
        counted = RealizationLine.objects.filter(
            line__request__package=package, realization__is_cancelled=False
        )
        self.delivered: dict[int, D] = dict(
            counted.order_by().values_list("line").annotate(sum=Sum("value"))
        )

    def taken(self, payer: BudgetLine | None = None) -> D:
        """Worth of submitted and approved lines, and what was delivered of all others.

        Of those that the budget line pays, when one is given.
        """
        held = [
            line.quantity * line.unit_price if holds(line) else self.delivered_of(line)
            for line in self.lines
            if payer is None or line.budget_line_id == payer.pk
        ]
        return sum(held, D(0))

    def open(self, request: PurchaseRequest, payer: BudgetLine | None = None) -> D:
        """What the submitted and approved lines of one request are worth beyond what was delivered."""
        return sum(
            (
                max(D(0), line.total - self.delivered_of(line))
                for line in self.lines
                if line.request_id == request.pk
                and line.removed_at is None
                and (payer is None or line.budget_line_id == payer.pk)
                and holds(line)
            ),
            D(0),
        )

    def delivered_of(self, line: RequestLine) -> D:
        return self.delivered.get(line.pk, D(0))


def holds(line: RequestLine) -> bool:
    return line.state in {"submitted", "approved"}


def taken_from_scratch(package: Package, payer: BudgetLine | None = None) -> D:
    """What is held of the package, or of one of its budget lines."""
    return FromScratch(package).taken(payer)
