"""Official reports of the demo city: the last quarter's signed, the last month's waiting for its check."""

from datetime import date, timedelta

from django.urls import reverse

from p3dn.audit.editing.versions import version_of
from reports.models import OfficialReport, PeriodKind, ReportKind
from reports.official.content.freezing import draft
from reports.official.periods import Period, last_over
from reports.official.services import check_report, prepare_report, sign_report

from .clock import on
from .people import Town
from .purchases import weekday

SITE = "http://localhost:8000"


def report(town: Town, today: date) -> None:
    """Make them on the days on which an office would."""
    quarter, month = last_over(PeriodKind.QUARTER, today), last_over(PeriodKind.MONTH, today)
    made = _prepare(town, ReportKind.P3DN, quarter, today)
    with on(_after(quarter, 4, today), 10):
        check_report(by=town.people["timp3dn"], report=made, seen=version_of(made))
    with on(_after(quarter, 6, today), 14):
        sign_report(by=town.people["ketuatim"], report=made, seen=version_of(made))
    _prepare(town, ReportKind.SUB_ACTIVITIES, month, today)


def _prepare(town: Town, kind: str, period: Period, today: date) -> OfficialReport:
    with on(_after(period, 2, today), 9):
        return prepare_report(
            by=town.people["admin"],
            region=town.region,
            kind=kind,
            period=period,
            shown=draft(town.region, kind, period).sha256,
            address=f"{SITE}{reverse('reports:official_check')}",
        )


def _after(period: Period, days: int, today: date) -> date:
    return min(weekday(period.last + timedelta(days=days)), today)
