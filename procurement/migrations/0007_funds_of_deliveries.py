"""Deliveries tell which source of funds paid them, as purchases from files do.

Those written so far are told by the budget line that their request names, or by the one source that
all lines of their package have; the sums by source move with what is written here, and by no more
when this is run again.
"""

from django.db import migrations

TELL = """
WITH alone AS (
    SELECT package_id, min(funding_source) AS name FROM procurement_budgetline
    GROUP BY package_id HAVING count(DISTINCT funding_source) = 1
), paid AS (
    INSERT INTO procurement_expensefunding (expense_id, source, amount)
    SELECT e.id, coalesce(named.funding_source, alone.name), e.value
    FROM procurement_expense AS e
    JOIN procurement_requestline AS line ON line.id = e.request_line_id
    LEFT JOIN procurement_budgetline AS named ON named.id = line.budget_line_id
    LEFT JOIN alone ON named.id IS NULL AND alone.package_id = e.package_id
    WHERE e.source = 'delivery' AND coalesce(named.funding_source, alone.name, '') <> ''
    ON CONFLICT DO NOTHING
    RETURNING expense_id, source, amount
)
INSERT INTO procurement_fundingcell AS cell
    (region_id, agency_id, year, month, funding, lines, value, written_at)
SELECT e.region_id, e.agency_id, extract(year FROM e.date), extract(month FROM e.date), paid.source,
       count(*), sum(paid.amount), statement_timestamp()
FROM paid JOIN procurement_expense AS e ON e.id = paid.expense_id
WHERE e.counts
GROUP BY e.region_id, e.agency_id, extract(year FROM e.date), extract(month FROM e.date), paid.source
ON CONFLICT (region_id, year, funding, month, agency_id) DO UPDATE
    SET lines = cell.lines + excluded.lines, value = cell.value + excluded.value,
        written_at = excluded.written_at
"""


class Migration(migrations.Migration):
    """What paid deliveries, for those there are."""

    dependencies = (("procurement", "0006_ceilings_by_statement"),)
    operations = (migrations.RunSQL(TELL, migrations.RunSQL.noop),)
