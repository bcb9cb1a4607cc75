"""The file of a refused form is chosen once: kept for its person and form, and not for long."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate, NationalListCheck, Producer
from catalog.tasks import remove_pending_uploads
from catalog.uploads import pending
from catalog.uploads.pending import KEPT_FOR, keep_upload, kept_upload, remove_old
from p3dn.accounts.models import User
from tests.catalog.conftest import pdf
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client, officer: User) -> Client:
    client.force_login(officer)
    return client


@pytest.fixture
def producer(db: None) -> Producer:
    return ProductFactory(producer=ProducerFactory()).producer


def waiting(folder: Path) -> list[Path]:
    return [path for path in (folder / "pending").rglob("*") if path.is_file()]


def said(producer: Producer, **changes: Any) -> dict[str, Any]:
    return {
        "number": "A/1/TKDN/2026", "kind": "surveyor", "scheme": "16/2011", "issued_on": "2026-01-15",
        "tkdn": "42,50", "tkdn_valid_until": "2029-01-14", "products": [producer.products.get().pk],
    } | changes  # fmt: skip


def test_a_refused_certificate_keeps_its_file_for_the_next_try(
    desk: Client, producer: Producer, private_files: Path
) -> None:
    address = reverse("catalog:certificate_create", query={"produsen": producer.pk})
    refused = desk.post(address, said(producer, tkdn_valid_until="", upload=pdf(b"asli")))
    page = refused.content.decode()
    assert "Berkas “sertifikat.pdf” masih tersimpan" in page
    assert "sekali lagi" not in page
    kept = refused.context["form"].kept
    assert f'name="kept_file" value="{kept.token}"' in page
    again = desk.post(address, said(producer, tkdn="", kept_file=kept.token))
    kept = again.context["form"].kept
    assert len(waiting(private_files)) == 1
    desk.post(address, said(producer, kept_file=kept.token))
    certificate = Certificate.objects.get()
    assert certificate.file.read() == pdf(b"asli").read()
    assert waiting(private_files) == []


def test_another_file_takes_the_place_of_the_kept_one(desk: Client, producer: Producer) -> None:
    address = reverse("catalog:certificate_create", query={"produsen": producer.pk})
    refused = desk.post(address, said(producer, tkdn="", upload=pdf(b"salah")))
    token = refused.context["form"].kept.token
    desk.post(address, said(producer, kept_file=token, upload=pdf(b"benar")))
    certificate = Certificate.objects.get()
    assert certificate.file.read() == pdf(b"benar").read()
    edit = reverse("catalog:certificate_edit", args=[certificate.pk])
    refused = desk.post(edit, said(producer, number="", upload=pdf(b"baru")))
    desk.post(edit, said(producer, kept_file=refused.context["form"].kept.token))
    certificate.refresh_from_db()
    assert certificate.file.read() == pdf(b"baru").read()


@pytest.mark.parametrize("how", ["other person", "other form", "old", "forged", "gone"])
def test_what_is_not_ones_own_or_too_old_is_said_and_nothing_saved(
    desk: Client, producer: Producer, officer: User, colleague: User, private_files: Path, how: str
) -> None:
    form = f"certificate of producer {producer.pk + (how == 'other form')}"
    whose = colleague if how == "other person" else officer
    kept = keep_upload(user=whose, form=form, upload=pdf())
    assert kept
    token = kept.token + "x" * (how == "forged")
    if how == "old":
        with pytest.MonkeyPatch.context() as patch:
            past = timezone.now() - KEPT_FOR - timedelta(minutes=1)
            patch.setattr(signing.time, "time", past.timestamp)
            aged = keep_upload(user=officer, form=form, upload=pdf())
        assert aged
        token = aged.token
    if how == "gone":
        (file,) = waiting(private_files)
        file.unlink()
    address = reverse("catalog:certificate_create", query={"produsen": producer.pk})
    page = desk.post(address, said(producer, kept_file=token)).content.decode()
    assert "sudah tidak tersimpan. Pilih sekali lagi" in page
    assert 'name="kept_file"' not in page
    assert not Certificate.objects.exists()
    if how == "other person":
        assert len(waiting(private_files)) == 1


def test_a_file_we_would_refuse_is_not_kept(
    desk: Client, producer: Producer, private_files: Path
) -> None:
    address = reverse("catalog:certificate_create", query={"produsen": producer.pk})
    for bad in (pdf(b"/JavaScript"), SimpleUploadedFile("a.pdf", b"MZ program")):
        answer = desk.post(address, said(producer, tkdn="", upload=bad))
        assert 'name="kept_file"' not in answer.content.decode()
        # said at once: the page forgets the file, and a second try would go without it
        assert answer.context["form"].errors["upload"]
    answer = desk.post(address, said(producer, upload=pdf(b"/JavaScript")))
    assert "program atau lampiran" in answer.content.decode()
    assert waiting(private_files) == []


def test_a_person_has_room_for_three_and_the_oldest_goes(
    officer: User, colleague: User, private_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = [keep_upload(user=officer, form="f", upload=pdf(b"%d" % n)) for n in range(3)]
    assert keep_upload(user=colleague, form="f", upload=pdf(b"0"))
    ages = {_sha(token.token): n for n, token in enumerate(kept) if token}
    now = timezone.now()
    monkeypatch.setattr(
        pending.default_storage, "get_modified_time",
        lambda path: now - timedelta(minutes=9 - ages[path.rsplit("/")[-1]]),
    )  # fmt: skip
    assert keep_upload(user=officer, form="f", upload=pdf(b"1"))
    assert len(waiting(private_files)) == 4
    assert keep_upload(user=officer, form="f", upload=pdf(b"4"))
    assert len(waiting(private_files)) == 4
    left = [bool(kept_upload(user=officer, form="f", token=k.token)) for k in kept if k]
    assert left == [False, True, True]


def _sha(token: str) -> str:
    return signing.loads(token, salt=pending.SALT)["sha256"]


def test_the_clock_removes_what_nobody_came_back_for(
    officer: User, private_files: Path, settings: Any
) -> None:
    assert remove_old() == 0
    keep_upload(user=officer, form="f", upload=pdf())
    assert remove_pending_uploads() == 0
    assert remove_old(timezone.now() + KEPT_FOR + timedelta(minutes=1)) == 1
    assert waiting(private_files) == []
    tasks = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert remove_pending_uploads.name in tasks


def test_documents_and_screenshots_are_chosen_once_too(desk: Client, producer: Producer) -> None:
    product = producer.products.get()
    address = reverse("catalog:document_create", args=[product.pk])
    token = desk.post(address, {"kind": "", "upload": pdf()}).context["form"].kept.token
    desk.post(address, {"kind": "brochure", "kept_file": token})
    assert product.documents.get().file.read() == pdf().read()
    address = reverse("catalog:national_check_create")
    answers = {"region": producer.region_id, "keyword": "kursi", "has_trigger": "False",
               "commodity": CommodityFactory(kbki_code="38111").pk}  # fmt: skip
    refused = desk.post(address, answers | {"checked_on": "besok", "evidence": pdf()})
    assert "masih tersimpan" in refused.content.decode()
    token = refused.context["form"].kept.token
    desk.post(address, answers | {"checked_on": "2026-01-15", "kept_file": token})
    assert NationalListCheck.objects.get().evidence.read() == pdf().read()
