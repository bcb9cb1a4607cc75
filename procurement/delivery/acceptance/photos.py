"""Photos of what was handed over: resized, freed of everything but the picture, and kept."""

import hashlib

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.register.photos.services import FORMATS, MAX_UPLOAD
from catalog.uploads.files import read_limited
from catalog.uploads.pictures import upright_jpeg
from p3dn.accounts.models import User
from procurement.models import Realization, RealizationPhoto
from procurement.shared.deciding.rights import may_request

MOST_PHOTOS = 12


def may_add_photo(user: User, realization: Realization) -> bool:
    """True for requesters of the agency, unless the delivery was cancelled."""
    return not realization.is_cancelled and may_request(user, realization.agency_id)


@transaction.atomic
def add_handover_photo(
    *, by: User, realization: Realization, upload: UploadedFile[bytes], caption: str
) -> RealizationPhoto:
    """Keep a picture as JPEG of at most 1600 pixels: JPG, PNG or WebP of at most 12 MB.

    Raises PermissionDenied for others than the agency's requesters and for a cancelled delivery,
    ValidationError for what is no picture, is there already, or would be one too many.
    """
    try:
        content = upright_jpeg(read_limited(upload, MAX_UPLOAD), formats=FORMATS)
    except ValidationError as error:
        raise ValidationError({"upload": error}) from error
    held = Realization.objects.select_for_update(of=("self",)).get(pk=realization.pk)
    if not may_add_photo(by, held):
        raise PermissionDenied
    if held.photos.count() >= MOST_PHOTOS:
        raise ValidationError(_("Paling banyak %(most)s foto.") % {"most": MOST_PHOTOS})
    photo = RealizationPhoto(
        realization=held,
        caption=" ".join(caption.split()),
        sha256=hashlib.sha256(content).hexdigest(),
        added_by=by,
    )
    photo.full_clean(exclude=["image"])
    photo.image.save("", ContentFile(content), save=False)
    photo.save()
    return photo
