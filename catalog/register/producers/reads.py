"""Producers with what their list says of them."""

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce

from catalog.models import Product
from catalog.models.register.producer import ProducerQuerySet
from p3dn.accounts.access.rows import Person


def for_list(producers: ProducerQuerySet, user: Person) -> ProducerQuerySet:
    """With the place and the number of products still sold that the person may see.

    Counted for the rows shown alone.
    """
    visible = Product.objects.visible_to(user)
    sold = visible.filter(producer=OuterRef("pk"), is_active=True).order_by()
    count = sold.values("producer").annotate(n=Count("pk")).values("n")
    return producers.select_related("location").annotate(product_count=Coalesce(Subquery(count), 0))
