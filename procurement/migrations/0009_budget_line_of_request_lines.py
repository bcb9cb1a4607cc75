"""Which of a package's budget lines pays a request line; nobody was asked before."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0008_requirements"),
    ]

    operations = [
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
        migrations.AddField(
            model_name="requestline",
            name="budget_line",
            field=models.ForeignKey(
                blank=True,
                help_text="Kode anggaran dan sumber dana yang membayar barang ini.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="request_lines",
                to="procurement.budgetline",
                verbose_name="baris anggaran",
            ),
        ),
        migrations.AddField(
            model_name="requestlineevent",
            name="budget_line",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Kode anggaran dan sumber dana yang membayar barang ini.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.budgetline",
                verbose_name="baris anggaran",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="requestline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_requestlineevent" ("budget_line_id", "claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."budget_line_id", NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_fits", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", NEW."needed_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;',
                    hash="090233c18a5ae26ca9a8fde5028a4eaffbfeb4bf",
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
                    condition='WHEN (OLD."budget_line_id" IS DISTINCT FROM (NEW."budget_line_id") OR OLD."claim_basis" IS DISTINCT FROM (NEW."claim_basis") OR OLD."claimed_assessed_in" IS DISTINCT FROM (NEW."claimed_assessed_in") OR OLD."claimed_fits" IS DISTINCT FROM (NEW."claimed_fits") OR OLD."claimed_majority_national" IS DISTINCT FROM (NEW."claimed_majority_national") OR OLD."claimed_origin" IS DISTINCT FROM (NEW."claimed_origin") OR OLD."claimed_tkdn" IS DISTINCT FROM (NEW."claimed_tkdn") OR OLD."commodity_id" IS DISTINCT FROM (NEW."commodity_id") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."product_id" IS DISTINCT FROM (NEW."product_id") OR OLD."quantity" IS DISTINCT FROM (NEW."quantity") OR OLD."removed_at" IS DISTINCT FROM (NEW."removed_at") OR OLD."request_id" IS DISTINCT FROM (NEW."request_id") OR OLD."returned_reason" IS DISTINCT FROM (NEW."returned_reason") OR OLD."specification" IS DISTINCT FROM (NEW."specification") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."team_decision_number" IS DISTINCT FROM (NEW."team_decision_number") OR OLD."unit" IS DISTINCT FROM (NEW."unit") OR OLD."unit_price" IS DISTINCT FROM (NEW."unit_price"))',
                    func='INSERT INTO "procurement_requestlineevent" ("budget_line_id", "claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."budget_line_id", NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_fits", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", NEW."needed_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;',
                    hash="efb15ba6db9c906b53fba2bd9a5afb34b70b063a",
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
                    func='INSERT INTO "procurement_requestlineevent" ("budget_line_id", "claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (OLD."budget_line_id", OLD."claim_basis", OLD."claimed_assessed_in", OLD."claimed_fits", OLD."claimed_majority_national", OLD."claimed_origin", OLD."claimed_tkdn", OLD."commodity_id", OLD."description", OLD."id", OLD."needed_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."position", OLD."product_id", OLD."quantity", OLD."removed_at", OLD."request_id", OLD."returned_reason", OLD."specification", OLD."subject", OLD."team_decision_number", OLD."unit", OLD."unit_price"); RETURN NULL;',
                    hash="038f2ba726a68bded86e1215fdf2569c2bd56d51",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5e199",
                    table="procurement_requestline",
                    when="AFTER",
                ),
            ),
        ),
    ]
