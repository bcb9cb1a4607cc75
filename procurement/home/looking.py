"""The homes of those who look on: what hangs, for administrators; what changed, for auditors."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery, Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Certificate, StandingChange
from p3dn.regulation.certificates.standing import Happening
from p3dn.ui.home import MOST, Part, Task, Work, day_of, firsts
from p3dn.ui.lists.parameters import asked
from procurement.models import Exemption, PurchaseRequest, Realization, RealizationLine

LONG = timedelta(days=7)  # what waits longer than this for a decision is looked after
NEW = timedelta(days=30)  # how long a decision or finding counts as new
EACH = 1  # of each exception an administrator sees the worst


def of_administrator(regions: Collection[int], day: date) -> Iterator[Part]:
    """The request and the exemption that have waited longest for a decision; two queries."""
    before = timezone.now() - LONG
    requests = PurchaseRequest.objects.filter(
        region__in=regions, state=PurchaseRequest.State.SUBMITTED, submitted_at__lt=before
    ).with_worth()
    columns = ("pk", "title", "agency__name", "submitted_at", "needed_on", "worth")
    rows = firsts(requests, since="submitted_at", due="needed_on", day=day, most=EACH)
    yield Work(
        _("Permintaan menunggu persetujuan"),
        reverse("procurement:request_list", query=asked(state=PurchaseRequest.State.SUBMITTED)),
        None,
        [
            Task(
                name=title,
                about=_("%(agency)s: menunggu persetujuan") % {"agency": agency},
                verb=_("Lihat"),
                url=reverse("procurement:request_detail", args=[pk]),
                since=day_of(at),
                amount=worth,
                due=needed,
            )
            for pk, title, agency, at, needed, worth in rows.values_list(*columns)
        ],
    )
    asked_for = Exemption.objects.filter(
        line__request__region__in=regions, state=Exemption.State.ASKED, asked_at__lt=before
    )
    yield Work(
        _("Pengecualian menunggu Tim P3DN"),
        reverse("procurement:exemption_list", query=asked(state=Exemption.State.ASKED)),
        None,
        _exemptions(
            asked_for, "asked_at", day, _("%(agency)s: menunggu Tim P3DN"), _("Lihat"), EACH
        ),
    )


def of_auditor(regions: Collection[int], day: date) -> Iterator[Part]:
    """New exemptions, deliveries judged otherwise than approved, certificates revoked after purchase.

    Three queries.
    """
    since = timezone.now() - NEW
    granted = Exemption.objects.filter(
        line__request__region__in=regions, state=Exemption.State.GRANTED, decided_at__gte=since
    )
    yield Work(
        _("Pengecualian dikabulkan"),
        reverse("procurement:exemption_list", query=asked(state=Exemption.State.GRANTED)),
        None,
        _exemptions(granted, "decided_at", day, _("%(agency)s: dikabulkan"), _("Periksa")),
    )
    yield Work(
        _("Serah terima"), reverse("procurement:realization_list"), None, _changed(regions, day)
    )
    yield Work(
        _("Sertifikat dicabut"),
        reverse("catalog:certificate_list", query=asked(phase=Happening.REVOKED.value)),
        None,
        _revoked(regions, day),
    )


def _exemptions(
    rows: QuerySet[Exemption], since: str, day: date, about: str, verb: str, most: int = MOST
) -> list[Task]:
    columns = ("pk", "line__description", "line__request__agency__name", since, "line__total")
    found = firsts(rows, since=since, day=day, most=most).values_list(*columns)
    return [
        Task(
            name=description,
            about=about % {"agency": agency},
            verb=verb,
            url=reverse("procurement:exemption_detail", args=[pk]),
            since=day_of(at),
            amount=worth,
        )
        for pk, description, agency, at, worth in found
    ]


def _changed(regions: Collection[int], day: date) -> list[Task]:
    """Deliveries of which a line was found otherwise than when it was approved."""
    lines = RealizationLine.objects.filter(realization=OuterRef("pk")).exclude(findings=[])
    rows = Realization.objects.counted().filter(
        Exists(lines), region__in=regions, recorded_at__gte=timezone.now() - NEW
    )
    rows = rows.annotate(worth=_worth_of(lines, "realization"))
    columns = ("pk", "request__title", "agency__name", "recorded_at", "worth")
    return [
        Task(
            name=title,
            about=_("%(agency)s: penilaian berubah saat serah terima") % {"agency": agency},
            verb=_("Periksa"),
            url=reverse("procurement:realization_detail", args=[pk]),
            since=day_of(at),
            amount=worth,
        )
        for pk, title, agency, at, worth in firsts(rows, since="recorded_at", day=day).values_list(
            *columns
        )
    ]


def _revoked(regions: Collection[int], day: date) -> list[Task]:
    """Certificates revoked after something was bought that they name; with what it came to."""
    ended = StandingChange.objects.filter(
        certificate=OuterRef("pk"),
        kind=Happening.REVOKED.value,
        recorded_at__gte=timezone.now() - NEW,
    )
    rows = Certificate.objects.annotate(
        revoked_on=Subquery(ended.values("effective_on")[:1]),
        since=Subquery(ended.values("recorded_at")[:1]),
    ).filter(since__isnull=False)
    bought = RealizationLine.objects.counted().filter(
        Q(realization__handover_date__lte=OuterRef("revoked_on")),
        line__product__certificate_lines__certificate=OuterRef("pk"),
        realization__region__in=regions,
    )
    rows = rows.filter(Exists(bought)).annotate(
        worth=_worth_of(bought, "line__product__certificate_lines__certificate")
    )
    columns = ("pk", "number", "producer__name", "since", "worth")
    return [
        Task(
            name=number,
            about=_("%(producer)s: dicabut sesudah dibeli") % {"producer": producer},
            verb=_("Periksa"),
            url=reverse("catalog:certificate_detail", args=[pk]),
            since=day_of(at),
            amount=worth,
        )
        for pk, number, producer, at, worth in firsts(rows, since="since", day=day).values_list(
            *columns
        )
    ]


def _worth_of(lines: QuerySet[RealizationLine], by: str) -> Subquery:
    """Rupiah of the delivered lines."""
    return Subquery(lines.order_by().values(by).annotate(sum=Sum("value")).values("sum"))
