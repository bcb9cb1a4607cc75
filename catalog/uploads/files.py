"""Uploads: what a file is, told by its content and never by its name."""

import hashlib
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from .pdf import check_pdf
from .pictures import is_jpeg, open_picture

MEGABYTE = 1024 * 1024
MAX_DOCUMENT = 10 * MEGABYTE
PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Document:
    """A file that passed the checks: its bytes, their SHA-256 in hex, and its media type."""

    content: bytes
    sha256: str
    media_type: str


def read_document(upload: UploadedFile[bytes]) -> Document:
    """The content of an uploaded certificate or screenshot: PDF, JPG or PNG of at most 10 MB."""
    content = read_limited(upload, MAX_DOCUMENT)
    if content.startswith(b"%PDF-"):
        check_pdf(content)
        media_type = PDF
    else:
        image = open_picture(content, formats=("JPEG", "PNG"))
        media_type = "image/jpeg" if is_jpeg(image) else "image/png"
    return Document(content, hashlib.sha256(content).hexdigest(), media_type)


def read_limited(upload: UploadedFile[bytes], limit: int) -> bytes:
    """All bytes of the upload; empty or larger than `limit` bytes is refused before reading on."""
    if upload.size == 0:
        raise ValidationError(_("Berkas kosong. Pilih berkas yang berisi."))
    content: bytes = upload.read(limit + 1)
    if len(content) > limit:
        raise ValidationError(
            _("Berkas lebih besar dari %(limit)s MB. Perkecil lalu unggah lagi.")
            % {"limit": limit // MEGABYTE}
        )
    return content


def media_type_of(head: bytes) -> str:
    """Media type to serve a stored file with, from its first bytes."""
    if head.startswith(b"%PDF-"):
        return PDF
    if head.startswith(b"\x89PNG"):
        return "image/png"
    return "image/jpeg" if head.startswith(b"\xff\xd8") else "application/octet-stream"
