"""Changes of purchases, rows of sources and matches: those of one statement are kept by one, not row by row."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0007_sums_of_days"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="expense",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="sourcematch",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="sourcerow",
            name="update_update",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="expense",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_expenseevent" ("counted_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") SELECT new_values."counted_by_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."counted_by_id" IS DISTINCT FROM (new_values."counted_by_id") OR old_values."state" IS DISTINCT FROM (new_values."state")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="f784bacbad26854f9d4db815bf5edcdf959e56c8",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_00af7",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="procurement_expense",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcematch",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_sourcematchevent" ("decided_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") SELECT new_values."decided_by_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."decided_by_id" IS DISTINCT FROM (new_values."decided_by_id") OR old_values."state" IS DISTINCT FROM (new_values."state")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="611a79f4dce0d6b5e5d1f49885822522712f6209",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ad6de",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="procurement_sourcematch",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcerow",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_sourcerowevent" ("agency_id", "expense_id", "fate", "marks", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."agency_id", new_values."expense_id", new_values."fate", new_values."marks", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."agency_id" IS DISTINCT FROM (new_values."agency_id") OR old_values."expense_id" IS DISTINCT FROM (new_values."expense_id") OR old_values."fate" IS DISTINCT FROM (new_values."fate") OR old_values."marks" IS DISTINCT FROM (new_values."marks")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="27c921bb5c88ec363dfb18723e27c758cea39bf4",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e4f08",
                    referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                    table="procurement_sourcerow",
                    when="AFTER",
                ),
            ),
        ),
    ]
