"""What a request says is locked by any approved line, now that others may still be open."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0009_budget_line_of_request_lines"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="locked_after_approval",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="locked_after_approval",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."package_id" IS DISTINCT FROM (NEW."package_id") OR OLD."unplanned_reason" IS DISTINCT FROM (NEW."unplanned_reason") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on") OR OLD."selection_started_on" IS DISTINCT FROM (NEW."selection_started_on"))',
                    func="\n        IF OLD.state IN ('approved', 'completed') OR EXISTS (\n            SELECT 1 FROM procurement_requestline WHERE request_id = OLD.id\n              AND state IN ('approved', 'delivered', 'closed')\n        ) THEN\n            RAISE EXCEPTION 'pgtrigger: a request is locked once a line of it was approved';\n        END IF;\n        RETURN NEW;\n    ",
                    hash="7ae95921c7745d0060f512d3bd977d94bb7dc75b",
                    operation="UPDATE",
                    pgid="pgtrigger_locked_after_approval_089fa",
                    table="procurement_purchaserequest",
                    when="BEFORE",
                ),
            ),
        ),
    ]
