"""What kept pages rest on counts its changes, so that they are kept while there are none."""

from django.db import migrations

from p3dn.migrating.growing import CountChanges

PLACES = ("region", "agency")


class Migration(migrations.Migration):
    """Counters and triggers; no table changes."""

    dependencies = [
        ("audit", "0002_writers"),
        ("accounts", "0002_notices_mandates_holidays"),
        ("catalog", "0003_first_of_a_kind"),
        ("jobs", "0003_scheduled_runs_and_returning"),
        ("procurement", "0003_sums_self_managed_opinions"),
        ("reports", "0002_targets_and_reports"),
    ]

    operations = [
        CountChanges(
            "accounts.Region", "accounts.Agency", "catalog.Commodity", "catalog.Producer",
            "procurement.SourceFile", "procurement.LineDismissal", "procurement.LineRequirement",
            "procurement.SumsCheck", "reports.Target",
            # written with a plan; purchases of an agency that moved name those of another region
            "procurement.Package", "procurement.BudgetLine",
        ),
        # not how far a job is, nor that it is still alive
        CountChanges("jobs.Job", columns=("kind", "state", "region_id", "finished_at")),
        CountChanges(
            "procurement.AgencyBudget", "procurement.PurchaseRequest", "procurement.Realization",
            "procurement.Expense", "procurement.MonthCell", "procurement.SpendingCell",
            "procurement.CommodityCell", "procurement.ProducerCell", "procurement.PlanCell",
            "procurement.DutyCell", "procurement.FundingCell", "procurement.SourceCell",
            "procurement.AccountCell", "procurement.DocumentCount", "procurement.Payment",
            "procurement.Order", "procurement.DayCell",
            by=PLACES,
        ),
        CountChanges(
            "procurement.MethodDayCell", "procurement.CommodityDayCell", "procurement.ProducerDayCell",
            by=("region",),
        ),
        CountChanges(
            "procurement.RequestLine", by=PLACES, whole=("request_id", "procurement.PurchaseRequest")
        ),
        CountChanges("procurement.OrderLine", by=PLACES, whole=("order_id", "procurement.Order")),
        CountChanges(
            "procurement.RealizationLine", by=PLACES, whole=("realization_id", "procurement.Realization")
        ),
    ]  # fmt: skip
