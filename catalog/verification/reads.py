"""What waits for a verifier: certificates with their products, and products alone; by keys."""

from datetime import datetime
from typing import TypeVar, cast

from django.db.models import Case, CharField, Exists, OuterRef, Q, QuerySet, Value, When

from catalog.models import Certificate, CertificateProduct, Product, Verifiable
from p3dn.accounts.models import User

from .authorship import own_work

SUBMITTED = Verifiable.State.SUBMITTED
COLUMNS = ("submitted_at", "dossier", "id")
DossierKey = tuple[datetime, str, int]
"""Since when it waits, kind and id."""

V = TypeVar("V", bound=Verifiable)


def _waiting(user: User) -> tuple[QuerySet[Certificate], QuerySet[Product]]:
    """Submitted certificates, and submitted products that are on none of them."""
    certificates = Certificate.objects.judgeable_by(user).filter(state=SUBMITTED)
    together = CertificateProduct.objects.filter(
        product=OuterRef("pk"), certificate__in=certificates.values("pk")
    )
    products = Product.objects.judgeable_by(user).filter(~Exists(together), state=SUBMITTED)
    return _of_kind(certificates, "certificate"), _of_kind(products, "product")


def _of_kind(rows: QuerySet[V], kind: str) -> QuerySet[V]:
    marked = rows.order_by().annotate(dossier=Value(kind, CharField()))
    return cast("QuerySet[V]", marked)  # to the stubs a model of its own


def dossier_keys(user: User, *, own: bool = True) -> QuerySet[Certificate, DossierKey]:
    """Since when, kind and id of all that waits in the person's regions, longest waiting first.

    `own` False leaves out what the person had a hand in and may not judge.
    """
    certificates, products = _waiting(user)
    if not own:
        certificates, products = by_others(certificates, user), by_others(products, user)
    keys = certificates.values_list(*COLUMNS)
    return keys.union(products.values_list(*COLUMNS), all=True).order_by(*COLUMNS)


def by_others(rows: QuerySet[V], user: User) -> QuerySet[V]:
    """Of submitted records those that the person may verify: nobody judges their own work."""
    return rows.exclude(own_work(rows.model, user))


def next_dossier(user: User, main: Verifiable) -> DossierKey | None:
    """What waits after this record and is not the person's own work; else the longest waiting."""
    kind = main._meta.model_name or ""
    since = Q(submitted_at=main.submitted_at)
    later = (
        Q(submitted_at__gt=main.submitted_at)
        | since & Q(dossier__gt=kind)
        | since & Q(dossier=kind, pk__gt=main.pk)
    )
    turn = Case(When(later, then=Value(0)), default=Value(1))
    columns = ("turn", *COLUMNS)

    def others(rows: QuerySet[V]) -> QuerySet[V, tuple[int, datetime, str, int]]:
        waiting = by_others(rows, user).exclude(Q(dossier=kind), pk=main.pk)
        keys = waiting.annotate(turn=turn).values_list(*columns)
        return cast("QuerySet[V, tuple[int, datetime, str, int]]", keys)

    certificates, products = _waiting(user)
    every = others(certificates).union(others(products), all=True)
    following = every.order_by(*columns).first()
    return following[1:] if following else None
