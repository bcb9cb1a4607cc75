"""Sums of the announced plan, filled from the packages there are and moved with them; alarms of agencies read them.

And those of a region's months, filled from those of its agencies.
"""

from importlib import import_module

from django.db import migrations, models

from p3dn.migrating.columns import ID, choice, refer
from p3dn.migrating.growing import CountChanges
from p3dn.migrating.operations import InstallTrigger

days = before = import_module("procurement.migrations.0003_sums_self_managed_opinions")

METHODS = {
    "E-Purchasing": "E-Purchasing",
    "Pengadaan Langsung": "Pengadaan Langsung",
    "Penunjukan Langsung": "Penunjukan Langsung",
    "Tender": "Tender",
    "Tender Cepat": "Tender Cepat",
    "Seleksi": "Seleksi",
    "Kontes": "Kontes",
    "Dikecualikan": "Dikecualikan",
    "Pembayaran untuk Kontrak Tahun Jamak": "Kontrak tahun jamak",
    "": "Belum diketahui",
}
PLANNED = {"yes": "Ya", "no": "Tidak", "unknown": "Belum diketahui"}
LOOSE = {"db_constraint": False}

KEY = "region_id, agency_id, fiscal_year, way, method, planned_domestic, planned_small_business"
PROVIDER = "'provider' AS way, method, planned_domestic, planned_small_business"
SELF_MANAGED = "'self' AS way, '' AS method, 'unknown' AS planned_domestic, 'unknown' AS planned_small_business"
MOVES = f"""
    IF NOT EXISTS (SELECT FROM {{any}}) THEN RETURN NULL; END IF;
    INSERT INTO procurement_announcedcell AS cell ({KEY}, packages, ceiling, written_at)
    SELECT {KEY}, sum(sign), sum(sign * ceiling), statement_timestamp()
    FROM ({{moved}}) AS moved
    GROUP BY {KEY} HAVING sum(sign) <> 0 OR sum(sign * ceiling) <> 0
    ORDER BY {KEY}
    ON CONFLICT ({KEY}) DO UPDATE SET packages = cell.packages + excluded.packages,
        ceiling = cell.ceiling + excluded.ceiling, written_at = excluded.written_at;
    RETURN NULL;
"""  # noqa: S608 -- constants
FILL_PLAN = [
    f"""
    INSERT INTO procurement_announcedcell ({KEY}, packages, ceiling, written_at)
    SELECT {KEY}, count(*), sum(ceiling), statement_timestamp() FROM (
        SELECT region_id, agency_id, fiscal_year, {told}, ceiling FROM {table} WHERE is_active
    ) AS package GROUP BY {KEY}
    """  # noqa: S608 -- constants
    for table, told in (
        ("procurement_package", PROVIDER),
        ("procurement_selfmanagedpackage", SELF_MANAGED),
    )
]
SUMS = ", ".join(days.PARTED)
FILL = [
    f"""
    INSERT INTO procurement_regionmonthcell (region_id, year, month, {SUMS}, written_at)
    SELECT region_id, year, month, {", ".join(f"sum({name})" for name in days.PARTED)}, max(written_at)
    FROM procurement_monthcell GROUP BY region_id, year, month
    """  # noqa: S608 -- constants
]
# Of agencies what is planned beside the budget, with the part that they carry out themselves; the rest as it was.
OF_AGENCIES = """
    SELECT region_id, agency_id, fiscal_year, sum(ceiling) AS amount,
        coalesce(sum(ceiling) FILTER (WHERE way = 'self'), 0) AS self_managed
    FROM procurement_announcedcell GROUP BY region_id, agency_id, fiscal_year HAVING sum(packages) > 0
"""
agencies, *others = before.VIEW.replace("{planned}", OF_AGENCIES).split("UNION ALL\n")
VIEW = "UNION ALL\n".join(
    [
        agencies.replace(
            "budget.amount AS budget", "budget.amount AS budget, planned.self_managed"
        ),
        *(one.replace("item.amount\nFROM", "item.amount, NULL\nFROM") for one in others),
    ]
)


