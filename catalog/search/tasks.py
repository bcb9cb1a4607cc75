"""Counting that a page would wait too long for."""

from types import SimpleNamespace

from celery import shared_task
from django.http import QueryDict

from catalog.models import Product
from p3dn.accounts.models import User

from .facets.counting import ASKED_SECONDS
from .product_filter import ProductFilter


@shared_task(name="catalog.tasks.count_facets", expires=ASKED_SECONDS, acks_late=False)
def count_facets(user_id: int, query: str) -> None:
    """Count the choices beside a search too large to count while a person waits.

    Not given to another worker when one dies of it, nor kept when no worker comes: whoever still
    wants to know has the page ask again after the same time.
    """
    user = User.objects.get(pk=user_id)
    rows = Product.objects.visible_to(user)
    found = ProductFilter(QueryDict(query), queryset=rows, request=SimpleNamespace(user=user))
    if found.is_valid():
        found.count_and_keep()
