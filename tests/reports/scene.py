"""What a region decreed for the running year."""

from decimal import Decimal

from django.utils import timezone

from reports.baselines.services import freeze_plan
from reports.models import Baseline, Target
from reports.targets.services import set_target
from tests.support.cast import Cast


def decreed(cast: Cast) -> tuple[Target, Baseline]:
    """A target of the region, and its plan frozen today."""
    today, admin = timezone.localdate(), cast.administrator
    target = set_target(
        user=admin, region=cast.region, agency=None, year=today.year, measure="pdn",
        percent=Decimal(95), decree_number="SK 1", decree_date=today,
    )  # fmt: skip
    return target, freeze_plan(user=admin, region=cast.region, year=today.year, day=today)
