"""Sums of months, of sources and of budget accounts, filled from what there is.

The first two are sums of the cells there are; accounts are told by the purchases alone.
"""

import django.db.models.deletion
from django.db import migrations, models

PLACE = "region_id, agency_id, year, month"
MONEY = (
    "lines", "value", "domestic_value", "imported_value", "unknown_value", "tkdn_base", "tkdn_weighted",
    "tkdn_none", "tkdn_low", "tkdn_middle", "tkdn_high", "small_business_value", "small_business_unknown",
    "in_region_value", "in_region_unknown",
)  # fmt: skip
DUTIES = {
    "met": "met",
    "exempt": "exempt",
    "free": "none",
    "breached": "breached",
    "unjudged": "unjudged",
}
CONTRACTS = {
    "contracts": "lines", "contracts_estimated": "estimated_lines",
    "contract_value_estimated": "estimated_value", "contract_estimate": "own_estimate",
    "contracts_above": "above_lines", "contract_value_above": "above_value",
}  # fmt: skip
PARTS = {
    **{name: f"sum({name})" for name in MONEY},
    **{
        f"{name}_value": f"coalesce(sum(value) FILTER (WHERE duty = '{duty}'), 0)"
        for name, duty in DUTIES.items()
    },
    "delivered_value": "coalesce(sum(value) FILTER (WHERE source = 'delivery'), 0)",
    **{
        name: f"coalesce(sum({column}) FILTER (WHERE source IN ('tender', 'non_tender')), 0)"
        for name, column in CONTRACTS.items()
    },
}
MONTHS = f"""
INSERT INTO procurement_monthcell ({PLACE}, {", ".join(PARTS)}, written_at)
SELECT {PLACE}, {", ".join(PARTS.values())}, max(written_at) FROM procurement_spendingcell
GROUP BY {PLACE} HAVING sum(lines) > 0
"""  # noqa: S608 -- constants of this migration
SOURCES = f"""
INSERT INTO procurement_sourcecell ({PLACE}, source, lines, value, written_at)
SELECT {PLACE}, source, sum(lines), sum(value), max(written_at) FROM procurement_spendingcell
GROUP BY {PLACE}, source HAVING sum(lines) > 0
"""  # noqa: S608 -- constants of this migration
ACCOUNTS = r"""
INSERT INTO procurement_accountcell (region_id, agency_id, year, account, budget_line_id, lines, value, written_at)
SELECT e.region_id, e.agency_id, extract(year FROM e.date),
    coalesce(substring(a.code FROM '5\.\d\.\d\d\.\d\d\.\d\d\.\d{4}'), ''), q.budget_line_id,
    count(*), sum(coalesce(a.amount, e.value)), statement_timestamp()
FROM procurement_expense AS e
LEFT JOIN procurement_expenseaccount AS a ON a.expense_id = e.id
LEFT JOIN procurement_requestline AS q ON q.id = e.request_line_id AND a.id IS NULL
WHERE e.counts GROUP BY 1, 2, 3, 4, 5
"""
FILL = [MONTHS, SOURCES, ACCOUNTS]
EMPTY = "TRUNCATE procurement_{}"


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("procurement", "0003_spending"),
    ]

    operations = [
        migrations.CreateModel(
            name="AccountCell",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="tahun")),
                ("written_at", models.DateTimeField(verbose_name="dihitung")),
                (
                    "account",
                    models.CharField(blank=True, max_length=17, verbose_name="kode rekening"),
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
                        db_constraint=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.agency",
                        verbose_name="perangkat daerah",
                    ),
                ),
                (
                    "budget_line",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="procurement.budgetline",
                        verbose_name="baris anggaran",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
            ],
            options={
                "verbose_name": "belanja per rekening",
                "verbose_name_plural": "belanja per rekening",
                "ordering": ["year", "agency", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "year", "account", "budget_line", "agency"),
                        name="accountcell_unique",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MonthCell",
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
                ("lines", models.IntegerField(default=0, verbose_name="jumlah baris")),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=20, verbose_name="nilai"
                    ),
                ),
                (
                    "domestic_value",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=20, verbose_name="nilai PDN"
                    ),
                ),
                (
                    "imported_value",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=20, verbose_name="nilai impor"
                    ),
                ),
                (
                    "unknown_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai belum diketahui",
                    ),
                ),
                (
                    "tkdn_base",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai yang TKDN-nya diketahui",
                    ),
                ),
                (
                    "tkdn_weighted",
                    models.DecimalField(
                        decimal_places=6,
                        default=0,
                        max_digits=26,
                        verbose_name="nilai x TKDN / 100",
                    ),
                ),
                (
                    "tkdn_none",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai dengan TKDN nol",
                    ),
                ),
                (
                    "tkdn_low",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai dengan TKDN kelas rendah",
                    ),
                ),
                (
                    "tkdn_middle",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai dengan TKDN kelas menengah",
                    ),
                ),
                (
                    "tkdn_high",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai dengan TKDN kelas tinggi",
                    ),
                ),
                (
                    "small_business_value",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=20, verbose_name="nilai UMKK"
                    ),
                ),
                (
                    "small_business_unknown",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai UMKK belum diketahui",
                    ),
                ),
                (
                    "in_region_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai pelaku usaha setempat",
                    ),
                ),
                (
                    "in_region_unknown",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai yang tempat usahanya belum diketahui",
                    ),
                ),
                (
                    "met_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai yang memenuhi kewajiban",
                    ),
                ),
                (
                    "exempt_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai yang dikecualikan",
                    ),
                ),
                (
                    "free_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai yang tidak terkena kewajiban",
                    ),
                ),
                (
                    "breached_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai yang tidak memenuhi kewajiban",
                    ),
                ),
                (
                    "unjudged_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai yang belum dapat dinilai",
                    ),
                ),
                (
                    "delivered_value",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai serah terima",
                    ),
                ),
                ("contracts", models.IntegerField(default=0, verbose_name="jumlah kontrak")),
                (
                    "contracts_estimated",
                    models.IntegerField(
                        default=0, verbose_name="jumlah kontrak yang HPS-nya diketahui"
                    ),
                ),
                (
                    "contract_value_estimated",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai kontrak yang HPS-nya diketahui",
                    ),
                ),
                (
                    "contract_estimate",
                    models.DecimalField(
                        decimal_places=2, default=0, max_digits=20, verbose_name="HPS kontrak"
                    ),
                ),
                (
                    "contracts_above",
                    models.IntegerField(default=0, verbose_name="jumlah kontrak di atas HPS"),
                ),
                (
                    "contract_value_above",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=20,
                        verbose_name="nilai kontrak di atas HPS",
                    ),
                ),
                (
                    "agency",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.agency",
                        verbose_name="perangkat daerah",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
            ],
            options={
                "verbose_name": "belanja per perangkat daerah dan bulan",
                "verbose_name_plural": "belanja per perangkat daerah dan bulan",
                "ordering": ["year", "month", "agency", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "year", "month", "agency"),
                        name="monthcell_unique",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SourceCell",
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
                    "source",
                    models.CharField(
                        choices=[
                            ("delivery", "Serah terima"),
                            ("tender", "Tender"),
                            ("non_tender", "Non-tender"),
                            ("recorded", "Pencatatan"),
                            ("self_managed", "Swakelola"),
                            ("catalogue_5", "E-katalog v5"),
                            ("catalogue_6", "E-katalog v6"),
                            ("online_shop", "Toko Daring"),
                            ("sipd", "SIPD"),
                        ],
                        max_length=12,
                        verbose_name="sumber",
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
                        db_constraint=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.agency",
                        verbose_name="perangkat daerah",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
            ],
            options={
                "verbose_name": "belanja per sumber",
                "verbose_name_plural": "belanja per sumber",
                "ordering": ["year", "month", "agency", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "year", "source", "month", "agency"),
                        name="sourcecell_unique",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.RunSQL(MONTHS, EMPTY.format("monthcell")),
        migrations.RunSQL(SOURCES, EMPTY.format("sourcecell")),
        migrations.RunSQL(ACCOUNTS, EMPTY.format("accountcell")),
    ]
