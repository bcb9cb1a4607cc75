"""Who is writing, and whether any of them has committed: functions of the database."""

from django.db import migrations

from p3dn.migrating import writers


class Migration(migrations.Migration):
    """Two functions; no table changes."""

    dependencies = [("audit", "0001_submission")]

    operations = [migrations.RunSQL(writers.INSTALL, writers.REMOVE)]
