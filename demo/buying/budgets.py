"""What the demo city's agencies may spend on procurement: by document, by file, and one on which both differ."""

from datetime import date
from decimal import Decimal

from django.db.models import Sum

from demo.city.people import Town
from p3dn.accounts.models import Agency
from procurement.models import AgencyBudget, Package
from reports.budgets.services import record_budget

# What of the budget the plan comes to, in percent, agency by agency: most announced nearly all of it.
ANNOUNCED = (92, 97, 88, 100, 95)
OVER, DIFFERING, BY_FILE = "PUPR", "DINKES", ("INSPEKTORAT", "DISKOMINFO")
MILLION = Decimal(1_000_000)


def allot(town: Town, today: date) -> None:
    """A budget for each agency and year that has a plan; one agency announced more than it has."""
    plans = Package.objects.filter(region=town.region, is_active=True).order_by()
    sums = plans.values_list("agency", "fiscal_year").annotate(sum=Sum("ceiling"))
    agencies = {agency.pk: (name, agency) for name, agency in town.agencies.items()}
    for number, (pk, year, planned) in enumerate(sums.order_by("agency", "fiscal_year")):
        name, agency = agencies[pk]
        percent = 104 if name == OVER and year == today.year else ANNOUNCED[number % len(ANNOUNCED)]
        amount = (planned * 100 / percent / MILLION).quantize(Decimal(1)) * MILLION
        _allot(town, name, agency, year, amount)


def _allot(town: Town, name: str, agency: Agency, year: int, amount: Decimal) -> None:
    in_file = amount - 25 * MILLION if name == DIFFERING else amount
    if name in (DIFFERING, *BY_FILE):
        AgencyBudget.objects.create(
            region=town.region, agency=agency, fiscal_year=year, procurement=in_file
        )
    if name not in BY_FILE:
        record_budget(
            user=town.people["admin"],
            agency=agency,
            fiscal_year=year,
            decreed=amount,
            document_number=f"DPA {name}/{year} (demo)",
            document_date=date(year, 1, 2),
        )
