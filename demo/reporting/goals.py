"""What the demo city set itself for the year, and its plan as it stood before the last changes."""

from datetime import date
from decimal import Decimal

from django.utils import timezone

from demo.city.people import Town
from reports.baselines.services import freeze_plan
from reports.models import Target
from reports.targets.services import set_target

# Agency (none: the whole city), what counts, percent.
TARGETS = (
    ("", Target.Measure.DOMESTIC, 95),
    ("", Target.Measure.SMALL, 45),
    ("DINKES", Target.Measure.DOMESTIC, 90),
)


def aim(town: Town, today: date) -> None:
    """Targets by a decree of January, and the plan frozen; what is announced later differs."""
    admin = town.people["admin"]
    for agency, measure, percent in TARGETS:
        set_target(
            user=admin,
            region=town.region,
            agency=town.agencies[agency] if agency else None,
            year=today.year,
            measure=measure,
            percent=Decimal(percent),
            decree_number=f"Keputusan Wali Kota contoh 21/{today.year} (demo)",
            decree_date=date(today.year, 1, 2),
            is_demo=True,
        )
    # the history knows the plan since the moment it was written, whatever day the city lives in
    freeze_plan(user=admin, region=town.region, year=today.year, day=timezone.localdate())
