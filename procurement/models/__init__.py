"""Plan, request, decision, approval, delivery."""

from .assessment import Assessment
from .budget import BudgetEntry, BudgetLine
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
from .line_state import LineState
from .national_check import CheckWanted
from .package import Package
from .realization import Realization, RealizationLine
from .request import Decision, LineDecision, PurchaseRequest, RequestLine
from .route import ApprovalRoute, ApprovalStep
from .series import RequestSeries

__all__ = [
    "Answer",
    "ApprovalRoute",
    "ApprovalStep",
    "Assessment",
    "BudgetEntry",
    "BudgetLine",
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
    "LineDecision",
    "LineState",
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
