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
from tests.factories_catalog import home_region, person


@pytest.fixture
def client() -> Looking:
    """A browser of somebody who has just looked."""
    return Looking()


@pytest.fixture(autouse=True)
def private_files(settings: Any, tmp_path: Path) -> Path:
    """Uploads of a test go to a folder of its own."""
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


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
    body = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n" + extra + b"\ntrailer<<>>\n%%EOF\n"
    return SimpleUploadedFile("sertifikat.pdf", body, "application/pdf")


def picture(
    size: tuple[int, int] = (40, 30), kind: str = "JPEG", **save: Any
) -> SimpleUploadedFile:
    """A plain picture of this size."""
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, kind, **save)
    return SimpleUploadedFile(f"foto.{kind.lower()}", out.getvalue(), f"image/{kind.lower()}")
