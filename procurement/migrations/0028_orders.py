"""Orders between approval and delivery, and lines that go back to the approver before them."""

import datetime
from decimal import Decimal

import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import p3dn.ui.values.bounds


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0006_roles_withdrawn"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0027_handovers_looked_at"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Order",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.CharField(max_length=120, verbose_name="nomor pesanan")),
                ("ordered_on", models.DateField(verbose_name="tanggal pesanan")),
                (
                    "deliver_by",
                    models.DateField(
                        blank=True, null=True, verbose_name="diserahkan paling lambat"
                    ),
                ),
                ("supplier_name", models.CharField(max_length=200, verbose_name="penyedia")),
                (
                    "supplier_npwp",
                    models.CharField(blank=True, max_length=16, verbose_name="NPWP penyedia"),
                ),
                (
                    "small_business",
                    models.CharField(
                        choices=[
                            ("yes", "Ya, UMK atau koperasi"),
                            ("no", "Bukan"),
                            ("unknown", "Belum diketahui"),
                        ],
                        max_length=7,
                        verbose_name="UMKK",
                    ),
                ),
                ("is_cancelled", models.BooleanField(default=False, verbose_name="dibatalkan")),
                ("cancel_reason", models.TextField(blank=True, verbose_name="alasan pembatalan")),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="dicatat")),
            ],
            options={
                "verbose_name": "pesanan",
                "verbose_name_plural": "pesanan",
                "ordering": ["-ordered_on", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="OrderEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.CharField(max_length=120, verbose_name="nomor pesanan")),
                ("ordered_on", models.DateField(verbose_name="tanggal pesanan")),
                (
                    "deliver_by",
                    models.DateField(
                        blank=True, null=True, verbose_name="diserahkan paling lambat"
                    ),
                ),
                ("supplier_name", models.CharField(max_length=200, verbose_name="penyedia")),
                (
                    "supplier_npwp",
                    models.CharField(blank=True, max_length=16, verbose_name="NPWP penyedia"),
                ),
                (
                    "small_business",
                    models.CharField(
                        choices=[
                            ("yes", "Ya, UMK atau koperasi"),
                            ("no", "Bukan"),
                            ("unknown", "Belum diketahui"),
                        ],
                        max_length=7,
                        verbose_name="UMKK",
                    ),
                ),
                ("is_cancelled", models.BooleanField(default=False, verbose_name="dibatalkan")),
                ("cancel_reason", models.TextField(blank=True, verbose_name="alasan pembatalan")),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="dicatat")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrderLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "quantity",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=14,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0.01")),
                            p3dn.ui.values.bounds.MostUnits(),
                        ],
                        verbose_name="jumlah",
                    ),
                ),
                (
                    "unit_price",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=18,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="harga satuan",
                    ),
                ),
                (
                    "findings",
                    models.JSONField(
                        blank=True, default=list, verbose_name="beda dengan persetujuan"
                    ),
                ),
            ],
            options={
                "verbose_name": "baris pesanan",
                "verbose_name_plural": "baris pesanan",
                "ordering": ["order", "pk"],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="realization",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="realization",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="realization",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="realization",
            name="only_cancelled",
        ),
        migrations.AlterField(
            model_name="assessment",
            name="occasion",
            field=models.CharField(
                choices=[
                    ("submit", "Pengajuan"),
                    ("approve", "Persetujuan"),
                    ("order", "Pemesanan"),
                    ("handover", "Serah terima"),
                ],
                max_length=8,
                verbose_name="pada saat",
            ),
        ),
        migrations.AlterField(
            model_name="decision",
            name="action",
            field=models.CharField(
                choices=[
                    ("submit", "Diajukan"),
                    ("withdraw", "Ditarik kembali"),
                    ("endorse", "Disetujui, menunggu langkah berikutnya"),
                    ("approve", "Disetujui"),
                    ("return", "Dikembalikan"),
                    ("reject", "Ditolak"),
                    ("cancel", "Dibatalkan"),
                    ("complete", "Diselesaikan"),
                    ("recheck", "Dikembalikan kepada penyetuju sebelum dipesan"),
                    ("reopen", "Dibuka kembali"),
                ],
                max_length=8,
                verbose_name="tindakan",
            ),
        ),
        migrations.AddField(
            model_name="order",
            name="agency",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.agency",
                verbose_name="perangkat daerah",
            ),
        ),
        migrations.AddField(
            model_name="order",
            name="recorded_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="dicatat oleh",
            ),
        ),
        migrations.AddField(
            model_name="order",
            name="region",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AddField(
            model_name="order",
            name="request",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="orders",
                to="procurement.purchaserequest",
                verbose_name="permintaan",
            ),
        ),
        migrations.AddField(
            model_name="realization",
            name="order",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="realizations",
                to="procurement.order",
                verbose_name="pesanan",
            ),
        ),
        migrations.AddField(
            model_name="realizationevent",
            name="order",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.order",
                verbose_name="pesanan",
            ),
        ),
        migrations.AddField(
            model_name="orderevent",
            name="agency",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.agency",
                verbose_name="perangkat daerah",
            ),
        ),
        migrations.AddField(
            model_name="orderevent",
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
            model_name="orderevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="procurement.order",
            ),
        ),
        migrations.AddField(
            model_name="orderevent",
            name="recorded_by",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="dicatat oleh",
            ),
        ),
        migrations.AddField(
            model_name="orderevent",
            name="region",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AddField(
            model_name="orderevent",
            name="request",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.purchaserequest",
                verbose_name="permintaan",
            ),
        ),
        migrations.AddField(
            model_name="orderline",
            name="assessment",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="procurement.assessment",
                verbose_name="penilaian saat dipesan",
            ),
        ),
        migrations.AddField(
            model_name="orderline",
            name="line",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="order_lines",
                to="procurement.requestline",
                verbose_name="baris permintaan",
            ),
        ),
        migrations.AddField(
            model_name="orderline",
            name="order",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines",
                to="procurement.order",
                verbose_name="pesanan",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "ordered_on__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("ordered_on__isnull", True),
                        _connector="OR",
                    ),
                    models.Q(
                        (
                            "deliver_by__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("deliver_by__isnull", True),
                        _connector="OR",
                    ),
                ),
                name="order_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_cancelled", False)),
                fields=("agency", "number"),
                name="order_number_unique",
                violation_error_message="Pesanan dengan nomor ini sudah dicatat.",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("deliver_by__isnull", True),
                    ("deliver_by__gte", models.F("ordered_on")),
                    _connector="OR",
                ),
                name="order_days_in_order",
                violation_error_message="Batas penyerahan tidak boleh sebelum tanggal pesanan.",
            ),
        ),
        migrations.AddConstraint(
            model_name="order",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_cancelled", False),
                    models.Q(("cancel_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="order_cancelled_why",
                violation_error_message="Tuliskan alasan pembatalan.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="order",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="9efd793697a05a6141460ae59a559741bd702e19",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_23690",
                    table="procurement_order",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="order",
            trigger=pgtrigger.compiler.Trigger(
                name="only_cancelled",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."deliver_by" IS DISTINCT FROM (NEW."deliver_by") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."ordered_on" IS DISTINCT FROM (NEW."ordered_on") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."request_id" IS DISTINCT FROM (NEW."request_id") OR OLD."small_business" IS DISTINCT FROM (NEW."small_business") OR OLD."supplier_name" IS DISTINCT FROM (NEW."supplier_name") OR OLD."supplier_npwp" IS DISTINCT FROM (NEW."supplier_npwp"))',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="c930502c9ef373b7aac250f851ef5081e5777584",
                    operation="UPDATE",
                    pgid="pgtrigger_only_cancelled_c9063",
                    table="procurement_order",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="order",
            trigger=pgtrigger.compiler.Trigger(
                name="cancelled_once",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."is_cancelled")',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="b3fe574e73d734ae74b13cace49ce432afa4f7d1",
                    operation="UPDATE",
                    pgid="pgtrigger_cancelled_once_338d3",
                    table="procurement_order",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="order",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_orderevent" ("agency_id", "cancel_reason", "deliver_by", "id", "is_cancelled", "number", "ordered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."deliver_by", NEW."id", NEW."is_cancelled", NEW."number", NEW."ordered_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;',
                    hash="75d9a26b48d14ddfd449dc8df5d0c137aea6e5c3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bf70e",
                    table="procurement_order",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="order",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_orderevent" ("agency_id", "cancel_reason", "deliver_by", "id", "is_cancelled", "number", "ordered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."deliver_by", NEW."id", NEW."is_cancelled", NEW."number", NEW."ordered_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;',
                    hash="6c89aff16322bc2a41b382b6a82f328c7beaf1ad",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3afe7",
                    table="procurement_order",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="order",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_orderevent" ("agency_id", "cancel_reason", "deliver_by", "id", "is_cancelled", "number", "ordered_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (OLD."agency_id", OLD."cancel_reason", OLD."deliver_by", OLD."id", OLD."is_cancelled", OLD."number", OLD."ordered_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_by_id", OLD."region_id", OLD."request_id", OLD."small_business", OLD."supplier_name", OLD."supplier_npwp"); RETURN NULL;',
                    hash="df6513eefd7d2ff004b671bc94b7216f3109abff",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_bac44",
                    table="procurement_order",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="orderline",
            constraint=models.UniqueConstraint(fields=("order", "line"), name="order_line_unique"),
        ),
        migrations.AddConstraint(
            model_name="orderline",
            constraint=models.CheckConstraint(
                condition=models.Q(("quantity__gt", 0)), name="order_quantity_positive"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="orderline",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b3eccc6f4ef0622d61dd11c88b6a5f563aae061e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0282a",
                    table="procurement_orderline",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="realization",
            trigger=pgtrigger.compiler.Trigger(
                name="only_cancelled",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."contract_date" IS DISTINCT FROM (NEW."contract_date") OR OLD."contract_number" IS DISTINCT FROM (NEW."contract_number") OR OLD."handover_date" IS DISTINCT FROM (NEW."handover_date") OR OLD."handover_number" IS DISTINCT FROM (NEW."handover_number") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_demo" IS DISTINCT FROM (NEW."is_demo") OR OLD."order_id" IS DISTINCT FROM (NEW."order_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."request_id" IS DISTINCT FROM (NEW."request_id") OR OLD."small_business" IS DISTINCT FROM (NEW."small_business") OR OLD."supplier_name" IS DISTINCT FROM (NEW."supplier_name") OR OLD."supplier_npwp" IS DISTINCT FROM (NEW."supplier_npwp"))',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="416786ba07ab05369fd036efc36794b1dfdb8292",
                    operation="UPDATE",
                    pgid="pgtrigger_only_cancelled_3c00a",
                    table="procurement_realization",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="realization",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "order_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."contract_date", NEW."contract_number", NEW."handover_date", NEW."handover_number", NEW."id", NEW."is_cancelled", NEW."is_demo", NEW."order_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;',
                    hash="106500ef91b1edaa1bd6433a893bf28665e94d65",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2817d",
                    table="procurement_realization",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="realization",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "order_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (NEW."agency_id", NEW."cancel_reason", NEW."contract_date", NEW."contract_number", NEW."handover_date", NEW."handover_number", NEW."id", NEW."is_cancelled", NEW."is_demo", NEW."order_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."region_id", NEW."request_id", NEW."small_business", NEW."supplier_name", NEW."supplier_npwp"); RETURN NULL;',
                    hash="402e2647bb2e927c60833a866207e070cc51c765",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9d963",
                    table="procurement_realization",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="realization",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_realizationevent" ("agency_id", "cancel_reason", "contract_date", "contract_number", "handover_date", "handover_number", "id", "is_cancelled", "is_demo", "order_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "region_id", "request_id", "small_business", "supplier_name", "supplier_npwp") VALUES (OLD."agency_id", OLD."cancel_reason", OLD."contract_date", OLD."contract_number", OLD."handover_date", OLD."handover_number", OLD."id", OLD."is_cancelled", OLD."is_demo", OLD."order_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_by_id", OLD."region_id", OLD."request_id", OLD."small_business", OLD."supplier_name", OLD."supplier_npwp"); RETURN NULL;',
                    hash="8274cadd35801e19158890dd1795a0ed70653191",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_cd675",
                    table="procurement_realization",
                    when="AFTER",
                ),
            ),
        ),
    ]
