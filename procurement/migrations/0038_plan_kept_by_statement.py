import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    """First versions of packages and budget lines: a statement for all rows that a load inserts."""

    dependencies = [
        ("procurement", "0037_absences"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="budgetline",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="package",
            name="insert_insert",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") SELECT new_values."account_code", new_values."amount", new_values."fiscal_year", new_values."funding_source", new_values."id", new_values."mak", new_values."package_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."sub_activity" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1217732cc93577721c58ba28525083b42351c30e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_05a6f",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="procurement_budgetline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="package",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_packageevent" ("agency_id", "announced_at", "ceiling", "contract_from", "contract_to", "description", "fiscal_year", "id", "is_active", "is_demo", "job_id", "method", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_domestic", "planned_small_business", "procurement_types", "rup_code", "selection_from", "source", "specification", "use_from", "volume") SELECT new_values."agency_id", new_values."announced_at", new_values."ceiling", new_values."contract_from", new_values."contract_to", new_values."description", new_values."fiscal_year", new_values."id", new_values."is_active", new_values."is_demo", new_values."job_id", new_values."method", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."planned_domestic", new_values."planned_small_business", new_values."procurement_types", new_values."rup_code", new_values."selection_from", new_values."source", new_values."specification", new_values."use_from", new_values."volume" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="1932523da4a5dee5adf2a0e14d816eb32ca77b6c",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_beb32",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="procurement_package",
                    when="AFTER",
                ),
            ),
        ),
    ]
