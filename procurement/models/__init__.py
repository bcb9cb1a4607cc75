"""Plan, request, decision, approval, delivery."""

from .assessment import Assessment
from .budget import BudgetEntry, BudgetLine
from .demand import DemandCase, DemandNote
from .exemption import Exemption
from .line_state import LineState
from .national_check import CheckWanted
from .package import Package
from .realization import Realization, RealizationLine
from .request import Decision, LineDecision, PurchaseRequest, RequestLine, RequestSeries
from .route import ApprovalRoute, ApprovalStep

__all__ = [
    "ApprovalRoute",
    "ApprovalStep",
    "Assessment",
    "BudgetEntry",
    "BudgetLine",
    "CheckWanted",
    "Decision",
    "DemandCase",
    "DemandNote",
    "Exemption",
    "LineDecision",
    "LineState",
    "Package",
    "PurchaseRequest",
    "Realization",
    "RealizationLine",
    "RequestLine",
    "RequestSeries",
]
