"""Plan, request, decision, approval, delivery."""

from .assessment import Assessment
from .budget import BudgetEntry, BudgetLine
from .demand import DemandCase, DemandNote
from .exemption import Exemption
from .national_check import CheckWanted
from .package import Package
from .realization import Realization, RealizationLine
from .request import Decision, PurchaseRequest, RequestLine, RequestSeries

__all__ = [
    "Assessment",
    "BudgetEntry",
    "BudgetLine",
    "CheckWanted",
    "Decision",
    "DemandCase",
    "DemandNote",
    "Exemption",
    "Package",
    "PurchaseRequest",
    "Realization",
    "RealizationLine",
    "RequestLine",
    "RequestSeries",
]
