"""What the law will ask of requests and lines, and the number of the decision behind a team's value.

Values that the Tim P3DN gave before its decision's number was asked keep standing; they say that the
number was not written down. That is no version of a line, and approved lines are not unlocked for it.
"""

import datetime

import django.core.validators
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

NOT_WRITTEN_DOWN = """
    ALTER TABLE procurement_requestline DISABLE TRIGGER USER;
    UPDATE procurement_requestline SET team_decision_number = 'tidak dicatat'
    WHERE claim_basis = 'team_calculation';
    ALTER TABLE procurement_requestline ENABLE TRIGGER USER;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_people"),
        ("catalog", "0004_facts_for_judging"),
        ("procurement", "0004_reads"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="locked_after_approval",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="requestline",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="requestline",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="requestline",
            name="delete_delete",
        ),
        migrations.RemoveConstraint(
            model_name="purchaserequest",
            name="request_days_plausible",
        ),
        migrations.AddField(
            model_name="purchaserequest",
            name="selection_started_on",
            field=models.DateField(
                blank=True,
                help_text="Pemilihan yang sudah mulai sebelum aturan baru memakai aturan lama.",
                null=True,
                verbose_name="tanggal mulai pemilihan",
            ),
        ),
        migrations.AddField(
            model_name="purchaserequestevent",
            name="selection_started_on",
            field=models.DateField(
                blank=True,
                help_text="Pemilihan yang sudah mulai sebelum aturan baru memakai aturan lama.",
                null=True,
                verbose_name="tanggal mulai pemilihan",
            ),
        ),
        migrations.AddField(
            model_name="requestline",
            name="claimed_assessed_in",
            field=models.PositiveSmallIntegerField(
                blank=True,
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(2000),
                    django.core.validators.MaxValueValidator(2100),
                ],
                verbose_name="tahun penilaian TKDN",
            ),
        ),
        migrations.AddField(
            model_name="requestline",
            name="claimed_majority_national",
            field=models.BooleanField(
                blank=True,
                null=True,
                verbose_name="mayoritas modal penyedia dimiliki WNI menurut PPK",
            ),
        ),
        migrations.AddField(
            model_name="requestline",
            name="team_decision_number",
            field=models.CharField(
                blank=True, max_length=100, verbose_name="nomor keputusan Tim P3DN"
            ),
        ),
        migrations.AddField(
            model_name="requestlineevent",
            name="claimed_assessed_in",
            field=models.PositiveSmallIntegerField(
                blank=True,
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(2000),
                    django.core.validators.MaxValueValidator(2100),
                ],
                verbose_name="tahun penilaian TKDN",
            ),
        ),
        migrations.AddField(
            model_name="requestlineevent",
            name="claimed_majority_national",
            field=models.BooleanField(
                blank=True,
                null=True,
                verbose_name="mayoritas modal penyedia dimiliki WNI menurut PPK",
            ),
        ),
        migrations.AddField(
            model_name="requestlineevent",
            name="team_decision_number",
            field=models.CharField(
                blank=True, max_length=100, verbose_name="nomor keputusan Tim P3DN"
            ),
        ),
        migrations.RunSQL(NOT_WRITTEN_DOWN, migrations.RunSQL.noop),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="locked_after_approval",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."state" IN (\'approved\', \'completed\') AND (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."package_id" IS DISTINCT FROM (NEW."package_id") OR OLD."unplanned_reason" IS DISTINCT FROM (NEW."unplanned_reason") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on") OR OLD."selection_started_on" IS DISTINCT FROM (NEW."selection_started_on")))',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="c91f9f61b3a170a783cd36eab4c778bd63d6beaf",
                    operation="UPDATE",
                    pgid="pgtrigger_locked_after_approval_089fa",
                    table="procurement_purchaserequest",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "selection_started_on", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."requester_id", NEW."selection_started_on", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;',
                    hash="ea937ff7139eed27b8a3ed69c1bce5df1863b39e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1dec7",
                    table="procurement_purchaserequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."decided_at" IS DISTINCT FROM (NEW."decided_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_demo" IS DISTINCT FROM (NEW."is_demo") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."package_id" IS DISTINCT FROM (NEW."package_id") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."requester_id" IS DISTINCT FROM (NEW."requester_id") OR OLD."selection_started_on" IS DISTINCT FROM (NEW."selection_started_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."unplanned_reason" IS DISTINCT FROM (NEW."unplanned_reason"))',
                    func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "selection_started_on", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."requester_id", NEW."selection_started_on", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;',
                    hash="f28f671381b4504e67d97808f4f9e9338ad1f6d1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4c92a",
                    table="procurement_purchaserequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "selection_started_on", "state", "submitted_at", "title", "unplanned_reason") VALUES (OLD."agency_id", OLD."created_at", OLD."decided_at", OLD."id", OLD."is_demo", OLD."needed_on", OLD."note", OLD."number", OLD."package_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region_id", OLD."requester_id", OLD."selection_started_on", OLD."state", OLD."submitted_at", OLD."title", OLD."unplanned_reason"); RETURN NULL;',
                    hash="64457b8b54962989132fdeb61b0f76fcae32f2c6",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5fa5c",
                    table="procurement_purchaserequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="requestline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_assessed_in", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;',
                    hash="c70c6df0313804357ee622dbc716f227e6a4f6b2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_86272",
                    table="procurement_requestline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="requestline",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."claim_basis" IS DISTINCT FROM (NEW."claim_basis") OR OLD."claimed_assessed_in" IS DISTINCT FROM (NEW."claimed_assessed_in") OR OLD."claimed_majority_national" IS DISTINCT FROM (NEW."claimed_majority_national") OR OLD."claimed_origin" IS DISTINCT FROM (NEW."claimed_origin") OR OLD."claimed_tkdn" IS DISTINCT FROM (NEW."claimed_tkdn") OR OLD."commodity_id" IS DISTINCT FROM (NEW."commodity_id") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."product_id" IS DISTINCT FROM (NEW."product_id") OR OLD."quantity" IS DISTINCT FROM (NEW."quantity") OR OLD."removed_at" IS DISTINCT FROM (NEW."removed_at") OR OLD."request_id" IS DISTINCT FROM (NEW."request_id") OR OLD."returned_reason" IS DISTINCT FROM (NEW."returned_reason") OR OLD."specification" IS DISTINCT FROM (NEW."specification") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."team_decision_number" IS DISTINCT FROM (NEW."team_decision_number") OR OLD."unit" IS DISTINCT FROM (NEW."unit") OR OLD."unit_price" IS DISTINCT FROM (NEW."unit_price"))',
                    func='INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_assessed_in", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;',
                    hash="74d32a6726e6f002904229d2c6e02d3c4a190151",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9373e",
                    table="procurement_requestline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="requestline",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_assessed_in", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (OLD."claim_basis", OLD."claimed_assessed_in", OLD."claimed_majority_national", OLD."claimed_origin", OLD."claimed_tkdn", OLD."commodity_id", OLD."description", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."product_id", OLD."quantity", OLD."removed_at", OLD."request_id", OLD."returned_reason", OLD."specification", OLD."subject", OLD."team_decision_number", OLD."unit", OLD."unit_price"); RETURN NULL;',
                    hash="e61c7d61b2d0d1894c2dd53a77bede70bfe91b38",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5e199",
                    table="procurement_requestline",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="purchaserequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "needed_on__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("needed_on__isnull", True),
                        _connector="OR",
                    ),
                    models.Q(
                        (
                            "selection_started_on__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("selection_started_on__isnull", True),
                        _connector="OR",
                    ),
                ),
                name="request_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="requestline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("claim_basis", "team_calculation"),
                        models.Q(("team_decision_number", ""), _negated=True),
                    ),
                    models.Q(
                        models.Q(("claim_basis", "team_calculation"), _negated=True),
                        ("team_decision_number", ""),
                    ),
                    _connector="OR",
                ),
                name="line_team_value_has_decision",
                violation_error_message="Nilai dari Tim P3DN dicatat bersama nomor keputusannya, dan hanya oleh tim itu.",
            ),
        ),
        migrations.AddConstraint(
            model_name="requestline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("claimed_majority_national__isnull", True),
                    models.Q(("product__isnull", True), ("subject", "service")),
                    _connector="OR",
                ),
                name="line_majority_of_described_service",
                violation_error_message="Pemilik modal penyedia hanya ditanyakan untuk jasa yang tidak dari katalog.",
            ),
        ),
        migrations.AddConstraint(
            model_name="requestline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("claimed_assessed_in__isnull", True),
                    models.Q(
                        ("claimed_assessed_in__range", (2000, 2100)),
                        ("claimed_tkdn__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="line_assessed_in_plausible",
                violation_error_message="Isi tahun penilaian bersama nilai TKDN-nya.",
            ),
        ),
    ]
