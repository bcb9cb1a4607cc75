"""The register's rows as an import would write them: downloaded, changed in a spreadsheet, imported.

Every cell is the text that the import reads back as what is stored, so that an unchanged file says
"same" of each row.
"""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from catalog.models import Certificate, CertificateProduct, Producer, Product
from p3dn.accounts.models import Region
from p3dn.jobs.importer import Importer, heading_key

from . import permits
from .attributes import AttributeBook
from .certificates import CertificateImporter
from .printed import CONTENT, PREFIX
from .producers import ProducerImporter
from .products import ProductImporter

Cells = dict[str, str]
CHUNK = 1000


def written(value: Any) -> str:
    """A value as a cell: dates as 31-12-2026, decimals with a comma and nothing between thousands."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    if isinstance(value, Decimal):
        plain = format(value, "f")
        return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace(".", ",")
    return str(value)


def product_rows(found: QuerySet[Product]) -> Iterator[Cells]:
    """One row a product, with its attributes and permits."""
    plain = ("name", "brand", "type_name", "specification", "unit", "price", "price_on",
             "monthly_capacity", "lead_time_days", "self_declared", "hs_code")  # fmt: skip
    rows = found.select_related("producer").prefetch_related("attributes__attribute", "permits")
    records = rows.iterator(chunk_size=CHUNK)
    book = AttributeBook()
    while chunk := list(islice(records, CHUNK)):
        book.learn(product.commodity_id for product in chunk)
        for product in chunk:
            cells = {name: written(getattr(product, name)) for name in plain}
            yield (
                cells
                | permits.cells_of(product)
                | {
                    "nib": product.producer.nib,
                    "commodity": product.commodity_id,
                    "subject": str(product.get_subject_display()),
                    "origin": str(product.get_origin_display()),
                    "attributes": book.cell_of(product),
                }
            )


def producer_rows(found: QuerySet[Producer]) -> Iterator[Cells]:
    """One row a producer; its place by name, or by code where two places are called so."""
    plain = ("nib", "name", "npwp", "address", "scale_evidence_on", "siinas_number",
             "contact_name", "contact_phone", "contact_email")  # fmt: skip
    called: dict[str, Region] = {}
    for region in Region.objects.all():
        called.setdefault(heading_key(region.name), region)
    for producer in found.select_related("location").iterator(chunk_size=CHUNK):
        place = producer.location
        known = called.get(heading_key(place.name)) == place
        yield {name: written(getattr(producer, name)) for name in plain} | {
            "scale": str(producer.get_scale_display()),
            "scale_evidence": str(producer.get_scale_evidence_display()),
            "siinas_status": str(producer.get_siinas_status_display()),
            "location": place.name if known else place.code,
            "kbli_codes": ", ".join(producer.kbli_codes),
        }


def certificate_rows(found: QuerySet[Certificate]) -> Iterator[Cells]:
    """One row for each product that a certificate names.

    A returned certificate is left out where its number was entered anew: an import would take the
    row for the other one.
    """
    plain = ("number", "scheme", "project_ref", "tkdn", "bmp", "issued_on", "tkdn_valid_until",
             "bmp_valid_until", *CONTENT)  # fmt: skip
    refused = Certificate.State.REFUSED
    later = Q(state=refused, producer=OuterRef("producer"), pk__gt=OuterRef("pk"))
    again = Certificate.objects.filter(~Q(state=refused) | later, number_key=OuterRef("number_key"))
    current = found.exclude(Exists(again), state=refused)
    lines = "lines__product"
    for certificate in (
        current.select_related("producer").prefetch_related(lines).iterator(chunk_size=CHUNK)
    ):
        cells = {name: written(getattr(certificate, name)) for name in plain}
        cells["nib"], cells["kind"] = certificate.producer.nib, str(certificate.get_kind_display())
        for line in sorted(certificate.lines.all(), key=lambda one: one.pk):
            product = line.product
            names = {
                "product": product.name,
                "brand": product.brand,
                "type_name": product.type_name,
            }
            printed = {PREFIX + name: getattr(line, name) for name in CertificateProduct.NAMES}
            yield cells | names | printed


def count_of(found: QuerySet[Any]) -> int:
    """How many rows these records take."""
    if found.model is not Certificate:
        return found.count()
    return CertificateProduct.objects.filter(certificate__in=found.order_by().values("pk")).count()


EDITABLE: dict[str, tuple[type[Importer], Callable[[Any], Iterator[Cells]]]] = {
    "product": (ProductImporter, product_rows),
    "producer": (ProducerImporter, producer_rows),
    "certificate": (CertificateImporter, certificate_rows),
}
