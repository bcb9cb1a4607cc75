"""Official reports as they were made, and the papers of a region's policy."""

import datetime

import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import reports.models.official
import reports.models.policy


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0003_search_by_letters"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("reports", "0003_targets"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="OfficialReport",
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
                            ("p3dn", "Laporan P3DN"),
                            ("sub_activities", "Per sub kegiatan dan rekening"),
                            ("methods", "Per urusan dan metode (Inspektorat)"),
                            ("accounts", "Rekap per rekening (BPKAD)"),
                        ],
                        max_length=20,
                        verbose_name="jenis",
                    ),
                ),
                (
                    "period_kind",
                    models.CharField(
                        choices=[
                            ("month", "Bulanan"),
                            ("quarter", "Triwulanan"),
                            ("semester", "Semesteran"),
                            ("year", "Tahunan"),
                        ],
                        max_length=8,
                        verbose_name="periode",
                    ),
                ),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun",
                    ),
                ),
                ("part", models.PositiveSmallIntegerField(verbose_name="periode ke")),
                ("cumulative", models.BooleanField(verbose_name="sejak 1 Januari")),
                ("version", models.PositiveSmallIntegerField(default=1, verbose_name="versi")),
                ("number", models.CharField(max_length=60, unique=True, verbose_name="nomor")),
                ("content", models.TextField(editable=False, verbose_name="isi")),
                ("sha256", models.CharField(editable=False, max_length=64, verbose_name="sidik")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("prepared", "Disusun"),
                            ("checked", "Diperiksa"),
                            ("signed", "Ditandatangani"),
                            ("withdrawn", "Ditarik"),
                        ],
                        default="prepared",
                        max_length=9,
                        verbose_name="status",
                    ),
                ),
                ("prepared_at", models.DateTimeField(verbose_name="disusun")),
                (
                    "checked_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="diperiksa"),
                ),
                (
                    "checked_name",
                    models.CharField(blank=True, max_length=120, verbose_name="nama pemeriksa"),
                ),
                (
                    "signed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="ditandatangani"),
                ),
                (
                    "signed_name",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="nama penanda tangan"
                    ),
                ),
                (
                    "withdrawn_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="ditarik"),
                ),
                (
                    "reason",
                    models.CharField(blank=True, max_length=500, verbose_name="alasan ditarik"),
                ),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diperiksa oleh",
                    ),
                ),
                (
                    "follows",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="followed_by",
                        to="reports.officialreport",
                        verbose_name="mengganti",
                    ),
                ),
                (
                    "prepared_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="disusun oleh",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditandatangani oleh",
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditarik oleh",
                    ),
                ),
            ],
            options={
                "verbose_name": "laporan resmi",
                "verbose_name_plural": "laporan resmi",
                "ordering": ["-prepared_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="OfficialReportEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("p3dn", "Laporan P3DN"),
                            ("sub_activities", "Per sub kegiatan dan rekening"),
                            ("methods", "Per urusan dan metode (Inspektorat)"),
                            ("accounts", "Rekap per rekening (BPKAD)"),
                        ],
                        max_length=20,
                        verbose_name="jenis",
                    ),
                ),
                (
                    "period_kind",
                    models.CharField(
                        choices=[
                            ("month", "Bulanan"),
                            ("quarter", "Triwulanan"),
                            ("semester", "Semesteran"),
                            ("year", "Tahunan"),
                        ],
                        max_length=8,
                        verbose_name="periode",
                    ),
                ),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(2000),
                            django.core.validators.MaxValueValidator(2100),
                        ],
                        verbose_name="tahun",
                    ),
                ),
                ("part", models.PositiveSmallIntegerField(verbose_name="periode ke")),
                ("cumulative", models.BooleanField(verbose_name="sejak 1 Januari")),
                ("version", models.PositiveSmallIntegerField(default=1, verbose_name="versi")),
                ("number", models.CharField(max_length=60, verbose_name="nomor")),
                ("sha256", models.CharField(editable=False, max_length=64, verbose_name="sidik")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("prepared", "Disusun"),
                            ("checked", "Diperiksa"),
                            ("signed", "Ditandatangani"),
                            ("withdrawn", "Ditarik"),
                        ],
                        default="prepared",
                        max_length=9,
                        verbose_name="status",
                    ),
                ),
                ("prepared_at", models.DateTimeField(verbose_name="disusun")),
                (
                    "checked_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="diperiksa"),
                ),
                (
                    "checked_name",
                    models.CharField(blank=True, max_length=120, verbose_name="nama pemeriksa"),
                ),
                (
                    "signed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="ditandatangani"),
                ),
                (
                    "signed_name",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="nama penanda tangan"
                    ),
                ),
                (
                    "withdrawn_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="ditarik"),
                ),
                (
                    "reason",
                    models.CharField(blank=True, max_length=500, verbose_name="alasan ditarik"),
                ),
                (
                    "checked_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diperiksa oleh",
                    ),
                ),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="reports.officialreport",
                        verbose_name="mengganti",
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
                        to="reports.officialreport",
                    ),
                ),
                (
                    "prepared_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="disusun oleh",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditandatangani oleh",
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditarik oleh",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyPaper",
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
                            ("team", "Keputusan Tim P3DN"),
                            ("regulation", "Peraturan kepala daerah"),
                            ("plan", "Rencana aksi"),
                            ("other", "Dokumen lain"),
                        ],
                        max_length=10,
                        verbose_name="jenis",
                    ),
                ),
                (
                    "number",
                    models.CharField(
                        help_text="Seperti tertulis, contoh 500/112/KPTS/2026.",
                        max_length=120,
                        verbose_name="nomor",
                    ),
                ),
                ("title", models.CharField(max_length=300, verbose_name="tentang")),
                ("dated_on", models.DateField(verbose_name="tanggal penetapan")),
                (
                    "valid_to",
                    models.DateField(
                        blank=True,
                        help_text="Kosong bila masih berlaku.",
                        null=True,
                        verbose_name="berlaku sampai",
                    ),
                ),
                ("note", models.TextField(blank=True, max_length=1000, verbose_name="catatan")),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        editable=False,
                        upload_to=reports.models.policy.paper_path,
                        verbose_name="berkas",
                    ),
                ),
                (
                    "sha256",
                    models.CharField(
                        blank=True, editable=False, max_length=64, verbose_name="sidik berkas"
                    ),
                ),
                ("entered_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis")),
                (
                    "entered_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditulis oleh",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
            ],
            options={
                "verbose_name": "dokumen kebijakan PDN",
                "verbose_name_plural": "dokumen kebijakan PDN",
                "ordering": ["kind", "-dated_on", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="PolicyPaperEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("team", "Keputusan Tim P3DN"),
                            ("regulation", "Peraturan kepala daerah"),
                            ("plan", "Rencana aksi"),
                            ("other", "Dokumen lain"),
                        ],
                        max_length=10,
                        verbose_name="jenis",
                    ),
                ),
                (
                    "number",
                    models.CharField(
                        help_text="Seperti tertulis, contoh 500/112/KPTS/2026.",
                        max_length=120,
                        verbose_name="nomor",
                    ),
                ),
                ("title", models.CharField(max_length=300, verbose_name="tentang")),
                ("dated_on", models.DateField(verbose_name="tanggal penetapan")),
                (
                    "valid_to",
                    models.DateField(
                        blank=True,
                        help_text="Kosong bila masih berlaku.",
                        null=True,
                        verbose_name="berlaku sampai",
                    ),
                ),
                ("note", models.TextField(blank=True, max_length=1000, verbose_name="catatan")),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        editable=False,
                        upload_to=reports.models.policy.paper_path,
                        verbose_name="berkas",
                    ),
                ),
                (
                    "sha256",
                    models.CharField(
                        blank=True, editable=False, max_length=64, verbose_name="sidik berkas"
                    ),
                ),
                ("entered_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis")),
                (
                    "entered_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ditulis oleh",
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
                        to="reports.policypaper",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.region",
                        verbose_name="daerah",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="officialreport",
            index=models.Index(
                fields=["region", "-prepared_at", "-id"], name="officialreport_region"
            ),
        ),
        migrations.AddConstraint(
            model_name="officialreport",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "withdrawn"), _negated=True),
                fields=("region", "kind", "period_kind", "year", "part", "cumulative"),
                name="officialreport_one_live",
                violation_error_message="Laporan periode ini sudah ada. Tarik dahulu yang lama, lalu susun penggantinya.",
            ),
        ),
        migrations.AddConstraint(
            model_name="officialreport",
            constraint=models.UniqueConstraint(
                fields=("region", "kind", "period_kind", "year", "part", "cumulative", "version"),
                name="officialreport_version_unique",
                violation_error_message="Versi laporan ini sudah ada.",
            ),
        ),
        migrations.AddConstraint(
            model_name="officialreport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("sha256", reports.models.official.HexSha256(models.F("content")))
                ),
                name="officialreport_sha256_of_content",
                violation_error_message="Sidik tidak sesuai dengan isi laporan.",
            ),
        ),
        migrations.AddConstraint(
            model_name="officialreport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("checked_by__isnull", True),
                        models.Q(("checked_by", models.F("prepared_by")), _negated=True),
                        _connector="OR",
                    ),
                    models.Q(
                        ("signed_by__isnull", True),
                        models.Q(
                            models.Q(("signed_by", models.F("prepared_by")), _negated=True),
                            models.Q(("signed_by", models.F("checked_by")), _negated=True),
                        ),
                        _connector="OR",
                    ),
                ),
                name="officialreport_three_people",
                violation_error_message="Yang menyusun, memeriksa, dan menandatangani harus tiga orang yang berbeda.",
            ),
        ),
        migrations.AddConstraint(
            model_name="officialreport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("checked_by__isnull", True),
                        ("signed_by__isnull", True),
                        ("state", "prepared"),
                    ),
                    models.Q(
                        ("checked_by__isnull", False),
                        ("signed_by__isnull", True),
                        ("state", "checked"),
                    ),
                    models.Q(
                        ("checked_by__isnull", False),
                        ("signed_by__isnull", False),
                        ("state", "signed"),
                    ),
                    models.Q(
                        ("state", "withdrawn"),
                        ("withdrawn_by__isnull", False),
                        models.Q(("reason", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="officialreport_state_told",
                violation_error_message="Status laporan tidak sesuai dengan isinya.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officialreport",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="870aaacaee2883290a435bbbc97fa6f715895e57",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_eb351",
                    table="reports_officialreport",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officialreport",
            trigger=pgtrigger.compiler.Trigger(
                name="content_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."content" IS DISTINCT FROM (NEW."content") OR OLD."cumulative" IS DISTINCT FROM (NEW."cumulative") OR OLD."follows_id" IS DISTINCT FROM (NEW."follows_id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."part" IS DISTINCT FROM (NEW."part") OR OLD."period_kind" IS DISTINCT FROM (NEW."period_kind") OR OLD."prepared_at" IS DISTINCT FROM (NEW."prepared_at") OR OLD."prepared_by_id" IS DISTINCT FROM (NEW."prepared_by_id") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="62e3fe273ecb52ae7586d2afd0899df640a023c6",
                    operation="UPDATE",
                    pgid="pgtrigger_content_stays_d1b58",
                    table="reports_officialreport",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officialreport",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "reports_officialreportevent" ("checked_at", "checked_by_id", "checked_name", "cumulative", "follows_id", "id", "kind", "number", "part", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "region_id", "sha256", "signed_at", "signed_by_id", "signed_name", "state", "version", "withdrawn_at", "withdrawn_by_id", "year") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_name", NEW."cumulative", NEW."follows_id", NEW."id", NEW."kind", NEW."number", NEW."part", NEW."period_kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."reason", NEW."region_id", NEW."sha256", NEW."signed_at", NEW."signed_by_id", NEW."signed_name", NEW."state", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."year"); RETURN NULL;',
                    hash="3ad3963138e7476ecca46f9c3f6026bc2f6b2fc7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_47265",
                    table="reports_officialreport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officialreport",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."checked_at" IS DISTINCT FROM (NEW."checked_at") OR OLD."checked_by_id" IS DISTINCT FROM (NEW."checked_by_id") OR OLD."checked_name" IS DISTINCT FROM (NEW."checked_name") OR OLD."cumulative" IS DISTINCT FROM (NEW."cumulative") OR OLD."follows_id" IS DISTINCT FROM (NEW."follows_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."part" IS DISTINCT FROM (NEW."part") OR OLD."period_kind" IS DISTINCT FROM (NEW."period_kind") OR OLD."prepared_at" IS DISTINCT FROM (NEW."prepared_at") OR OLD."prepared_by_id" IS DISTINCT FROM (NEW."prepared_by_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."signed_at" IS DISTINCT FROM (NEW."signed_at") OR OLD."signed_by_id" IS DISTINCT FROM (NEW."signed_by_id") OR OLD."signed_name" IS DISTINCT FROM (NEW."signed_name") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."withdrawn_by_id" IS DISTINCT FROM (NEW."withdrawn_by_id") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                    func='INSERT INTO "reports_officialreportevent" ("checked_at", "checked_by_id", "checked_name", "cumulative", "follows_id", "id", "kind", "number", "part", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "region_id", "sha256", "signed_at", "signed_by_id", "signed_name", "state", "version", "withdrawn_at", "withdrawn_by_id", "year") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."checked_name", NEW."cumulative", NEW."follows_id", NEW."id", NEW."kind", NEW."number", NEW."part", NEW."period_kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."reason", NEW."region_id", NEW."sha256", NEW."signed_at", NEW."signed_by_id", NEW."signed_name", NEW."state", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."year"); RETURN NULL;',
                    hash="2962ad2b5570e5a9dd86f9a958a189025749314c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_779d7",
                    table="reports_officialreport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="officialreport",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "reports_officialreportevent" ("checked_at", "checked_by_id", "checked_name", "cumulative", "follows_id", "id", "kind", "number", "part", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "region_id", "sha256", "signed_at", "signed_by_id", "signed_name", "state", "version", "withdrawn_at", "withdrawn_by_id", "year") VALUES (OLD."checked_at", OLD."checked_by_id", OLD."checked_name", OLD."cumulative", OLD."follows_id", OLD."id", OLD."kind", OLD."number", OLD."part", OLD."period_kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."prepared_at", OLD."prepared_by_id", OLD."reason", OLD."region_id", OLD."sha256", OLD."signed_at", OLD."signed_by_id", OLD."signed_name", OLD."state", OLD."version", OLD."withdrawn_at", OLD."withdrawn_by_id", OLD."year"); RETURN NULL;',
                    hash="b9de2a728236d4dca6427159bb96012798a0ec3d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_45e61",
                    table="reports_officialreport",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="policypaper",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "dated_on__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("dated_on__isnull", True),
                        _connector="OR",
                    ),
                    models.Q(
                        (
                            "valid_to__range",
                            (datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)),
                        ),
                        ("valid_to__isnull", True),
                        _connector="OR",
                    ),
                ),
                name="policypaper_days_plausible",
                violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policypaper",
            constraint=models.UniqueConstraint(
                fields=("region", "kind", "number"),
                name="policypaper_unique",
                violation_error_message="Dokumen dengan jenis dan nomor ini sudah ada.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policypaper",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_to__isnull", True),
                    ("valid_to__gte", models.F("dated_on")),
                    _connector="OR",
                ),
                name="policypaper_days_in_order",
                violation_error_message="Akhirnya tidak boleh sebelum tanggal penetapan.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policypaper",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "reports_policypaperevent" ("dated_on", "entered_at", "entered_by_id", "file", "id", "kind", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "sha256", "title", "valid_to") VALUES (NEW."dated_on", NEW."entered_at", NEW."entered_by_id", NEW."file", NEW."id", NEW."kind", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."sha256", NEW."title", NEW."valid_to"); RETURN NULL;',
                    hash="4779990b6f07d002e2e6418ab114351472e17d48",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_40b81",
                    table="reports_policypaper",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policypaper",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "reports_policypaperevent" ("dated_on", "entered_at", "entered_by_id", "file", "id", "kind", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "sha256", "title", "valid_to") VALUES (NEW."dated_on", NEW."entered_at", NEW."entered_by_id", NEW."file", NEW."id", NEW."kind", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."sha256", NEW."title", NEW."valid_to"); RETURN NULL;',
                    hash="4d98202e8c47639540e5443df441fe3109afe7b8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bcf36",
                    table="reports_policypaper",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policypaper",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "reports_policypaperevent" ("dated_on", "entered_at", "entered_by_id", "file", "id", "kind", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "sha256", "title", "valid_to") VALUES (OLD."dated_on", OLD."entered_at", OLD."entered_by_id", OLD."file", OLD."id", OLD."kind", OLD."note", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region_id", OLD."sha256", OLD."title", OLD."valid_to"); RETURN NULL;',
                    hash="418cca5bd8967b5fbbd1e6f416681218046245aa",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_226ae",
                    table="reports_policypaper",
                    when="AFTER",
                ),
            ),
        ),
    ]
