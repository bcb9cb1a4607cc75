"""What a certificate still lacks of the minimum content of its rule."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from catalog.models import Certificate, CertificateProduct
from p3dn.audit.tables import own_field
from p3dn.regulation import Subject
from p3dn.regulation.certificates.content import OF_GOODS, line_must_show, must_show
from p3dn.regulation.certificates.schemes import certificate_doubts

MOST_NAMED = 3


def missing_content(certificate: Certificate, lines: Iterable[CertificateProduct]) -> list[str]:
    """Names of what Permenperin 35/2025 Pasal 44 asks for and nobody entered; [] for older rules.

    `lines` are the certificate's, with their products. Values and dates are not among the answers:
    no certificate is stored without them.
    """
    lines = list(lines)
    names = must_show(
        certificate.scheme,
        {Subject(line.product.subject) for line in lines},
        for_project=certificate.kind == Certificate.Kind.PROJECT,
        has_maker=bool(certificate.maker_name or certificate.maker_address),
    )
    missing = [
        str(own_field(Certificate, name).verbose_name)
        for name in names
        if not getattr(certificate, name)
    ]
    return missing + _missing_of_lines(certificate, lines)


def _missing_of_lines(certificate: Certificate, lines: list[CertificateProduct]) -> list[str]:
    """One entry for each mark that some product lacks, naming up to three of them."""
    for_project = certificate.kind == Certificate.Kind.PROJECT
    lacking: dict[str, list[str]] = {name: [] for name in OF_GOODS}
    for line in lines:
        subject = Subject(line.product.subject)
        for name in line_must_show(certificate.scheme, subject, for_project=for_project):
            if not getattr(line, name):
                lacking[name].append(line.product.name)
    missing = []
    for name, products in lacking.items():
        if products:
            label = own_field(CertificateProduct, name).verbose_name
            more = _(" dan lainnya") if len(products) > MOST_NAMED else ""
            missing.append(f"{label} ({', '.join(products[:MOST_NAMED])}{more})")
    return missing


def doubts_of(certificate: Certificate) -> tuple[str, ...]:
    """What does not fit between the certificate and its rule; for the verifier to look at again."""
    return certificate_doubts(certificate.scheme, certificate.issued_on, certificate.tkdn)
