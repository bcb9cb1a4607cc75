"""A product with everything its own page says."""

from django.db.models import Prefetch

from catalog.models import Certificate
from catalog.models.register.product import ProductQuerySet
from catalog.offers.reads import with_attributes
from p3dn.accounts.access.rows import Person


def for_page(products: ProductQuerySet, user: Person) -> ProductQuerySet:
    """With everything a product's own page says: also certificates not yet verified."""
    visible = Certificate.objects.visible_to(user).order_by("-issued_on", "-pk").with_changes()
    return with_attributes(
        products.select_related("producer__location", "commodity")
    ).prefetch_related(Prefetch("certificates", visible), "photos", "documents", "permits")
