from django.db import migrations

INDEX = """
CREATE INDEX sourcerow_unplanned ON procurement_sourcerow (region_id)
WHERE marks @> ARRAY['no_plan']::varchar[] OR jsonb_array_length(facts->'rup') > 1
"""


class Migration(migrations.Migration):
    """Rows that a package of a later plan may concern: few beside all rows, and asked by each plan."""

    dependencies = [
        ("procurement", "0029_further_packages"),
    ]

    operations = [migrations.RunSQL(INDEX, "DROP INDEX sourcerow_unplanned")]
