"""Which newer certificate replaced one: for each product it names, and as a whole."""

from collections import defaultdict
from collections.abc import Iterable

from catalog.models import Certificate, CertificateProduct
from p3dn.regulation import Standing
from p3dn.regulation.certificates import standing as law

from .standing import certified


def replacing(certificates: Iterable[Certificate]) -> dict[int, Certificate]:
    """For one product, by the key of each replaced certificate, the one that replaced it.

    `certificates` are all of that product.
    """
    stored = {certificate.pk: certificate for certificate in certificates}
    told = {pk: certified(certificate, ()) for pk, certificate in stored.items()}
    newer = {pk: law.replacement(one, told.values()) for pk, one in told.items()}
    return {pk: stored[other.recorded] for pk, other in newer.items() if other}


def replaced_lines(lines: Iterable[CertificateProduct]) -> dict[int, Certificate]:
    """By the key of a certificate's line, the certificate that replaced it there; one query."""
    lines = list(lines)
    of_product: dict[int, dict[int, Certificate]] = defaultdict(dict)
    every = CertificateProduct.objects.filter(
        product__in={line.product_id for line in lines},
        certificate__state=Certificate.State.VERIFIED,
    )
    for one in every.select_related("certificate"):
        of_product[one.product_id][one.certificate_id] = one.certificate
    newer = {product: replacing(held.values()) for product, held in of_product.items()}
    found = {line.pk: newer.get(line.product_id, {}).get(line.certificate_id) for line in lines}
    return {pk: certificate for pk, certificate in found.items() if certificate}


def tell_successors(certificates: Iterable[Certificate]) -> None:
    """Note on those replaced as a whole (read `with_standing`) which one did it last; two queries.

    `successor` is the certificate, for a page to name.
    """
    replaced = [c for c in certificates if law.is_replaced(Standing(c.standing))]  # type: ignore[attr-defined]  # an annotation, which the stubs lose
    if not replaced:
        return
    lines = list(CertificateProduct.objects.filter(certificate__in=replaced))
    by_line = replaced_lines(lines)
    newer: dict[int, list[Certificate | None]] = defaultdict(list)
    for line in lines:
        newer[line.certificate_id].append(by_line.get(line.pk))
    for certificate in replaced:
        told = newer[certificate.pk]
        known = [one for one in told if one is not None]
        whole = known and len(known) == len(told)
        certificate.successor = (  # type: ignore[attr-defined]  # only for the page
            max(known, key=lambda one: (one.issued_on, one.pk)) if whole else None
        )
