"""Sums by what decided how spending stands to the duty, filled from the purchases there are."""

import django.db.models.deletion
from django.db import migrations, models

DIFFERS = "CASE WHEN d.id IS NULL THEN 'unknown' WHEN d.findings = '[]' THEN 'no' ELSE 'yes' END"
FILL = f"""
INSERT INTO procurement_dutycell (
    region_id, agency_id, year, month, duty, duty_code, duty_ground, differs, lines, value, written_at
)
SELECT e.region_id, e.agency_id, extract(year FROM e.date), extract(month FROM e.date), e.duty,
    e.duty_code, e.duty_ground, {DIFFERS}, count(*), sum(e.value), statement_timestamp()
FROM procurement_expense AS e
LEFT JOIN procurement_realizationline AS d ON d.id = e.delivery_line_id
WHERE e.counts
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
"""  # noqa: S608 -- a constant of this migration


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0003_search_by_letters"),
        ("procurement", "0019_days_to_decide"),
    ]

    operations = [
        migrations.CreateModel(
            name="DutyCell",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="tahun")),
                ("month", models.PositiveSmallIntegerField(verbose_name="bulan")),
                ("written_at", models.DateTimeField(verbose_name="dihitung")),
                (
                    "duty",
                    models.CharField(
                        choices=[
                            ("met", "Terpenuhi"),
                            ("exempt", "Dikecualikan"),
                            ("none", "Tidak terkena kewajiban"),
                            ("breached", "Tidak terpenuhi"),
                            ("unjudged", "Belum dapat dinilai"),
                        ],
                        max_length=8,
                        verbose_name="kewajiban",
                    ),
                ),
                (
                    "duty_code",
                    models.CharField(blank=True, max_length=60, verbose_name="alasan putusan"),
                ),
                (
                    "duty_ground",
                    models.CharField(blank=True, max_length=200, verbose_name="dasar putusan"),
                ),
                (
                    "differs",
                    models.CharField(
                        choices=[("yes", "Ya"), ("no", "Bukan"), ("unknown", "Belum diketahui")],
                        help_text="Hanya diketahui untuk serah terima yang dicatat di sini.",
                        max_length=7,
                        verbose_name="beda dengan persetujuan",
                    ),
                ),
                ("lines", models.IntegerField(default=0, verbose_name="jumlah baris")),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=20, verbose_name="nilai"
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.agency",
                        verbose_name="perangkat daerah",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
            ],
            options={
                "verbose_name": "belanja per dasar putusan",
                "verbose_name_plural": "belanja per dasar putusan",
                "ordering": ["year", "month", "agency", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=(
                            "region",
                            "year",
                            "duty",
                            "duty_code",
                            "duty_ground",
                            "differs",
                            "month",
                            "agency",
                        ),
                        name="dutycell_unique",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
    ]
