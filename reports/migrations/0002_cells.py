"""Sums stand beside the purchases now; the table of sums of deliveries goes."""

from django.db import migrations

# The cells keep the moment of the sums they replace. Going back makes an empty table, which the command
# of then fills from the deliveries.
KEEP_MOMENTS = [
    f"""
    UPDATE procurement_{cell} AS cell SET written_at = month.rebuilt_at
    FROM reports_monthlyspending AS month
    WHERE month.agency_id = cell.agency_id AND month.fiscal_year = cell.year
        AND month.month = cell.month
    """  # noqa: S608 -- one of the two names below
    for cell in ("spendingcell", "documentcount")
]


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0003_expense"),
        ("reports", "0001_initial"),
    ]

    operations = [
        migrations.RunSQL(KEEP_MOMENTS, migrations.RunSQL.noop),
        migrations.DeleteModel(
            name="MonthlySpending",
        ),
    ]
