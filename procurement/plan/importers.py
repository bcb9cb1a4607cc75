"""What can be imported around the plan, in the order in which it is needed."""

from .agencies.imports import AgencyImporter
from .packages.imports import PackageImporter
from .packages.line_imports import PackageLineImporter
from .prices.imports import StandardPriceImporter
from .self_managed.imports import SelfManagedImporter
from .structure.agencies import AgencyBudgetImporter
from .structure.items import BudgetItemImporter

IMPORTERS = (
    PackageImporter,
    PackageLineImporter,
    SelfManagedImporter,
    AgencyImporter,
    AgencyBudgetImporter,
    BudgetItemImporter,
    StandardPriceImporter,
)
