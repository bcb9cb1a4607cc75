"""Who holds a producer's capital, and what a look into the national list was asked."""

from decimal import Decimal

import django.core.validators
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_people"),
        ("catalog", "0003_triggers"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="producer",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="producer",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="producer",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="nationallistcheck",
            name="asked_minimum",
            field=models.DecimalField(
                blank=True,
                decimal_places=2,
                max_digits=5,
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(Decimal("0")),
                    django.core.validators.MaxValueValidator(Decimal("100")),
                ],
                verbose_name="batas TKDN yang ditanyakan",
            ),
        ),
        migrations.AddField(
            model_name="nationallistcheck",
            name="has_domestic",
            field=models.BooleanField(
                blank=True,
                null=True,
                verbose_name="ada produk atau penyedia dalam negeri yang menawarkan",
            ),
        ),
        migrations.AddField(
            model_name="producer",
            name="majority_national",
            field=models.BooleanField(
                blank=True,
                help_text="Lebih dari 50%. Menentukan jasa dalam negeri (PP 29/2018 Pasal 63).",
                null=True,
                verbose_name="mayoritas modal dimiliki WNI",
            ),
        ),
        migrations.AddField(
            model_name="producer",
            name="majority_paper",
            field=models.CharField(
                blank=True,
                help_text="Contoh: Akta No. 12 tanggal 3 Maret 2024, Notaris Contoh.",
                max_length=200,
                verbose_name="akta susunan pemegang modal",
            ),
        ),
        migrations.AddField(
            model_name="producerevent",
            name="majority_national",
            field=models.BooleanField(
                blank=True,
                help_text="Lebih dari 50%. Menentukan jasa dalam negeri (PP 29/2018 Pasal 63).",
                null=True,
                verbose_name="mayoritas modal dimiliki WNI",
            ),
        ),
        migrations.AddField(
            model_name="producerevent",
            name="majority_paper",
            field=models.CharField(
                blank=True,
                help_text="Contoh: Akta No. 12 tanggal 3 Maret 2024, Notaris Contoh.",
                max_length=200,
                verbose_name="akta susunan pemegang modal",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="producer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "majority_national", "majority_paper", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (NEW."address", NEW."contact_email", NEW."contact_name", NEW."contact_phone", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."is_demo", NEW."kbli_codes", NEW."location_id", NEW."majority_national", NEW."majority_paper", NEW."merged_into_id", NEW."name", NEW."name_key", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."scale", NEW."scale_evidence", NEW."scale_evidence_on", NEW."siinas_number", NEW."siinas_status"); RETURN NULL;',
                    hash="3ffbc8d3f543682a7d18266964f57191eebfb4c4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e29cf",
                    table="catalog_producer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="producer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "majority_national", "majority_paper", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (NEW."address", NEW."contact_email", NEW."contact_name", NEW."contact_phone", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."is_active", NEW."is_demo", NEW."kbli_codes", NEW."location_id", NEW."majority_national", NEW."majority_paper", NEW."merged_into_id", NEW."name", NEW."name_key", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."scale", NEW."scale_evidence", NEW."scale_evidence_on", NEW."siinas_number", NEW."siinas_status"); RETURN NULL;',
                    hash="74a21725273fefb6a349d269afe8a8ab31fc3067",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b6748",
                    table="catalog_producer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="producer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "catalog_producerevent" ("address", "contact_email", "contact_name", "contact_phone", "entered_at", "entered_by_id", "id", "is_active", "is_demo", "kbli_codes", "location_id", "majority_national", "majority_paper", "merged_into_id", "name", "name_key", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "scale", "scale_evidence", "scale_evidence_on", "siinas_number", "siinas_status") VALUES (OLD."address", OLD."contact_email", OLD."contact_name", OLD."contact_phone", OLD."entered_at", OLD."entered_by_id", OLD."id", OLD."is_active", OLD."is_demo", OLD."kbli_codes", OLD."location_id", OLD."majority_national", OLD."majority_paper", OLD."merged_into_id", OLD."name", OLD."name_key", OLD."nib", OLD."npwp", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region_id", OLD."scale", OLD."scale_evidence", OLD."scale_evidence_on", OLD."siinas_number", OLD."siinas_status"); RETURN NULL;',
                    hash="d326a7be189c280e3e6ff9dde30001908cc3fb14",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4f095",
                    table="catalog_producer",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="producer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("majority_national__isnull", True), ("majority_paper", "")),
                    models.Q(
                        ("majority_national__isnull", False),
                        models.Q(("majority_paper", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="producer_majority_read_in_paper",
                violation_error_message="Isi pemilik modal bersama akta tempat membacanya.",
            ),
        ),
    ]
