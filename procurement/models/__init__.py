"""Plan, request, decision, approval, delivery."""

from .demand import DemandCase, DemandNote
from .evaluation.price import Offer, PriceEvaluation, PriceWorksheet
from .exemptions.exemption import Exemption
from .exemptions.file import ExemptionFile
from .exemptions.search import ExemptionSearch
from .permits.mandate import CeilingMandate
from .permits.permit import CeilingFigure, CeilingPermit
from .plan.announced import AnnouncedCell, Way
from .plan.budget import BudgetEntry, BudgetLine
from .plan.further import FurtherPackage
from .plan.package import Package
from .plan.proposal import AgencyProposal
from .plan.self_managed import SelfManagedPackage
from .plan.standard_price import StandardPrice
from .plan.standing import BudgetStanding
from .plan.structure import AgencyBudget, BudgetItem
from .requests.absence import Absence
from .requests.assessment import Assessment
from .requests.decision import Decision, LineDecision
from .requests.dismissal import KindsApart, LineDismissal
from .requests.lines.state import LineState
from .requests.national_check import CheckWanted
from .requests.opinion import Opinion
from .requests.request import PurchaseRequest, RequestLine
from .requests.requirement import LineRequirement
from .requests.route import ApprovalRoute, ApprovalStep
from .requests.series import RequestSeries
from .spending.acceptance import AchievedTkdn, RealizationPhoto, RequirementCheck
from .spending.cells import (
    CommodityCell,
    DocumentCell,
    DocumentCount,
    DutyCell,
    FundingCell,
    PlanCell,
    ProducerCell,
    SpendingCell,
)
from .spending.checks import SumsCheck
from .spending.days import (
    AgencyCommodityDayCell,
    AgencyMethodDayCell,
    AgencyProducerDayCell,
    CommodityDayCell,
    DayCell,
    MethodDayCell,
    ProducerDayCell,
)
from .spending.estimate import OwnEstimate
from .spending.expense import (
    Answer,
    Duty,
    Expense,
    ProcurementType,
    Source,
)
from .spending.expense_parts import ExpenseAccount, ExpenseFunding
from .spending.months import AccountCell, MonthCell, SourceCell
from .spending.order import Order, OrderLine
from .spending.payment import Payment
from .spending.realization import Realization, RealizationLine
from .spending.region_months import RegionMonthCell
from .spending.sources import (
    AgencyAlias,
    Fate,
    SourceDecision,
    SourceFile,
    SourceMatch,
    SourceRow,
)

__all__ = [
    "Absence",
    "AccountCell",
    "AchievedTkdn",
    "AgencyAlias",
    "AgencyBudget",
    "AgencyCommodityDayCell",
    "AgencyMethodDayCell",
    "AgencyProducerDayCell",
    "AgencyProposal",
    "AnnouncedCell",
    "Answer",
    "ApprovalRoute",
    "ApprovalStep",
    "Assessment",
    "BudgetEntry",
    "BudgetItem",
    "BudgetLine",
    "BudgetStanding",
    "CeilingFigure",
    "CeilingMandate",
    "CeilingPermit",
    "CheckWanted",
    "CommodityCell",
    "CommodityDayCell",
    "DayCell",
    "Decision",
    "DemandCase",
    "DemandNote",
    "DocumentCell",
    "DocumentCount",
    "Duty",
    "DutyCell",
    "Exemption",
    "ExemptionFile",
    "ExemptionSearch",
    "Expense",
    "ExpenseAccount",
    "ExpenseFunding",
    "Fate",
    "FundingCell",
    "FurtherPackage",
    "KindsApart",
    "LineDecision",
    "LineDismissal",
    "LineRequirement",
    "LineState",
    "MethodDayCell",
    "MonthCell",
    "Offer",
    "Opinion",
    "Order",
    "OrderLine",
    "OwnEstimate",
    "Package",
    "Payment",
    "PlanCell",
    "PriceEvaluation",
    "PriceWorksheet",
    "ProcurementType",
    "ProducerCell",
    "ProducerDayCell",
    "PurchaseRequest",
    "Realization",
    "RealizationLine",
    "RealizationPhoto",
    "RegionMonthCell",
    "RequestLine",
    "RequestSeries",
    "RequirementCheck",
    "SelfManagedPackage",
    "Source",
    "SourceCell",
    "SourceDecision",
    "SourceFile",
    "SourceMatch",
    "SourceRow",
    "SpendingCell",
    "StandardPrice",
    "SumsCheck",
    "Way",
]
