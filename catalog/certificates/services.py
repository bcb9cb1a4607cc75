"""Registration of TKDN certificates."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Certificate, CertificateProduct, Producer, Product
from catalog.offers.standing import is_final
from catalog.shared.numbers import number_key
from catalog.shared.writing import (
    OFFICER,
    apply_changes,
    in_the_name_of_user,
    lock_seen,
    mark_edited,
    require_role,
    save_checked,
)
from catalog.uploads.files import Document, read_document
from p3dn.accounts.models import User

from .rules import check_certificate


class CertificateFields(TypedDict, total=False):
    """What a certificate states; percentages from 0 to 100, both expiry dates inclusive."""

    number: str
    kind: str
    scheme: str
    project_ref: str
    tkdn: Decimal
    bmp: Decimal | None
    issued_on: date
    assessed_in: int | None
    tkdn_valid_until: date
    bmp_valid_until: date | None
    company_name: str
    company_address: str
    factory_address: str
    kbli: str
    maker_name: str
    maker_address: str
    project_owner: str
    work_place: str
    is_demo: bool


Printed = Mapping[int, Mapping[str, str]]
"""What is printed of a product (names of `PrintedLine`), by the product's id."""


@transaction.atomic
def create_certificate(
    *,
    user: User,
    producer: Producer,
    products: Iterable[Product],
    upload: UploadedFile[bytes] | None = None,
    printed: Printed | None = None,
    **fields: Unpack[CertificateFields],
) -> Certificate:
    """Enter a certificate as a draft, for products that are all of this producer."""
    require_role(user, producer.region_id, OFFICER)
    if producer.merged_into_id:
        raise ValidationError(_("Produsen ini sudah digabung. Daftarkan pada produsen penerusnya."))
    certificate = Certificate(producer=producer, region=producer.region, entered_by=user)
    apply_changes(certificate, fields)
    _write(certificate, user, list(products), upload, printed or {})
    return certificate


@transaction.atomic
@in_the_name_of_user
def update_certificate(
    *,
    certificate: Certificate,
    user: User,
    seen: str,
    products: Iterable[Product] | None = None,
    upload: UploadedFile[bytes] | None = None,
    printed: Printed | None = None,
    **fields: Unpack[CertificateFields],
) -> Certificate:
    """Correct a certificate; any change sends it back to draft, to be verified again.

    `products` replaces the whole list, `printed` what is said of some; None leaves it. A revoked or superseded one stays as it is.
    """
    require_role(user, certificate.region_id, OFFICER)
    certificate = lock_seen(certificate, seen)
    if is_final(certificate.standing_changes.all()):
        raise ValidationError(_("Sertifikat yang dicabut atau digantikan tidak dapat diubah lagi."))
    before = list(certificate.products.order_by("pk"))
    after = before if products is None else sorted(products, key=lambda product: product.pk)
    reworded = _reworded(certificate, printed or {})
    if apply_changes(certificate, fields) or after != before or reworded or upload:
        mark_edited(certificate, user)
        _write(certificate, user, after, upload, printed or {})
    return certificate


def _reworded(certificate: Certificate, printed: Printed) -> bool:
    """True when a line of the certificate would say something else than it does."""
    return any(
        getattr(line, name) != value
        for line in certificate.lines.all()
        for name, value in printed.get(line.product_id, {}).items()
    )


def _write(
    certificate: Certificate,
    user: User,
    products: list[Product],
    upload: UploadedFile[bytes] | None,
    printed: Printed,
) -> None:
    """Check everything, then save the certificate, its file and the products it names."""
    certificate.number = " ".join(certificate.number.split())
    certificate.number_key = number_key(certificate.number)
    if certificate.bmp is None:
        certificate.bmp_valid_until = None
    check_certificate(certificate, products, user)
    if upload:
        _attach(certificate, _read(upload))
    save_checked(certificate)
    certificate.lines.exclude(product__in=products).delete()
    _write_lines(certificate, products, printed)


def _write_lines(certificate: Certificate, products: list[Product], printed: Printed) -> None:
    """One line for each product; what is not said anew stays as it was."""
    stored = {line.product_id: line for line in certificate.lines.all()}
    new, changed = [], []
    for product in products:
        line = stored.get(product.pk)
        words = printed.get(product.pk, {})
        if line is None:
            line = CertificateProduct(certificate=certificate, product=product, **words)
            new.append(line)
        elif apply_changes(line, words):
            changed.append(line)
        line.clean_fields(exclude=["certificate", "product"])
    CertificateProduct.objects.bulk_create(new)
    CertificateProduct.objects.bulk_update(changed, CertificateProduct.NAMES)


def _read(upload: UploadedFile[bytes]) -> Document:
    try:
        return read_document(upload)
    except ValidationError as error:
        raise ValidationError({"upload": error}) from error


def _attach(certificate: Certificate, document: Document) -> None:
    """Keep the file under its own fingerprint; earlier files stay, for the history."""
    certificate.file_sha256 = document.sha256
    path = certificate.file.field.generate_filename(certificate, "")
    if certificate.file.storage.exists(path):
        certificate.file.name = path
    else:
        certificate.file.save(path, ContentFile(document.content), save=False)
