"""Official reports: prepared, checked, signed, withdrawn; each by whom `rights` says."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Region, User
from p3dn.audit.authors import authored
from p3dn.audit.canonical import canonical, sha256_of
from p3dn.audit.editing.versions import require_version
from reports.models import OfficialReport

from .content.freezing import draft
from .mailing.queueing import queue_report
from .notices import tell_step
from .periods import Period
from .rights import may_check, may_prepare, may_sign, may_withdraw
from .shape import NotSettled

State = OfficialReport.State


class FiguresMoved(ValidationError):
    """The figures are not any more those that were shown."""

    def __init__(self) -> None:
        super().__init__(
            _("Angkanya berubah sejak pratinjau. Periksa yang sekarang, lalu susun lagi."),
            code="moved",
        )


@authored
def prepare_report(
    *, by: User, region: Region, kind: str, period: Period, shown: str, address: str
) -> OfficialReport:
    """Freeze the figures of a period as they stand now, under the next number of the region.

    `shown` is the SHA-256 of the draft that was looked at; `address` the page where anybody can check
    the report, which is printed with it. Raises PermissionDenied for others than administrators,
    FiguresMoved when the draft is another by now, and ValidationError for a period that has not
    begun or has a report already.
    """
    if not may_prepare(by, region.pk):
        raise PermissionDenied
    held = Region.objects.select_for_update(no_key=True).get(pk=region.pk)
    now = timezone.now()
    today = timezone.localdate(now)
    if period.first > today:
        raise ValidationError(_("Periode ini belum mulai."))
    try:
        content = draft(held, kind, period, today=today)
    except NotSettled:
        raise ValidationError(
            _("Belanja atau rencana sedang dicatat. Tunggu sebentar, lalu susun lagi.")
        ) from None
    if content.sha256 != shown:
        raise FiguresMoved
    old = _versions(held, kind, period).first()
    if old is not None and old.is_live:
        raise ValidationError(
            _("Laporan ini sudah ada (%(number)s). Tarik dahulu, lalu susun penggantinya.")
            % {"number": old.number}
        )
    report = OfficialReport(
        region=held,
        kind=kind,
        period_kind=period.kind,
        year=period.year,
        part=period.part,
        cumulative=period.cumulative,
        version=old.version + 1 if old else 1,
        follows=old,
        number=_next_number(held, today.year),
        prepared_by=by,
        prepared_at=now,
    )
    report.content = canonical(
        content.content
        | {
            "number": report.number,
            "version": report.version,
            "follows": old.number if old else None,
            "date": today.isoformat(),
            "prepared_at": now.isoformat(),
            "prepared_by": by.full_name,
            "address": address,
        }
    )
    report.sha256 = sha256_of(report.content)
    report.full_clean(exclude=["content"])
    report.save(force_insert=True)
    tell_step(report, by=by)
    return report


def _versions(region: Region, kind: str, period: Period) -> QuerySet[OfficialReport]:
    return OfficialReport.objects.filter(
        region=region,
        kind=kind,
        period_kind=period.kind,
        year=period.year,
        part=period.part,
        cumulative=period.cumulative,
    ).order_by("-version")


def _next_number(region: Region, year: int) -> str:
    """The next number of a region's year; the region is held, and no report is ever deleted."""
    made = OfficialReport.objects.filter(region=region, prepared_at__year=year).count()
    return f"{made + 1:03d}/P3DN/{region.code}/{year}"


@authored
def check_report(*, by: User, report: OfficialReport, seen: str) -> OfficialReport:
    """Say that the figures were checked. Raises PermissionDenied, and as `require_version` does."""
    held = _held(by, report, seen, may_check)
    held.state, held.checked_by, held.checked_at = State.CHECKED, by, timezone.now()
    held.checked_name = by.full_name
    return _saved(held, by)


@authored
def sign_report(*, by: User, report: OfficialReport, seen: str) -> OfficialReport:
    """Sign a checked report, which goes to whoever gets it by mail. Raises PermissionDenied, and as `require_version` does."""
    held = _held(by, report, seen, may_sign)
    held.state, held.signed_by, held.signed_at = State.SIGNED, by, timezone.now()
    held.signed_name = by.full_name
    signed = _saved(held, by)
    queue_report(signed)
    return signed


@authored
def withdraw_report(*, by: User, report: OfficialReport, seen: str, reason: str) -> OfficialReport:
    """Withdraw a report for a reason in words; its content and files stay as they are.

    Raises PermissionDenied, ValidationError without a reason, and as `require_version` does.
    """
    held = _held(by, report, seen, may_withdraw)
    reason = " ".join(reason.split())
    if not reason:
        raise ValidationError({"reason": _("Tulis alasannya, misalnya angka mana yang salah.")})
    held.state, held.withdrawn_by, held.withdrawn_at = State.WITHDRAWN, by, timezone.now()
    held.reason = reason
    return _saved(held, by)


def _held(
    by: User, report: OfficialReport, seen: str, may: Callable[[User, OfficialReport], bool]
) -> OfficialReport:
    held = OfficialReport.objects.select_for_update(of=("self",)).get(pk=report.pk)
    require_version(held, seen)
    if not may(by, held):
        raise PermissionDenied
    return held


def _saved(held: OfficialReport, by: User) -> OfficialReport:
    held.full_clean(exclude=["content"])
    held.save()
    tell_step(held, by=by)
    return held
