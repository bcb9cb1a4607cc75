"""Freezing a plan: once for a day, never changed afterwards."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.shared.writing import in_the_name_of_user, require_role, save_checked
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Agency, Region, User
from p3dn.audit.canonical import canonical, sha256_of
from p3dn.ui.values.formats import long_date
from reports.figures.shares import Plan
from reports.models import Baseline, BaselineRow
from reports.planning.reads import TOLD_BY_PACKAGES

from .reads import plan_on

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
Sums = dict[str, str]


@in_the_name_of_user
@transaction.atomic
def freeze_plan(*, user: User, region: Region, year: int, day: date) -> Baseline:
    """Keep the year's plan as it stood at the end of a local day, by an administrator of the region.

    Raises ValidationError for a day to come, one without a plan, and one that is frozen already.
    """
    require_role(user, region.pk, ADMINISTRATOR)
    return _freeze(region, year, day, user)


@transaction.atomic
def freeze_unasked(region: Region, year: int, day: date) -> Baseline | None:
    """The same by the clock: nothing where it is frozen already or nothing was planned."""
    if Baseline.objects.filter(region=region, year=year, day=day).exists():
        return None
    try:
        with transaction.atomic():
            return _freeze(region, year, day, None)
    except ValidationError:
        return None


def _freeze(region: Region, year: int, day: date, user: User | None) -> Baseline:
    if day > timezone.localdate():
        raise ValidationError({"day": _("Tanggal ini belum tiba.")})
    plan = plan_on(region, year, day)
    if not plan:
        message = _("Belum ada rencana %(year)d yang tercatat pada %(day)s. Pilih tanggal lain.")
        raise ValidationError({"day": message % {"year": year, "day": long_date(day)}})
    names = dict(Agency.objects.filter(pk__in=plan).values_list("pk", "name"))
    rows = [(pk, names[pk], _sums(plan[pk])) for pk in sorted(plan)]
    baseline = Baseline(
        region=region, year=year, day=day, sha256=_sha256(region, year, day, rows), made_by=user
    )
    save_checked(baseline)
    BaselineRow.objects.bulk_create(
        BaselineRow(baseline=baseline, agency_id=pk, name=name, sums=sums)
        for pk, name, sums in rows
    )
    return baseline


def _sums(plan: Plan) -> Sums:
    return {
        term.name: str(Decimal(getattr(plan, term.name)).normalize()) for term in TOLD_BY_PACKAGES
    }


def _sha256(region: Region, year: int, day: date, rows: list[tuple[int, str, Sums]]) -> str:
    return sha256_of(written(region.code, year, day, rows))


def written(code: str, year: int, day: date, rows: list[tuple[int, str, Sums]]) -> str:
    """A frozen plan in writing, always the same way: region's code, year, day, then its agencies."""
    return canonical([code, year, day.isoformat(), rows])


def is_intact(baseline: Baseline) -> bool:
    """Whether the rows are still those that were frozen."""
    rows = sorted((row.agency_id, row.name, row.sums) for row in baseline.rows.all())
    return _sha256(baseline.region, baseline.year, baseline.day, rows) == baseline.sha256
