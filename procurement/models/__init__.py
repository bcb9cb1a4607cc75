"""Plan, request, decision, approval, delivery."""

from .assessment import Assessment
from .exemption import Exemption
from .package import Package
from .realization import Realization, RealizationLine
from .request import Decision, PurchaseRequest, RequestLine

__all__ = [
    "Assessment",
    "Decision",
    "Exemption",
    "Package",
    "PurchaseRequest",
    "Realization",
    "RealizationLine",
    "RequestLine",
]
