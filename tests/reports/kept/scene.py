"""Pages that are kept, whoever opens them, and what may happen between two looks at them."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import F, Sum
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency, Region, User
from p3dn.jobs.models import Job
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import rupiah
from procurement.models import (
    Expense,
    LineDismissal,
    MonthCell,
    Package,
    PurchaseRequest,
    Realization,
    RequestLine,
    Source,
)
from procurement.spending.cells import rebuild
from procurement.spending.services import cancel, count_once, supersede, take_out_delivery, write
from reports.models import Target
from reports.targets.services import set_target
from tests.factories.procurement import LineFactory
from tests.factories.reports import add_line, make_package, make_realization, make_request
from tests.procurement.scenes import neighbour
from tests.procurement.spending.acts import purchase
from tests.procurement.spending.sources.files import load, office, row
from tests.reports.scene import budgeted
from tests.support.cast import Cast

TOKEN = re.compile(rb'(csrfmiddlewaretoken" value="|X-CSRFToken": ")[^"]+')
YEAR = timezone.localdate().year
DAY = date(YEAR, 2, 3)


def scene(cast: Cast) -> Cast:
    """Spending of two agencies, of every origin and from files, in two years, with a plan and what buyers answered."""
    package = make_package(cast.health, fiscal_year=YEAR, ceiling=Decimal(10_000_000), planned_domestic="yes")  # fmt: skip
    bought = make_request(cast.health, package=package, submitted_at=timezone.now())
    delivery = make_realization(cast.health, DAY, request=bought, small_business="yes")
    for origin, tkdn in (("domestic", "40"), ("imported", "0"), ("unknown", None)):
        add_line(delivery, "500000", origin=origin, tkdn=tkdn)
    write([purchase(cast.industry, DAY, "900", origin="domestic", tkdn="30"), purchase(cast.health, date(YEAR - 1, 2, 1), "70")])  # fmt: skip
    _turn_down(cast)
    _decree(cast)
    office(cast.region)
    return cast


def addresses(cast: Cast) -> dict[str, str]:
    """Every page that is kept, by a name."""
    region, agency = reverse("reports:dashboard"), reverse("reports:agency", args=[cast.health.pk])
    quarter = asked(year=YEAR, quarter=1)
    breakdown, sums = reverse("reports:breakdown"), reverse("reports:region_sums")
    spending, plan = reverse("reports:spending_lines"), reverse("reports:planned_packages")
    by = {one: _url(breakdown, asked(year=YEAR, by=one)) for one in ("commodity", "producer", "source", "agency", "month", "method")}  # fmt: skip
    return {
        "region": _url(region, asked(year=YEAR)),
        "agency": _url(agency, asked(year=YEAR)),
        "region of a quarter": _url(region, quarter),
        "agency of a quarter": _url(agency, quarter),
        "region of days": _url(region, {"dari_tanggal": DAY, "sampai_tanggal": date(YEAR, 3, 3)}),
        "regions": _url(sums, asked(year=YEAR)),
        **{f"by {one}": url for one, url in by.items()},
        "spending": spending,
        "spending of a figure": _url(spending, asked(year=YEAR, figure="pdn")),
        "payments": reverse("reports:payments") + f"?tahun={YEAR}",
        "lines of payments": reverse("reports:payment_list"),
        "sources": reverse("procurement:source_list") + f"?tahun={YEAR}",
        "deliveries": reverse("procurement:realization_list"),
        "orders": reverse("procurement:order_list"),
        "plan": _url(plan, asked(fiscal_year=YEAR)),
    }


def _url(path: str, query: dict[str, Any]) -> str:
    return f"{path}?{'&'.join(f'{name}={value}' for name, value in query.items())}"


def readers(cast: Cast) -> list[User]:
    """One of each way to see spending."""
    return [cast.auditor, cast.team, cast.administrator, cast.requester, cast.stranger]


@dataclass
class Reader:
    """Somebody before a browser."""

    client: Client

    @classmethod
    def of(cls, user: User) -> "Reader":
        client = Client()
        client.force_login(user)
        return cls(client)

    def sees(self, url: str) -> tuple[int, bytes]:
        """Status and page, without what is of this moment."""
        answer = self.client.get(url)
        return answer.status_code, TOKEN.sub(b"", answer.content)

    @staticmethod
    def total_of(region: Region) -> str:
        """What a region spent this year, as its page writes it."""
        spent = Expense.objects.counted().filter(region=region, date__year=YEAR)
        return rupiah(spent.aggregate(sum=Sum("value"))["sum"])

    def sees_anew(self, url: str) -> tuple[int, bytes]:
        """The same with nothing kept."""
        cache.clear()
        return self.sees(url)


def some_looks(cast: Cast) -> list[tuple[User, str]]:
    """Pages that between them rest on everything, each with somebody who opens it."""
    urls = addresses(cast)
    wide = (
        "region",
        "agency",
        "region of a quarter",
        "by commodity",
        "spending",
        "plan",
        "deliveries",
    )
    own = ("agency", "by source", "spending", "region of a quarter")
    return [
        *((cast.auditor, urls[name]) for name in wide),
        *((cast.requester, urls[name]) for name in own),
        (cast.stranger, urls["spending"]),
    ]


def _first(cast: Cast) -> Expense:
    return Expense.objects.counted().filter(region=cast.region, source=Source.SIPD).earliest("pk")


def _turn_down(cast: Cast) -> LineDismissal:
    made = make_request(cast.health, state="submitted", submitted_at=timezone.now())
    line, near = LineFactory(request=made), neighbour()
    RequestLine.objects.filter(pk=line.pk).update(state="submitted")
    return LineDismissal.objects.create(
        line=line, product=near, asked=line.commodity, offered=near.commodity, why="other_use",
        note="Untuk lapangan", by=cast.requester, at=timezone.now(),
    )  # fmt: skip


def _count_once(cast: Cast) -> None:
    first, second = write(
        [purchase(cast.health, DAY, "7"), purchase(cast.health, DAY, "7", source=Source.TENDER)]
    )
    count_once(second, by=first)
    write([purchase(cast.health, DAY, "8")])


def _decree(cast: Cast, agency: Agency | None = None, percent: int = 95) -> Target:
    return set_target(
        user=cast.administrator, region=cast.region, agency=agency, year=YEAR, measure="pdn",
        percent=Decimal(percent), decree_number="SK 1", decree_date=timezone.localdate(),
    )  # fmt: skip


def _finished_import(cast: Cast) -> None:
    job = Job.objects.create(
        kind="packages", user=cast.administrator, region=cast.region,
        agency=cast.administrator.memberships.get().agency,
    )  # fmt: skip
    Job.objects.filter(pk=job.pk).update(state=Job.State.DONE, finished_at=timezone.now())


def _deliveries(cast: Cast) -> Any:
    return Realization.objects.filter(agency=cast.health)


CHANGES: dict[str, Callable[[Cast], object]] = {
    "a delivery": lambda c: add_line(make_realization(c.health, DAY), "123456", tkdn="55"),
    "a delivery of another agency": lambda c: add_line(make_realization(c.industry, DAY), "98765"),
    "a delivery taken back": lambda c: take_out_delivery(_deliveries(c).earliest("pk")),
    "a purchase from elsewhere": lambda c: write(
        [purchase(c.health, DAY, "43", origin="imported")]
    ),
    "a purchase of another region": lambda c: write([purchase(c.elsewhere, DAY, "55")]),
    "a purchase cancelled": lambda c: cancel(Expense.objects.filter(pk=_first(c).pk)),
    "a later version": lambda c: supersede(_first(c), purchase(c.health, DAY, "31")),
    "one purchase from two sources": _count_once,
    "a cell": lambda c: MonthCell.objects.filter(agency=c.health).update(value=F("value") + 1),
    "cells put right": lambda c: MonthCell.objects.all().delete() and rebuild(YEAR),
    "a package": lambda c: make_package(c.health, fiscal_year=YEAR, ceiling=Decimal(777)),
    "another ceiling": lambda c: Package.objects.filter(agency=c.health).update(
        ceiling=Decimal(123)
    ),
    "a package withdrawn": lambda c: Package.objects.filter(agency=c.health).update(
        is_active=False
    ),
    "a budget": budgeted,
    "an agency's target": lambda c: _decree(c, c.health, 80),
    "another target": lambda c: Target.objects.filter(region=c.region).update(percent=Decimal(1)),
    "an agency's name": lambda c: Agency.objects.filter(pk=c.health.pk).update(name="Dinas Lain"),
    "a region's name": lambda c: Region.objects.filter(pk=c.region.pk).update(name="Kota Lain"),
    "an agency that moves": lambda c: Agency.objects.filter(pk=c.industry.pk).update(
        region=c.elsewhere.region
    ),
    "an answer": _turn_down,
    "a request not handed in": lambda c: PurchaseRequest.objects.filter(region=c.region).update(
        submitted_at=None
    ),
    "an answer again": _turn_down,
    "an answer taken back": lambda c: RequestLine.objects.filter(dismissals__isnull=False).update(
        state="draft"
    ),
    "a file": lambda c: load(c.region, "tender", row("tender", eventdate=f"{YEAR}-02-01")),
    "a plan loaded": _finished_import,
}


def happen(name: str, cast: Cast) -> None:
    """Let it happen; what happened already may not again."""
    with suppress(ValidationError, IntegrityError, Expense.DoesNotExist, Realization.DoesNotExist):
        CHANGES[name](cast)
