"""What reports keep themselves: targets, and plans as they stood on a day."""

from .baseline import Baseline, BaselineRow
from .target import Target

__all__ = ["Baseline", "BaselineRow", "Target"]
