"""Handing in the papers an exemption rests on."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from catalog.uploads.files import read_document
from p3dn.accounts.models import User
from p3dn.accounts.notices.services import settle
from p3dn.audit.authors import authored
from procurement.exemption.letters import keep_paper
from procurement.models import Exemption, ExemptionFile
from procurement.shared.deciding.rights import hold, may_request
from procurement.shared.notices import UNSIGNED

MOST_FILES = 10


def may_add(user: User, exemption: Exemption) -> bool:
    """True for requesters of the agency until it is decided, and while something of it is lacking.

    So it is while the signed letter of an import that was granted before one was asked is not there.
    """
    waits = exemption.is_waiting or exemption.is_lacking or exemption.lacks_letter
    return waits and may_request(user, exemption.line.request.agency_id)


@authored
def add_evidence(
    *,
    by: User,
    exemption: Exemption,
    title: str,
    upload: UploadedFile[bytes],
    kind: str = ExemptionFile.Kind.EVIDENCE,
) -> ExemptionFile:
    """Keep a paper under its SHA-256: PDF, JPG or PNG of at most 10 MB; it stays.

    `kind` letter is the regional head's signed approval of an import. Raises PermissionDenied for
    others than the agency's requesters, ValidationError once it is decided or no longer needed, for
    a file nobody should open, and for one that is there already.
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
    if kind == ExemptionFile.Kind.LETTER:
        settle(kind=UNSIGNED, record=held.pk)
    return keep_paper(held, content, kind=kind, title=title, by=by)
