"""Questions about groups: whose turn it is, and what there is of the kinds they name."""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_

from django.db.models import F, Q

from catalog.models import EquivalenceGroup, Product
from catalog.models.register.product import ProductQuerySet
from catalog.shared.writing import VERIFIER
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User


def may_decide(user: User, group: EquivalenceGroup) -> bool:
    """True for a verifier of its region, or an operator where it is for all, who did not propose it."""
    if group.entered_by_id == user.pk:
        return False
    if group.region_id is None:
        return user.is_active and user.is_superuser
    return group.region_id in access_of(user).region_ids(VERIFIER)


def products_of(user: User, codes: Iterable[str], day: date) -> ProductQuerySet:
    """Published products of these codes and all below them with their values, the highest TKDN first."""
    below = reduce(or_, (Q(commodity__kbki_code__startswith=code) for code in codes), Q(pk__in=()))
    rows = Product.objects.published().visible_to(user).filter(below).with_values(day)
    return rows.select_related("producer", "commodity").order_by(
        F("tkdn").desc(nulls_last=True), "pk"
    )
