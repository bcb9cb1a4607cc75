"""The rules a package or a request meets, for their pages; what they mean is the law's business.

Values, kinds, ways and days come from the plan and the request, bids from the request's own lines.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import CertifiedPeriod, LocalRule
from catalog.models.reference.local_rule import lineage_of
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.regulation.calculators.preference import Bid
from p3dn.regulation.rules.applied import Applied, applied_to, kinds_in
from p3dn.regulation.rules.planned import Planned, Topic
from p3dn.ui.lists.written import Written
from procurement.models import Package, PurchaseRequest, RequestLine

MOST_BIDS = 20
LONGEST_NAME = 120
# Stand for a region, a day, and arrays in a question that is kept.
REGION, SOME_DAY, KINDS, CLASSES = -1, date.min, ("kinds",), ("classes",)
PLANNED_SMALL = {Package.Planned.YES.value: True, Package.Planned.NO.value: False}


@dataclass(frozen=True)
class Panel:
    """What the page shows: on which amount and day, sentences by topic, warnings, the region's own."""

    heading: str
    basis: str
    amount: Decimal
    day: date
    topics: list[tuple[Topic, list[Applied]]]
    local: list[LocalRule]
    calculator: str

    @property
    def warnings(self) -> list[Applied]:
        """Where the plan contradicts a rule."""
        return [one for _topic, found in self.topics for one in found if one.warns]


def sees_doubts(user: User) -> bool:
    """Whether somebody is told which rules still have to be checked: who administers, nobody else."""
    return user.is_superuser or access_of(user).has(Role.ADMINISTRATOR)


def panel_of_package(package: Package, lines: Iterable[RequestLine]) -> Panel:
    """The rules of a planned package on the day its selection begins."""
    address = reverse("procurement:price_preference", query={"paket": package.pk})
    return _panel(
        planned_of(package, day_of(package)),
        heading=_("Aturan untuk paket ini"),
        basis=_("pagu paket"),
        region_id=package.region_id,
        codes={line.commodity_id for line in lines},
        calculator=address,
    )


def panel_of_request(purchase: PurchaseRequest, lines: Sequence[RequestLine]) -> Panel:
    """The rules of a request on the day it was made: those of its package, or of its own worth.

    What was refused or given up says nothing of it.
    """
    lines = [line for line in lines if line.state not in line.GIVEN_UP]
    day = timezone.localtime(purchase.created_at).date()
    if purchase.package is not None:
        planned, basis = planned_of(purchase.package, day), _("pagu paket")
        heading = _("Aturan untuk paket ini")
    else:
        heading = _("Aturan untuk permintaan ini")
        planned, basis = Planned(total_of(lines), (), "", day), _("nilai permintaan ini")
    return _panel(
        planned,
        heading=heading,
        basis=basis,
        region_id=purchase.region_id,
        codes={line.commodity_id for line in lines},
        calculator=reverse("procurement:price_preference", query={"permintaan": purchase.pk}),
    )


def planned_of(package: Package, day: date) -> Planned:
    """A package as the rules see it."""
    return Planned(
        amount=package.ceiling,
        kinds=kinds_in(package.procurement_types),
        way=package.method,
        day=day,
        for_small=PLANNED_SMALL.get(package.planned_small_business),
    )


def day_of(package: Package) -> date:
    """The day whose rules govern a plan: when its selection or contract begins, else today."""
    return package.selection_from or package.contract_from or timezone.localdate()


def total_of(lines: Iterable[RequestLine]) -> Decimal:
    """What the lines are worth together, in rupiah."""
    return sum((line.total for line in lines), Decimal(0))


def lines_of_package(package: Package) -> list[RequestLine]:
    """Lines that the package pays and that were not given up; one query."""
    rows = RequestLine.objects.paid_by(package)
    return list(rows.exclude(state__in=RequestLine.GIVEN_UP).order_by("request", "position", "pk"))


def bids_of(lines: Sequence[RequestLine], day: date) -> list[Bid]:
    """Lines as bids, at most `MOST_BIDS`: their worth, and the TKDN of their product on the day.

    What is not in the catalogue counts with what its buyer claims, and nothing counts as zero.
    """
    priced = [line for line in lines if line.total > 0][:MOST_BIDS]
    products = {line.product_id for line in priced if line.product_id}
    certified = CertifiedPeriod.objects.filter(
        product__in=products, starts_on__lte=day, ends_on__gte=day
    )
    values = dict(certified.values_list("product_id", "tkdn")) if products else {}
    return [
        Bid(
            line.description[:LONGEST_NAME],
            line.total,
            (values.get(line.product_id) if line.product_id else line.claimed_tkdn) or Decimal(0),
        )
        for line in priced
    ]


def _panel(
    planned: Planned,
    *,
    heading: str,
    basis: str,
    region_id: int,
    codes: set[str],
    calculator: str,
) -> Panel:
    found = applied_to(planned)
    topics = [(topic, [one for one in found if one.topic is topic]) for topic in Topic]
    local = {
        REGION: region_id,
        SOME_DAY: planned.day,
        KINDS: list(planned.kinds),
        CLASSES: lineage_of(codes),
    }
    return Panel(
        heading=heading,
        basis=basis,
        amount=planned.amount,
        day=planned.day,
        topics=[(topic, group) for topic, group in topics if group],
        local=_local_rules().found(local),
        calculator=calculator,
    )


@cache
def _local_rules() -> Written:
    """A region's own rules about such things on a day, with all of these yet to be filled."""
    rules = LocalRule.objects.filter(region=REGION).in_force_on(SOME_DAY)
    return Written.of(rules.about(kinds=KINDS, classes=CLASSES).select_related("entered_by"))
