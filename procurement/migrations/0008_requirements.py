"""What a line must meet, where and when it is needed; nothing was known of either before."""

import datetime

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalog", "0005_newest_certificate_counts"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0007_dismissals"),
    ]

    operations = [
        migrations.CreateModel(
            name="LineRequirement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60, verbose_name="sifat")),
                ("unit", models.CharField(blank=True, max_length=20, verbose_name="satuan")),
                (
                    "comparison",
                    models.CharField(
                        choices=[
                            ("at_least", "paling sedikit"),
                            ("at_most", "paling banyak"),
                            ("one_of", "harus"),
                        ],
                        max_length=8,
                        verbose_name="perbandingan",
                    ),
                ),
                (
                    "values",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200), size=None, verbose_name="nilai"
                    ),
                ),
                ("reason", models.TextField(blank=True, verbose_name="alasan")),
                (
                    "left_none",
                    models.BooleanField(
                        blank=True,
                        editable=False,
                        null=True,
                        verbose_name="tidak menyisakan produk dalam negeri",
                    ),
                ),
            ],
            options={
                "verbose_name": "syarat",
                "verbose_name_plural": "syarat",
                "ordering": ["line", "pk"],
            },
        ),
        migrations.CreateModel(
            name="LineRequirementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=60, verbose_name="sifat")),
                ("unit", models.CharField(blank=True, max_length=20, verbose_name="satuan")),
                (
                    "comparison",
                    models.CharField(
                        choices=[
                            ("at_least", "paling sedikit"),
                            ("at_most", "paling banyak"),
                            ("one_of", "harus"),
                        ],
                        max_length=8,
                        verbose_name="perbandingan",
                    ),
                ),
                (
                    "values",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200), size=None, verbose_name="nilai"
                    ),
                ),
                ("reason", models.TextField(blank=True, verbose_name="alasan")),
            ],
            options={
                "abstract": False,
            },
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
        migrations.AddField(
            model_name="requestline",
            name="claimed_fits",
            field=models.BooleanField(
                default=False, verbose_name="memenuhi semua syarat menurut PPK"
            ),
        ),
        migrations.AddField(
            model_name="requestline",
            name="needed_on",
            field=models.DateField(
                blank=True,
                help_text="Kosong berarti tanggal pada permintaannya.",
                null=True,
                verbose_name="diperlukan tanggal",
            ),
        ),
        migrations.AddField(
            model_name="requestline",
            name="place",
            field=models.CharField(
                blank=True,
                help_text="Kosong berarti alamat perangkat daerah.",
                max_length=200,
                verbose_name="tempat diperlukan",
            ),
        ),
        migrations.AddField(
            model_name="requestlineevent",
            name="claimed_fits",
            field=models.BooleanField(
                default=False, verbose_name="memenuhi semua syarat menurut PPK"
            ),
        ),
        migrations.AddField(
            model_name="requestlineevent",
            name="needed_on",
            field=models.DateField(
                blank=True,
                help_text="Kosong berarti tanggal pada permintaannya.",
                null=True,
                verbose_name="diperlukan tanggal",
            ),
        ),
        migrations.AddField(
            model_name="requestlineevent",
            name="place",
            field=models.CharField(
                blank=True,
                help_text="Kosong berarti alamat perangkat daerah.",
                max_length=200,
                verbose_name="tempat diperlukan",
            ),
        ),
        migrations.AlterField(
            model_name="assessment",
            name="verdict",
            field=models.CharField(
                choices=[
                    ("complies", "Memenuhi kewajiban"),
                    ("exempted", "Dikecualikan, tanggung jawab PA/KPA"),
                    ("choose_another", "Pilih produk lain"),
                    ("exemption_needed", "Perlu pengecualian"),
                    ("import_approval_needed", "Perlu persetujuan impor"),
                    ("cannot_be_judged", "Belum dapat dinilai"),
                ],
                max_length=22,
                verbose_name="putusan",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="requestline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_fits", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", NEW."needed_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;',
                    hash="29f1a43eaa19677438d42f9e72ddcd6664caa357",
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
                    condition='WHEN (OLD."claim_basis" IS DISTINCT FROM (NEW."claim_basis") OR OLD."claimed_assessed_in" IS DISTINCT FROM (NEW."claimed_assessed_in") OR OLD."claimed_fits" IS DISTINCT FROM (NEW."claimed_fits") OR OLD."claimed_majority_national" IS DISTINCT FROM (NEW."claimed_majority_national") OR OLD."claimed_origin" IS DISTINCT FROM (NEW."claimed_origin") OR OLD."claimed_tkdn" IS DISTINCT FROM (NEW."claimed_tkdn") OR OLD."commodity_id" IS DISTINCT FROM (NEW."commodity_id") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."product_id" IS DISTINCT FROM (NEW."product_id") OR OLD."quantity" IS DISTINCT FROM (NEW."quantity") OR OLD."removed_at" IS DISTINCT FROM (NEW."removed_at") OR OLD."request_id" IS DISTINCT FROM (NEW."request_id") OR OLD."returned_reason" IS DISTINCT FROM (NEW."returned_reason") OR OLD."specification" IS DISTINCT FROM (NEW."specification") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."team_decision_number" IS DISTINCT FROM (NEW."team_decision_number") OR OLD."unit" IS DISTINCT FROM (NEW."unit") OR OLD."unit_price" IS DISTINCT FROM (NEW."unit_price"))',
                    func='INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (NEW."claim_basis", NEW."claimed_assessed_in", NEW."claimed_fits", NEW."claimed_majority_national", NEW."claimed_origin", NEW."claimed_tkdn", NEW."commodity_id", NEW."description", NEW."id", NEW."needed_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."position", NEW."product_id", NEW."quantity", NEW."removed_at", NEW."request_id", NEW."returned_reason", NEW."specification", NEW."subject", NEW."team_decision_number", NEW."unit", NEW."unit_price"); RETURN NULL;',
                    hash="537391fb8216253a37ca58eece5dc4c2a267a378",
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
                    func='INSERT INTO "procurement_requestlineevent" ("claim_basis", "claimed_assessed_in", "claimed_fits", "claimed_majority_national", "claimed_origin", "claimed_tkdn", "commodity_id", "description", "id", "needed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position", "product_id", "quantity", "removed_at", "request_id", "returned_reason", "specification", "subject", "team_decision_number", "unit", "unit_price") VALUES (OLD."claim_basis", OLD."claimed_assessed_in", OLD."claimed_fits", OLD."claimed_majority_national", OLD."claimed_origin", OLD."claimed_tkdn", OLD."commodity_id", OLD."description", OLD."id", OLD."needed_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."position", OLD."product_id", OLD."quantity", OLD."removed_at", OLD."request_id", OLD."returned_reason", OLD."specification", OLD."subject", OLD."team_decision_number", OLD."unit", OLD."unit_price"); RETURN NULL;',
                    hash="453b389ca86254a61197b688be4e5e8cb9e17824",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5e199",
                    table="procurement_requestline",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="requestline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("needed_on__range", (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31))),
                    ("needed_on__isnull", True),
                    _connector="OR",
                ),
                name="line_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddField(
            model_name="linerequirement",
            name="attribute",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="catalog.commodityattribute",
                verbose_name="atribut",
            ),
        ),
        migrations.AddField(
            model_name="linerequirement",
            name="line",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="requirements",
                to="procurement.requestline",
                verbose_name="baris permintaan",
            ),
        ),
        migrations.AddField(
            model_name="linerequirementevent",
            name="attribute",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="catalog.commodityattribute",
                verbose_name="atribut",
            ),
        ),
        migrations.AddField(
            model_name="linerequirementevent",
            name="line",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.requestline",
                verbose_name="baris permintaan",
            ),
        ),
        migrations.AddField(
            model_name="linerequirementevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="linerequirementevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="procurement.linerequirement",
            ),
        ),
        migrations.AddIndex(
            model_name="linerequirement",
            index=models.Index(
                condition=models.Q(("left_none", True)),
                fields=["line"],
                name="requirement_left_none",
            ),
        ),
        migrations.AddConstraint(
            model_name="linerequirement",
            constraint=models.UniqueConstraint(
                fields=("line", "attribute", "comparison"), name="requirement_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="linerequirement",
            constraint=models.CheckConstraint(
                condition=models.Q(("values__len__gt", 0)), name="requirement_has_value"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="linerequirement",
            trigger=pgtrigger.compiler.Trigger(
                name="locked_with_line",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE old_line bigint; new_line bigint; its record;",
                    func="\n        IF TG_OP <> 'INSERT' THEN old_line := OLD.line_id; END IF;\n        IF TG_OP <> 'DELETE' THEN new_line := NEW.line_id; END IF;\n        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'left_none' = to_jsonb(NEW) - 'left_none' THEN\n            RETURN NEW;\n        END IF;\n        FOR its IN\n            SELECT line.state AS line, request.state AS request\n              FROM procurement_requestline AS line\n              JOIN procurement_purchaserequest AS request ON request.id = line.request_id\n              WHERE line.id IN (old_line, new_line) ORDER BY request.id FOR SHARE\n        LOOP\n            IF its.line IN ('approved', 'delivered', 'closed')\n               OR its.request IN ('approved', 'completed') THEN\n                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';\n            END IF;\n        END LOOP;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n    ",
                    hash="cdcecc1ba3f0c7e353990bdac5ed01bad13a0d6b",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_locked_with_line_392dd",
                    table="procurement_linerequirement",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="linerequirement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_linerequirementevent" ("attribute_id", "comparison", "id", "line_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "unit", "values") VALUES (NEW."attribute_id", NEW."comparison", NEW."id", NEW."line_id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."unit", NEW."values"); RETURN NULL;',
                    hash="80e88bedc1d89ed80add165942d194aaac0b8aec",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f65d7",
                    table="procurement_linerequirement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="linerequirement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."attribute_id" IS DISTINCT FROM (NEW."attribute_id") OR OLD."comparison" IS DISTINCT FROM (NEW."comparison") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."line_id" IS DISTINCT FROM (NEW."line_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."unit" IS DISTINCT FROM (NEW."unit") OR OLD."values" IS DISTINCT FROM (NEW."values"))',
                    func='INSERT INTO "procurement_linerequirementevent" ("attribute_id", "comparison", "id", "line_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "unit", "values") VALUES (NEW."attribute_id", NEW."comparison", NEW."id", NEW."line_id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."unit", NEW."values"); RETURN NULL;',
                    hash="cfb2419917390c35bf9292e6cb61aba344cdee73",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9c8cc",
                    table="procurement_linerequirement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="linerequirement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_linerequirementevent" ("attribute_id", "comparison", "id", "line_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "unit", "values") VALUES (OLD."attribute_id", OLD."comparison", OLD."id", OLD."line_id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."unit", OLD."values"); RETURN NULL;',
                    hash="b0912fad37772076e5da8ae6e354b2c829b9d994",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c9dbb",
                    table="procurement_linerequirement",
                    when="AFTER",
                ),
            ),
        ),
    ]
