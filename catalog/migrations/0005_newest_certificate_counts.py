"""Of a product's certificates the newest counts (Permenperin 35/2025 Pasal 50 ayat 2).

The triggers are written anew, and then every period: an update of the certificates that changes
nothing works all of them out, in one statement, and is no version of any.
"""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

PERIODS = "UPDATE catalog_certificate SET state = state WHERE state = 'verified'"
ANEW = migrations.RunSQL(PERIODS, migrations.RunSQL.noop)
AS_BEFORE = migrations.RunSQL(migrations.RunSQL.noop, PERIODS)


class Migration(migrations.Migration):
    dependencies = [
        ("catalog", "0004_facts_for_judging"),
    ]

    operations = [
        AS_BEFORE,
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
        ANEW,
    ]
