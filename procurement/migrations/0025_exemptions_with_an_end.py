"""Exemptions with a last day, conditions, countries of origin, and the search they rest on."""

import datetime

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import p3dn.ui.values.countries


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0024_budget_standing"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ExemptionSearch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("searched_on", models.DateField(verbose_name="dicari pada")),
                ("kbki_code", models.CharField(max_length=10, verbose_name="kode KBKI")),
                (
                    "asked",
                    models.JSONField(
                        blank=True, default=list, verbose_name="syarat yang ditanyakan"
                    ),
                ),
                ("candidates", models.PositiveIntegerField(verbose_name="calon di katalog")),
                (
                    "domestic",
                    models.PositiveIntegerField(verbose_name="di antaranya buatan dalam negeri"),
                ),
                (
                    "satisfying",
                    models.PositiveIntegerField(verbose_name="di antaranya memenuhi kewajiban"),
                ),
                ("snapshot", models.TextField(verbose_name="fakta dan hasil")),
                ("sha256", models.CharField(max_length=64, verbose_name="sidik")),
                ("frozen_at", models.DateTimeField(auto_now_add=True, verbose_name="dibekukan")),
            ],
            options={
                "verbose_name": "pencarian yang mendasari pengecualian",
                "verbose_name_plural": "pencarian yang mendasari pengecualian",
                "ordering": ["exemption", "-pk"],
            },
        ),
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
        migrations.RemoveConstraint(
            model_name="exemption",
            name="exemption_days_plausible",
        ),
        migrations.AddField(
            model_name="exemption",
            name="conditions",
            field=models.TextField(blank=True, verbose_name="syarat"),
        ),
        migrations.AddField(
            model_name="exemption",
            name="origins",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(
                    max_length=2, validators=[p3dn.ui.values.countries.is_country]
                ),
                blank=True,
                default=list,
                size=20,
                verbose_name="negara asal",
            ),
        ),
        migrations.AddField(
            model_name="exemption",
            name="valid_until",
            field=models.DateField(
                blank=True,
                help_text="Hari terakhir boleh dipakai; sesudahnya tidak mengecualikan apa pun.",
                null=True,
                verbose_name="berlaku sampai",
            ),
        ),
        migrations.AddField(
            model_name="exemptionevent",
            name="conditions",
            field=models.TextField(blank=True, verbose_name="syarat"),
        ),
        migrations.AddField(
            model_name="exemptionevent",
            name="origins",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(
                    max_length=2, validators=[p3dn.ui.values.countries.is_country]
                ),
                blank=True,
                default=list,
                size=20,
                verbose_name="negara asal",
            ),
        ),
        migrations.AddField(
            model_name="exemptionevent",
            name="valid_until",
            field=models.DateField(
                blank=True,
                help_text="Hari terakhir boleh dipakai; sesudahnya tidak mengecualikan apa pun.",
                null=True,
                verbose_name="berlaku sampai",
            ),
        ),
        migrations.AddField(
            model_name="exemptionfile",
            name="kind",
            field=models.CharField(
                choices=[
                    ("evidence", "Bukti"),
                    ("letter", "Surat kepala daerah yang ditandatangani"),
                ],
                default="evidence",
                max_length=8,
                verbose_name="jenis berkas",
            ),
        ),
        migrations.AlterField(
            model_name="exemption",
            name="ground",
            field=models.CharField(
                choices=[
                    ("not_produced", "Belum diproduksi di dalam negeri"),
                    ("volume", "Volume dalam negeri tidak mencukupi"),
                    ("specification", "Spesifikasi wajib tidak terpenuhi"),
                    ("time", "Tidak dapat tersedia pada waktunya"),
                    ("emergency", "Keadaan darurat"),
                    ("other", "Alasan lain"),
                ],
                max_length=13,
                verbose_name="dasar",
            ),
        ),
        migrations.AlterField(
            model_name="exemptionevent",
            name="ground",
            field=models.CharField(
                choices=[
                    ("not_produced", "Belum diproduksi di dalam negeri"),
                    ("volume", "Volume dalam negeri tidak mencukupi"),
                    ("specification", "Spesifikasi wajib tidak terpenuhi"),
                    ("time", "Tidak dapat tersedia pada waktunya"),
                    ("emergency", "Keadaan darurat"),
                    ("other", "Alasan lain"),
                ],
                max_length=13,
                verbose_name="dasar",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="exemption",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "origins", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing", "valid_until") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."conditions", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."decision_number", NEW."evidence", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", NEW."origins", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing", NEW."valid_until"); RETURN NULL;',
                    hash="0dfe4a4bf5e28247dd1665c16f5fdb2790ec45b4",
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
                    func='INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "origins", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing", "valid_until") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."conditions", NEW."decided_at", NEW."decided_by_id", NEW."decision_note", NEW."decision_number", NEW."evidence", NEW."ground", NEW."id", NEW."kind", NEW."letter_date", NEW."letter_number", NEW."line_id", NEW."origins", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quantity", NEW."reason", NEW."state", NEW."thing", NEW."valid_until"); RETURN NULL;',
                    hash="9ca758638bf678855635d40516c58655bdff9452",
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
                    func='INSERT INTO "procurement_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_note", "decision_number", "evidence", "ground", "id", "kind", "letter_date", "letter_number", "line_id", "origins", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quantity", "reason", "state", "thing", "valid_until") VALUES (OLD."asked_at", OLD."asked_by_id", OLD."conditions", OLD."decided_at", OLD."decided_by_id", OLD."decision_note", OLD."decision_number", OLD."evidence", OLD."ground", OLD."id", OLD."kind", OLD."letter_date", OLD."letter_number", OLD."line_id", OLD."origins", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quantity", OLD."reason", OLD."state", OLD."thing", OLD."valid_until"); RETURN NULL;',
                    hash="9db6ad6364e0ac5e30c9a4790baa232e5a5cd96f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_143be",
                    table="procurement_exemption",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="exemption",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "letter_date__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("letter_date__isnull", True),
                        _connector="OR",
                    ),
                    models.Q(
                        (
                            "valid_until__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("valid_until__isnull", True),
                        _connector="OR",
                    ),
                ),
                name="exemption_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddField(
            model_name="exemptionsearch",
            name="exemption",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="searches",
                to="procurement.exemption",
                verbose_name="pengecualian",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="exemptionsearch",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a44a483ccca14a7f312c4c2c41561db6978826ed",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0754b",
                    table="procurement_exemptionsearch",
                    when="BEFORE",
                ),
            ),
        ),
    ]
