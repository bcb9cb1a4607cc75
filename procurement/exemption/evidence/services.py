"""Handing in the papers an exemption rests on."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from catalog.uploads.files import read_document
from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from procurement.models import Exemption, ExemptionFile
from procurement.shared.rights import hold, may_request

MOST_FILES = 10


def may_add(user: User, exemption: Exemption) -> bool:
    """True for requesters of the agency until it is decided, and while something of it is lacking."""
    waits = exemption.state == Exemption.State.ASKED or exemption.is_lacking
    return waits and may_request(user, exemption.line.request.agency_id)


@authored
def add_evidence(
    *, by: User, exemption: Exemption, title: str, upload: UploadedFile[bytes]
) -> ExemptionFile:
    """Keep a paper under its SHA-256: PDF, JPG or PNG of at most 10 MB; it stays.

    Raises PermissionDenied for others than the agency's requesters, ValidationError once it is
    decided, for a file nobody should open, and for one that is there already.
    """
    try:
        content = read_document(upload)
    except ValidationError as error:
        raise ValidationError({"upload": error}) from error
    hold(exemption.line.request)
    held = Exemption.objects.select_related("line__request").get(pk=exemption.pk)
    if not may_request(by, held.line.request.agency_id):
        raise PermissionDenied
    if not may_add(by, held):
        raise ValidationError(_("Pengecualian ini sudah diputuskan; buktinya tidak ditambah lagi."))
    if held.files.count() >= MOST_FILES:
        raise ValidationError(_("Paling banyak %(most)s berkas.") % {"most": MOST_FILES})
    paper = ExemptionFile(
        exemption=held, title=" ".join(title.split()), sha256=content.sha256, added_by=by
    )
    paper.full_clean(exclude=["file"])
    paper.file.save("", ContentFile(content.content), save=False)
    paper.save()
    return paper
