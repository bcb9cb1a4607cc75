"""Where apps to the right of this one add what they know of a product to its page.

A provider gets the request and the product and returns a panel, or None when it has nothing to say
to that person. Registered from `AppConfig.ready()`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from catalog.models import Product
from p3dn.accounts.access.requests import AuthenticatedRequest


@dataclass(frozen=True, slots=True)
class Panel:
    """A section of the product page: a template fragment and its context, named `panel` there."""

    template: str
    context: dict[str, Any] = field(default_factory=dict)


Provider = Callable[[AuthenticatedRequest, Product], Panel | None]
_providers: list[Provider] = []


def register_panel(provider: Provider) -> None:
    """Add a section to the product page, below those registered before."""
    if provider not in _providers:
        _providers.append(provider)


def panels_for(request: AuthenticatedRequest, product: Product) -> list[Panel]:
    """What the other apps have to say of this product to this person."""
    found = (provider(request, product) for provider in _providers)
    return [panel for panel in found if panel is not None]
