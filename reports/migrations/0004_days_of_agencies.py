"""Sums of the days of agencies count their changes, as other sums do."""

from django.db import migrations

from p3dn.migrating.growing import CountChanges


class Migration(migrations.Migration):
    """Counters and triggers; no table changes."""

    dependencies = [
        ("procurement", "0005_days_of_agencies"),
        ("reports", "0003_counted_changes"),
    ]

    operations = [
        CountChanges(
            "procurement.AgencyMethodDayCell",
            "procurement.AgencyCommodityDayCell",
            "procurement.AgencyProducerDayCell",
            by=("region", "agency"),
        ),
    ]
