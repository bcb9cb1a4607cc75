"""Second checkers of figures, and what agencies may spend on procurement."""

import datetime
from decimal import Decimal

import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import p3dn.ui.values.bounds


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0006_roles_withdrawn"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("reports", "0004_official_report"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ProcurementBudget",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun anggaran",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=20,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="anggaran pengadaan (Rp)",
                    ),
                ),
                (
                    "document_number",
                    models.CharField(
                        help_text="DPA, DPPA, atau Perda APBD.",
                        max_length=120,
                        verbose_name="nomor dokumen",
                    ),
                ),
                ("document_date", models.DateField(verbose_name="tanggal dokumen")),
                (
                    "is_withdrawn",
                    models.BooleanField(
                        default=False,
                        help_text="Centang bila anggaran ini tidak berlaku lagi.",
                        verbose_name="dicabut",
                    ),
                ),
                ("entered_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis")),
                (
                    "agency",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.agency",
                        verbose_name="perangkat daerah",
                    ),
                ),
                (
                    "entered_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditulis oleh",
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
                "verbose_name": "anggaran pengadaan",
                "verbose_name_plural": "anggaran pengadaan",
                "ordering": ["-year", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ProcurementBudgetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun anggaran",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=20,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="anggaran pengadaan (Rp)",
                    ),
                ),
                (
                    "document_number",
                    models.CharField(
                        help_text="DPA, DPPA, atau Perda APBD.",
                        max_length=120,
                        verbose_name="nomor dokumen",
                    ),
                ),
                ("document_date", models.DateField(verbose_name="tanggal dokumen")),
                (
                    "is_withdrawn",
                    models.BooleanField(
                        default=False,
                        help_text="Centang bila anggaran ini tidak berlaku lagi.",
                        verbose_name="dicabut",
                    ),
                ),
                ("entered_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis")),
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
                    "entered_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditulis oleh",
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
                        to="reports.procurementbudget",
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
        migrations.CreateModel(
            name="FigureCheck",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("figure", models.CharField(max_length=80, verbose_name="angka")),
                ("sha256", models.CharField(max_length=64, verbose_name="sidik definisi")),
                ("checked_at", models.DateTimeField(auto_now_add=True, verbose_name="diperiksa")),
                (
                    "checked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diperiksa oleh",
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
                "verbose_name": "pemeriksaan angka",
                "verbose_name_plural": "pemeriksaan angka",
                "ordering": ["-checked_at", "-pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "figure", "sha256", "checked_by"),
                        name="figurecheck_unique",
                        violation_error_message="Anda sudah memeriksa definisi ini.",
                    )
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figurecheck",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9219b58886afc65c73353c176224fd020906beae",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b15fa",
                    table="reports_figurecheck",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="procurementbudget",
            index=models.Index(fields=["region", "-year", "id"], name="procbudget_region_list"),
        ),
        migrations.AddConstraint(
            model_name="procurementbudget",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "document_date__range",
                        (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                    ),
                    ("document_date__isnull", True),
                    _connector="OR",
                ),
                name="procbudget_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="procurementbudget",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_withdrawn", False)),
                fields=("agency", "year"),
                name="procbudget_unique",
                violation_error_message="Anggaran perangkat daerah untuk tahun ini sudah ada. Ubah yang ada, atau cabut dahulu.",
            ),
        ),
        migrations.AddConstraint(
            model_name="procurementbudget",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount__gt", 0)),
                name="procbudget_amount_positive",
                violation_error_message="Isi anggaran lebih dari nol.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="procurementbudget",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "reports_procurementbudgetevent" ("agency_id", "amount", "document_date", "document_number", "entered_at", "entered_by_id", "id", "is_withdrawn", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (NEW."agency_id", NEW."amount", NEW."document_date", NEW."document_number", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_withdrawn", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."year"); RETURN NULL;',
                    hash="e71a78599753a61c1ff019a700d85497a90f1f14",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8395b",
                    table="reports_procurementbudget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="procurementbudget",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "reports_procurementbudgetevent" ("agency_id", "amount", "document_date", "document_number", "entered_at", "entered_by_id", "id", "is_withdrawn", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (NEW."agency_id", NEW."amount", NEW."document_date", NEW."document_number", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_withdrawn", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."year"); RETURN NULL;',
                    hash="4fad661f42e0c035b57c9075c56fa946178ab2ac",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_20595",
                    table="reports_procurementbudget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="procurementbudget",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "reports_procurementbudgetevent" ("agency_id", "amount", "document_date", "document_number", "entered_at", "entered_by_id", "id", "is_withdrawn", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "year") VALUES (OLD."agency_id", OLD."amount", OLD."document_date", OLD."document_number", OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."is_withdrawn", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region_id", OLD."year"); RETURN NULL;',
                    hash="0214cf17e229c5dd431deb51296ef41c18caa3ba",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_32561",
                    table="reports_procurementbudget",
                    when="AFTER",
                ),
            ),
        ),
    ]
