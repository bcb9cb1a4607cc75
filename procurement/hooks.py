"""Where apps to the right of this one ask to be told about spending.

Called inside the transaction that writes the spending, so that both stand or fall together.
"""

from collections.abc import Callable
from datetime import date

SpendingChanged = Callable[[int, date], None]
_listeners: list[SpendingChanged] = []


def on_spending_changed(listener: SpendingChanged) -> None:
    """Register a function (agency id, any day of the month concerned); from `AppConfig.ready()`."""
    if listener not in _listeners:
        _listeners.append(listener)


def spending_changed(*, agency_id: int, day: date) -> None:
    """Tell every listener that spending of this agency in that month has changed."""
    for listener in _listeners:
        listener(agency_id, day)
