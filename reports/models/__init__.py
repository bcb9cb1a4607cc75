"""What reports keep of their own: official reports as they were made, and the papers of a policy."""

from .official import OfficialReport, PeriodKind, ReportKind
from .policy import PolicyPaper

__all__ = ["OfficialReport", "PeriodKind", "PolicyPaper", "ReportKind"]
