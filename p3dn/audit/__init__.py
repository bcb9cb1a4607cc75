"""Append-only trail of every change, kept by the database itself."""

from .contexts import one_context
from .tracking import (
    Part,
    append_only,
    changes_kept,
    kept_of,
    removal_kept,
    tracked,
    tracked_in_bulk,
)

__all__ = [
    "Part",
    "append_only",
    "changes_kept",
    "kept_of",
    "one_context",
    "removal_kept",
    "tracked",
    "tracked_in_bulk",
]
