"""Official reports as people make them, for tests."""

from p3dn.accounts.models import Region, User
from p3dn.audit.editing.versions import version_of
from reports.models import OfficialReport, PeriodKind
from reports.official.content.freezing import draft
from reports.official.periods import Period
from reports.official.services import check_report, prepare_report, sign_report

QUARTER = Period(PeriodKind.QUARTER, 2026, 3)
ADDRESS = "https://p3dn.contoh.test/laporan/cek/"


def prepared(
    by: User, region: Region, kind: str = "p3dn", period: Period = QUARTER
) -> OfficialReport:
    """A report with the figures of now."""
    shown = draft(region, kind, period).sha256
    return prepare_report(
        by=by, region=region, kind=kind, period=period, shown=shown, address=ADDRESS
    )


def checked(by: User, report: OfficialReport) -> OfficialReport:
    """The report, checked."""
    return check_report(by=by, report=report, seen=version_of(report))


def signed(by: User, report: OfficialReport) -> OfficialReport:
    """The report, signed."""
    return sign_report(by=by, report=report, seen=version_of(report))
