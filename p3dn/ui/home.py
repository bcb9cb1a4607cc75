"""What waits for a person: each app registers a provider from `AppConfig.ready()`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """A job on somebody's home page. `tone` is one of info, warning, danger, success."""

    label: str
    count: int
    url: str
    hint: str = ""
    tone: str = "info"
    order: int = 50


Provider = Callable[[Any, Any], Iterable[WaitingItem]]
_providers: list[Provider] = []


def register_waiting(provider: Provider) -> None:
    """Add a function (user, access) -> items; it asks the database only for roles held."""
    if provider not in _providers:
        _providers.append(provider)


def waiting_for(user: Any, access: Any) -> list[WaitingItem]:
    """Everything that waits for the person, most urgent first; empty jobs are left out."""
    tones = {"danger": 0, "warning": 1, "info": 2, "success": 3}
    found = [item for provider in _providers for item in provider(user, access) if item.count]
    return sorted(found, key=lambda item: (tones.get(item.tone, 9), item.order, str(item.label)))
