"""Lists are read in their order: the region of each row beside it, and an index that ends in the key."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

# What was announced belongs to the region its agency is in today; no version of a row, and nothing
# that follows from a change of one.
REGIONS = """
    ALTER TABLE procurement_package DISABLE TRIGGER USER;
    UPDATE procurement_package AS package SET region_id = agency.region_id
    FROM accounts_agency AS agency WHERE agency.id = package.agency_id;
    ALTER TABLE procurement_package ENABLE TRIGGER USER;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_people"),
        ("catalog", "0003_triggers"),
        ("jobs", "0001_jobs"),
        ("procurement", "0003_expense"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="package",
            name="update_update",
        ),
        migrations.RemoveIndex(
            model_name="package",
            name="package_agency_year",
        ),
        migrations.RemoveIndex(
            model_name="purchaserequest",
            name="request_agency_state",
        ),
        migrations.RemoveIndex(
            model_name="purchaserequest",
            name="request_region_state",
        ),
        migrations.RemoveIndex(
            model_name="realization",
            name="realization_agency_date",
        ),
        migrations.RemoveIndex(
            model_name="realization",
            name="realization_region_date",
        ),
        migrations.AddField(
            model_name="package",
            name="region",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.RunSQL(REGIONS, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="package",
            name="region",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AlterField(
            model_name="checkwanted",
            name="region",
            field=models.ForeignKey(
                db_index=False,
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AlterField(
            model_name="package",
            name="agency",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="packages",
                to="accounts.agency",
                verbose_name="perangkat daerah",
            ),
        ),
        migrations.AlterField(
            model_name="purchaserequest",
            name="agency",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="requests",
                to="accounts.agency",
                verbose_name="perangkat daerah",
            ),
        ),
        migrations.AlterField(
            model_name="purchaserequest",
            name="region",
            field=models.ForeignKey(
                db_index=False,
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="requests",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AlterField(
            model_name="realization",
            name="agency",
            field=models.ForeignKey(
                db_index=False,
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="realizations",
                to="accounts.agency",
                verbose_name="perangkat daerah",
            ),
        ),
        migrations.AlterField(
            model_name="realization",
            name="region",
            field=models.ForeignKey(
                db_index=False,
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="realizations",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AddIndex(
            model_name="assessment",
            index=models.Index(
                condition=models.Q(("step__in", ["c", "d", "import"])),
                fields=["line"],
                name="assessment_unmet",
            ),
        ),
        migrations.AddIndex(
            model_name="checkwanted",
            index=models.Index(fields=["region", "asked_at", "id"], name="check_wanted_list"),
        ),
        migrations.AddIndex(
            model_name="exemption",
            index=models.Index(fields=["-asked_at", "id"], name="exemption_list"),
        ),
        migrations.AddIndex(
            model_name="package",
            index=models.Index(
                fields=["agency", "-fiscal_year", "name", "id"], name="package_agency_list"
            ),
        ),
        migrations.AddIndex(
            model_name="package",
            index=models.Index(
                fields=["region", "-fiscal_year", "name", "id"], name="package_region_list"
            ),
        ),
        migrations.AddIndex(
            model_name="purchaserequest",
            index=models.Index(fields=["agency", "-created_at", "id"], name="request_agency_list"),
        ),
        migrations.AddIndex(
            model_name="purchaserequest",
            index=models.Index(fields=["region", "-created_at", "id"], name="request_region_list"),
        ),
        migrations.AddIndex(
            model_name="purchaserequest",
            index=models.Index(
                fields=["agency", "state", "-created_at", "id"], name="request_agency_state"
            ),
        ),
        migrations.AddIndex(
            model_name="purchaserequest",
            index=models.Index(
                fields=["region", "state", "-created_at", "id"], name="request_region_state"
            ),
        ),
        migrations.AddIndex(
            model_name="realization",
            index=models.Index(
                fields=["agency", "-handover_date", "id"], name="realization_agency_list"
            ),
        ),
        migrations.AddIndex(
            model_name="realization",
            index=models.Index(
                fields=["region", "-handover_date", "id"], name="realization_region_list"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="package",
            trigger=pgtrigger.compiler.Trigger(
                name="region_of_agency",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        IF TG_OP = 'INSERT' OR NEW.agency_id <> OLD.agency_id THEN\n            NEW.region_id := (SELECT region_id FROM accounts_agency WHERE id = NEW.agency_id);\n        ELSIF NEW.region_id IS NULL THEN\n            NEW.region_id := OLD.region_id;\n        END IF;\n        RETURN NEW;\n    ",
                    hash="b450bfbba8ffa7a9e3bd9ae9326acd008289cc77",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_region_of_agency_d405d",
                    table="procurement_package",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="package",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."announced_at" IS DISTINCT FROM (NEW."announced_at") OR OLD."ceiling" IS DISTINCT FROM (NEW."ceiling") OR OLD."contract_from" IS DISTINCT FROM (NEW."contract_from") OR OLD."contract_to" IS DISTINCT FROM (NEW."contract_to") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."fiscal_year" IS DISTINCT FROM (NEW."fiscal_year") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_demo" IS DISTINCT FROM (NEW."is_demo") OR OLD."job_id" IS DISTINCT FROM (NEW."job_id") OR OLD."method" IS DISTINCT FROM (NEW."method") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."planned_domestic" IS DISTINCT FROM (NEW."planned_domestic") OR OLD."planned_small_business" IS DISTINCT FROM (NEW."planned_small_business") OR OLD."procurement_types" IS DISTINCT FROM (NEW."procurement_types") OR OLD."rup_code" IS DISTINCT FROM (NEW."rup_code") OR OLD."selection_from" IS DISTINCT FROM (NEW."selection_from") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."specification" IS DISTINCT FROM (NEW."specification") OR OLD."use_from" IS DISTINCT FROM (NEW."use_from") OR OLD."volume" IS DISTINCT FROM (NEW."volume"))',
                    func='INSERT INTO "procurement_packageevent" ("agency_id", "announced_at", "ceiling", "contract_from", "contract_to", "description", "fiscal_year", "id", "is_active", "is_demo", "job_id", "method", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_domestic", "planned_small_business", "procurement_types", "rup_code", "selection_from", "source", "specification", "use_from", "volume") VALUES (NEW."agency_id", NEW."announced_at", NEW."ceiling", NEW."contract_from", NEW."contract_to", NEW."description", NEW."fiscal_year", NEW."id", NEW."is_active", NEW."is_demo", NEW."job_id", NEW."method", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_domestic", NEW."planned_small_business", NEW."procurement_types", NEW."rup_code", NEW."selection_from", NEW."source", NEW."specification", NEW."use_from", NEW."volume"); RETURN NULL;',
                    hash="6364688f4b1578937a5f95dc2cd3f8bfcc64638c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f5047",
                    table="procurement_package",
                    when="AFTER",
                ),
            ),
        ),
    ]
