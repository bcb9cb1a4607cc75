"""Work of the catalogue that the clock starts."""

from types import SimpleNamespace

from celery import shared_task
from django.http import QueryDict
from django.utils import timezone

from p3dn.accounts.models import User

from .models import Product
from .search.counting import ASKED_SECONDS
from .search.product_filter import ProductFilter
from .services.likeness import compare_names
from .services.pending import remove_old
from .services.reminders import remind_expiring


@shared_task
def send_expiry_reminders() -> int:
    """Every morning; run twice, or again after its worker died, it sends nothing twice."""
    return remind_expiring(timezone.localdate())


@shared_task
def compare_producer_names() -> int:
    """Every few minutes; it only looks at producers that are new or changed."""
    return compare_names()


@shared_task
def remove_pending_uploads() -> int:
    """Every hour: files of refused forms that nobody came back for; one gone already is no matter."""
    return remove_old()


@shared_task(expires=ASKED_SECONDS, acks_late=False)
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
