"""What PA or KPA answers for: evidence and number of a dispensation, their sentence, the verdict of its own."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0005_facts_for_judging"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="exemption",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="exemption",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="exemption",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="exemption",
            name="decision_number",
            field=models.CharField(
                blank=True,
                help_text="Nomor surat atau berita acara rekomendasi Tim P3DN.",
                max_length=80,
                verbose_name="nomor keputusan",
            ),
        ),
        migrations.AddField(
            model_name="exemption",
            name="evidence",
            field=models.TextField(
                blank=True,
                help_text="Surat atau dokumen mana, dengan nomor dan tanggalnya.",
                verbose_name="bukti",
            ),
        ),
        migrations.AddField(
            model_name="exemptionevent",
            name="decision_number",
            field=models.CharField(
                blank=True,
                help_text="Nomor surat atau berita acara rekomendasi Tim P3DN.",
                max_length=80,
                verbose_name="nomor keputusan",
            ),
        ),
        migrations.AddField(
            model_name="exemptionevent",
            name="evidence",
            field=models.TextField(
                blank=True,
                help_text="Surat atau dokumen mana, dengan nomor dan tanggalnya.",
                verbose_name="bukti",
            ),
        ),
        migrations.AddField(
            model_name="linedecision",
            name="answered_for",
            field=models.TextField(
                blank=True,
                help_text="Kalimat yang dinyatakan PA/KPA untuk baris di luar kewajiban.",
                verbose_name="tanggung jawab PA/KPA",
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
            model_name="exemption",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."decision_number", NEW."evidence", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing"); RETURN NULL;',
                    hash="c26778db48e640507474e9e40ac3ef738dbd0a70",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0eb13",
                    table="procurement_exemption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="exemption",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."decision_number", NEW."evidence", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing"); RETURN NULL;',
                    hash="cbc4327558c6de9b1143e4a014582fdfc814de03",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d98e0",
                    table="procurement_exemption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="exemption",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing") VALUES (OLD."asked_at", OLD."asked_by_id", OLD."decided_at", OLD."decided_by_id", OLD."decision_note", OLD."decision_number", OLD."evidence", OLD."ground", OLD."id", OLD."kind", OLD."letter_date", OLD."letter_number", OLD."line_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quantity", OLD."reason", OLD."state", OLD."thing"); RETURN NULL;',
                    hash="3d16c9c56dbfe52841993d8fb5ffff26fafc201f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_143be",
                    table="procurement_exemption",
                    when="AFTER",
                ),
            ),
        ),
    ]
