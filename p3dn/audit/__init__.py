"""Append-only trail of every change, kept by the database itself."""

from .tracking import Part, append_only, tracked

__all__ = ["Part", "append_only", "tracked"]
