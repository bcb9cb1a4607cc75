"""Budget lines and the ledger of ceilings, with what stands of them today."""

import django.core.validators
import django.db.models.deletion
import p3dn.ui.bounds
import pgtrigger.compiler
import pgtrigger.migrations
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models


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


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0002_plausible_values'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('procurement', '0004_demand_history'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='BudgetEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('reserve', 'Dicadangkan'), ('commit', 'Diikat'), ('realise', 'Direalisasi'), ('release', 'Dilepas')], max_length=7, verbose_name='jenis')),
                ('amount', models.DecimalField(decimal_places=2, max_digits=20, verbose_name='nilai')),
                ('at', models.DateTimeField(auto_now_add=True, verbose_name='waktu')),
            ],
            options={
                'verbose_name': 'catatan pagu',
                'verbose_name_plural': 'catatan pagu',
                'ordering': ['package', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='BudgetEntryEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=[('reserve', 'Dicadangkan'), ('commit', 'Diikat'), ('realise', 'Direalisasi'), ('release', 'Dilepas')], max_length=7, verbose_name='jenis')),
                ('amount', models.DecimalField(decimal_places=2, max_digits=20, verbose_name='nilai')),
                ('at', models.DateTimeField(auto_now_add=True, verbose_name='waktu')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='BudgetLine',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('mak', models.CharField(blank=True, max_length=500, verbose_name='kode anggaran (MAK)')),
                ('sub_activity', models.CharField(blank=True, max_length=60, verbose_name='sub kegiatan')),
                ('account_code', models.CharField(blank=True, max_length=20, verbose_name='kode rekening')),
                ('funding_source', models.CharField(blank=True, help_text='Seperti tertulis di SiRUP: APBD, APBDP, BLUD, APBN, dan seterusnya.', max_length=60, verbose_name='sumber dana')),
                ('fiscal_year', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(2000), django.core.validators.MaxValueValidator(2100)], verbose_name='tahun anggaran dana')),
                ('amount', models.DecimalField(decimal_places=2, max_digits=18, validators=[django.core.validators.MinValueValidator(Decimal('0')), p3dn.ui.bounds.MostRupiah()], verbose_name='pagu')),
            ],
            options={
                'verbose_name': 'baris anggaran',
                'verbose_name_plural': 'baris anggaran',
                'ordering': ['package', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='BudgetLineEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('mak', models.CharField(blank=True, max_length=500, verbose_name='kode anggaran (MAK)')),
                ('sub_activity', models.CharField(blank=True, max_length=60, verbose_name='sub kegiatan')),
                ('account_code', models.CharField(blank=True, max_length=20, verbose_name='kode rekening')),
                ('funding_source', models.CharField(blank=True, help_text='Seperti tertulis di SiRUP: APBD, APBDP, BLUD, APBN, dan seterusnya.', max_length=60, verbose_name='sumber dana')),
                ('fiscal_year', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(2000), django.core.validators.MaxValueValidator(2100)], verbose_name='tahun anggaran dana')),
                ('amount', models.DecimalField(decimal_places=2, max_digits=18, validators=[django.core.validators.MinValueValidator(Decimal('0')), p3dn.ui.bounds.MostRupiah()], verbose_name='pagu')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='purchaserequest',
            name='locked_after_approval',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='purchaserequest',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='purchaserequest',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='purchaserequest',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='purchaserequest',
            name='unplanned_reason',
            field=models.TextField(blank=True, help_text='Mengapa pembelian ini tidak ada di rencana. Pagunya tidak diperiksa.', verbose_name='alasan tanpa paket RUP'),
        ),
        migrations.AddField(
            model_name='purchaserequestevent',
            name='unplanned_reason',
            field=models.TextField(blank=True, help_text='Mengapa pembelian ini tidak ada di rencana. Pagunya tidak diperiksa.', verbose_name='alasan tanpa paket RUP'),
        ),
        migrations.AlterField(
            model_name='purchaserequest',
            name='package',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='requests', to='procurement.package', verbose_name='paket RUP'),
        ),
        migrations.AlterField(
            model_name='purchaserequestevent',
            name='package',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.package', verbose_name='paket RUP'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='package',
            trigger=pgtrigger.compiler.Trigger(name='one_line', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO procurement_budgetline\n                (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)\n                VALUES (NEW.id, '', '', '', '', NEW.fiscal_year, NEW.ceiling);\n        ELSE\n            UPDATE procurement_budgetline SET amount = NEW.ceiling\n              WHERE package_id = NEW.id AND amount <> NEW.ceiling\n                AND 1 = (SELECT count(*) FROM procurement_budgetline WHERE package_id = NEW.id);\n        END IF;\n        RETURN NULL;\n    ", hash='5662e5802232569f4b892df001093dc38f9920bc', operation='INSERT OR UPDATE OF "ceiling"', pgid='pgtrigger_one_line_ee448', table='procurement_package', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='package',
            trigger=pgtrigger.compiler.Trigger(name='sum_of_lines', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."ceiling" IS DISTINCT FROM (NEW."ceiling"))', declare='DECLARE lines bigint; total numeric;', func='\n        SELECT count(*), coalesce(sum(amount), 0) INTO lines, total\n          FROM procurement_budgetline WHERE package_id = NEW.id;\n        IF lines > 1 THEN NEW.ceiling := total; END IF;\n        RETURN NEW;\n    ', hash='ae1fd95519d37b96970afef28ef62111a02c029b', operation='UPDATE OF "ceiling"', pgid='pgtrigger_sum_of_lines_5fea7', table='procurement_package', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchaserequest',
            trigger=pgtrigger.compiler.Trigger(name='locked_after_approval', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."state" IN (\'approved\', \'completed\') AND (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."package_id" IS DISTINCT FROM (NEW."package_id") OR OLD."unplanned_reason" IS DISTINCT FROM (NEW."unplanned_reason") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."needed_on" IS DISTINCT FROM (NEW."needed_on")))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='15f2f2f8246afd7418965feb6bb8d5d44406f3ac', operation='UPDATE', pgid='pgtrigger_locked_after_approval_089fa', table='procurement_purchaserequest', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchaserequest',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."requester_id", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;', hash='8750f950666c7659655e76b607acbef5b98b22aa', operation='INSERT', pgid='pgtrigger_insert_insert_1dec7', table='procurement_purchaserequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchaserequest',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title", "unplanned_reason") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_at", NEW."id", NEW."is_demo", NEW."needed_on", NEW."note", NEW."number", NEW."package_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."requester_id", NEW."state", NEW."submitted_at", NEW."title", NEW."unplanned_reason"); RETURN NULL;', hash='3955f2aa3fcf53a35ebb40e3d30726e3a6307d09', operation='UPDATE', pgid='pgtrigger_update_update_4c92a', table='procurement_purchaserequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchaserequest',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "procurement_purchaserequestevent" ("agency_id", "created_at", "decided_at", "id", "is_demo", "needed_on", "note", "number", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "requester_id", "state", "submitted_at", "title", "unplanned_reason") VALUES (OLD."agency_id", OLD."created_at", OLD."decided_at", OLD."id", OLD."is_demo", OLD."needed_on", OLD."note", OLD."number", OLD."package_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region_id", OLD."requester_id", OLD."state", OLD."submitted_at", OLD."title", OLD."unplanned_reason"); RETURN NULL;', hash='0c86e225d2ea7adc6603461ce8c8fb22d0323a87', operation='DELETE', pgid='pgtrigger_delete_delete_5fa5c', table='procurement_purchaserequest', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='purchaserequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('package__isnull', False), ('unplanned_reason', '')), models.Q(('package__isnull', True), models.Q(('unplanned_reason', ''), _negated=True)), _connector='OR'), name='request_planned_or_why', violation_error_message='Pilih paket RUP, atau tuliskan mengapa tanpa paket.'),
        ),
        migrations.AddField(
            model_name='budgetentry',
            name='decision',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='budget_entries', to='procurement.decision', verbose_name='keputusan'),
        ),
        migrations.AddField(
            model_name='budgetentry',
            name='line',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='budget_entries', to='procurement.requestline', verbose_name='baris permintaan'),
        ),
        migrations.AddField(
            model_name='budgetentry',
            name='package',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='budget_entries', to='procurement.package', verbose_name='paket RUP'),
        ),
        migrations.AddField(
            model_name='budgetentry',
            name='realization',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='budget_entries', to='procurement.realization', verbose_name='realisasi'),
        ),
        migrations.AddField(
            model_name='budgetentry',
            name='request',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='budget_entries', to='procurement.purchaserequest', verbose_name='permintaan'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='decision',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.decision', verbose_name='keputusan'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='line',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.requestline', verbose_name='baris permintaan'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='package',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.package', verbose_name='paket RUP'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='procurement.budgetentry'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='realization',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.realization', verbose_name='realisasi'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='request',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.purchaserequest', verbose_name='permintaan'),
        ),
        migrations.AddField(
            model_name='budgetline',
            name='package',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='budget_lines', to='procurement.package', verbose_name='paket RUP'),
        ),
        migrations.AddField(
            model_name='budgetentryevent',
            name='budget_line',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='Kosong bila paket mempunyai beberapa baris dan belum diketahui yang mana.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.budgetline', verbose_name='baris anggaran'),
        ),
        migrations.AddField(
            model_name='budgetentry',
            name='budget_line',
            field=models.ForeignKey(blank=True, help_text='Kosong bila paket mempunyai beberapa baris dan belum diketahui yang mana.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='entries', to='procurement.budgetline', verbose_name='baris anggaran'),
        ),
        migrations.AddField(
            model_name='budgetlineevent',
            name='package',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='procurement.package', verbose_name='paket RUP'),
        ),
        migrations.AddField(
            model_name='budgetlineevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='budgetlineevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='procurement.budgetline'),
        ),
        migrations.AddConstraint(
            model_name='budgetline',
            constraint=models.CheckConstraint(condition=models.Q(('amount__gte', 0)), name='budget_line_amount_positive', violation_error_message='Pagu tidak boleh negatif.'),
        ),
        migrations.AddConstraint(
            model_name='budgetline',
            constraint=models.UniqueConstraint(fields=('package', 'mak', 'funding_source', 'fiscal_year'), name='budget_line_unique', violation_error_message='Baris anggaran ini sudah ada pada paketnya.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetline',
            trigger=pgtrigger.compiler.Trigger(name='ceiling_follows', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE old_package bigint; new_package bigint;', func="\n        IF TG_OP <> 'INSERT' THEN old_package := OLD.package_id; END IF;\n        IF TG_OP <> 'DELETE' THEN new_package := NEW.package_id; END IF;\n        UPDATE procurement_package AS package SET ceiling = summed.amount\n          FROM (SELECT id, (SELECT coalesce(sum(amount), 0) FROM procurement_budgetline\n                            WHERE package_id = one.id) AS amount\n                FROM procurement_package AS one WHERE id IN (old_package, new_package)) AS summed\n          WHERE package.id = summed.id AND package.ceiling <> summed.amount;\n        RETURN NULL;\n    ", hash='e97346998d3b6c6ae79b068d7cc122c739b2a3aa', operation='INSERT OR UPDATE OF "amount", "package_id" OR DELETE', pgid='pgtrigger_ceiling_follows_8df8e', table='procurement_budgetline', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetline',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (NEW."account_code", NEW."amount", NEW."fiscal_year", NEW."funding_source", NEW."id", NEW."mak", NEW."package_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sub_activity"); RETURN NULL;', hash='b1ce2375f498e056eaaa185fb14f8396c63c99f4', operation='INSERT', pgid='pgtrigger_insert_insert_05a6f', table='procurement_budgetline', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetline',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (NEW."account_code", NEW."amount", NEW."fiscal_year", NEW."funding_source", NEW."id", NEW."mak", NEW."package_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sub_activity"); RETURN NULL;', hash='704545d141f55d75e811684055b54f3dfcad2c24', operation='UPDATE', pgid='pgtrigger_update_update_e80ea', table='procurement_budgetline', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetline',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "procurement_budgetlineevent" ("account_code", "amount", "fiscal_year", "funding_source", "id", "mak", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sub_activity") VALUES (OLD."account_code", OLD."amount", OLD."fiscal_year", OLD."funding_source", OLD."id", OLD."mak", OLD."package_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sub_activity"); RETURN NULL;', hash='0b102635c2698e4bbb05a1e206064116ceeb6342', operation='DELETE', pgid='pgtrigger_delete_delete_e7b24', table='procurement_budgetline', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='budgetentry',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('amount__gt', 0), ('kind__in', ('reserve', 'commit'))), models.Q(('amount__lt', 0), ('kind', 'release')), models.Q(('kind', 'realise'), models.Q(('amount', 0), _negated=True)), _connector='OR'), name='budget_entry_signed'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetentry',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") SELECT new_values."amount", new_values."at", new_values."budget_line_id", new_values."decision_id", new_values."id", new_values."kind", new_values."line_id", new_values."package_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."realization_id", new_values."request_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='dd80200b9e0e28fab9a126c9f7420395ddbfa164', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_ba31b', referencing='REFERENCING NEW TABLE AS new_values ', table='procurement_budgetentry', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetentry',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") VALUES (NEW."amount", NEW."at", NEW."budget_line_id", NEW."decision_id", NEW."id", NEW."kind", NEW."line_id", NEW."package_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."realization_id", NEW."request_id"); RETURN NULL;', hash='592fdb946363b32ce59583da5a915f89a861ef4d', operation='UPDATE', pgid='pgtrigger_update_update_f9cba', table='procurement_budgetentry', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetentry',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "procurement_budgetentryevent" ("amount", "at", "budget_line_id", "decision_id", "id", "kind", "line_id", "package_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realization_id", "request_id") VALUES (OLD."amount", OLD."at", OLD."budget_line_id", OLD."decision_id", OLD."id", OLD."kind", OLD."line_id", OLD."package_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."realization_id", OLD."request_id"); RETURN NULL;', hash='25b9e94f8c760bf95b53e06abb57c90b1de51fa6', operation='DELETE', pgid='pgtrigger_delete_delete_e13f0', table='procurement_budgetentry', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='budgetentry',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d7875b6e3af1524b5101fe354bc18357e5ff63a5', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_81b13', table='procurement_budgetentry', when='BEFORE')),
        ),
        migrations.RunSQL([LINES, OPEN, DELIVERED], migrations.RunSQL.noop),
    ]
