"""Of a product's certificates the newest counts (Permenperin 35/2025 Pasal 50 ayat 2).

The triggers are written anew, and then every period: an update of the certificates that changes
nothing works all of them out, in one statement, and is no version of any. Certificates also say in
which year they were assessed and which papers somebody saw; suspensions are reminded of.
"""

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

PERIODS = "UPDATE catalog_certificate SET state = state WHERE state = 'verified'"
ANEW = migrations.RunSQL(PERIODS, migrations.RunSQL.noop)
AS_BEFORE = migrations.RunSQL(migrations.RunSQL.noop, PERIODS)


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_people"),
        ("catalog", "0004_facts_for_judging"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AS_BEFORE,
        migrations.CreateModel(
            name="CertificatePaper",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "paper",
                    models.CharField(
                        choices=[
                            ("calculation", "Lembar perhitungan TKDN"),
                            ("verification_report", "Laporan lembaga verifikasi (LVI)"),
                            ("declaration", "Pernyataan mandiri industri kecil"),
                            ("capital", "Bukti modal usaha industri kecil"),
                            ("workers", "Daftar tenaga kerja dan kewarganegaraannya"),
                            ("materials", "Bukti asal bahan"),
                            ("costs", "Rincian biaya jasa"),
                            ("bmp_proof", "Bukti setiap bobot BMP"),
                        ],
                        max_length=20,
                        verbose_name="dokumen",
                    ),
                ),
                ("ticked_at", models.DateTimeField(auto_now_add=True, verbose_name="dicentang")),
            ],
            options={
                "verbose_name": "dokumen sertifikat",
                "verbose_name_plural": "dokumen sertifikat",
                "ordering": ["certificate", "pk"],
            },
        ),
        migrations.CreateModel(
            name="CertificatePaperEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "paper",
                    models.CharField(
                        choices=[
                            ("calculation", "Lembar perhitungan TKDN"),
                            ("verification_report", "Laporan lembaga verifikasi (LVI)"),
                            ("declaration", "Pernyataan mandiri industri kecil"),
                            ("capital", "Bukti modal usaha industri kecil"),
                            ("workers", "Daftar tenaga kerja dan kewarganegaraannya"),
                            ("materials", "Bukti asal bahan"),
                            ("costs", "Rincian biaya jasa"),
                            ("bmp_proof", "Bukti setiap bobot BMP"),
                        ],
                        max_length=20,
                        verbose_name="dokumen",
                    ),
                ),
                ("ticked_at", models.DateTimeField(auto_now_add=True, verbose_name="dicentang")),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="certificate",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="certificate",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="certificate",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="certificate",
            name="certificate_changed",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="certificateproduct",
            name="line_added",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="certificateproduct",
            name="line_removed",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="standingchange",
            name="standing_changed",
        ),
        migrations.AddField(
            model_name="certificate",
            name="assessed_in",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="Tahun TKDN dihitung, bila tertulis; tidak sesudah tahun terbit.",
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(2000),
                    django.core.validators.MaxValueValidator(2100),
                ],
                verbose_name="tahun penilaian",
            ),
        ),
        migrations.AddField(
            model_name="certificateevent",
            name="assessed_in",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="Tahun TKDN dihitung, bila tertulis; tidak sesudah tahun terbit.",
                null=True,
                validators=[
                    django.core.validators.MinValueValidator(2000),
                    django.core.validators.MaxValueValidator(2100),
                ],
                verbose_name="tahun penilaian",
            ),
        ),
        migrations.AlterField(
            model_name="expiryreminder",
            name="value",
            field=models.CharField(
                choices=[("tkdn", "TKDN"), ("bmp", "BMP"), ("suspension", "Pembekuan")],
                max_length=10,
                verbose_name="nilai",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificate",
            trigger=pgtrigger.compiler.Trigger(
                name="certificate_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE touched bigint[];",
                    func="\n    touched := ARRAY(\n        SELECT id FROM catalog_product WHERE id IN (\n    SELECT line.product_id FROM catalog_certificateproduct line\n    JOIN changed ON changed.id = line.certificate_id\n) ORDER BY id FOR NO KEY UPDATE\n    );\n    DELETE FROM catalog_certifiedperiod WHERE product_id = ANY(touched);\n    INSERT INTO catalog_certifiedperiod\n        (product_id, starts_on, ends_on, certificate_id, standing, tkdn, bmp)\n    WITH certified AS (\n        -- the next one issued replaces it, whatever becomes of that one\n        SELECT line.product_id, c.*,\n               lead(c.issued_on) OVER (PARTITION BY line.product_id ORDER BY c.issued_on, c.id)\n                   AS replaced_on\n        FROM catalog_certificateproduct line\n        JOIN catalog_certificate c ON c.id = line.certificate_id\n        WHERE line.product_id = ANY(touched) AND c.state = 'verified' AND c.kind <> 'project'\n    ), marks AS (\n        SELECT product_id, date '0001-01-01' AS day FROM certified\n        UNION SELECT product_id, issued_on FROM certified\n        UNION SELECT product_id, tkdn_valid_until + 1 FROM certified\n        UNION SELECT product_id, bmp_valid_until + 1 FROM certified\n        UNION SELECT product_id, change.effective_on\n              FROM certified JOIN catalog_standingchange change ON change.certificate_id = certified.id\n    ), spans AS (\n        SELECT product_id, day,\n               coalesce(lead(day) OVER (PARTITION BY product_id ORDER BY day) - 1,\n                        date '9999-12-31') AS last\n        FROM marks WHERE day <= date '9999-12-31'\n    ), judged AS (\n        SELECT spans.product_id, spans.day, spans.last, c.id, c.issued_on, c.tkdn,\n               CASE WHEN spans.day <= c.bmp_valid_until THEN coalesce(c.bmp, 0) ELSE 0 END AS bmp,\n               CASE WHEN c.replaced_on <= least(spans.day, final.effective_on - 1) THEN 'superseded'\n                    WHEN final.kind IS NOT NULL THEN final.kind\n                    WHEN latest.kind = 'suspended' THEN 'suspended'\n                    WHEN spans.day < c.issued_on THEN 'unverified'\n                    WHEN spans.day > c.tkdn_valid_until THEN 'expired'\n                    ELSE 'valid' END AS standing\n        FROM spans JOIN certified c ON c.product_id = spans.product_id\n        LEFT JOIN LATERAL (\n            SELECT kind, effective_on FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n              AND kind IN ('revoked', 'superseded')\n            ORDER BY effective_on, id LIMIT 1) final ON true\n        LEFT JOIN LATERAL (\n            SELECT kind FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n            ORDER BY effective_on DESC, id DESC LIMIT 1) latest ON true\n    )\n    SELECT DISTINCT ON (product_id, day) product_id, day, last, id, standing,\n           CASE WHEN standing = 'valid' THEN tkdn END, CASE WHEN standing = 'valid' THEN bmp END\n    FROM judged\n    ORDER BY product_id, day, standing = 'valid' DESC, issued_on DESC, id DESC;\n    RETURN NULL;\n",
                    hash="6e9203b13d8f8da9c0c047bda9b3cfbad561b0e7",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_certificate_changed_3dcc9",
                    referencing="REFERENCING NEW TABLE AS changed ",
                    table="catalog_certificate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificate",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "catalog_certificateevent" ("assessed_in", "bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (NEW."assessed_in", NEW."bmp", NEW."bmp_valid_until", NEW."company_address", NEW."company_name", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."factory_address", NEW."file", NEW."file_sha256", NEW."id", NEW."is_demo", NEW."issued_on", NEW."kbli", NEW."kind", NEW."maker_address", NEW."maker_name", NEW."number", NEW."number_key", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."producer_id", NEW."project_owner", NEW."project_ref", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."scheme", NEW."state", NEW."submitted_at", NEW."tkdn", NEW."tkdn_valid_until", NEW."verified_at", NEW."verified_by_id", NEW."work_place"); RETURN NULL;',
                    hash="f544939801f1d6c755c0525cfc11d3b435741cd3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f6822",
                    table="catalog_certificate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificate",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."assessed_in" IS DISTINCT FROM (NEW."assessed_in") OR OLD."bmp" IS DISTINCT FROM (NEW."bmp") OR OLD."bmp_valid_until" IS DISTINCT FROM (NEW."bmp_valid_until") OR OLD."company_address" IS DISTINCT FROM (NEW."company_address") OR OLD."company_name" IS DISTINCT FROM (NEW."company_name") OR OLD."edited_at" IS DISTINCT FROM (NEW."edited_at") OR OLD."edited_by_id" IS DISTINCT FROM (NEW."edited_by_id") OR OLD."entered_at" IS DISTINCT FROM (NEW."entered_at") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."factory_address" IS DISTINCT FROM (NEW."factory_address") OR OLD."file" IS DISTINCT FROM (NEW."file") OR OLD."file_sha256" IS DISTINCT FROM (NEW."file_sha256") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_demo" IS DISTINCT FROM (NEW."is_demo") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."kbli" IS DISTINCT FROM (NEW."kbli") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."maker_address" IS DISTINCT FROM (NEW."maker_address") OR OLD."maker_name" IS DISTINCT FROM (NEW."maker_name") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."number_key" IS DISTINCT FROM (NEW."number_key") OR OLD."producer_id" IS DISTINCT FROM (NEW."producer_id") OR OLD."project_owner" IS DISTINCT FROM (NEW."project_owner") OR OLD."project_ref" IS DISTINCT FROM (NEW."project_ref") OR OLD."refusal_grounds" IS DISTINCT FROM (NEW."refusal_grounds") OR OLD."refusal_reason" IS DISTINCT FROM (NEW."refusal_reason") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."scheme" IS DISTINCT FROM (NEW."scheme") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."tkdn" IS DISTINCT FROM (NEW."tkdn") OR OLD."tkdn_valid_until" IS DISTINCT FROM (NEW."tkdn_valid_until") OR OLD."verified_at" IS DISTINCT FROM (NEW."verified_at") OR OLD."verified_by_id" IS DISTINCT FROM (NEW."verified_by_id") OR OLD."work_place" IS DISTINCT FROM (NEW."work_place"))',
                    func='INSERT INTO "catalog_certificateevent" ("assessed_in", "bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (NEW."assessed_in", NEW."bmp", NEW."bmp_valid_until", NEW."company_address", NEW."company_name", NEW."edited_at", NEW."edited_by_id", NEW."entered_at", NEW."entered_by_id", NEW."factory_address", NEW."file", NEW."file_sha256", NEW."id", NEW."is_demo", NEW."issued_on", NEW."kbli", NEW."kind", NEW."maker_address", NEW."maker_name", NEW."number", NEW."number_key", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."producer_id", NEW."project_owner", NEW."project_ref", NEW."refusal_grounds", NEW."refusal_reason", NEW."region_id", NEW."scheme", NEW."state", NEW."submitted_at", NEW."tkdn", NEW."tkdn_valid_until", NEW."verified_at", NEW."verified_by_id", NEW."work_place"); RETURN NULL;',
                    hash="21ef4934363601955a0693110682ce29752caee0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e9dc8",
                    table="catalog_certificate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificate",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "catalog_certificateevent" ("assessed_in", "bmp", "bmp_valid_until", "company_address", "company_name", "edited_at", "edited_by_id", "entered_at", "entered_by_id", "factory_address", "file", "file_sha256", "id", "is_demo", "issued_on", "kbli", "kind", "maker_address", "maker_name", "number", "number_key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "producer_id", "project_owner", "project_ref", "refusal_grounds", "refusal_reason", "region_id", "scheme", "state", "submitted_at", "tkdn", "tkdn_valid_until", "verified_at", "verified_by_id", "work_place") VALUES (OLD."assessed_in", OLD."bmp", OLD."bmp_valid_until", OLD."company_address", OLD."company_name", OLD."edited_at", OLD."edited_by_id", OLD."entered_at", OLD."entered_by_id", OLD."factory_address", OLD."file", OLD."file_sha256", OLD."id", OLD."is_demo", OLD."issued_on", OLD."kbli", OLD."kind", OLD."maker_address", OLD."maker_name", OLD."number", OLD."number_key", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."producer_id", OLD."project_owner", OLD."project_ref", OLD."refusal_grounds", OLD."refusal_reason", OLD."region_id", OLD."scheme", OLD."state", OLD."submitted_at", OLD."tkdn", OLD."tkdn_valid_until", OLD."verified_at", OLD."verified_by_id", OLD."work_place"); RETURN NULL;',
                    hash="0f13726069ab6c2275c58347a3f43d3f6f91bdde",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4c2d3",
                    table="catalog_certificate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificateproduct",
            trigger=pgtrigger.compiler.Trigger(
                name="line_added",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE touched bigint[];",
                    func="\n    touched := ARRAY(\n        SELECT id FROM catalog_product WHERE id IN (SELECT product_id FROM changed) ORDER BY id FOR NO KEY UPDATE\n    );\n    DELETE FROM catalog_certifiedperiod WHERE product_id = ANY(touched);\n    INSERT INTO catalog_certifiedperiod\n        (product_id, starts_on, ends_on, certificate_id, standing, tkdn, bmp)\n    WITH certified AS (\n        -- the next one issued replaces it, whatever becomes of that one\n        SELECT line.product_id, c.*,\n               lead(c.issued_on) OVER (PARTITION BY line.product_id ORDER BY c.issued_on, c.id)\n                   AS replaced_on\n        FROM catalog_certificateproduct line\n        JOIN catalog_certificate c ON c.id = line.certificate_id\n        WHERE line.product_id = ANY(touched) AND c.state = 'verified' AND c.kind <> 'project'\n    ), marks AS (\n        SELECT product_id, date '0001-01-01' AS day FROM certified\n        UNION SELECT product_id, issued_on FROM certified\n        UNION SELECT product_id, tkdn_valid_until + 1 FROM certified\n        UNION SELECT product_id, bmp_valid_until + 1 FROM certified\n        UNION SELECT product_id, change.effective_on\n              FROM certified JOIN catalog_standingchange change ON change.certificate_id = certified.id\n    ), spans AS (\n        SELECT product_id, day,\n               coalesce(lead(day) OVER (PARTITION BY product_id ORDER BY day) - 1,\n                        date '9999-12-31') AS last\n        FROM marks WHERE day <= date '9999-12-31'\n    ), judged AS (\n        SELECT spans.product_id, spans.day, spans.last, c.id, c.issued_on, c.tkdn,\n               CASE WHEN spans.day <= c.bmp_valid_until THEN coalesce(c.bmp, 0) ELSE 0 END AS bmp,\n               CASE WHEN c.replaced_on <= least(spans.day, final.effective_on - 1) THEN 'superseded'\n                    WHEN final.kind IS NOT NULL THEN final.kind\n                    WHEN latest.kind = 'suspended' THEN 'suspended'\n                    WHEN spans.day < c.issued_on THEN 'unverified'\n                    WHEN spans.day > c.tkdn_valid_until THEN 'expired'\n                    ELSE 'valid' END AS standing\n        FROM spans JOIN certified c ON c.product_id = spans.product_id\n        LEFT JOIN LATERAL (\n            SELECT kind, effective_on FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n              AND kind IN ('revoked', 'superseded')\n            ORDER BY effective_on, id LIMIT 1) final ON true\n        LEFT JOIN LATERAL (\n            SELECT kind FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n            ORDER BY effective_on DESC, id DESC LIMIT 1) latest ON true\n    )\n    SELECT DISTINCT ON (product_id, day) product_id, day, last, id, standing,\n           CASE WHEN standing = 'valid' THEN tkdn END, CASE WHEN standing = 'valid' THEN bmp END\n    FROM judged\n    ORDER BY product_id, day, standing = 'valid' DESC, issued_on DESC, id DESC;\n    RETURN NULL;\n",
                    hash="4364defaa97adb4e872cf5a7d4dbd37f244d4eef",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_line_added_8693d",
                    referencing="REFERENCING NEW TABLE AS changed ",
                    table="catalog_certificateproduct",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificateproduct",
            trigger=pgtrigger.compiler.Trigger(
                name="line_removed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE touched bigint[];",
                    func="\n    touched := ARRAY(\n        SELECT id FROM catalog_product WHERE id IN (SELECT product_id FROM changed) ORDER BY id FOR NO KEY UPDATE\n    );\n    DELETE FROM catalog_certifiedperiod WHERE product_id = ANY(touched);\n    INSERT INTO catalog_certifiedperiod\n        (product_id, starts_on, ends_on, certificate_id, standing, tkdn, bmp)\n    WITH certified AS (\n        -- the next one issued replaces it, whatever becomes of that one\n        SELECT line.product_id, c.*,\n               lead(c.issued_on) OVER (PARTITION BY line.product_id ORDER BY c.issued_on, c.id)\n                   AS replaced_on\n        FROM catalog_certificateproduct line\n        JOIN catalog_certificate c ON c.id = line.certificate_id\n        WHERE line.product_id = ANY(touched) AND c.state = 'verified' AND c.kind <> 'project'\n    ), marks AS (\n        SELECT product_id, date '0001-01-01' AS day FROM certified\n        UNION SELECT product_id, issued_on FROM certified\n        UNION SELECT product_id, tkdn_valid_until + 1 FROM certified\n        UNION SELECT product_id, bmp_valid_until + 1 FROM certified\n        UNION SELECT product_id, change.effective_on\n              FROM certified JOIN catalog_standingchange change ON change.certificate_id = certified.id\n    ), spans AS (\n        SELECT product_id, day,\n               coalesce(lead(day) OVER (PARTITION BY product_id ORDER BY day) - 1,\n                        date '9999-12-31') AS last\n        FROM marks WHERE day <= date '9999-12-31'\n    ), judged AS (\n        SELECT spans.product_id, spans.day, spans.last, c.id, c.issued_on, c.tkdn,\n               CASE WHEN spans.day <= c.bmp_valid_until THEN coalesce(c.bmp, 0) ELSE 0 END AS bmp,\n               CASE WHEN c.replaced_on <= least(spans.day, final.effective_on - 1) THEN 'superseded'\n                    WHEN final.kind IS NOT NULL THEN final.kind\n                    WHEN latest.kind = 'suspended' THEN 'suspended'\n                    WHEN spans.day < c.issued_on THEN 'unverified'\n                    WHEN spans.day > c.tkdn_valid_until THEN 'expired'\n                    ELSE 'valid' END AS standing\n        FROM spans JOIN certified c ON c.product_id = spans.product_id\n        LEFT JOIN LATERAL (\n            SELECT kind, effective_on FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n              AND kind IN ('revoked', 'superseded')\n            ORDER BY effective_on, id LIMIT 1) final ON true\n        LEFT JOIN LATERAL (\n            SELECT kind FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n            ORDER BY effective_on DESC, id DESC LIMIT 1) latest ON true\n    )\n    SELECT DISTINCT ON (product_id, day) product_id, day, last, id, standing,\n           CASE WHEN standing = 'valid' THEN tkdn END, CASE WHEN standing = 'valid' THEN bmp END\n    FROM judged\n    ORDER BY product_id, day, standing = 'valid' DESC, issued_on DESC, id DESC;\n    RETURN NULL;\n",
                    hash="63a32889f0f705936db09367b9e4daacf3f9390a",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_line_removed_6626e",
                    referencing="REFERENCING OLD TABLE AS changed ",
                    table="catalog_certificateproduct",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="standingchange",
            trigger=pgtrigger.compiler.Trigger(
                name="standing_changed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE touched bigint[];",
                    func="\n    touched := ARRAY(\n        SELECT id FROM catalog_product WHERE id IN (\n    SELECT line.product_id FROM catalog_certificateproduct line\n    JOIN changed ON changed.certificate_id = line.certificate_id\n) ORDER BY id FOR NO KEY UPDATE\n    );\n    DELETE FROM catalog_certifiedperiod WHERE product_id = ANY(touched);\n    INSERT INTO catalog_certifiedperiod\n        (product_id, starts_on, ends_on, certificate_id, standing, tkdn, bmp)\n    WITH certified AS (\n        -- the next one issued replaces it, whatever becomes of that one\n        SELECT line.product_id, c.*,\n               lead(c.issued_on) OVER (PARTITION BY line.product_id ORDER BY c.issued_on, c.id)\n                   AS replaced_on\n        FROM catalog_certificateproduct line\n        JOIN catalog_certificate c ON c.id = line.certificate_id\n        WHERE line.product_id = ANY(touched) AND c.state = 'verified' AND c.kind <> 'project'\n    ), marks AS (\n        SELECT product_id, date '0001-01-01' AS day FROM certified\n        UNION SELECT product_id, issued_on FROM certified\n        UNION SELECT product_id, tkdn_valid_until + 1 FROM certified\n        UNION SELECT product_id, bmp_valid_until + 1 FROM certified\n        UNION SELECT product_id, change.effective_on\n              FROM certified JOIN catalog_standingchange change ON change.certificate_id = certified.id\n    ), spans AS (\n        SELECT product_id, day,\n               coalesce(lead(day) OVER (PARTITION BY product_id ORDER BY day) - 1,\n                        date '9999-12-31') AS last\n        FROM marks WHERE day <= date '9999-12-31'\n    ), judged AS (\n        SELECT spans.product_id, spans.day, spans.last, c.id, c.issued_on, c.tkdn,\n               CASE WHEN spans.day <= c.bmp_valid_until THEN coalesce(c.bmp, 0) ELSE 0 END AS bmp,\n               CASE WHEN c.replaced_on <= least(spans.day, final.effective_on - 1) THEN 'superseded'\n                    WHEN final.kind IS NOT NULL THEN final.kind\n                    WHEN latest.kind = 'suspended' THEN 'suspended'\n                    WHEN spans.day < c.issued_on THEN 'unverified'\n                    WHEN spans.day > c.tkdn_valid_until THEN 'expired'\n                    ELSE 'valid' END AS standing\n        FROM spans JOIN certified c ON c.product_id = spans.product_id\n        LEFT JOIN LATERAL (\n            SELECT kind, effective_on FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n              AND kind IN ('revoked', 'superseded')\n            ORDER BY effective_on, id LIMIT 1) final ON true\n        LEFT JOIN LATERAL (\n            SELECT kind FROM catalog_standingchange\n            WHERE certificate_id = c.id AND effective_on <= spans.day\n            ORDER BY effective_on DESC, id DESC LIMIT 1) latest ON true\n    )\n    SELECT DISTINCT ON (product_id, day) product_id, day, last, id, standing,\n           CASE WHEN standing = 'valid' THEN tkdn END, CASE WHEN standing = 'valid' THEN bmp END\n    FROM judged\n    ORDER BY product_id, day, standing = 'valid' DESC, issued_on DESC, id DESC;\n    RETURN NULL;\n",
                    hash="2a06449bf7251ea6029e0725dd0cd1821996fd9a",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_standing_changed_8ca76",
                    referencing="REFERENCING NEW TABLE AS changed ",
                    table="catalog_standingchange",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("assessed_in__isnull", True),
                    models.Q(
                        ("assessed_in__gte", 2000),
                        (
                            "assessed_in__lte",
                            django.db.models.functions.datetime.ExtractYear("issued_on"),
                        ),
                    ),
                    _connector="OR",
                ),
                name="certificate_assessed_before_issue",
                violation_error_message="Tahun penilaian tidak sesudah tahun terbit.",
            ),
        ),
        migrations.AddField(
            model_name="certificatepaper",
            name="certificate",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="papers",
                to="catalog.certificate",
                verbose_name="sertifikat",
            ),
        ),
        migrations.AddField(
            model_name="certificatepaper",
            name="ticked_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="dicentang oleh",
            ),
        ),
        migrations.AddField(
            model_name="certificatepaperevent",
            name="certificate",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="catalog.certificate",
                verbose_name="sertifikat",
            ),
        ),
        migrations.AddField(
            model_name="certificatepaperevent",
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
            model_name="certificatepaperevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="catalog.certificatepaper",
            ),
        ),
        migrations.AddField(
            model_name="certificatepaperevent",
            name="ticked_by",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="dicentang oleh",
            ),
        ),
        migrations.AddConstraint(
            model_name="certificatepaper",
            constraint=models.UniqueConstraint(
                fields=("certificate", "paper"), name="certificate_paper_unique"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificatepaper",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "catalog_certificatepaperevent" ("certificate_id", "id", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ticked_at", "ticked_by_id") VALUES (NEW."certificate_id", NEW."id", NEW."paper", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."ticked_at", NEW."ticked_by_id"); RETURN NULL;',
                    hash="2f155dabe291830bb628b0ae9aea3248642e55ae",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ee7a2",
                    table="catalog_certificatepaper",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificatepaper",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "catalog_certificatepaperevent" ("certificate_id", "id", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ticked_at", "ticked_by_id") VALUES (NEW."certificate_id", NEW."id", NEW."paper", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."ticked_at", NEW."ticked_by_id"); RETURN NULL;',
                    hash="b3fa62d315a16cdd76d35d2ea2723d208be7ad7f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8bc8b",
                    table="catalog_certificatepaper",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="certificatepaper",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "catalog_certificatepaperevent" ("certificate_id", "id", "paper", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ticked_at", "ticked_by_id") VALUES (OLD."certificate_id", OLD."id", OLD."paper", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."ticked_at", OLD."ticked_by_id"); RETURN NULL;',
                    hash="38c69cbfe3eefda89e154bfffbe383e89a019645",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_12f7b",
                    table="catalog_certificatepaper",
                    when="AFTER",
                ),
            ),
        ),
        ANEW,
    ]
