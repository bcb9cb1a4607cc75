"""Long work, files of lists, and what the clock started."""

from .clock import ScheduledRun
from .jobs import (
    Export,
    ExportQuerySet,
    Job,
    JobChange,
    JobIssue,
    JobQuerySet,
    export_path,
    upload_path,
)

__all__ = [
    "Export",
    "ExportQuerySet",
    "Job",
    "JobChange",
    "JobIssue",
    "JobQuerySet",
    "ScheduledRun",
    "export_path",
    "upload_path",
]
