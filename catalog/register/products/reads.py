"""A product with everything its own page says."""

from typing import Any

from django.db.models import Prefetch

from catalog.models import Certificate
from catalog.models.product import ProductQuerySet
from catalog.offers.reads import with_attributes


def for_page(products: ProductQuerySet, user: Any) -> ProductQuerySet:
    """With everything a product's own page says: also certificates not yet verified."""
    visible = Certificate.objects.visible_to(user).order_by("-issued_on", "-pk").with_changes()
    return with_attributes(
        products.select_related("producer__location", "commodity")
    ).prefetch_related(Prefetch("certificates", visible), "photos", "documents", "permits")
