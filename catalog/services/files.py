"""Uploads: what a file is, told by its content and never by its name."""

import hashlib
import io
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

from .pdf import check_pdf

MEGABYTE = 1024 * 1024
MAX_DOCUMENT = 10 * MEGABYTE
MAX_PIXELS = 40_000_000
PDF = "application/pdf"
TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}


@dataclass(frozen=True, slots=True)
class Document:
    """A file that passed the checks: its bytes, their SHA-256 in hex, and its media type."""

    content: bytes
    sha256: str
    media_type: str


def read_document(upload: UploadedFile) -> Document:
    """The content of an uploaded certificate or screenshot: PDF, JPG or PNG of at most 10 MB."""
    content = read_limited(upload, MAX_DOCUMENT)
    if content.startswith(b"%PDF-"):
        check_pdf(content)
        media_type = PDF
    else:
        media_type = TYPES[open_image(content, formats=("JPEG", "PNG")).format or ""]
    return Document(content, hashlib.sha256(content).hexdigest(), media_type)


def read_limited(upload: UploadedFile, limit: int) -> bytes:
    """All bytes of the upload; empty or larger than `limit` bytes is refused before reading on."""
    if upload.size == 0:
        raise ValidationError(_("Berkas kosong. Pilih berkas yang berisi."))
    content = upload.read(limit + 1)
    if len(content) > limit:
        raise ValidationError(
            _("Berkas lebih besar dari %(limit)s MB. Perkecil lalu unggah lagi.")
            % {"limit": limit // MEGABYTE}
        )
    return content


def open_image(content: bytes, *, formats: tuple[str, ...]) -> Image.Image:
    """The picture, complete and of one of the formats; too many pixels are refused undecoded."""
    try:
        with Image.open(io.BytesIO(content), formats=formats) as image:
            _refuse_many_pixels(image)
            image.verify()
        image = Image.open(io.BytesIO(content), formats=formats)
        image.draft("RGB", (1600, 1600))
        image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValidationError(
            _("Isi berkas tidak dikenali atau rusak. Yang diterima: %(formats)s.")
            % {"formats": ", ".join(("PDF", *formats) if len(formats) == 2 else formats)}
        ) from error
    return image


def media_type_of(head: bytes) -> str:
    """Media type to serve a stored file with, from its first bytes."""
    if head.startswith(b"%PDF-"):
        return PDF
    if head.startswith(b"\x89PNG"):
        return "image/png"
    return "image/jpeg" if head.startswith(b"\xff\xd8") else "application/octet-stream"


def _refuse_many_pixels(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise ValidationError(
            _("Gambar %(width)s × %(height)s piksel terlalu besar; paling banyak 40 megapiksel.")
            % {"width": image.width, "height": image.height}
        )
