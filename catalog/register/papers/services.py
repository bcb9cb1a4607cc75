"""Documents and permits of products. A change sends the product back to be verified again."""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Product, ProductDocument, ProductPermit
from catalog.shared.writing import (
    OFFICER,
    in_the_name_of_user,
    lock,
    lock_seen,
    require_role,
    save_checked,
    save_edited,
)
from catalog.uploads.files import read_document
from p3dn.accounts.models import User

MOST_DOCUMENTS = 12
MOST_PERMITS = 20


@transaction.atomic
@in_the_name_of_user
def add_document(
    *, product: Product, user: User, kind: str, upload: UploadedFile[bytes], title: str = ""
) -> ProductDocument:
    """Keep a file about the product under its SHA-256: PDF, JPG or PNG of at most 10 MB."""
    require_role(user, product.region_id, OFFICER)
    product = lock(product)
    if product.documents.count() >= MOST_DOCUMENTS:
        raise ValidationError(
            _("Paling banyak %(most)s dokumen. Hapus satu dahulu.") % {"most": MOST_DOCUMENTS}
        )
    try:
        content = read_document(upload)
    except ValidationError as error:
        raise ValidationError({"upload": error}) from error
    document = ProductDocument(
        product=product,
        kind=kind,
        title=" ".join(title.split()),
        sha256=content.sha256,
        entered_by=user,
    )
    if product.documents.filter(sha256=content.sha256).exists():
        raise ValidationError({"upload": _("Berkas ini sudah ada pada produk.")})
    document.full_clean(exclude=["file"])
    document.file.save("", ContentFile(content.content), save=False)
    save_checked(document)
    save_edited(product, user)
    return document


@transaction.atomic
@in_the_name_of_user
def remove_document(*, document: ProductDocument, user: User, seen: str) -> None:
    """Take a document off the product as it was seen; the file stays, for the history."""
    require_role(user, document.product.region_id, OFFICER)
    product = lock_seen(document.product, seen)
    document.delete()
    save_edited(product, user)


def permit_number(number: str) -> str:
    """A permit's number as it is stored: capitals, single spaces."""
    return " ".join(number.split()).upper()


@transaction.atomic
@in_the_name_of_user
def add_permit(
    *, product: Product, user: User, kind: str, number: str, valid_until: date | None
) -> ProductPermit:
    """Record a halal, SNI or distribution number; `valid_until` None where it names no end."""
    require_role(user, product.region_id, OFFICER)
    product = lock(product)
    if product.permits.count() >= MOST_PERMITS:
        raise ValidationError(
            _("Paling banyak %(most)s izin. Hapus satu dahulu.") % {"most": MOST_PERMITS}
        )
    permit = ProductPermit(
        product=product,
        kind=kind,
        number=permit_number(number),
        valid_until=valid_until,
        entered_by=user,
    )
    save_checked(permit)
    save_edited(product, user)
    return permit


@transaction.atomic
@in_the_name_of_user
def remove_permit(*, permit: ProductPermit, user: User, seen: str) -> None:
    """Take a permit off the product as it was seen; the history keeps it."""
    require_role(user, permit.product.region_id, OFFICER)
    product = lock_seen(permit.product, seen)
    permit.delete()
    save_edited(product, user)
