"""What others are asked to think of a request that waits for a decision."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0005_self_managed_plan"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Opinion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("handed_in_at", models.DateTimeField(verbose_name="permintaan diajukan")),
                ("question", models.TextField(verbose_name="yang ditanyakan")),
                ("asked_at", models.DateTimeField(auto_now_add=True, verbose_name="diminta")),
                ("answer", models.TextField(blank=True, verbose_name="pendapat")),
                (
                    "answered_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="dijawab"),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diminta oleh",
                    ),
                ),
                (
                    "asked_of",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diminta dari",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="opinions",
                        to="procurement.purchaserequest",
                        verbose_name="permintaan",
                    ),
                ),
            ],
            options={
                "verbose_name": "pendapat",
                "verbose_name_plural": "pendapat",
                "ordering": ["request", "asked_at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="OpinionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("handed_in_at", models.DateTimeField(verbose_name="permintaan diajukan")),
                ("question", models.TextField(verbose_name="yang ditanyakan")),
                ("asked_at", models.DateTimeField(auto_now_add=True, verbose_name="diminta")),
                ("answer", models.TextField(blank=True, verbose_name="pendapat")),
                (
                    "answered_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="dijawab"),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diminta oleh",
                    ),
                ),
                (
                    "asked_of",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diminta dari",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="procurement.opinion",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="procurement.purchaserequest",
                        verbose_name="permintaan",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="opinion",
            constraint=models.UniqueConstraint(
                condition=models.Q(("answered_at__isnull", True)),
                fields=("request", "asked_of", "handed_in_at"),
                name="opinion_asked_once",
                violation_error_message="Pendapatnya sudah diminta dan belum dijawab.",
            ),
        ),
        migrations.AddConstraint(
            model_name="opinion",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("answered_at__isnull", True),
                    models.Q(("answer", ""), _negated=True),
                    _connector="XOR",
                ),
                name="opinion_answered",
            ),
        ),
        migrations.AddConstraint(
            model_name="opinion",
            constraint=models.CheckConstraint(
                condition=models.Q(("asked_of", models.F("asked_by")), _negated=True),
                name="opinion_of_another",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opinion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_opinionevent" ("answer", "answered_at", "asked_at", "asked_by_id", "asked_of_id", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "request_id") VALUES (NEW."answer", NEW."answered_at", NEW."asked_at", NEW."asked_by_id", NEW."asked_of_id", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."request_id"); RETURN NULL;',
                    hash="e8400ddedbcb0c606aee5a9b8683750421019fa9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4f842",
                    table="procurement_opinion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opinion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_opinionevent" ("answer", "answered_at", "asked_at", "asked_by_id", "asked_of_id", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "request_id") VALUES (NEW."answer", NEW."answered_at", NEW."asked_at", NEW."asked_by_id", NEW."asked_of_id", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."request_id"); RETURN NULL;',
                    hash="400affdbf716e398a9cabbad6f1693219a92ef82",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_eaf84",
                    table="procurement_opinion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opinion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_opinionevent" ("answer", "answered_at", "asked_at", "asked_by_id", "asked_of_id", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "request_id") VALUES (OLD."answer", OLD."answered_at", OLD."asked_at", OLD."asked_by_id", OLD."asked_of_id", OLD."handed_in_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."request_id"); RETURN NULL;',
                    hash="b61008e5664737250cb640fbd1fd5acf6ecc5a85",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_7b597",
                    table="procurement_opinion",
                    when="AFTER",
                ),
            ),
        ),
    ]
