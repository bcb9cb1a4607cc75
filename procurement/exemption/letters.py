"""The letter by which the regional head approves an import: number, date, and the signed paper itself."""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.uploads.files import Document, read_document
from p3dn.accounts.models import User
from p3dn.ui.languages.choosing import in_indonesian
from procurement.models import Exemption, ExemptionFile

Kind = ExemptionFile.Kind
LONGEST_TITLE = 150


def letter_errors(
    exemption: Exemption, number: str, day: date | None, letter: Document | None
) -> dict[str, str]:
    """What is missing of the letter, by field; a letter handed in before need not come again."""
    errors = {}
    if not number.strip():
        errors["letter_number"] = _("Isi nomor surat persetujuan impor dari kepala daerah.")
    if day is None:
        errors["letter_date"] = _("Isi tanggal surat persetujuan impor.")
    elif day > timezone.localdate():
        errors["letter_date"] = _("Tanggal surat belum terjadi. Isi tanggal pada suratnya.")
    if letter is None and not exemption.files.filter(kind=Kind.LETTER).exists():
        errors["letter"] = _("Unggah surat persetujuan kepala daerah yang sudah ditandatangani.")
    return errors


def read_letter(upload: UploadedFile[bytes] | None) -> Document | None:
    """What was uploaded as the letter; raises ValidationError for a file nobody should open."""
    try:
        return read_document(upload) if upload else None
    except ValidationError as error:
        raise ValidationError({"letter": error.messages}) from error


@in_indonesian
def keep_letter(exemption: Exemption, letter: Document, *, number: str, by: User) -> ExemptionFile:
    """Keep the signed letter; raises ValidationError for one that is there already."""
    title = _("Surat kepala daerah %(number)s") % {"number": number.strip()}
    return keep_paper(exemption, letter, kind=Kind.LETTER, title=title, by=by)


def keep_paper(
    exemption: Exemption, paper: Document, *, kind: str, title: str, by: User
) -> ExemptionFile:
    """Keep a paper of an exemption under its SHA-256; it stays as it was handed in."""
    kept = ExemptionFile(
        exemption=exemption,
        kind=kind,
        title=" ".join(title.split())[:LONGEST_TITLE],
        sha256=paper.sha256,
        added_by=by,
    )
    kept.full_clean(exclude=["file"])
    kept.file.save("", ContentFile(paper.content), save=False)
    kept.save()
    return kept
