"""What a certificate still lacks of the minimum content of its rule."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from catalog.models import Certificate, CertificateProduct
from p3dn.audit.tables import own_field
from p3dn.regulation import Subject
from p3dn.regulation.certificates import certificate_doubts, certificate_regime

GOODS = frozenset({Subject.INDUSTRIAL_GOODS.value, Subject.NON_INDUSTRIAL_GOODS.value})
OF_GOODS = ("kind_name", "type_name", "specification", "brand", "hs_code")
OF_OTHERS = ("kind_name", "specification")


def missing_content(certificate: Certificate, lines: Iterable[CertificateProduct]) -> list[str]:
    """Names of what Permenperin 35/2025 Pasal 44 asks for and nobody entered; [] for older rules.

    `lines` are the certificate's, with their products. Values and dates are not among the answers:
    no certificate is stored without them.
    """
    if not certificate_regime(certificate.scheme).full_content:
        return []
    lines = list(lines)
    names = _names(certificate, {line.product.subject for line in lines})
    missing = [
        str(own_field(Certificate, name).verbose_name)
        for name in names
        if not getattr(certificate, name)
    ]
    return missing + _missing_of_lines(certificate, lines)


def _names(certificate: Certificate, subjects: set[str]) -> list[str]:
    """Fields that a certificate of this kind, for things of these kinds, must show."""
    if certificate.kind == Certificate.Kind.PROJECT:
        return ["company_name", "project_owner", "work_place"]
    names = ["company_name", "company_address", "kbli"]
    if subjects & GOODS or not subjects:
        names.insert(2, "factory_address")
    if Subject.SERVICE.value in subjects:
        names += ["project_owner", "work_place"]
    if certificate.maker_name or certificate.maker_address:
        names += ["maker_name", "maker_address"]
    return names


def _missing_of_lines(certificate: Certificate, lines: list[CertificateProduct]) -> list[str]:
    """One entry for each mark that some product lacks, naming up to three of them."""
    whole = certificate.kind != Certificate.Kind.PROJECT
    missing = []
    for name in OF_GOODS:
        without = [
            line.product.name
            for line in lines
            if name in (OF_GOODS if whole and line.product.subject in GOODS else OF_OTHERS)
            and not getattr(line, name)
        ]
        if without:
            label = own_field(CertificateProduct, name).verbose_name
            more = _(" dan lainnya") if len(without) > 3 else ""
            missing.append(f"{label} ({', '.join(without[:3])}{more})")
    return missing


def doubts_of(certificate: Certificate) -> tuple[str, ...]:
    """What does not fit between the certificate and its rule; for the verifier to look at again."""
    return certificate_doubts(certificate.scheme, certificate.issued_on, certificate.tkdn)
