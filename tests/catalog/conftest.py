"""People, files and places that the catalogue's tests share."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from p3dn.accounts.models import Agency, Membership, User
from tests.catalog.looking import Looking
from tests.factories.catalog import home_region, person


@pytest.fixture
def client() -> Looking:
    """A browser of somebody who has just looked."""
    return Looking()


@pytest.fixture
def private_files(settings: Any) -> Path:
    """Where the uploads of a test go."""
    return Path(settings.MEDIA_ROOT)


def with_role(name: str, role: str) -> User:
    """An invented person of the industry office holding the role for years."""
    office, _ = Agency.objects.get_or_create(
        region=home_region(), code="3.31.0.00.0.00.01.0000", defaults={"name": "Disperindag"}
    )
    user = person(name)
    Membership.objects.create(user=user, agency=office, role=role, valid_from=date(2020, 1, 1))
    return user


@pytest.fixture
def officer(db: None) -> User:
    """Keeps the catalogue."""
    return with_role("Petugas Satu", "catalogue_officer")


@pytest.fixture
def colleague(db: None) -> User:
    """Another one who keeps the catalogue."""
    return with_role("Petugas Dua", "catalogue_officer")


@pytest.fixture
def verifier(db: None) -> User:
    """Verifies what others entered."""
    return with_role("Verifikator Satu", "catalogue_verifier")


@pytest.fixture
def administrator(db: None) -> User:
    """Administrator of the region."""
    return with_role("Admin Satu", "administrator")


def pdf(extra: bytes = b"") -> SimpleUploadedFile:
    """A tiny but whole PDF; `extra` makes its content, hence its fingerprint, another."""
    return SimpleUploadedFile("sertifikat.pdf", pdf_of(note=b"(" + extra + b")"), "application/pdf")


def pdf_of(*objects: bytes, catalog: bytes = b"", note: bytes = b"()") -> bytes:
    """A PDF of one empty page; `objects` are numbered from 5, `catalog` adds to its first one."""
    parts = [
        b"<</Type/Catalog/Pages 2 0 R" + catalog + b">>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
        b"<</Title" + note + b">>",
        *objects,
    ]
    out, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R/Info 4 0 R>>\n" % (len(parts) + 1)
    return out + b"startxref\n%d\n%%%%EOF\n" % start


def picture(
    size: tuple[int, int] = (40, 30), kind: str = "JPEG", **save: Any
) -> SimpleUploadedFile:
    """A plain picture of this size."""
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, kind, **save)
    return SimpleUploadedFile(f"foto.{kind.lower()}", out.getvalue(), f"image/{kind.lower()}")