def moving(model_name, told):
    """After each kind of statement that writes packages of a kind: once for all its rows."""
    for name, on, rows in (
        ("plan_comes", "INSERT", {"NEW": "came"}),
        ("plan_changes", "UPDATE", {"OLD": "went", "NEW": "came"}),
        ("plan_goes", "DELETE", {"OLD": "went"}),
    ):
        moved = " UNION ALL ".join(
            f"SELECT {sign} AS sign, region_id, agency_id, fiscal_year, {told}, ceiling"  # noqa: S608 -- constants
            f" FROM {rows[age]} WHERE is_active"
            for age, sign in (("OLD", -1), ("NEW", 1))
            if age in rows
        )
        yield InstallTrigger(
            model_name,
            name,
            f"AFTER {on}",
            MOVES.format(any=next(iter(rows.values())), moved=moved),
            referencing="  ".join(f"{age} TABLE AS {called}" for age, called in rows.items()),
        )


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("jobs", "0003_scheduled_runs_and_returning"),
        ("procurement", "0003_sums_self_managed_opinions"),
    ]

    operations = [
        migrations.CreateModel(
            "AnnouncedCell",
            fields=[
                ID,
                ("written_at", models.DateTimeField("dihitung")),
                ("region", refer("accounts.region", "daerah", db_index=False, **LOOSE)),
                ("agency", refer("accounts.agency", "perangkat daerah", **LOOSE)),
                ("fiscal_year", models.PositiveSmallIntegerField("tahun anggaran")),
                (
                    "way",
                    choice("cara pengadaan", {"provider": "Penyedia", "self": "Swakelola"}, 8),
                ),
                ("method", choice("metode pengadaan", METHODS, 40, blank=True)),
                ("planned_domestic", choice("rencana PDN", PLANNED, 7)),
                ("planned_small_business", choice("rencana UMKK", PLANNED, 7)),
                ("packages", models.IntegerField("jumlah paket", default=0)),
                (
                    "ceiling",
                    models.DecimalField("pagu", max_digits=20, decimal_places=2, default=0),
                ),
            ],
            options={
                "verbose_name": "pagu RUP per perangkat daerah",
                "verbose_name_plural": "pagu RUP per perangkat daerah",
                "ordering": ["fiscal_year", "agency", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=(
                            "region", "fiscal_year", "agency", "way", "method", "planned_domestic",
                            "planned_small_business",
                        ),
                        name="announcedcell_unique",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.CreateModel(
            "RegionMonthCell",
            fields=[
                ID,
                ("written_at", models.DateTimeField("dihitung")),
                ("region", refer("accounts.region", "daerah", db_index=False, **LOOSE)),
                ("year", models.PositiveSmallIntegerField("tahun")),
                ("month", models.PositiveSmallIntegerField("bulan")),
                *(days.column(name, called) for name, (called, _sum) in days.PARTED.items()),
            ],
            options={
                "verbose_name": "belanja per daerah dan bulan",
                "verbose_name_plural": "belanja per daerah dan bulan",
                "ordering": ["year", "month", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "year", "month"),
                        name="regionmonthcell_unique",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.RunSQL(FILL_PLAN, migrations.RunSQL.noop),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        *moving("package", PROVIDER),
        *moving("selfmanagedpackage", SELF_MANAGED),
        CountChanges("procurement.AnnouncedCell", by=("region", "agency")),
        CountChanges("procurement.RegionMonthCell", by=("region",)),
        migrations.RunSQL(
            [before.NO_VIEW, VIEW],
            [before.NO_VIEW, before.VIEW.replace("{planned}", before.BOTH)],
        ),
        migrations.AddIndex(
            "package",
            models.Index(
                condition=models.Q(("is_active", True)),
                fields=["region", "fiscal_year"],
                include=("id", "agency", "planned_domestic", "ceiling"),
                name="package_sums",
            ),
        ),
    ]  # fmt: skip
