"""An agency's budget also holds what a document sets for procurement; alarms read one amount."""

import datetime
from decimal import Decimal
from importlib import import_module

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import p3dn.ui.values.bounds
from procurement.models.plan.standing import NO_VIEW, VIEW

BEFORE = import_module("procurement.migrations.0024_budget_standing").VIEW


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0007_language"),
        ("jobs", "0004_worth_of_changes"),
        ("procurement", "0031_tkdn_bands"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="agencybudget",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="agencybudget",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="agencybudget",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="agencybudget",
            name="decreed",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                max_digits=18,
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(Decimal("0")),
                    p3dn.ui.values.bounds.MostRupiah(),
                ],
                verbose_name="anggaran pengadaan (Rp)",
            ),
        ),
        migrations.AddField(
            model_name="agencybudget",
            name="entered_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="ditulis oleh",
            ),
        ),
        migrations.AddField(
            model_name="agencybudget",
            name="is_withdrawn",
            field=models.BooleanField(
                default=False,
                help_text="Centang bila anggaran ini tidak berlaku lagi.",
                verbose_name="dicabut",
            ),
        ),
        migrations.AddField(
            model_name="agencybudgetevent",
            name="decreed",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                max_digits=18,
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(Decimal("0")),
                    p3dn.ui.values.bounds.MostRupiah(),
                ],
                verbose_name="anggaran pengadaan (Rp)",
            ),
        ),
        migrations.AddField(
            model_name="agencybudgetevent",
            name="entered_by",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="ditulis oleh",
            ),
        ),
        migrations.AddField(
            model_name="agencybudgetevent",
            name="is_withdrawn",
            field=models.BooleanField(
                default=False,
                help_text="Centang bila anggaran ini tidak berlaku lagi.",
                verbose_name="dicabut",
            ),
        ),
        migrations.AddField(
            model_name="agencybudget",
            name="document_date",
            field=models.DateField(blank=True, null=True, verbose_name="tanggal dokumen"),
        ),
        migrations.AddField(
            model_name="agencybudget",
            name="document_number",
            field=models.CharField(
                blank=True,
                help_text="DPA, DPPA, atau Perda APBD.",
                max_length=120,
                verbose_name="nomor dokumen",
            ),
        ),
        migrations.AddField(
            model_name="agencybudget",
            name="entered_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="ditulis"),
        ),
        migrations.AddField(
            model_name="agencybudgetevent",
            name="document_date",
            field=models.DateField(blank=True, null=True, verbose_name="tanggal dokumen"),
        ),
        migrations.AddField(
            model_name="agencybudgetevent",
            name="document_number",
            field=models.CharField(
                blank=True,
                help_text="DPA, DPPA, atau Perda APBD.",
                max_length=120,
                verbose_name="nomor dokumen",
            ),
        ),
        migrations.AddField(
            model_name="agencybudgetevent",
            name="entered_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="ditulis"),
        ),
        migrations.AlterField(
            model_name="agencybudget",
            name="procurement",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                max_digits=18,
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(Decimal("0")),
                    p3dn.ui.values.bounds.MostRupiah(),
                ],
                verbose_name="belanja pengadaan menurut berkas",
            ),
        ),
        migrations.AlterField(
            model_name="agencybudgetevent",
            name="procurement",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                max_digits=18,
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(Decimal("0")),
                    p3dn.ui.values.bounds.MostRupiah(),
                ],
                verbose_name="belanja pengadaan menurut berkas",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agencybudget",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_agencybudgetevent" ("agency_id", "capital", "decreed", "document_date", "document_number", "entered_at", "entered_by_id", "fiscal_year", "id", "is_withdrawn", "job_id", "non_procurement", "operating", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement", "region_id", "total", "unexpected") SELECT new_values."agency_id", new_values."capital", new_values."decreed", new_values."document_date", new_values."document_number", new_values."entered_at", new_values."entered_by_id", new_values."fiscal_year", new_values."id", new_values."is_withdrawn", new_values."job_id", new_values."non_procurement", new_values."operating", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."procurement", new_values."region_id", new_values."total", new_values."unexpected" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="e5e8ff8d06a52e50740308caaa6aafdc008cdb66",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1b0e7",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="procurement_agencybudget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agencybudget",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."capital" IS DISTINCT FROM (NEW."capital") OR OLD."decreed" IS DISTINCT FROM (NEW."decreed") OR OLD."document_date" IS DISTINCT FROM (NEW."document_date") OR OLD."document_number" IS DISTINCT FROM (NEW."document_number") OR OLD."entered_at" IS DISTINCT FROM (NEW."entered_at") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."fiscal_year" IS DISTINCT FROM (NEW."fiscal_year") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_withdrawn" IS DISTINCT FROM (NEW."is_withdrawn") OR OLD."job_id" IS DISTINCT FROM (NEW."job_id") OR OLD."non_procurement" IS DISTINCT FROM (NEW."non_procurement") OR OLD."operating" IS DISTINCT FROM (NEW."operating") OR OLD."procurement" IS DISTINCT FROM (NEW."procurement") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."total" IS DISTINCT FROM (NEW."total") OR OLD."unexpected" IS DISTINCT FROM (NEW."unexpected"))',
                    func='INSERT INTO "procurement_agencybudgetevent" ("agency_id", "capital", "decreed", "document_date", "document_number", "entered_at", "entered_by_id", "fiscal_year", "id", "is_withdrawn", "job_id", "non_procurement", "operating", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement", "region_id", "total", "unexpected") VALUES (NEW."agency_id", NEW."capital", NEW."decreed", NEW."document_date", NEW."document_number", NEW."entered_at", NEW."entered_by_id", NEW."fiscal_year", NEW."id", NEW."is_withdrawn", NEW."job_id", NEW."non_procurement", NEW."operating", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."procurement", NEW."region_id", NEW."total", NEW."unexpected"); RETURN NULL;',
                    hash="27a87208bc3f00089675077b597235124e54d070",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_82e4c",
                    table="procurement_agencybudget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agencybudget",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_agencybudgetevent" ("agency_id", "capital", "decreed", "document_date", "document_number", "entered_at", "entered_by_id", "fiscal_year", "id", "is_withdrawn", "job_id", "non_procurement", "operating", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement", "region_id", "total", "unexpected") VALUES (OLD."agency_id", OLD."capital", OLD."decreed", OLD."document_date", OLD."document_number", OLD."entered_at", OLD."entered_by_id", OLD."fiscal_year", OLD."id", OLD."is_withdrawn", OLD."job_id", OLD."non_procurement", OLD."operating", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."procurement", OLD."region_id", OLD."total", OLD."unexpected"); RETURN NULL;',
                    hash="a1900c352d510900314f03c49c0b7db9c398f499",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_eeb3c",
                    table="procurement_agencybudget",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="agencybudget",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "document_date__range",
                        (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                    ),
                    ("document_date__isnull", True),
                    _connector="OR",
                ),
                name="agency_budget_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agencybudget",
            constraint=models.CheckConstraint(
                condition=models.Q(("decreed__isnull", True), ("decreed__gt", 0), _connector="OR"),
                name="agency_budget_decreed_positive",
                violation_error_message="Isi anggaran lebih dari nol.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agencybudget",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("decreed__isnull", True),
                        ("document_date__isnull", True),
                        ("is_withdrawn", False),
                    ),
                    models.Q(
                        ("decreed__isnull", False),
                        ("document_date__isnull", False),
                        ("entered_by__isnull", False),
                        models.Q(("document_number", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="agency_budget_decreed_by_document",
                violation_error_message="Isi nomor dan tanggal dokumen yang menetapkannya.",
            ),
        ),
        migrations.AddField(
            model_name="agencybudget",
            name="amount",
            field=models.GeneratedField(
                db_persist=True,
                expression=models.Case(
                    models.When(
                        is_withdrawn=False,
                        then=django.db.models.functions.comparison.Coalesce(
                            "decreed", "procurement"
                        ),
                    ),
                    default=models.F("procurement"),
                ),
                output_field=models.DecimalField(decimal_places=2, max_digits=18, null=True),
                verbose_name="anggaran pengadaan (Rp)",
            ),
        ),
        migrations.RunSQL(f"{NO_VIEW}; {VIEW}", f"{NO_VIEW}; {BEFORE}"),
    ]
