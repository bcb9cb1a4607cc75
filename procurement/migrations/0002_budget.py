"""Budget lines and the ledger of ceilings, with what stands of them today."""

import datetime
from decimal import Decimal

import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import p3dn.ui.values.bounds

# What stood in a package's single ceiling becomes its one budget line.
LINES = """
    INSERT INTO procurement_budgetline
        (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)
    SELECT id, '', '', '', '', fiscal_year, ceiling FROM procurement_package
    ON CONFLICT DO NOTHING
"""

# What each line holds today, as entries of the steps that led there: reserved while submitted,
# committed while approved, less what was delivered; delivered, in whatever state.
OPEN = """
    INSERT INTO procurement_budgetentry
        (package_id, budget_line_id, request_id, line_id, kind, amount, decision_id, at)
    SELECT request.package_id, budget_line.id, request.id, line.id,
           CASE request.state WHEN 'submitted' THEN 'reserve' ELSE 'commit' END,
           line.total - coalesce(delivered.value, 0), step.id,
           coalesce(step.at, request.submitted_at, request.created_at)
    FROM procurement_requestline AS line
    JOIN procurement_purchaserequest AS request ON request.id = line.request_id
    JOIN procurement_budgetline AS budget_line ON budget_line.package_id = request.package_id
    LEFT JOIN LATERAL (
        SELECT sum(one.value) AS value FROM procurement_realizationline AS one
        JOIN procurement_realization AS whole ON whole.id = one.realization_id
        WHERE one.line_id = line.id AND NOT whole.is_cancelled
    ) AS delivered ON true
    LEFT JOIN LATERAL (
        SELECT id, at FROM procurement_decision AS one
        WHERE one.request_id = request.id
          AND one.action IN ('submit', 'approve', 'reopen') ORDER BY id DESC LIMIT 1
    ) AS step ON true
    WHERE request.state IN ('submitted', 'approved') AND line.removed_at IS NULL
      AND line.total - coalesce(delivered.value, 0) > 0
    ORDER BY request.id, line.position
"""

DELIVERED = """
    INSERT INTO procurement_budgetentry
        (package_id, budget_line_id, request_id, line_id, kind, amount, realization_id, at)
    SELECT request.package_id, budget_line.id, request.id, one.line_id, 'realise', one.value,
           whole.id, whole.recorded_at
    FROM procurement_realizationline AS one
    JOIN procurement_realization AS whole ON whole.id = one.realization_id
    JOIN procurement_purchaserequest AS request ON request.id = whole.request_id
    JOIN procurement_budgetline AS budget_line ON budget_line.package_id = request.package_id
    WHERE NOT whole.is_cancelled AND one.value <> 0
    ORDER BY one.id
"""


# Where each line stands is where its request stands; of a completed one, by what was delivered.
STATES = """
    ALTER TABLE procurement_requestline DISABLE TRIGGER USER;
    UPDATE procurement_requestline AS line SET state = CASE
        WHEN line.removed_at IS NOT NULL THEN 'removed'
        WHEN request.state <> 'completed' THEN request.state
        WHEN line.quantity <= (
            SELECT coalesce(sum(one.quantity), 0) FROM procurement_realizationline AS one
            JOIN procurement_realization AS whole ON whole.id = one.realization_id
            WHERE one.line_id = line.id AND NOT whole.is_cancelled) THEN 'delivered'
        ELSE 'closed' END
    FROM procurement_purchaserequest AS request WHERE request.id = line.request_id;
    ALTER TABLE procurement_requestline ENABLE TRIGGER USER;
"""

