"""What waits for a verifier: certificates with their products, and products alone; by keys."""

from datetime import datetime
from typing import Any

from django.db.models import Case, CharField, Exists, OuterRef, Q, QuerySet, Value, When

from catalog.models import Certificate, CertificateProduct, Product, Verifiable

from .authorship import own_work

SUBMITTED = Verifiable.State.SUBMITTED
COLUMNS = ("submitted_at", "dossier", "id")
Key = tuple[datetime, str, int]


def _waiting(user: Any) -> tuple[QuerySet[Certificate], QuerySet[Product]]:
    """Submitted certificates, and submitted products that are on none of them."""
    certificates = Certificate.objects.judgeable_by(user).filter(state=SUBMITTED)
    together = CertificateProduct.objects.filter(
        product=OuterRef("pk"), certificate__in=certificates.values("pk")
    )
    products = Product.objects.judgeable_by(user).filter(~Exists(together), state=SUBMITTED)
    return _kept(certificates, "certificate"), _kept(products, "product")


def _kept(rows: QuerySet[Any], kind: str) -> QuerySet[Any]:
    return rows.order_by().annotate(dossier=Value(kind, CharField()))


def dossier_keys(user: Any, *, own: bool = True) -> QuerySet[Any]:
    """Since when, kind and id of all that waits in the person's regions, longest waiting first.

    `own` False leaves out what the person had a hand in and may not judge.
    """
    certificates, products = (
        (rows if own else by_others(rows, user)).values_list(*COLUMNS) for rows in _waiting(user)
    )
    return certificates.union(products, all=True).order_by(*COLUMNS)


def by_others(rows: QuerySet[Any], user: Any) -> QuerySet[Any]:
    """Of submitted records those that the person may verify: nobody judges their own work."""
    return rows.exclude(own_work(rows.model, user))


def next_dossier(user: Any, main: Verifiable) -> Key | None:
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
    certificates, products = (
        by_others(rows, user)
        .exclude(pk=main.pk, dossier=kind)
        .annotate(turn=turn)
        .values_list(*columns)
        for rows in _waiting(user)
    )
    found = certificates.union(products, all=True).order_by(*columns).first()
    return found[1:] if found else None
