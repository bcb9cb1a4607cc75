"""What people, browsers and attackers put into fields, and what stands for a usual answer."""

import io

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

LONGEST_TEXT = 20_000
# More different words than search can take in.
ENDLESS = " ".join(f"kata{number}" for number in range(150_000))

# Each is tried in every field. A multipart form hands these on as they are.
NAUGHTY = (
    "",
    " ",
    "\x00",
    "a\x00b",
    "\x0b\x1f\x7f",
    "\ufffe\uffff",
    "²",
    "٣",
    "0",
    "-0",
    "-1",
    "1.5",
    "1,5",
    "1e999",
    "-1e-999",
    "NaN",
    "Infinity",
    "true",
    "None",
    "[]",
    "{}",
    "999999999",
    "999999999999",
    "9999999999999.99",
    "100000000000000",
    "99999999999999999,99",
    str(2**31),
    str(2**63),
    "9" * 27,
    "9" * 29 + ".99",
    "9" * 5_000,
    "0001-01-01",
    "0026-02-03",
    "2525-01-01",
    "9999-12-31",
    "31-02-2026",
    "32 Januari 2026",
    "2026-13-45T99:99",
    "😀👩‍👩‍👧‍👦",
    "\u202eمرحبا\u202c",
    "';DROP TABLE x;--",
    "<script>alert(1)</script>",
    "%s%n%(x)s{0}{x.__class__}",
    "../../etc/passwd",
    "a" * 300,
    "é" * LONGEST_TEXT,
    ENDLESS,
)
# Of those that a text field takes, these stand for the others.
TEXTS = (
    "\x0b\x1f\x7f",
    "²",
    "-1",
    "9" * 27,
    "😀👩‍👩‍👧‍👦",
    "\u202eمرحبا\u202c",
    "%s%n%(x)s{0}{x.__class__}",
    "<script>alert(1)</script>",
    "é" * LONGEST_TEXT,
)
# For what a view reads from a request without a form.
BARE = (
    "\x00",
    "²",
    "٣",
    "-1",
    "1.5",
    "NaN",
    "[]",
    str(2**31),
    str(2**63),
    "9" * 27,
    "9" * 5_000,
    "0001-01-01",
    "😀",
    "%s%n{0}",
    "é" * LONGEST_TEXT,
)
# Of these, what one alone gets while all else is right.
BARE_ALONE = ("\x00", "²", str(2**63), "9" * 5_000, "é" * LONGEST_TEXT)
# In the place of an id, a code or a key of an address, as browsers send them.
PATHS = (
    "0",
    "%27%3B--",
    "-1",
    "²".encode().hex("%").join(("%", "")),
    "%00",
    "%ed%a0%80",
    "%f0%9f%98%80",
    "9" * 27,
    "9" * 5_000,
    str(2**31),
    str(2**63),
)
# Characters that no browser sends but that arrive all the same.
RAW_QUERIES = ("%ed%a0%80", "%ff%fe", "%00", "%", "%u0000", "&&&=;", "%F0%9F")
CHARSETS = (
    "charset=base64",
    "charset=unicode_escape",
    "charset=utf-16",
    "charset=x-nonsense",
    "charset=idna",
    "charset*=x-nonsense''utf-8",
    "charset=UTF-8",
)

USUAL = {
    "name": "Zamrud Pratama",
    "nib": "9120123456789",
    "npwp": "012345678901234",
    "supplier_npwp": "012345678901234",
    "nip": "198001012005011001",
    "hs_code": "94017100",
    "kbli": "31001",
    "kbli_codes": "31001",
    "kbki": "3811101003",
    "commodity": "3811101003",
    "email": "contoh@contoh.test",
    "contact_email": "contoh@contoh.test",
    "day": "2026-03-01",
    "bmp": "5",
    "code": "16.75",
    "login": "ppk@contoh.test",
    "password": "rahasia-sekali",
    "oldpassword": "rahasia-sekali",
    "password1": "sandi-yang-baru-1",
    "password2": "sandi-yang-baru-1",
    "priority": "1",
}


def picture(size: tuple[int, int] = (20, 20), kind: str = "PNG") -> bytes:
    """A whole small picture."""
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, kind)
    return out.getvalue()


def usual_file(accept: str) -> SimpleUploadedFile:
    """What a field of files expects."""
    if "image" in accept or "pdf" in accept:
        return SimpleUploadedFile("foto.png", picture(), "image/png")
    return SimpleUploadedFile("daftar.csv", b"nama;nib\nCV Contoh;1\n", "text/csv")


def wrong_files() -> list[SimpleUploadedFile]:
    """Files of the wrong kind, empty, cut off, or called something else."""
    jpeg, png = picture(kind="JPEG"), picture()
    frames = io.BytesIO()
    Image.new("RGB", (20, 20), "red").save(
        frames, "MPO", save_all=True, append_images=[Image.new("RGB", (20, 20), "blue")]
    )
    return [
        SimpleUploadedFile(name, content, "application/octet-stream")
        for name, content in (
            ("kosong.pdf", b""),
            ("telepon.jpg", frames.getvalue()),
            ("potong.jpg", jpeg[: len(jpeg) // 2]),
            ("potong.png", png[: len(png) // 2]),
            ("apel.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 200),
            ("baru.avif", b"\0\0\0\x1cftypavif\0\0\0\0mif1avif" + b"\0" * 200),
            ("teks.pdf", b"bukan pdf"),
            ("pendek.pdf", b"%PDF-1.4\n%%EOF"),
            ("nol.xlsx", b"PK\x03\x04" + b"\0" * 50),
            ("nol.csv", b"\0" * 100),
            ("kacau.csv", bytes(range(256)) * 4),
            ("kacau.json", b'[{"a": NaN, "b": "\\ud800", "c": 1e999}]'),
            ("a" * 300 + ".png", png),
        )
    ]


def usual(name: str, kind: str) -> str:
    """An answer that a field most likely takes: by its name, or by the kind of its box."""
    bare = name.rpartition("-")[2]
    if bare in USUAL:
        return USUAL[bare]
    if kind == "date" or bare.endswith(("_on", "_date", "_from", "_until")):
        return timezone.localdate().isoformat()
    if kind in {"number", "decimal", "numeric"}:
        return "10"
    if kind == "email":
        return "contoh@contoh.test"
    return "Contoh"


def takes(field: forms.Field, value: str) -> bool:
    """Whether a form field accepts a text by itself."""
    if isinstance(field, forms.FileField):
        return False
    try:
        field.clean(value)
    except ValidationError:
        return False
    return True
