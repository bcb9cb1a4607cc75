"""Sums of purchases beside their estimates, filled from the purchases there are."""

from django.db import migrations

KEY = ("source", "procurement_type", "method", "duty")
FILL = f"""
UPDATE procurement_spendingcell AS c SET estimated_lines = s.estimated_lines,
    estimated_value = s.estimated_value, own_estimate = s.own_estimate,
    above_lines = s.above_lines, above_value = s.above_value
FROM (
    SELECT e.region_id, e.agency_id, extract(year FROM e.date)::int AS year,
        extract(month FROM e.date)::int AS month, {", ".join(f"e.{name}" for name in KEY)},
        count(*) AS estimated_lines, sum(e.value) AS estimated_value,
        sum(e.own_estimate) AS own_estimate,
        count(*) FILTER (WHERE e.value > e.own_estimate) AS above_lines,
        coalesce(sum(e.value) FILTER (WHERE e.value > e.own_estimate), 0) AS above_value
    FROM procurement_expense AS e WHERE e.counts AND e.own_estimate IS NOT NULL
    GROUP BY 1, 2, 3, 4, {", ".join(f"e.{name}" for name in KEY)}
) AS s
WHERE c.region_id = s.region_id AND c.agency_id = s.agency_id AND c.year = s.year
    AND c.month = s.month AND {" AND ".join(f"c.{name} = s.{name}" for name in KEY)}
"""  # noqa: S608 -- constants of this migration


class Migration(migrations.Migration):
    dependencies = [("procurement", "0041_contracts_in_cells")]

    operations = [migrations.RunSQL(FILL, migrations.RunSQL.noop)]
