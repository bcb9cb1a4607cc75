"""Panels that apps to the right add to the page of a product, from `AppConfig.ready()`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .models import Product


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the page: a template that reads `panel.data` and `product`.

    `early` ones stand before certificates and prices, the others at the end of the page.
    """

    template: str
    data: dict[str, Any] = field(default_factory=dict)
    early: bool = False


Provider = Callable[[Product, Any], Panel | None]
_providers: list[Provider] = []


def register_panel(provider: Provider) -> None:
    """Add a function (product, user) -> panel, or None where the person is shown none.

    It asks the database a constant number of times, and only through `visible_to(user)`.
    """
    if provider not in _providers:
        _providers.append(provider)


def panels_for(product: Product, user: Any) -> list[Panel]:
    """Everything other apps say of the product to this person, in the order of registration."""
    return [panel for provider in _providers if (panel := provider(product, user))]
