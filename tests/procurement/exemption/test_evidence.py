"""The papers an exemption rests on: who hands them in, who reads them, and that they stay."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from procurement.exemption.evidence.services import MOST_FILES, add_evidence
from procurement.models import Exemption, ExemptionFile
from tests.catalog.conftest import picture
from tests.factories.procurement import ExemptionFactory
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db
TITLE = "Surat RSUD 445/112 tanggal 3 Maret 2026"


@pytest.fixture
def asked(cast: Cast) -> Exemption:
    return ExemptionFactory(line=with_line(draft(cast), laptop(tkdn="20")), asked_by=cast.requester)


def paper() -> SimpleUploadedFile:
    return SimpleUploadedFile("surat.png", picture().read())


def addresses(file: ExemptionFile) -> list[str]:
    names = ("stored_file", "file_view")
    return [reverse(f"catalog:{name}", args=["bukti-pengecualian", file.pk]) for name in names]


def test_the_asker_adds_a_file_and_it_is_shown_to_those_who_decide(
    cast: Cast, client: Client, asked: Exemption
) -> None:
    page = reverse("procurement:evidence_add", args=[asked.pk])
    detail = reverse("procurement:exemption_detail", args=[asked.pk])
    client.force_login(cast.requester)
    assert page in client.get(detail).content.decode()
    answer = send(client, page, {"title": TITLE, "upload": paper()})
    assert answer.status_code == 302 and answer["Location"] == detail
    file = ExemptionFile.objects.get()
    assert (file.title, file.added_by, len(file.sha256)) == (TITLE, cast.requester, 64)
    request = reverse("procurement:request_detail", args=[asked.line.request_id])
    for person in (cast.approver, cast.team, cast.auditor):
        client.force_login(person)
        for shown in (detail, request):
            body = client.get(shown).content.decode()
            assert TITLE in body and addresses(file)[1] in body, (person, shown)
        assert page not in client.get(detail).content.decode()


def test_only_readers_of_the_request_get_the_file(
    cast: Cast, client: Client, asked: Exemption
) -> None:
    file = add_evidence(by=cast.requester, exemption=asked, title=TITLE, upload=paper())
    detail = reverse("procurement:exemption_detail", args=[asked.pk])
    for address in addresses(file):
        assert client.get(address).status_code == 302
        for part, person in cast.everyone().items():
            client.force_login(person)
            assert client.get(address).status_code == client.get(detail).status_code, part
        client.logout()
    client.force_login(cast.auditor)
    download = client.get(addresses(file)[0])
    assert download.status_code == 200 and download["Content-Type"] == "image/jpeg"
    assert download["Content-Disposition"].startswith("attachment")
    assert "sandbox" in download["Content-Security-Policy"]


def test_others_add_nothing_and_a_decided_one_takes_no_more(
    cast: Cast, client: Client, asked: Exemption
) -> None:
    for person in (cast.approver, cast.team, cast.auditor, cast.other_requester):
        with pytest.raises(PermissionDenied):
            add_evidence(by=person, exemption=asked, title=TITLE, upload=paper())
    Exemption.objects.update(state="granted", decision_number="5/2026", decided_by=cast.team,
                             decided_at=timezone.now(), evidence=TITLE)  # fmt: skip
    asked.refresh_from_db()
    assert not asked.is_lacking
    with pytest.raises(ValidationError, match="sudah diputuskan"):
        add_evidence(by=cast.requester, exemption=asked, title=TITLE, upload=paper())
    client.force_login(cast.requester)
    page = reverse("procurement:evidence_add", args=[asked.pk])
    assert client.get(page).status_code == 404


def test_the_same_file_twice_too_many_and_what_is_no_picture_are_refused(
    cast: Cast, client: Client, asked: Exemption
) -> None:
    add_evidence(by=cast.requester, exemption=asked, title=TITLE, upload=paper())
    page = reverse("procurement:evidence_add", args=[asked.pk])
    client.force_login(cast.requester)
    again = send(client, page, {"title": TITLE, "upload": paper()}).content.decode()
    assert "Berkas ini sudah ada pada pengecualian ini." in again
    assert "masih tersimpan dan ikut dikirim" in again
    wrong = SimpleUploadedFile("surat.pdf", b"<html>")
    with pytest.raises(ValidationError) as refused:
        add_evidence(by=cast.requester, exemption=asked, title=TITLE, upload=wrong)
    assert refused.value.message_dict.keys() == {"upload"}
    ExemptionFile.objects.bulk_create(
        ExemptionFile(exemption=asked, title="x", sha256=str(n), added_by=cast.requester)
        for n in range(MOST_FILES - 1)
    )
    with pytest.raises(ValidationError, match="Paling banyak 10 berkas"):
        add_evidence(by=cast.requester, exemption=asked, title=TITLE, upload=paper())


def test_what_was_handed_in_stays(cast: Cast, asked: Exemption) -> None:
    add_evidence(by=cast.requester, exemption=asked, title=TITLE, upload=paper())
    for change in (lambda rows: rows.update(title="lain"), lambda rows: rows.delete()):
        with pytest.raises(DatabaseError), transaction.atomic():
            change(ExemptionFile.objects.all())


def test_the_pages_ask_as_much_for_many_files_as_for_one(
    cast: Cast, client: Client, asked: Exemption
) -> None:
    client.force_login(cast.auditor)
    detail = reverse("procurement:exemption_detail", args=[asked.pk])
    request = reverse("procurement:request_detail", args=[asked.line.request_id])
    counts = []
    for many in (1, 4):
        ExemptionFile.objects.bulk_create(
            ExemptionFile(exemption=asked, title="x", sha256=f"{many}-{n}", added_by=cast.requester)
            for n in range(many)
        )
        client.get("/")
        with CaptureQueriesContext(connection) as asked_of_database:
            client.get(detail)
            client.get(request)
        counts.append(len(asked_of_database))
    assert counts[0] == counts[1]
