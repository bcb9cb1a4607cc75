"""The register's rows as an import would write them: downloaded, changed in a spreadsheet, imported.

Every cell is what the import reads back as what is stored, so that an unchanged file says "same" of
each row; a hidden one names the version it was taken from.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from catalog.certificates.imports import CertificateImporter
from catalog.certificates.printed.columns import CONTENT, PREFIX
from catalog.models import Certificate, CertificateProduct, Producer, Product
from catalog.models.register.product import ORIGINS, SUBJECTS
from catalog.reference.attributes import imports as attributes
from catalog.register.papers import imports as permits
from catalog.register.producers.imports import ProducerImporter
from catalog.register.products.imports import ProductImporter
from p3dn.accounts.models import Region
from p3dn.audit.editing.versions import versions_of_many
from p3dn.jobs.importing.importer import AnyImporter, heading_key
from p3dn.jobs.importing.seen import KEY
from p3dn.jobs.tables.cells import Cell

Cells = dict[str, Cell | Decimal]
CHUNK = 1000


def of_chunk(records: Iterable[Any]) -> Iterator[tuple[list[Any], dict[int, str]]]:
    """Records by the thousand, with the versions they are of."""
    rest = iter(records)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk, versions_of_many(chunk)


def written(value: object) -> Cell | Decimal:
    """A value as a cell: numbers and dates as such, yes and no in words."""
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if value is None or isinstance(value, date | Decimal | int):
        return value
    return str(value)


def words_of(choices: Iterable[tuple[str, object]]) -> dict[str, str]:
    """The words people read for stored values, looked up once for all rows."""
    return {value: str(label) for value, label in choices}


def product_rows(found: QuerySet[Product]) -> Iterator[Cells]:
    """One row a product, with its attributes and permits."""
    plain = ("name", "brand", "type_name", "specification", "unit", "packing", "price", "price_on",
             "monthly_capacity", "lead_time_days", "self_declared", "hs_code")  # fmt: skip
    needed = (*plain, "commodity_id", "region_id", "subject", "origin", "producer__nib")
    rows = found.select_related("producer").only(*needed)
    records = rows.prefetch_related(attributes.FETCHED, permits.FETCHED).iterator(chunk_size=CHUNK)
    books: dict[int, attributes.AttributeBook] = {}
    subjects, origins = words_of(SUBJECTS), words_of(ORIGINS)
    for chunk, seen in of_chunk(records):
        for region in {product.region_id for product in chunk}:
            book = books.setdefault(region, attributes.AttributeBook(region))
            book.learn(p.commodity_id for p in chunk if p.region_id == region)
        for product in chunk:
            cells = {name: written(getattr(product, name)) for name in plain}
            yield (
                cells
                | permits.cells_of(product)
                | {
                    "nib": product.producer.nib,
                    "commodity": product.commodity_id,
                    "subject": subjects[product.subject],
                    "origin": origins[product.origin],
                    "attributes": books[product.region_id].cell_of(product),
                    KEY: seen[product.pk],
                }
            )


def producer_rows(found: QuerySet[Producer]) -> Iterator[Cells]:
    """One row a producer; its place by name, or by code where two places are called so."""
    plain = ("nib", "name", "npwp", "address", "scale_evidence_on", "majority_national",
             "majority_paper", "siinas_number", "contact_name", "contact_phone", "contact_email")  # fmt: skip
    called: dict[str, Region] = {}
    for region in Region.objects.all():
        called.setdefault(heading_key(region.name), region)
    scales, kinds = words_of(Producer.Scale.choices), words_of(Producer.Evidence.choices)
    listed = words_of(Producer.Siinas.choices)
    records = found.select_related("location").iterator(chunk_size=CHUNK)
    for chunk, seen in of_chunk(records):
        for producer in chunk:
            place = producer.location
            known = called.get(heading_key(place.name)) == place
            yield {name: written(getattr(producer, name)) for name in plain} | {
                "scale": scales[producer.scale],
                "scale_evidence": kinds.get(producer.scale_evidence, ""),
                "siinas_status": listed[producer.siinas_status],
                "location": place.name if known else place.code,
                "kbli_codes": ", ".join(producer.kbli_codes),
                KEY: seen[producer.pk],
            }


def certificate_rows(found: QuerySet[Certificate]) -> Iterator[Cells]:
    """One row for each product that a certificate names.

    A returned certificate is left out where its number was entered anew: an import would take the
    row for the other one.
    """
    plain = ("number", "scheme", "project_ref", "tkdn", "bmp", "issued_on", "assessed_in", "tkdn_valid_until",
             "bmp_valid_until", *CONTENT)  # fmt: skip
    refused = Certificate.State.REFUSED
    later = Q(state=refused, producer=OuterRef("producer"), pk__gt=OuterRef("pk"))
    again = Certificate.objects.filter(~Q(state=refused) | later, number_key=OuterRef("number_key"))
    current = found.exclude(Exists(again), state=refused)
    named = Product.objects.only("name", "brand", "type_name")
    lines = CertificateProduct.objects.prefetch_related(Prefetch("product", named))
    needed = (*plain, "kind", "producer__nib")
    rows = current.select_related("producer").only(*needed).prefetch_related(None)
    rows = rows.prefetch_related(Prefetch("lines", lines, to_attr="lines_kept"))
    kinds = words_of(Certificate.Kind.choices)
    for chunk, seen in of_chunk(rows.iterator(chunk_size=CHUNK)):
        for certificate in chunk:
            cells = {name: written(getattr(certificate, name)) for name in plain}
            cells |= {"nib": certificate.producer.nib, "kind": kinds[certificate.kind]}
            for line in sorted(certificate.lines_kept, key=lambda one: one.pk):
                yield cells | _named_on(line) | {KEY: seen[certificate.pk]}


def _named_on(line: CertificateProduct) -> Cells:
    """The product that a certificate's line names, and what is printed of it."""
    product = line.product
    names = {"product": product.name, "brand": product.brand, "type_name": product.type_name}
    return names | {PREFIX + name: getattr(line, name) for name in CertificateProduct.NAMES}


def count_of(found: QuerySet[Any]) -> int:
    """How many rows these records take."""
    if found.model is not Certificate:
        return found.count()
    return CertificateProduct.objects.filter(certificate__in=found.order_by().values("pk")).count()


EDITABLE: dict[str, tuple[type[AnyImporter], Callable[[Any], Iterator[Cells]]]] = {
    "product": (ProductImporter, product_rows),
    "producer": (ProducerImporter, producer_rows),
    "certificate": (CertificateImporter, certificate_rows),
}
