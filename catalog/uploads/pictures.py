"""Pictures judged by what decoding them gives, never by their names or first bytes alone."""

import io

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

MAX_PIXELS = 40_000_000
LONGEST_SIDE = 1600
# Formats of new phones, by the brand that follows "ftyp".
HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"mif1", b"msf1"}
AVIF = {b"avif", b"avis"}


def open_picture(content: bytes, *, formats: tuple[str, ...]) -> Image.Image:
    """The picture, whole and of one of the formats; of several frames the first.

    Phones keep a second picture, for depth or for zooming, behind the one that is shown (MPO): to
    people that is a JPG. Too many pixels are refused undecoded. Raises ValidationError.
    """
    _refuse_by_name(content)
    try:
        with Image.open(io.BytesIO(content), formats=formats) as image:
            _refuse_many_pixels(image)
            image.verify()
        image = Image.open(io.BytesIO(content), formats=formats)
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        image.load()
    except ValidationError:
        raise
    except Exception as error:  # decoders raise nearly everything when a file is broken
        raise _refusal(formats, error) from error
    return image


def is_jpeg(image: Image.Image) -> bool:
    """True for a JPG of one frame or several."""
    return image.format in {"JPEG", "MPO"}


def upright_jpeg(content: bytes, *, formats: tuple[str, ...]) -> bytes:
    """The picture upright, small enough, on white, encoded anew: nothing else survives."""
    image = open_picture(content, formats=formats)
    try:
        turned = ImageOps.exif_transpose(image)
    except Exception:  # what the camera noted is broken, the picture is not
        turned = image
    turned.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    flat = Image.new("RGB", turned.size, "white")
    rgba = turned.convert("RGBA")
    flat.paste(rgba, mask=rgba.getchannel("A"))
    out = io.BytesIO()
    flat.save(out, "JPEG", quality=82, optimize=True)
    return out.getvalue()


def _refuse_by_name(content: bytes) -> None:
    """Say what a new phone's picture is, and how it becomes one that every office can open."""
    brand = content[8:12] if content[4:8] == b"ftyp" else b""
    if brand in HEIC:
        raise ValidationError(
            _(
                "Ini foto HEIC, yang belum dapat dibuka di mana-mana. Simpan sebagai JPG lalu "
                "unggah lagi. Di iPhone: Pengaturan, Kamera, Format, pilih Paling Kompatibel."
            ),
            code="heic",
        )
    if brand in AVIF:
        raise ValidationError(
            _(
                "Ini gambar AVIF, yang belum dapat dibuka di mana-mana. Simpan sebagai JPG atau PNG."
            ),
            code="avif",
        )


def _refuse_many_pixels(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise ValidationError(
            _("Gambar %(width)s × %(height)s piksel terlalu besar; paling banyak 40 megapiksel.")
            % {"width": image.width, "height": image.height}
        )


def _refusal(formats: tuple[str, ...], error: Exception) -> ValidationError:
    """Unknown, or known and broken: the remedies differ."""
    if isinstance(error, Image.DecompressionBombError):
        return ValidationError(_("Gambar terlalu besar; paling banyak 40 megapiksel."))
    if not isinstance(error, UnidentifiedImageError):
        return ValidationError(
            _("Gambar ini rusak atau terpotong. Ambil atau pindai ulang, lalu unggah lagi."),
            code="broken",
        )
    accepted = ", ".join(("PDF", *formats) if len(formats) == 2 else formats)
    text = _("Isi berkas tidak dikenali atau rusak. Yang diterima: %(formats)s.")
    return ValidationError(text % {"formats": accepted}, code="unknown")
