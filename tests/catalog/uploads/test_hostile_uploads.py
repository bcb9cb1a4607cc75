"""Pictures and papers made to do harm: refused with a reason, nothing kept."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from catalog.models import ProductPhoto
from catalog.register.photos.services import add_photo
from catalog.uploads.files import read_document
from p3dn.accounts.models import User
from tests.factories.catalog import ProductFactory, home_region

pytestmark = pytest.mark.django_db
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def upload(data: bytes, name: str = "foto.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, "image/jpeg")


def png(width: int, height: int) -> bytes:
    """A PNG that claims a size; its data is a few bytes of zeros."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 99))
        + chunk(b"IEND", b"")
    )


def jpeg(extra: bytes = b"") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(out, "JPEG")
    return out.getvalue() + extra


def stored() -> list[Path]:
    root = Path(settings.MEDIA_ROOT)
    return [path for path in root.rglob("*") if path.is_file()] if root.exists() else []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (png(10_000, 5_001), "terlalu besar"),  # 50 megapixels
        (png(60_000, 60_000), "tidak dikenali|terlalu besar"),
        (SVG, "tidak dikenali"),
        (b"GIF89a" + b"0" * 50, "tidak dikenali"),
        (b"<html><script>x</script></html>", "tidak dikenali"),
        (jpeg()[:200], "rusak atau terpotong|tidak dikenali"),
        (b"", "kosong"),
    ],
)
def test_a_harmful_picture_is_refused_and_not_kept(officer: User, data: bytes, says: str) -> None:
    product = ProductFactory(region=home_region())
    before = stored()
    with pytest.raises(ValidationError) as refused:
        add_photo(product=product, user=officer, upload=upload(data))
    assert any(word in str(refused.value) for word in says.split("|")), refused.value
    assert not ProductPhoto.objects.exists()
    assert stored() == before


def test_what_hangs_behind_a_picture_is_left_behind(officer: User) -> None:
    product = ProductFactory(region=home_region())
    photo = add_photo(
        product=product, user=officer, upload=upload(jpeg(b"<script>alert(1)</script>"))
    )
    assert b"script" not in photo.image.read()


class Endless:
    """An upload that says it is small and never ends."""

    size = 10
    given = 0

    def read(self, most: int) -> bytes:
        """As many bytes as were asked for."""
        self.given += most
        return b"%PDF-" + b"0" * (most - 5)


def test_a_paper_of_two_hundred_megabytes_is_not_read_to_its_end() -> None:
    big = Endless()
    with pytest.raises(ValidationError, match="lebih besar dari 10 MB"):
        read_document(big)  # type: ignore[arg-type]
    assert big.given < 11 * 1024 * 1024


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<html><body>sertifikat</body></html>", "tidak dikenali"),
        (b"%PDF-1.4\n/JavaScript (app.alert(1))\n%%EOF", "program atau lampiran"),
        (b"%PDF-1.4\n/Launch\n%%EOF", "program atau lampiran"),
        (b"%PDF-1.4 terpotong", "tidak lengkap"),
        (SVG, "tidak dikenali"),
    ],
)
def test_a_harmful_paper_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        read_document(upload(data, "sertifikat.pdf"))
