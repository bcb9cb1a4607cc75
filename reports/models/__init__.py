"""What reports keep of their own: targets, frozen plans, official reports, their letters, and the papers of a policy."""

from .baseline import Baseline, BaselineRow
from .figure_check import FigureCheck
from .mailing import LetterPurpose, LetterState, ReportDeadline, ReportLetter, ReportRecipient
from .official import OfficialReport, PeriodKind, ReportKind
from .policy import PolicyPaper
from .target import Target

__all__ = [
    "Baseline",
    "BaselineRow",
    "FigureCheck",
    "LetterPurpose",
    "LetterState",
    "OfficialReport",
    "PeriodKind",
    "PolicyPaper",
    "ReportDeadline",
    "ReportKind",
    "ReportLetter",
    "ReportRecipient",
    "Target",
]
