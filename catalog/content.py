"""What a certificate still lacks of the minimum content of its rule."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from catalog.models import Certificate, Product
from p3dn.regulation import Subject
from p3dn.regulation.certificates import certificate_doubts, certificate_regime


def missing_content(certificate: Certificate, products: Iterable[Product]) -> list[str]:
    """Names of what Permenperin 35/2025 Pasal 44 asks for and nobody entered; [] for older rules."""
    if not certificate_regime(certificate.scheme).full_content:
        return []
    project = certificate.kind == Certificate.Kind.PROJECT
    names = ("project_owner", "work_place") if project else ("company_address", "factory_address", "kbli")  # fmt: skip
    field = certificate._meta.get_field
    missing = [str(field(name).verbose_name) for name in names if not getattr(certificate, name)]
    if certificate.maker_name and not certificate.maker_address:
        missing.append(str(field("maker_address").verbose_name))
    goods = [p for p in products if p.subject == Subject.INDUSTRIAL_GOODS.value]
    for name, label in (("hs_code", _("kode HS")), ("brand", _("merek")), ("type_name", _("tipe")),
                        ("specification", _("spesifikasi"))):  # fmt: skip
        without = [product.name for product in goods if not getattr(product, name)]
        if without:
            missing.append(f"{label} ({', '.join(without[:3])})")
    return missing


def doubts_of(certificate: Certificate) -> tuple[str, ...]:
    """What does not fit between the certificate and its rule; for the verifier to look at again."""
    return certificate_doubts(certificate.scheme, certificate.issued_on, certificate.tkdn)
