"""Plan, request, decision, approval, delivery."""

from .assessment import Assessment
from .cells import (
    CommodityCell,
    DocumentCell,
    DocumentCount,
    FundingCell,
    PlanCell,
    ProducerCell,
    SpendingCell,
)
from .demand import DemandCase, DemandNote
from .exemption import Exemption
from .expense import Answer, Duty, Expense, ExpenseAccount, ExpenseFunding, ProcurementType, Source
from .national_check import CheckWanted
from .package import Package
from .realization import Realization, RealizationLine
from .request import Decision, PurchaseRequest, RequestLine, RequestSeries

__all__ = [
    "Answer",
    "Assessment",
    "CheckWanted",
    "CommodityCell",
    "Decision",
    "DemandCase",
    "DemandNote",
    "DocumentCell",
    "DocumentCount",
    "Duty",
    "Exemption",
    "Expense",
    "ExpenseAccount",
    "ExpenseFunding",
    "FundingCell",
    "Package",
    "PlanCell",
    "ProcurementType",
    "ProducerCell",
    "PurchaseRequest",
    "Realization",
    "RealizationLine",
    "RequestLine",
    "RequestSeries",
    "Source",
    "SpendingCell",
]
