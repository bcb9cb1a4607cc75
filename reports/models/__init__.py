"""What reports keep of their own: official reports as they were made."""

from .official import OfficialReport, PeriodKind, ReportKind

__all__ = ["OfficialReport", "PeriodKind", "ReportKind"]
