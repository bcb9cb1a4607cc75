"""Products with what a page says of them, in a constant number of queries."""

from typing import TypeVar

from django.db.models import Prefetch, QuerySet

from catalog.models import Certificate, Product, ProductAttribute
from catalog.models.register.product import ProductQuerySet

P = TypeVar("P", bound=QuerySet[Product])


def with_certificates(products: ProductQuerySet) -> ProductQuerySet:
    """With producer, commodity, photos, and verified certificates with their events."""
    verified = Certificate.objects.filter(state=Certificate.State.VERIFIED).with_changes()
    return products.select_related("producer__location", "commodity").prefetch_related(
        Prefetch("certificates", verified), "photos"
    )


def with_attributes(products: P) -> P:
    """With the values of the commodity's attributes, in the order of the attributes."""
    values = ProductAttribute.objects.select_related("attribute").order_by("attribute")
    return products.prefetch_related(Prefetch("attributes", values))


def for_comparison(products: ProductQuerySet) -> ProductQuerySet:
    """With everything that is said of products side by side."""
    return with_attributes(with_certificates(products)).prefetch_related("permits")
