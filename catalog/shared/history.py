"""Who changed what and when, for the offices of the region that keeps the record."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.models import (
    Certificate,
    CertificatePaper,
    CertificateProduct,
    Producer,
    Product,
    ProductAttribute,
    ProductDocument,
    ProductionSite,
    ProductPermit,
    ProductPhoto,
)
from catalog.models.reference.attribute import NO, YES
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, Person, access_of
from p3dn.audit.history import Source, part_of
from p3dn.audit.views import history_page

from .privacy import private_to

Registered = Product | Producer | Certificate
KINDS: dict[str, Any] = {"product": Product, "producer": Producer, "certificate": Certificate}


def keeps_region_of(user: Person, record: Registered) -> bool:
    """Whether the person works for the region that keeps the record, other than as a buyer."""
    return record.region_id in access_of(user).region_ids(CATALOGUE | REGION_WIDE)


def parts_of(kind: str, record: Registered) -> list[Source]:
    """Rows of other tables that a reader takes for part of the record, those removed too."""
    if kind == "product":
        yes_no = {YES: _("Ya"), NO: _("Tidak")}
        return [
            part_of(record, ProductAttribute, "product", named_by="attribute",
                    worded={"value": lambda value: yes_no.get(value, value)}),
            part_of(record, ProductPermit, "product", named_by="kind"),
            part_of(record, ProductDocument, "product", named_by="kind"),
            part_of(record, ProductPhoto, "product", named_by="alt", left_out=frozenset({"position"})),
        ]  # fmt: skip
    if kind == "certificate":
        return [
            part_of(record, CertificateProduct, "certificate", named_by="product"),
            part_of(record, CertificatePaper, "certificate", named_by="paper"),
        ]
    return [part_of(record, ProductionSite, "producer", named_by="name")]


@requires(*(CATALOGUE | REGION_WIDE))
def record_history(request: AuthenticatedRequest, kind: str, pk: int) -> HttpResponse:
    """All versions of a product, producer or certificate, and of what belongs to it."""
    own = access_of(request.user).region_ids(CATALOGUE | REGION_WIDE)
    rows = KINDS[kind].objects.visible_to(request.user).filter(region_id__in=own)
    record = get_object_or_404(rows, pk=pk)
    back = reverse(f"catalog:{kind}_detail", args=[pk])
    private = private_to(request.user, record.region_id)
    return history_page(request, record, back=back, private=private, parts=parts_of(kind, record))
