"""Official reports of the demo city: the last quarter's signed, the last month's waiting for its check."""

from datetime import date

from django.conf import settings
from django.urls import reverse

from demo.city.people import Town
from p3dn.audit.editing.versions import version_of
from reports.models import OfficialReport, PeriodKind, ReportKind
from reports.official.content.freezing import draft
from reports.official.periods import Period, last_over
from reports.official.services import check_report, prepare_report, sign_report


def report(town: Town, today: date) -> None:
    """Made today, as the data are of today."""
    quarter, month = last_over(PeriodKind.QUARTER, today), last_over(PeriodKind.MONTH, today)
    made = _prepare(town, ReportKind.P3DN, quarter)
    check_report(by=town.people["timp3dn"], report=made, seen=version_of(made))
    sign_report(by=town.people["ketuatim"], report=made, seen=version_of(made))
    _prepare(town, ReportKind.SUB_ACTIVITIES, month)


def _prepare(town: Town, kind: str, period: Period) -> OfficialReport:
    return prepare_report(
        by=town.people["admin"],
        region=town.region,
        kind=kind,
        period=period,
        shown=draft(town.region, kind, period).sha256,
        address=f"{settings.SITE_URL}{reverse('reports:official_check')}",
    )
