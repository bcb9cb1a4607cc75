"""What was spent, by agency and month."""

from django.db import migrations, models
from django.db.models import F, Q

from p3dn.migrating.columns import ID, refer


class Migration(migrations.Migration):
    initial = True
    replaces = []
    dependencies = [("accounts", "0001_people")]
    operations = [
        migrations.CreateModel(
            "MonthlySpending",
            fields=[
                ID,
                ("fiscal_year", models.PositiveSmallIntegerField("tahun anggaran")),
                ("month", models.PositiveSmallIntegerField("bulan")),
                ("documents", models.PositiveIntegerField("jumlah dokumen", default=0)),
                ("value", models.DecimalField("nilai", max_digits=20, decimal_places=2, default=0)),
                (
                    "domestic_value",
                    models.DecimalField("nilai PDN", max_digits=20, decimal_places=2, default=0),
                ),
                (
                    "imported_value",
                    models.DecimalField("nilai impor", max_digits=20, decimal_places=2, default=0),
                ),
                (
                    "unknown_value",
                    models.DecimalField(
                        "nilai belum diketahui", max_digits=20, decimal_places=2, default=0
                    ),
                ),
                (
                    "tkdn_base",
                    models.DecimalField(
                        "nilai yang TKDN-nya diketahui", max_digits=20, decimal_places=2, default=0
                    ),
                ),
                (
                    "tkdn_weighted",
                    models.DecimalField(
                        "nilai x TKDN / 100", max_digits=26, decimal_places=6, default=0
                    ),
                ),
                (
                    "small_business_value",
                    models.DecimalField("nilai UMKK", max_digits=20, decimal_places=2, default=0),
                ),
                (
                    "small_business_unknown",
                    models.DecimalField(
                        "nilai UMKK belum diketahui", max_digits=20, decimal_places=2, default=0
                    ),
                ),
                (
                    "compliant_value",
                    models.DecimalField(
                        "nilai yang memenuhi kewajiban", max_digits=20, decimal_places=2, default=0
                    ),
                ),
                ("rebuilt_at", models.DateTimeField("dihitung", auto_now=True)),
                (
                    "agency",
                    refer("accounts.Agency", "perangkat daerah", related_name="monthly_spending"),
                ),
                ("region", refer("accounts.Region", "daerah")),
            ],
            options={
                "verbose_name": "belanja bulanan",
                "verbose_name_plural": "belanja bulanan",
                "ordering": ["fiscal_year", "month", "agency"],
                "indexes": [
                    models.Index(fields=["region", "fiscal_year"], name="spending_region_year"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=["agency", "fiscal_year", "month"], name="monthly_spending_unique"
                    ),
                    models.CheckConstraint(
                        condition=Q(
                            value=F("domestic_value") + F("imported_value") + F("unknown_value")
                        ),
                        name="monthly_spending_adds_up",
                    ),
                ],
            },
        ),
    ]
