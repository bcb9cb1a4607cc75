"""Photos of products: resized, and freed of everything but the picture."""

import hashlib

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Product, ProductPhoto
from catalog.shared.writing import (
    OFFICER,
    in_the_name_of_user,
    lock,
    lock_seen,
    require_role,
    save_checked,
    save_edited,
)
from catalog.uploads.files import MEGABYTE, read_limited
from catalog.uploads.pictures import upright_jpeg
from p3dn.accounts.models import User

MAX_UPLOAD = 12 * MEGABYTE
MAX_PHOTOS = 6
FORMATS = ("JPEG", "PNG", "WEBP")


@transaction.atomic
@in_the_name_of_user
def add_photo(
    *, product: Product, user: User, upload: UploadedFile[bytes], alt: str = ""
) -> ProductPhoto:
    """Keep a picture of the product as JPEG of at most 1600 pixels, without camera data.

    JPG, PNG or WebP of at most 12 MB. The product must then be verified again.
    """
    require_role(user, product.region_id, OFFICER)
    product = lock(product)
    if product.photos.count() >= MAX_PHOTOS:
        raise ValidationError(
            {"photo": _("Paling banyak %(count)s foto. Hapus satu dahulu.") % {"count": MAX_PHOTOS}}
        )
    try:
        content = upright_jpeg(read_limited(upload, MAX_UPLOAD), formats=FORMATS)
    except ValidationError as error:
        raise ValidationError({"photo": error}) from error
    photo = ProductPhoto(
        product=product,
        alt=alt.strip() or str(product)[:150],
        sha256=hashlib.sha256(content).hexdigest(),
        position=product.photos.count(),
    )
    photo.image.save("", ContentFile(content), save=False)
    save_checked(photo)
    save_edited(product, user)
    return photo


@transaction.atomic
@in_the_name_of_user
def remove_photo(*, photo: ProductPhoto, user: User, seen: str) -> None:
    """Take a picture off the product as it was seen; the file stays, for the history."""
    require_role(user, photo.product.region_id, OFFICER)
    product = lock_seen(photo.product, seen)
    photo.delete()
    save_edited(product, user)
