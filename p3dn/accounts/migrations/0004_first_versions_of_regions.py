"""Regions that were there before their history was kept have a first version, of the day of the upgrade.

Without it their next change would be told as if it had made them, and what stood there before by nobody.
"""

from django.db import migrations

FIRST_VERSIONS = """
    INSERT INTO accounts_regionevent (
        pgh_created_at, pgh_label, pgh_obj_id, id, code, name, kind, parent_id, klpd_code, head_title, is_served
    )
    SELECT now(), 'insert', id, id, code, name, kind, parent_id, klpd_code, head_title, is_served
    FROM accounts_region region
    WHERE NOT EXISTS (SELECT FROM accounts_regionevent kept WHERE kept.pgh_obj_id = region.id)
"""


class Migration(migrations.Migration):
    dependencies = [("accounts", "0003_codes_of_governments")]

    operations = [migrations.RunSQL(FIRST_VERSIONS, migrations.RunSQL.noop)]
