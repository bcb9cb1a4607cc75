"""Pictures as telephones, scanners and broken disks give them."""

import io
import struct

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from catalog.uploads.files import read_document
from catalog.uploads.pictures import open_picture, upright_jpeg

ALL = ("JPEG", "PNG", "WEBP")
RED, BLUE = (250, 0, 0), (0, 0, 250)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def two_frames() -> bytes:
    """What a telephone writes: the picture that is shown, and another behind it."""
    behind = Image.new("RGB", (60, 40), BLUE)
    return saved(Image.new("RGB", (60, 40), RED), "MPO", save_all=True, append_images=[behind])


def is_red(image: Image.Image) -> bool:
    red, green, blue = image.convert("RGB").getpixel((5, 5))
    return red > 200 and green < 60 and blue < 60


def test_of_two_frames_the_first_is_shown():
    assert Image.open(io.BytesIO(two_frames())).format == "MPO"
    assert is_red(open_picture(two_frames(), formats=ALL))
    kept = Image.open(io.BytesIO(upright_jpeg(two_frames(), formats=ALL)))
    assert kept.format == "JPEG"
    assert is_red(kept)


def test_a_telephones_picture_is_a_document_like_any_jpg():
    upload = SimpleUploadedFile("sertifikat.jpg", two_frames(), "image/jpeg")
    assert read_document(upload).media_type == "image/jpeg"


@pytest.mark.parametrize(
    ("mode", "colour", "kind"),
    [
        ("CMYK", (0, 255, 255, 5), "JPEG"),
        ("L", 120, "JPEG"),
        ("1", 1, "PNG"),
        ("P", 1, "PNG"),
        ("LA", (9, 9), "PNG"),
        ("I;16", 40_000, "PNG"),
        ("RGBA", (250, 0, 0, 128), "WEBP"),
    ],
)
def test_every_way_of_keeping_colours_becomes_a_plain_jpg(mode, colour, kind):
    content = saved(Image.new(mode, (50, 40), colour), kind)
    kept = Image.open(io.BytesIO(upright_jpeg(content, formats=ALL)))
    assert (kept.format, kept.mode, kept.size) == ("JPEG", "RGB", (50, 40))


def test_a_transparent_palette_stands_on_white():
    image = Image.new("P", (10, 10), 0)
    image.putpalette([255, 0, 0] * 256)
    content = saved(image, "PNG", transparency=0)
    kept = Image.open(io.BytesIO(upright_jpeg(content, formats=ALL)))
    assert min(kept.getpixel((5, 5))) > 240


def test_a_picture_taken_sideways_stands_upright_and_loses_what_the_camera_noted():
    exif = Image.Exif()
    exif[0x0112] = 6
    content = saved(Image.new("RGB", (60, 20), RED), "JPEG", exif=exif)
    kept = Image.open(io.BytesIO(upright_jpeg(content, formats=ALL)))
    assert kept.size == (20, 60)
    assert not kept.getexif()


def test_broken_notes_of_the_camera_do_not_cost_the_picture():
    broken = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\xff\xff\xff\xff\xff\xff\xff\xff"
    content = saved(Image.new("RGB", (60, 20), RED), "JPEG", exif=broken)
    assert upright_jpeg(content, formats=ALL)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_picture_cut_off_is_refused(kind, share):
    noise = Image.effect_noise((200, 150), 90).convert("RGB")
    content = saved(noise, kind)
    with pytest.raises(ValidationError):
        open_picture(content[: int(len(content) * share)], formats=ALL)


@pytest.mark.parametrize(
    ("brand", "name"), [(b"heic", "HEIC"), (b"mif1", "HEIC"), (b"avif", "AVIF")]
)
def test_new_formats_are_named_with_what_to_do(brand, name):
    content = struct.pack(">I", 24) + b"ftyp" + brand + b"\0" * 200
    for accepted in (ALL, ("JPEG", "PNG")):
        with pytest.raises(ValidationError, match=f"{name}.*JPG"):
            open_picture(content, formats=accepted)


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "ICO"])
def test_other_formats_are_refused_whatever_they_are_called(kind):
    with pytest.raises(ValidationError, match="tidak dikenali"):
        open_picture(saved(Image.new("RGB", (20, 20)), kind), formats=ALL)


def test_a_thin_picture_stays_one():
    content = saved(Image.new("RGB", (20_000, 1), RED), "PNG")
    assert upright_jpeg(content, formats=ALL)


def test_flipped_bytes_never_raise_anything_but_a_refusal():
    """Each byte of the head of each kind, one after the other."""
    refused = 0
    for kind in ALL:
        content = saved(Image.new("RGB", (16, 16), RED), kind)
        for place in range(min(len(content), 220)):
            broken = bytearray(content)
            broken[place] ^= 0xFF
            try:
                upright_jpeg(bytes(broken), formats=ALL)
            except ValidationError:
                refused += 1
    assert refused > 50
