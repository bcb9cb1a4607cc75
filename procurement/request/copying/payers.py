"""Which packages pay a copy: the chosen one, and those further ones of the source that still may."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from procurement.models import BudgetLine, Package, PurchaseRequest
from procurement.request.further.services import why_apart


@dataclass(slots=True)
class Payers:
    """What may pay lines of a copy. `left_behind` says of each further package why it may not."""

    own: Package | None
    further: list[Package] = field(default_factory=list)
    left_behind: list[str] = field(default_factory=list)

    @property
    def packages(self) -> list[Package]:
        """All of them, the request's own first."""
        return [self.own, *self.further] if self.own else []

    def budget_lines(self) -> dict[int, int]:
        """Key of the package by the key of each budget line that may be named; one query."""
        rows = BudgetLine.objects.filter(package__in=self.packages)
        return dict(rows.values_list("pk", "package_id"))


def payers_for(source: PurchaseRequest, package: Package | None) -> Payers:
    """What may pay lines of a copy of `source` that is made against `package`; one query.

    A further package of the source comes along as it could be added anew (`why_apart`).
    """
    draft = PurchaseRequest(agency=source.agency, package=package)
    found = Payers(package)
    for one in source.further.select_related("package").order_by("pk"):
        if package is not None and one.package_id == package.pk:
            continue
        if why := why_apart(draft, one.package):
            said = _("Paket %(package)s tidak ikut: %(why)s")
            found.left_behind.append(said % {"package": one.package, "why": why})
        else:
            found.further.append(one.package)
    return found
