"""The homes of those who look on: what hangs, for administrators; what changed, for auditors."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery, Sum, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.certificates.filters import CertificateFilter
from catalog.models import Certificate, StandingChange
from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.access.statements import Row
from p3dn.accounts.models import User
from p3dn.regulation.certificates.standing import Happening
from p3dn.ui.home import MOST, Part, Task, Work, day_of, firsts
from procurement.exemption.filters import ExemptionFilter
from procurement.models import (
    AgencyProposal,
    Exemption,
    PurchaseRequest,
    Realization,
    RealizationLine,
)
from procurement.plan.agencies.filters import ProposalFilter
from procurement.plan.agencies.reads import proposals_to_decide
from procurement.plan.structure.filters import OVER, StandingFilter
from procurement.plan.structure.reads import worst_over
from procurement.request.filters import UNPLANNED, RequestFilter
from procurement.shared.worth import worth_in

from .opinions import asked, asked_opinions

LONG = timedelta(days=7)  # what waits longer than this for a decision is looked after
NEW = timedelta(days=30)  # how long a decision or finding counts as new
EACH = 1  # of each exception an administrator sees the worst


def of_administrator(user: User, day: date) -> Iterator[Part]:
    """What has waited longest for a decision, the newest request without a package, and the plan.

    Of the plan that which is furthest above its budget; and agencies somebody proposed. Three queries.
    """
    looked = rows_for(exceptions, user, day)
    for kind, about, page, url in (
        (HANGING, _("%s: menunggu persetujuan"), "request_detail", _submitted()),
        (AT_THE_TEAM, _("%s: menunggu Tim P3DN"), "exemption_detail", _asked_of_team()),
        (WITHOUT_PLAN, _("%s: tanpa paket RUP"), "request_detail", _unplanned()),
    ):
        rows = [row[:-1] for row in looked if row[-1] == kind]
        yield Work(str(LABELS[kind]), url, None, _told(page, about, _("Lihat"), rows))
    yield asked(row[:-1] for row in looked if row[-1] == ASKED)
    yield Work(
        _("Rencana di atas anggaran"),
        reverse(
            "procurement:budget_list",
            query=StandingFilter.asked(fiscal_year=day.year, budget=OVER),
        ),
        None,
        _over_budget(user, day),
    )
    proposed = [
        Task(
            name=name,
            about=_("Usulan perangkat daerah: %s") % AgencyProposal.Kind(kind).label,
            verb=_("Putuskan"),
            url=reverse("procurement:proposal_list", query=ProposalFilter.asked(kind=kind)),
            since=day_of(since) if since else None,
        )
        for name, kind, since, _of in rows_for(proposals_to_decide, user, day)
    ]
    yield Work(
        _("Usulan perangkat daerah"),
        reverse("procurement:proposal_list"),
        None,
        proposed,
    )


HANGING, AT_THE_TEAM, WITHOUT_PLAN, ASKED = "hanging", "team", "unplanned", "asked"
LABELS = {
    HANGING: gettext_lazy("Permintaan menunggu persetujuan"),
    AT_THE_TEAM: gettext_lazy("Pengecualian menunggu Tim P3DN"),
    WITHOUT_PLAN: gettext_lazy("Permintaan tanpa paket RUP"),
}


def exceptions(user: User, day: date) -> Rows:
    """The worst of each of the three and what one was asked to think, with which it is, in one question."""
    first, *others = (
        build(user, day).annotate(kind=Value(kind))
        for kind, build in (
            (HANGING, hanging_requests),
            (AT_THE_TEAM, hanging_exemptions),
            (WITHOUT_PLAN, unplanned_requests),
            (ASKED, asked_opinions),
        )
    )
    together: Rows = first.union(*others, all=True)
    return together


def _submitted() -> str:
    asked = RequestFilter.asked(state=PurchaseRequest.State.SUBMITTED)
    return reverse("procurement:request_list", query=asked)


def _asked_of_team() -> str:
    asked = ExemptionFilter.asked(state=Exemption.Standing.ASKED)
    return reverse("procurement:exemption_list", query=asked)


def _unplanned() -> str:
    return reverse("procurement:request_list", query=RequestFilter.asked(planned=UNPLANNED))


def _over_budget(user: User, day: date) -> list[Task]:
    """The plan furthest above its budget, of an agency, a sub-activity or an account."""
    return [
        Task(
            name=name or agency,
            about=_("%s: di atas anggaran") % agency if name else _("Rencana di atas anggaran"),
            verb=_("Lihat"),
            url=reverse(
                "procurement:budget_list",
                query=StandingFilter.asked(
                    fiscal_year=day.year, agency=key, level=level, budget=OVER
                ),
            ),
            since=None,
            amount=above,
        )
        for agency, key, level, *named, above in rows_for(worst_over, user, day)
        for name in [" ".join(filter(None, named))]
    ]


def of_auditor(user: User, day: date) -> Iterator[Part]:
    """New exemptions, deliveries judged otherwise than approved, certificates revoked after purchase.

    Three queries.
    """
    check = _("Periksa")
    yield Work(
        _("Pengecualian dikabulkan"),
        reverse(
            "procurement:exemption_list",
            query=ExemptionFilter.asked(state=Exemption.Standing.GRANTED),
        ),
        None,
        _tasks("exemption_detail", _("%s: dikabulkan"), check, user, new_exemptions, day),
    )
    changed = _("%s: penilaian berubah saat serah terima")
    yield Work(
        _("Serah terima"),
        reverse("procurement:realization_list"),
        None,
        _tasks("realization_detail", changed, check, user, changed_judgements, day),
    )
    yield Work(
        _("Sertifikat dicabut"),
        reverse("catalog:certificate_list", query=CertificateFilter.asked(phase=Happening.REVOKED)),
        None,
        _tasks(
            "catalog:certificate_detail", _("%s: dicabut sesudah dibeli"), check, user,
            revoked_after_purchase, day,
        ),
    )  # fmt: skip


def _tasks(page: str, about: str, verb: str, user: User, build: Any, day: date) -> list[Task]:
    return _told(page, about, verb, rows_for(build, user, day))


def _told(page: str, about: str, verb: str, rows: Iterable[Row]) -> list[Task]:
    """Tasks of rows of key, name, whose it is, since when, and what it comes to."""
    address = page if ":" in page else f"procurement:{page}"
    return [
        Task(
            name=name,
            about=about % whose,
            verb=verb,
            url=reverse(address, args=[pk]),
            since=day_of(at),
            amount=worth,
        )
        for pk, name, whose, at, worth in rows
    ]


def _regions(user: User, role: Role) -> Collection[int]:
    return access_of(user).region_ids({role})


def _midnight(day: date) -> datetime:
    """The beginning of a local day."""
    return datetime.combine(day, time.min, timezone.get_current_timezone())


def hanging_requests(user: User, day: date) -> Rows:
    """Requests of the region that have waited long for a decision."""
    state = PurchaseRequest.State.SUBMITTED
    rows = PurchaseRequest.objects.filter(
        region__in=_regions(user, Role.ADMINISTRATOR),
        state=state,
        submitted_at__lt=_midnight(day - LONG),
    ).annotate(worth=worth_in(state))
    columns = ("pk", "title", "agency__name", "submitted_at", "worth")
    return firsts(rows, since="submitted_at", day=day, most=EACH).values_list(*columns)


def unplanned_requests(user: User, day: date) -> Rows:
    """Requests of the region, handed in lately, that the plan does not have."""
    rows = PurchaseRequest.objects.filter(
        region__in=_regions(user, Role.ADMINISTRATOR),
        package__isnull=True,
        submitted_at__gte=_midnight(day - NEW),
    ).annotate(worth=worth_in(PurchaseRequest.State.SUBMITTED))
    columns = ("pk", "title", "agency__name", "submitted_at", "worth")
    return firsts(rows, since="submitted_at", day=day, most=EACH).values_list(*columns)


def hanging_exemptions(user: User, day: date) -> Rows:
    """Exemptions of the region that have waited long for the Tim P3DN."""
    rows = Exemption.objects.waiting().filter(
        line__request__region__in=_regions(user, Role.ADMINISTRATOR),
        asked_at__lt=_midnight(day - LONG),
    )
    return _of_exemptions(rows, "asked_at", day, EACH)


def new_exemptions(user: User, day: date) -> Rows:
    """What the Tim P3DN granted lately."""
    rows = Exemption.objects.filter(
        line__request__region__in=_regions(user, Role.AUDITOR),
        decided_at__gte=_midnight(day - NEW),
    ).standing(Exemption.Standing.GRANTED, day)
    return _of_exemptions(rows, "decided_at", day, MOST)


def _of_exemptions(rows: QuerySet[Exemption], since: str, day: date, most: int) -> Rows:
    columns = ("pk", "line__description", "line__request__agency__name", since, "line__total")
    return firsts(rows, since=since, day=day, most=most).values_list(*columns)


def changed_judgements(user: User, day: date) -> Rows:
    """Deliveries of which a line was found otherwise than when it was approved."""
    lines = RealizationLine.objects.filter(realization=OuterRef("pk")).exclude(findings=[])
    rows = Realization.objects.counted().filter(
        Exists(lines),
        region__in=_regions(user, Role.AUDITOR),
        recorded_at__gte=_midnight(day - NEW),
    )
    rows = rows.annotate(worth=_worth_of(lines, "realization"))
    columns = ("pk", "request__title", "agency__name", "recorded_at", "worth")
    return firsts(rows, since="recorded_at", day=day).values_list(*columns)


def revoked_after_purchase(user: User, day: date) -> Rows:
    """Certificates revoked lately of which something was bought before; with what that came to."""
    ended = StandingChange.objects.filter(
        certificate=OuterRef("pk"),
        kind=Happening.REVOKED.value,
        recorded_at__gte=_midnight(day - NEW),
    )
    rows = Certificate.objects.annotate(
        revoked_on=Subquery(ended.values("effective_on")[:1]),
        since=Subquery(ended.values("recorded_at")[:1]),
    ).filter(since__isnull=False)
    bought = RealizationLine.objects.counted().filter(
        line__product__certificate_lines__certificate=OuterRef("pk"),
        realization__handover_date__lte=OuterRef("revoked_on"),
        realization__region__in=_regions(user, Role.AUDITOR),
    )
    by = "line__product__certificate_lines__certificate"
    rows = rows.filter(Exists(bought)).annotate(worth=_worth_of(bought, by))
    columns = ("pk", "number", "producer__name", "since", "worth")
    return firsts(rows, since="since", day=day).values_list(*columns)


def _worth_of(lines: QuerySet[RealizationLine], by: str) -> Subquery:
    """Rupiah of the delivered lines."""
    return Subquery(lines.order_by().values(by).annotate(sum=Sum("value")).values("sum"))
