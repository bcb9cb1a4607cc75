"""The same change to many products: first what would happen, then doing it, one savepoint each."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Product
from p3dn.accounts.models import User

from .products import set_product_active, update_product
from .verification import submit

MOST = 1000
EDITABLE = ("lead_time_days", "monthly_capacity", "origin", "unit")


@dataclass(slots=True)
class Outcome:
    """Products that were (or could be) changed, and those that were not, with the reason."""

    done: list[Product] = field(default_factory=list)
    refused: list[tuple[Product, str]] = field(default_factory=list)


def change_of(action: str, user: User, values: Mapping[str, Any]) -> Callable[[Product], None]:
    """What an action does to one product. Raises ValidationError for an unknown or empty one."""
    if action == "submit":
        return lambda product: submit(records=[product], user=user)
    if action in ("activate", "retire"):
        active = action == "activate"
        return lambda product: set_product_active(product=product, user=user, active=active)
    fields = {name: values[name] for name in EDITABLE if values.get(name) not in (None, "")}
    if action != "edit" or not fields:
        raise ValidationError(_("Isi sedikitnya satu kolom yang akan diubah."))
    return lambda product: update_product(product=product, user=user, **fields)


def apply_to(
    products: Iterable[Product], change: Callable[[Product], None], *, really: bool
) -> Outcome:
    """Change each product by the same rules as on its own page; others go on when one is refused.

    `really` False tries everything and takes it all back, to show what would happen.
    """
    outcome = Outcome()
    with transaction.atomic():
        for product in products:
            try:
                with transaction.atomic():
                    change(product)
                outcome.done.append(product)
            except ValidationError as error:
                outcome.refused.append((product, " ".join(error.messages)))
        if not really:
            transaction.set_rollback(True)
    return outcome
