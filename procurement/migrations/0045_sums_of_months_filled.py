"""Sums of months, of sources and of budget accounts, filled from what there is.

The first two are sums of the cells there are; accounts are told by the purchases alone.
"""

from django.db import migrations

PLACE = "region_id, agency_id, year, month"
MONEY = (
    "lines", "value", "domestic_value", "imported_value", "unknown_value", "tkdn_base", "tkdn_weighted",
    "tkdn_none", "tkdn_low", "tkdn_middle", "tkdn_high", "small_business_value", "small_business_unknown",
    "in_region_value", "in_region_unknown",
)  # fmt: skip
DUTIES = {
    "met": "met",
    "exempt": "exempt",
    "free": "none",
    "breached": "breached",
    "unjudged": "unjudged",
}
CONTRACTS = {
    "contracts": "lines", "contracts_estimated": "estimated_lines",
    "contract_value_estimated": "estimated_value", "contract_estimate": "own_estimate",
    "contracts_above": "above_lines", "contract_value_above": "above_value",
}  # fmt: skip
PARTS = {
    **{name: f"sum({name})" for name in MONEY},
    **{
        f"{name}_value": f"coalesce(sum(value) FILTER (WHERE duty = '{duty}'), 0)"
        for name, duty in DUTIES.items()
    },
    "delivered_value": "coalesce(sum(value) FILTER (WHERE source = 'delivery'), 0)",
    **{
        name: f"coalesce(sum({column}) FILTER (WHERE source IN ('tender', 'non_tender')), 0)"
        for name, column in CONTRACTS.items()
    },
}
MONTHS = f"""
INSERT INTO procurement_monthcell ({PLACE}, {", ".join(PARTS)}, written_at)
SELECT {PLACE}, {", ".join(PARTS.values())}, max(written_at) FROM procurement_spendingcell
GROUP BY {PLACE} HAVING sum(lines) > 0
"""  # noqa: S608 -- constants of this migration
SOURCES = f"""
INSERT INTO procurement_sourcecell ({PLACE}, source, lines, value, written_at)
SELECT {PLACE}, source, sum(lines), sum(value), max(written_at) FROM procurement_spendingcell
GROUP BY {PLACE}, source HAVING sum(lines) > 0
"""  # noqa: S608 -- constants of this migration
ACCOUNTS = r"""
INSERT INTO procurement_accountcell (region_id, agency_id, year, account, budget_line_id, lines, value, written_at)
SELECT e.region_id, e.agency_id, extract(year FROM e.date),
    coalesce(substring(a.code FROM '5\.\d\.\d\d\.\d\d\.\d\d\.\d{4}'), ''), q.budget_line_id,
    count(*), sum(coalesce(a.amount, e.value)), statement_timestamp()
FROM procurement_expense AS e
LEFT JOIN procurement_expenseaccount AS a ON a.expense_id = e.id
LEFT JOIN procurement_requestline AS q ON q.id = e.request_line_id AND a.id IS NULL
WHERE e.counts GROUP BY 1, 2, 3, 4, 5
"""
FILLS = (MONTHS, SOURCES, ACCOUNTS)
EMPTY = "TRUNCATE procurement_{}"


class Migration(migrations.Migration):
    dependencies = [("procurement", "0044_sums_of_months")]

    operations = [
        migrations.RunSQL(MONTHS, EMPTY.format("monthcell")),
        migrations.RunSQL(SOURCES, EMPTY.format("sourcecell")),
        migrations.RunSQL(ACCOUNTS, EMPTY.format("accountcell")),
    ]