# What a request needs where nobody has said anything else: one approver (PA/KPA) of the agency.
ROUTE = """
    WITH route AS (
        INSERT INTO procurement_approvalroute (amount_from, method, procurement_type, valid_from)
        VALUES (0, '', '', '2000-01-01') RETURNING id)
    INSERT INTO procurement_approvalstep (route_id, "order", role)
    SELECT id, 1, 'approver' FROM route
"""


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_people"),
        ("catalog", "0003_triggers"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0001_purchases"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ApprovalRoute",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "amount_from",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0"),
                        max_digits=18,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="mulai nilai",
                    ),
                ),
                (
                    "method",
                    models.CharField(blank=True, max_length=40, verbose_name="metode pengadaan"),
                ),
                (
                    "procurement_type",
                    models.CharField(blank=True, max_length=60, verbose_name="jenis pengadaan"),
                ),
                ("valid_from", models.DateField(verbose_name="berlaku mulai")),
                (
                    "valid_until",
                    models.DateField(blank=True, null=True, verbose_name="berlaku sampai"),
                ),
            ],
            options={
                "verbose_name": "jalur persetujuan",
                "verbose_name_plural": "jalur persetujuan",
                "ordering": ["region", "agency", "amount_from", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ApprovalRouteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "amount_from",
                    models.DecimalField(
                        decimal_places=2,
                        default=Decimal("0"),
                        max_digits=18,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="mulai nilai",
                    ),
                ),
                (
                    "method",
                    models.CharField(blank=True, max_length=40, verbose_name="metode pengadaan"),
                ),
                (
                    "procurement_type",
                    models.CharField(blank=True, max_length=60, verbose_name="jenis pengadaan"),
                ),
                ("valid_from", models.DateField(verbose_name="berlaku mulai")),
                (
                    "valid_until",
                    models.DateField(blank=True, null=True, verbose_name="berlaku sampai"),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ApprovalStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(verbose_name="urutan")),
                (
                    "role",
                    models.CharField(
                        choices=[("approver", "PA / KPA (penyetuju)"), ("p3dn_team", "Tim P3DN")],
                        max_length=20,
                        verbose_name="peran",
                    ),
                ),
            ],
            options={
                "verbose_name": "langkah persetujuan",
                "verbose_name_plural": "langkah persetujuan",
                "ordering": ["route", "order"],
            },
        ),
        migrations.CreateModel(
            name="ApprovalStepEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("order", models.PositiveSmallIntegerField(verbose_name="urutan")),
                (
                    "role",
                    models.CharField(
                        choices=[("approver", "PA / KPA (penyetuju)"), ("p3dn_team", "Tim P3DN")],
                        max_length=20,
                        verbose_name="peran",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BudgetEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reserve", "Dicadangkan"),
                            ("commit", "Diikat"),
                            ("realise", "Direalisasi"),
                            ("release", "Dilepas"),
                        ],
                        max_length=7,
                        verbose_name="jenis",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=20,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("-100000000000000")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="nilai",
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="waktu")),
            ],
            options={
                "verbose_name": "catatan pagu",
                "verbose_name_plural": "catatan pagu",
                "ordering": ["package", "pk"],
            },
        ),
        migrations.CreateModel(
            name="BudgetEntryEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reserve", "Dicadangkan"),
                            ("commit", "Diikat"),
                            ("realise", "Direalisasi"),
                            ("release", "Dilepas"),
                        ],
                        max_length=7,
                        verbose_name="jenis",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=20,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("-100000000000000")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="nilai",
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="waktu")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BudgetLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "mak",
                    models.CharField(
                        blank=True, max_length=500, verbose_name="kode anggaran (MAK)"
                    ),
                ),
                (
                    "sub_activity",
                    models.CharField(blank=True, max_length=60, verbose_name="sub kegiatan"),
                ),
                (
                    "account_code",
                    models.CharField(blank=True, max_length=20, verbose_name="kode rekening"),
                ),
                (
                    "funding_source",
                    models.CharField(
                        blank=True,
                        help_text="Seperti tertulis di SiRUP: APBD, APBDP, BLUD, APBN, dan seterusnya.",
                        max_length=60,
                        verbose_name="sumber dana",
                    ),
                ),
                (
                    "fiscal_year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun anggaran dana",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=18,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="pagu",
                    ),
                ),
            ],
            options={
                "verbose_name": "baris anggaran",
                "verbose_name_plural": "baris anggaran",
                "ordering": ["package", "pk"],
            },
        ),
        migrations.CreateModel(
            name="BudgetLineEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "mak",
                    models.CharField(
                        blank=True, max_length=500, verbose_name="kode anggaran (MAK)"
                    ),
                ),
                (
                    "sub_activity",
                    models.CharField(blank=True, max_length=60, verbose_name="sub kegiatan"),
                ),
                (
                    "account_code",
                    models.CharField(blank=True, max_length=20, verbose_name="kode rekening"),
                ),
                (
                    "funding_source",
                    models.CharField(
                        blank=True,
                        help_text="Seperti tertulis di SiRUP: APBD, APBDP, BLUD, APBN, dan seterusnya.",
                        max_length=60,
                        verbose_name="sumber dana",
                    ),
                ),
                (
                    "fiscal_year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun anggaran dana",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=18,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                        verbose_name="pagu",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LineDecision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Konsep"),
                            ("submitted", "Menunggu persetujuan"),
                            ("returned", "Dikembalikan"),
                            ("approved", "Disetujui"),
                            ("rejected", "Ditolak"),
                            ("cancelled", "Dibatalkan"),
                            ("delivered", "Diserahkan seluruhnya"),
                            ("closed", "Selesai sebelum seluruhnya diserahkan"),
                            ("removed", "Dihapus"),
                        ],
                        max_length=9,
                        verbose_name="status",
                    ),
                ),
                ("note", models.TextField(blank=True, verbose_name="catatan")),
            ],
            options={
                "verbose_name": "keputusan baris",
                "verbose_name_plural": "keputusan baris",
                "ordering": ["decision", "pk"],
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="purchaserequest",
            name="locked_after_approval",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="requestline",
            name="locked_after_approval",
        ),
        migrations.AddField(
            model_name="purchaserequest",
            name="awaited_role",
            field=models.CharField(
                choices=[("approver", "PA / KPA (penyetuju)"), ("p3dn_team", "Tim P3DN")],
                default="approver",
                editable=False,
                max_length=20,
                verbose_name="peran yang ditunggu",
            ),
        ),
        migrations.AddField(
            model_name="purchaserequest",
            name="unplanned_reason",
            field=models.TextField(
                blank=True,
                help_text="Mengapa pembelian ini tidak ada di rencana. Pagunya tidak diperiksa.",
                verbose_name="alasan tanpa paket RUP",
            ),
        ),
        migrations.AddField(
            model_name="purchaserequestevent",
            name="unplanned_reason",
            field=models.TextField(
                blank=True,
                help_text="Mengapa pembelian ini tidak ada di rencana. Pagunya tidak diperiksa.",
                verbose_name="alasan tanpa paket RUP",
            ),
        ),
        migrations.AddField(
            model_name="requestline",
            name="agreed",
            field=models.PositiveSmallIntegerField(
                default=0, editable=False, verbose_name="langkah persetujuan yang dilalui"
            ),
        ),
        migrations.AddField(
            model_name="requestline",
            name="state",
            field=models.CharField(
                choices=[
                    ("draft", "Konsep"),
                    ("submitted", "Menunggu persetujuan"),
                    ("returned", "Dikembalikan"),
                    ("approved", "Disetujui"),
                    ("rejected", "Ditolak"),
                    ("cancelled", "Dibatalkan"),
                    ("delivered", "Diserahkan seluruhnya"),
                    ("closed", "Selesai sebelum seluruhnya diserahkan"),
                    ("removed", "Dihapus"),
                ],
                default="draft",
                editable=False,
                max_length=9,
                verbose_name="status",
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
                    ("reopen", "Dibuka kembali"),
                ],
                max_length=8,
                verbose_name="tindakan",
            ),
        ),
        migrations.AlterField(
            model_name="purchaserequest",
            name="package",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="requests",
                to="procurement.package",
                verbose_name="paket RUP",
            ),
        ),
        migrations.AlterField(
            model_name="purchaserequestevent",
            name="package",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.package",
                verbose_name="paket RUP",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="package",
            trigger=pgtrigger.compiler.Trigger(
                name="one_line",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO procurement_budgetline\n                (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)\n                VALUES (NEW.id, '', '', '', '', NEW.fiscal_year, NEW.ceiling);\n        ELSE\n            UPDATE procurement_budgetline SET amount = NEW.ceiling\n              WHERE package_id = NEW.id AND amount <> NEW.ceiling\n                AND 1 = (SELECT count(*) FROM procurement_budgetline WHERE package_id = NEW.id);\n        END IF;\n        RETURN NULL;\n    ",
                    hash="5662e5802232569f4b892df001093dc38f9920bc",
                    operation='INSERT OR UPDATE OF "ceiling"',
                    pgid="pgtrigger_one_line_ee448",
                    table="procurement_package",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="package",
            trigger=pgtrigger.compiler.Trigger(
                name="sum_of_lines",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."ceiling" IS DISTINCT FROM (NEW."ceiling"))',
                    declare="DECLARE lines bigint; total numeric;",
                    func="\n        SELECT count(*), coalesce(sum(amount), 0) INTO lines, total\n          FROM procurement_budgetline WHERE package_id = NEW.id;\n        IF lines > 1 THEN NEW.ceiling := total; END IF;\n        RETURN NEW;\n    ",
                    hash="ae1fd95519d37b96970afef28ef62111a02c029b",
                    operation='UPDATE OF "ceiling"',
                    pgid="pgtrigger_sum_of_lines_5fea7",
                    table="procurement_package",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="locked_after_approval",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."state" IN (\'approved\', \'completed\') AND (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."package_id" IS DISTINCT FROM (NEW."package_id") OR OLD."unplanned_reason" IS DISTINCT FROM (NEW."unplanned_reason") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on")))',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="15f2f2f8246afd7418965feb6bb8d5d44406f3ac",
                    operation="UPDATE",
                    pgid="pgtrigger_locked_after_approval_089fa",
                    table="procurement_purchaserequest",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."requester_id", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;',
                    hash="8750f950666c7659655e76b607acbef5b98b22aa",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1dec7",
                    table="procurement_purchaserequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."decided_at" IS DISTINCT FROM (NEW."decided_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_demo" IS DISTINCT FROM (NEW."is_demo") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."package_id" IS DISTINCT FROM (NEW."package_id") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."requester_id" IS DISTINCT FROM (NEW."requester_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."unplanned_reason" IS DISTINCT FROM (NEW."unplanned_reason"))',
                    func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."requester_id", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;',
                    hash="fd28324690a97f8ae4b50dc5490d6e0e1e65448e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4c92a",
                    table="procurement_purchaserequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="purchaserequest",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title", "unplanned_reason") VALUES (OLD."agency_id", OLD."created_at", OLD."decided_at", OLD."id", OLD."is_demo", OLD."needed_on", OLD."note", OLD."number", OLD."package_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region_id", OLD."requester_id", OLD."state", OLD."submitted_at", OLD."title", OLD."unplanned_reason"); RETURN NULL;',
                    hash="0c86e225d2ea7adc6603461ce8c8fb22d0323a87",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5fa5c",
                    table="procurement_purchaserequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="requestline",
            trigger=pgtrigger.compiler.Trigger(
                name="locked_after_approval",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE old_request bigint; new_request bigint; now_state text; moving text[] := '{state,agreed,total}';",
                    func="\n        IF TG_OP <> 'INSERT' THEN old_request := OLD.request_id; END IF;\n        IF TG_OP <> 'DELETE' THEN new_request := NEW.request_id; END IF;\n        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - moving = to_jsonb(NEW) - moving THEN\n            RETURN NEW;\n        END IF;\n        IF TG_OP <> 'INSERT' AND OLD.state IN ('approved', 'delivered', 'closed') THEN\n            RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';\n        END IF;\n        FOR now_state IN\n            SELECT state FROM procurement_purchaserequest\n              WHERE id IN (old_request, new_request) ORDER BY id FOR SHARE\n        LOOP\n            IF now_state IN ('approved', 'completed') THEN\n                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';\n            END IF;\n        END LOOP;\n        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n        RETURN NEW;\n    ",
                    hash="b41f168512e1b5c9b31c23a533ae397025fe4f4a",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_locked_after_approval_8f75a",
                    table="procurement_requestline",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.RunSQL(STATES, migrations.RunSQL.noop),
        migrations.AddConstraint(
            model_name="requestline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("removed_at__isnull", False), ("state", "removed")),
                    models.Q(
                        ("removed_at__isnull", True), models.Q(("state", "removed"), _negated=True)
                    ),
                    _connector="OR",
                ),
                name="line_removed_in_state",
            ),
        ),
        migrations.AddField(
            model_name="approvalroute",
            name="agency",
            field=models.ForeignKey(
                blank=True,
                help_text="Kosong berarti semua perangkat daerah.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="approval_routes",
                to="accounts.agency",
                verbose_name="perangkat daerah",
            ),
        ),
        migrations.AddField(
            model_name="approvalroute",
            name="region",
            field=models.ForeignKey(
                blank=True,
                help_text="Kosong berarti semua daerah.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="approval_routes",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AddField(
            model_name="purchaserequest",
            name="route",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="requests",
                to="procurement.approvalroute",
                verbose_name="jalur persetujuan",
            ),
        ),
        migrations.AddConstraint(
            model_name="purchaserequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("package__isnull", False), ("unplanned_reason", "")),
                    models.Q(
                        ("package__isnull", True), models.Q(("unplanned_reason", ""), _negated=True)
                    ),
                    _connector="OR",
                ),
                name="request_planned_or_why",
                violation_error_message="Pilih paket RUP, atau tuliskan mengapa tanpa paket.",
            ),
        ),
        migrations.AddField(
            model_name="approvalrouteevent",
            name="agency",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Kosong berarti semua perangkat daerah.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.agency",
                verbose_name="perangkat daerah",
            ),
        ),
        migrations.AddField(
            model_name="approvalrouteevent",
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
            model_name="approvalrouteevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="procurement.approvalroute",
            ),
        ),
        migrations.AddField(
            model_name="approvalrouteevent",
            name="region",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Kosong berarti semua daerah.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.region",
                verbose_name="daerah",
            ),
        ),
        migrations.AddField(
            model_name="approvalstep",
            name="route",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="steps",
                to="procurement.approvalroute",
                verbose_name="jalur",
            ),
        ),
        migrations.AddField(
            model_name="approvalstepevent",
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
            model_name="approvalstepevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="procurement.approvalstep",
            ),
        ),
        migrations.AddField(
            model_name="approvalstepevent",
            name="route",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.approvalroute",
                verbose_name="jalur",
            ),
        ),
        migrations.AddField(
            model_name="budgetentry",
            name="decision",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="budget_entries",
                to="procurement.decision",
                verbose_name="keputusan",
            ),
        ),
        migrations.AddField(
            model_name="budgetentry",
            name="line",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="budget_entries",
                to="procurement.requestline",
                verbose_name="baris permintaan",
            ),
        ),
        migrations.AddField(
            model_name="budgetentry",
            name="package",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="budget_entries",
                to="procurement.package",
                verbose_name="paket RUP",
            ),
        ),
        migrations.AddField(
            model_name="budgetentry",
            name="realization",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="budget_entries",
                to="procurement.realization",
                verbose_name="realisasi",
            ),
        ),
        migrations.AddField(
            model_name="budgetentry",
            name="request",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="budget_entries",
                to="procurement.purchaserequest",
                verbose_name="permintaan",
            ),
        ),
        migrations.AddField(
            model_name="budgetentryevent",
            name="decision",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.decision",
                verbose_name="keputusan",
            ),
        ),
        migrations.AddField(
            model_name="budgetentryevent",
            name="line",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.requestline",
                verbose_name="baris permintaan",
            ),
        ),
        migrations.AddField(
            model_name="budgetentryevent",
            name="package",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.package",
                verbose_name="paket RUP",
            ),
        ),
        migrations.AddField(
            model_name="budgetentryevent",
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
            model_name="budgetentryevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="procurement.budgetentry",
            ),
        ),
        migrations.AddField(
            model_name="budgetentryevent",
            name="realization",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.realization",
                verbose_name="realisasi",
            ),
        ),
        migrations.AddField(
            model_name="budgetentryevent",
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
            model_name="budgetline",
            name="package",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="budget_lines",
                to="procurement.package",
                verbose_name="paket RUP",
            ),
        ),
        migrations.AddField(
            model_name="budgetentryevent",
            name="budget_line",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Kosong bila paket mempunyai beberapa baris dan belum diketahui yang mana.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.budgetline",
                verbose_name="baris anggaran",
            ),
        ),
        migrations.AddField(
            model_name="budgetentry",
            name="budget_line",
            field=models.ForeignKey(
                blank=True,
                help_text="Kosong bila paket mempunyai beberapa baris dan belum diketahui yang mana.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="entries",
                to="procurement.budgetline",
                verbose_name="baris anggaran",
            ),
        ),
        migrations.AddField(
            model_name="budgetlineevent",
            name="package",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="procurement.package",
                verbose_name="paket RUP",
            ),
        ),
        migrations.AddField(
            model_name="budgetlineevent",
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
            model_name="budgetlineevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="procurement.budgetline",
            ),
        ),
        migrations.AddField(
            model_name="linedecision",
            name="decision",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines",
                to="procurement.decision",
                verbose_name="keputusan",
            ),
        ),
        migrations.AddField(
            model_name="linedecision",
            name="line",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="decisions",
                to="procurement.requestline",
                verbose_name="baris permintaan",
            ),
        ),
        migrations.AddConstraint(
            model_name="approvalroute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "valid_from__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("valid_from__isnull", True),
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
                name="route_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="approvalroute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_until__isnull", True),
                    ("valid_until__gte", models.F("valid_from")),
                    _connector="OR",
                ),
                name="route_days_in_order",
                violation_error_message="Hari terakhir tidak boleh sebelum hari pertama.",
            ),
        ),
        migrations.AddConstraint(
            model_name="approvalroute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("agency__isnull", True), ("region__isnull", False), _connector="OR"
                ),
                name="route_agency_of_a_region",
                violation_error_message="Isi daerah dari perangkat daerah itu.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approvalroute",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_approvalrouteevent" ("agency_id", "amount_from", "id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_type", "region_id", "valid_from", "valid_until") VALUES (NEW."agency_id", NEW."amount_from", NEW."id", NEW."method", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."procurement_type", NEW."region_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="f078a5f1b3abc757690f14220f757d97d70203ff",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5cce4",
                    table="procurement_approvalroute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approvalroute",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_approvalrouteevent" ("agency_id", "amount_from", "id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_type", "region_id", "valid_from", "valid_until") VALUES (NEW."agency_id", NEW."amount_from", NEW."id", NEW."method", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."procurement_type", NEW."region_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="b87a216ef1f9be69669724579f6ef0036c127607",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_98737",
                    table="procurement_approvalroute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approvalroute",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_approvalrouteevent" ("agency_id", "amount_from", "id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procurement_type", "region_id", "valid_from", "valid_until") VALUES (OLD."agency_id", OLD."amount_from", OLD."id", OLD."method", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."procurement_type", OLD."region_id", OLD."valid_from", OLD."valid_until"); RETURN NULL;',
                    hash="b772d992dcc16b76473ca5eadcb1b9a593b9c8cf",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_afa20",
                    table="procurement_approvalroute",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="approvalstep",
            constraint=models.UniqueConstraint(
                fields=("route", "order"),
                name="route_step_unique",
                violation_error_message="Urutan ini sudah ada pada jalurnya.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approvalstep",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_approvalstepevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "route_id") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."route_id"); RETURN NULL;',
                    hash="a9547f9aa4de2e0e714137f2e8606fde4245ab83",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_627ae",
                    table="procurement_approvalstep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approvalstep",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_approvalstepevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "route_id") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."route_id"); RETURN NULL;',
                    hash="7eb27d31f55cbd178bff88bdc55dc32ad173e0e1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_46558",
                    table="procurement_approvalstep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approvalstep",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_approvalstepevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "route_id") VALUES (OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."route_id"); RETURN NULL;',
                    hash="b48f4e410f80d3fef591a9f9518715f8ba2d2af6",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0f492",
                    table="procurement_approvalstep",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount__gte", 0)),
                name="budget_line_amount_positive",
                violation_error_message="Pagu tidak boleh negatif.",
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=models.UniqueConstraint(
                fields=("package", "mak", "funding_source", "fiscal_year"),
                name="budget_line_unique",
                violation_error_message="Baris anggaran ini sudah ada pada paketnya.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
                name="ceiling_follows",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE old_package bigint; new_package bigint;",
                    func="\n        IF TG_OP <> 'INSERT' THEN old_package := OLD.package_id; END IF;\n        IF TG_OP <> 'DELETE' THEN new_package := NEW.package_id; END IF;\n        UPDATE procurement_package AS package SET ceiling = summed.amount\n          FROM (SELECT id, (SELECT coalesce(sum(amount), 0) FROM procurement_budgetline\n                            WHERE package_id = one.id) AS amount\n                FROM procurement_package AS one WHERE id IN (old_package, new_package)) AS summed\n          WHERE package.id = summed.id AND package.ceiling <> summed.amount;\n        RETURN NULL;\n    ",
                    hash="e97346998d3b6c6ae79b068d7cc122c739b2a3aa",
                    operation='INSERT OR UPDATE OF "amount", "package_id" OR DELETE',
                    pgid="pgtrigger_ceiling_follows_8df8e",
                    table="procurement_budgetline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (NEW."account_code", NEW."amount", NEW."fiscal_year", NEW."funding_source", NEW."id", NEW."mak", NEW."package_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sub_activity"); RETURN NULL;',
                    hash="b1ce2375f498e056eaaa185fb14f8396c63c99f4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_05a6f",
                    table="procurement_budgetline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (NEW."account_code", NEW."amount", NEW."fiscal_year", NEW."funding_source", NEW."id", NEW."mak", NEW."package_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sub_activity"); RETURN NULL;',
                    hash="704545d141f55d75e811684055b54f3dfcad2c24",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e80ea",
                    table="procurement_budgetline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (OLD."account_code", OLD."amount", OLD."fiscal_year", OLD."funding_source", OLD."id", OLD."mak", OLD."package_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sub_activity"); RETURN NULL;',
                    hash="0b102635c2698e4bbb05a1e206064116ceeb6342",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e7b24",
                    table="procurement_budgetline",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetentry",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("amount__gt", 0), ("kind__in", ("reserve", "commit"))),
                    models.Q(("amount__lt", 0), ("kind", "release")),
                    models.Q(("kind", "realise"), models.Q(("amount", 0), _negated=True)),
                    _connector="OR",
                ),
                name="budget_entry_signed",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetentry",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") SELECT new_values."amount", new_values."at", new_values."budget_line_id", new_values."decision_id", new_values."id", new_values."kind", new_values."line_id", new_values."package_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."realization_id", new_values."request_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                    hash="dd80200b9e0e28fab9a126c9f7420395ddbfa164",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ba31b",
                    referencing="REFERENCING NEW TABLE AS new_values ",
                    table="procurement_budgetentry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetentry",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") VALUES (NEW."amount", NEW."at", NEW."budget_line_id", NEW."decision_id", NEW."id", NEW."kind", NEW."line_id", NEW."package_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."realization_id", NEW."request_id"); RETURN NULL;',
                    hash="592fdb946363b32ce59583da5a915f89a861ef4d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f9cba",
                    table="procurement_budgetentry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetentry",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") VALUES (OLD."amount", OLD."at", OLD."budget_line_id", OLD."decision_id", OLD."id", OLD."kind", OLD."line_id", OLD."package_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."realization_id", OLD."request_id"); RETURN NULL;',
                    hash="25b9e94f8c760bf95b53e06abb57c90b1de51fa6",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e13f0",
                    table="procurement_budgetentry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetentry",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d7875b6e3af1524b5101fe354bc18357e5ff63a5",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_81b13",
                    table="procurement_budgetentry",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="linedecision",
            constraint=models.UniqueConstraint(
                fields=("decision", "line"), name="line_decision_unique"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="linedecision",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c7777210618b1b62eedc5b6099c248997284ba18",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9bc13",
                    table="procurement_linedecision",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.RunSQL([LINES, OPEN, DELIVERED, ROUTE], migrations.RunSQL.noop),
    ]
