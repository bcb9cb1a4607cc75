"""Append-only trail of every change, kept by the database itself."""

from .tracking import append_only, tracked

__all__ = ["append_only", "tracked"]
