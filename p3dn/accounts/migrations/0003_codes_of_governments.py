"""Regions keep their history, and no two of them one code of the national systems."""

from django.db import migrations, models

from p3dn.migrating.operations import KeepHistory


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        KeepHistory("Region", in_bulk=True),
        migrations.AddConstraint(
            "region",
            models.UniqueConstraint(
                condition=models.Q(("klpd_code", ""), _negated=True),
                fields=("klpd_code",),
                name="region_klpd_code_once",
                violation_error_message="Kode KLPD ini sudah dipakai daerah lain.",
            ),
        ),
    ]
