"""Self-managed packages, and the plan of an agency with them beside its budget."""

import datetime
from decimal import Decimal

import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import p3dn.ui.values.bounds

# What is planned of agencies, beside their budget; of the other levels as it was.
PROVIDERS = """
    SELECT region_id, agency_id, fiscal_year, sum(ceiling) AS amount
    FROM procurement_package WHERE is_active GROUP BY region_id, agency_id, fiscal_year
"""
BOTH = """
    SELECT region_id, agency_id, fiscal_year, sum(ceiling) AS amount FROM (
        SELECT region_id, agency_id, fiscal_year, ceiling
        FROM procurement_package WHERE is_active
        UNION ALL
        SELECT region_id, agency_id, fiscal_year, ceiling
        FROM procurement_selfmanagedpackage WHERE is_active
    ) AS package GROUP BY region_id, agency_id, fiscal_year
"""
VIEW = """
CREATE VIEW procurement_budgetstanding AS
SELECT concat_ws(':', 'agency', planned.agency_id, planned.fiscal_year) AS id,
    planned.region_id, planned.agency_id, planned.fiscal_year, 'agency'::text AS level,
    ''::text AS code, ''::text AS account, ''::text AS name, planned.amount AS planned,
    budget.amount AS budget
FROM (
{planned}) AS planned
LEFT JOIN procurement_agencybudget AS budget
    ON budget.agency_id = planned.agency_id AND budget.fiscal_year = planned.fiscal_year
UNION ALL
SELECT concat_ws(':', 'sub', planned.agency_id, planned.fiscal_year, planned.code),
    planned.region_id, planned.agency_id, planned.fiscal_year, 'sub', planned.code, '',
    coalesce(item.name, ''), planned.amount, item.amount
FROM (
    SELECT package.region_id, package.agency_id, package.fiscal_year, line.sub_activity AS code,
        sum(line.amount) AS amount
    FROM procurement_package AS package
    JOIN procurement_budgetline AS line ON line.package_id = package.id
    WHERE package.is_active AND line.sub_activity <> '' AND line.amount > 0
    GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity
) AS planned
LEFT JOIN procurement_budgetitem AS item
    ON item.agency_id = planned.agency_id AND item.fiscal_year = planned.fiscal_year
    AND item.code = planned.code AND item.account = ''
UNION ALL
SELECT concat_ws(':', 'account', planned.agency_id, planned.fiscal_year, planned.code, planned.account),
    planned.region_id, planned.agency_id, planned.fiscal_year, 'account', planned.code,
    planned.account, coalesce(item.name, ''), planned.amount, item.amount
FROM (
    SELECT package.region_id, package.agency_id, package.fiscal_year, line.sub_activity AS code,
        line.account_code AS account, sum(line.amount) AS amount
    FROM procurement_package AS package
    JOIN procurement_budgetline AS line ON line.package_id = package.id
    WHERE package.is_active AND line.sub_activity <> '' AND line.account_code <> '' AND line.amount > 0
    GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity,
        line.account_code
) AS planned
LEFT JOIN procurement_budgetitem AS item
    ON item.agency_id = planned.agency_id AND item.fiscal_year = planned.fiscal_year
    AND item.code = planned.code AND item.account = planned.account
"""
NO_VIEW = "DROP VIEW procurement_budgetstanding"


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("jobs", "0003_scheduled_runs"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0004_sums_of_months"),
    ]

    operations = [
        migrations.CreateModel(
            name="SelfManagedPackage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "fiscal_year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun anggaran",
                    ),
                ),
                ("rup_code", models.CharField(max_length=20, verbose_name="kode RUP")),
                ("name", models.CharField(max_length=500, verbose_name="nama paket")),
                (
                    "ceiling",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=18,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="pagu",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("1", "Tipe I: dilaksanakan sendiri"),
                            ("2", "Tipe II: instansi pemerintah lain"),
                            ("3", "Tipe III: organisasi kemasyarakatan"),
                            ("4", "Tipe IV: kelompok masyarakat"),
                            ("", "Belum diketahui"),
                        ],
                        max_length=1,
                        verbose_name="tipe swakelola",
                    ),
                ),
                (
                    "organiser",
                    models.CharField(blank=True, max_length=300, verbose_name="penyelenggara"),
                ),
                ("volume", models.CharField(blank=True, max_length=300, verbose_name="volume")),
                ("description", models.TextField(blank=True, verbose_name="uraian pekerjaan")),
                (
                    "work_from",
                    models.DateField(blank=True, null=True, verbose_name="awal pelaksanaan"),
                ),
                (
                    "work_to",
                    models.DateField(blank=True, null=True, verbose_name="akhir pelaksanaan"),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                (
                    "agency",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="accounts.agency",
                        verbose_name="perangkat daerah",
                    ),
                ),
                (
                    "job",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="jobs.job",
                        verbose_name="impor terakhir",
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
                "verbose_name": "paket swakelola",
                "verbose_name_plural": "paket swakelola",
                "ordering": ["-fiscal_year", "name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="SelfManagedPackageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "fiscal_year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun anggaran",
                    ),
                ),
                ("rup_code", models.CharField(max_length=20, verbose_name="kode RUP")),
                ("name", models.CharField(max_length=500, verbose_name="nama paket")),
                (
                    "ceiling",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=18,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="pagu",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("1", "Tipe I: dilaksanakan sendiri"),
                            ("2", "Tipe II: instansi pemerintah lain"),
                            ("3", "Tipe III: organisasi kemasyarakatan"),
                            ("4", "Tipe IV: kelompok masyarakat"),
                            ("", "Belum diketahui"),
                        ],
                        max_length=1,
                        verbose_name="tipe swakelola",
                    ),
                ),
                (
                    "organiser",
                    models.CharField(blank=True, max_length=300, verbose_name="penyelenggara"),
                ),
                ("volume", models.CharField(blank=True, max_length=300, verbose_name="volume")),
                ("description", models.TextField(blank=True, verbose_name="uraian pekerjaan")),
                (
                    "work_from",
                    models.DateField(blank=True, null=True, verbose_name="awal pelaksanaan"),
                ),
                (
                    "work_to",
                    models.DateField(blank=True, null=True, verbose_name="akhir pelaksanaan"),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                (
                    "agency",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.agency",
                        verbose_name="perangkat daerah",
                    ),
                ),
                (
                    "job",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="jobs.job",
                        verbose_name="impor terakhir",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="procurement.selfmanagedpackage",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="selfmanagedpackage",
            index=models.Index(
                fields=["agency", "-fiscal_year", "name", "id"], name="selfmanaged_agency_list"
            ),
        ),
        migrations.AddIndex(
            model_name="selfmanagedpackage",
            index=models.Index(
                fields=["region", "-fiscal_year", "name", "id"], name="selfmanaged_region_list"
            ),
        ),
        migrations.AddIndex(
            model_name="selfmanagedpackage",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.indexes.OpClass(
                    django.db.models.functions.text.Upper("rup_code"), name="gin_trgm_ops"
                ),
                django.contrib.postgres.indexes.OpClass(
                    django.db.models.functions.text.Upper("name"), name="gin_trgm_ops"
                ),
                name="selfmanaged_words",
            ),
        ),
        migrations.AddConstraint(
            model_name="selfmanagedpackage",
            constraint=models.UniqueConstraint(
                fields=("region", "rup_code"),
                name="selfmanaged_code_unique",
                violation_error_message="Kode RUP ini sudah ada.",
            ),
        ),
        migrations.AddConstraint(
            model_name="selfmanagedpackage",
            constraint=models.CheckConstraint(
                condition=models.Q(("ceiling__gte", 0)),
                name="selfmanaged_ceiling_positive",
                violation_error_message="Pagu tidak boleh negatif.",
            ),
        ),
        migrations.AddConstraint(
            model_name="selfmanagedpackage",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "work_from__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("work_from__isnull", True),
                        _connector="OR",
                    ),
                    models.Q(
                        (
                            "work_to__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("work_to__isnull", True),
                        _connector="OR",
                    ),
                ),
                name="selfmanaged_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="selfmanagedpackage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_selfmanagedpackageevent" ("agency_id", "ceiling", "description", "fiscal_year", "id", "is_active", "job_id", "kind", "name", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "rup_code", "volume", "work_from", "work_to") SELECT new_values."agency_id", new_values."ceiling", new_values."description", new_values."fiscal_year", new_values."id", new_values."is_active", new_values."job_id", new_values."kind", new_values."name", new_values."organiser", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."region_id", new_values."rup_code", new_values."volume", new_values."work_from", new_values."work_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="238c12ae2297d30e32459ce70d47dc32ccb9694d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_997ba",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="procurement_selfmanagedpackage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="selfmanagedpackage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_selfmanagedpackageevent" ("agency_id", "ceiling", "description", "fiscal_year", "id", "is_active", "job_id", "kind", "name", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "rup_code", "volume", "work_from", "work_to") VALUES (NEW."agency_id", NEW."ceiling", NEW."description", NEW."fiscal_year", NEW."id", NEW."is_active", NEW."job_id", NEW."kind", NEW."name", NEW."organiser", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."rup_code", NEW."volume", NEW."work_from", NEW."work_to"); RETURN NULL;',
                    hash="bb01111dfdd073bc0ddc6f5250a91f1b35b6e9e5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8e62c",
                    table="procurement_selfmanagedpackage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="selfmanagedpackage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_selfmanagedpackageevent" ("agency_id", "ceiling", "description", "fiscal_year", "id", "is_active", "job_id", "kind", "name", "organiser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "rup_code", "volume", "work_from", "work_to") VALUES (OLD."agency_id", OLD."ceiling", OLD."description", OLD."fiscal_year", OLD."id", OLD."is_active", OLD."job_id", OLD."kind", OLD."name", OLD."organiser", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region_id", OLD."rup_code", OLD."volume", OLD."work_from", OLD."work_to"); RETURN NULL;',
                    hash="3a68c9d4c9735bd5114795f634adc7b566b4ec15",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_6c1d8",
                    table="procurement_selfmanagedpackage",
                    when="AFTER",
                ),
            ),
        ),
        migrations.RunSQL(
            [NO_VIEW, VIEW.replace("{planned}", BOTH)],
            [NO_VIEW, VIEW.replace("{planned}", PROVIDERS)],
        ),
    ]
