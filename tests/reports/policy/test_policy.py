"""The region's policy: kept by its administrator, read by everybody of the region, with its history."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from reports.models import PolicyPaper
from tests.support.cast import Cast, assemble
from tests.support.forms import send

from .acts import policy_paper, scan

pytestmark = pytest.mark.django_db
TYPED = {"kind": "team", "number": "500/12", "title": "Tim P3DN", "dated_on": "15-01-2026"}


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def file_of(paper: PolicyPaper) -> str:
    return reverse("catalog:stored_file", args=["kebijakan", paper.pk])


def test_an_administrator_enters_corrects_and_ends_a_paper(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    answer = send(client, reverse("reports:policy_create"), TYPED | {"upload": scan()})
    paper = PolicyPaper.objects.get()
    assert answer.status_code == 302
    assert len(paper.sha256) == 64
    change = reverse("reports:policy_change", args=[paper.pk])
    send(client, change, TYPED | {"title": "Tim P3DN Kota", "valid_to": "31-01-2026"})
    paper.refresh_from_db()
    assert (paper.title, paper.valid_to) == ("Tim P3DN Kota", date(2026, 1, 31))
    page = client.get(reverse("reports:policy")).content.decode()
    assert "Sebelumnya" in page
    history = client.get(reverse("reports:policy_history", args=[paper.pk])).content.decode()
    assert "Tim P3DN Kota" in history
    assert cast.administrator.full_name in history


def test_everybody_of_the_region_reads_it_and_nobody_else(cast: Cast, client: Client) -> None:
    paper = policy_paper(cast)
    pages = [reverse("reports:policy"), reverse("reports:policy_history", args=[paper.pk]), file_of(paper)]  # fmt: skip
    for part in (
        "requester",
        "approver",
        "officer",
        "verifier",
        "team",
        "administrator",
        "auditor",
    ):
        client.force_login(getattr(cast, part))
        assert [client.get(url).status_code for url in pages] == [200, 200, 200], part
        assert paper.number in client.get(pages[0]).content.decode()
    client.force_login(cast.stranger)
    assert paper.number not in client.get(pages[0]).content.decode()
    assert [client.get(url).status_code for url in pages[1:]] == [404, 404]
    client.force_login(cast.nobody)
    assert {client.get(url).status_code for url in pages} == {404}


@pytest.mark.parametrize(
    "part", ["requester", "approver", "officer", "team", "auditor", "stranger"]
)
def test_nobody_else_writes(cast: Cast, client: Client, part: str) -> None:
    paper = policy_paper(cast)
    client.force_login(getattr(cast, part))
    assert client.get(reverse("reports:policy_change", args=[paper.pk])).status_code == 404
    if part != "stranger":
        assert client.get(reverse("reports:policy_create")).status_code == 404
    with pytest.raises(PermissionDenied):
        policy_paper(cast, by=getattr(cast, part), number="2")


@pytest.mark.parametrize(
    ("said", "match"),
    [
        ({"number": "500/11/KPTS/2026"}, "sudah ada"),
        ({"number": "2", "valid_to": date(2025, 1, 1)}, "Akhirnya"),
        ({"number": "2", "dated_on": date(1899, 1, 1)}, "2000"),
        ({"number": "2", "upload": SimpleUploadedFile("x.pdf", b"%PDF-1.4 rusak")}, "PDF"),
        ({"number": "2", "upload": SimpleUploadedFile("x.exe", b"MZ")}, "dikenali"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_stays(cast: Cast, said: dict, match: str) -> None:
    policy_paper(cast)
    with pytest.raises(ValidationError, match=match):
        policy_paper(cast, **said)
    assert PolicyPaper.objects.count() == 1


def test_a_mistake_keeps_what_was_typed_and_the_file(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    typed = TYPED | {"dated_on": "31-02-2026", "upload": scan()}
    page = send(client, reverse("reports:policy_create"), typed).content.decode()
    assert "500/12" in page
    assert "sk.png" in page


def test_the_page_costs_the_same_for_any_number_of_papers(cast: Cast, client: Client) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("reports:policy"))
        return len(queries)

    client.force_login(cast.auditor)
    for number in range(3):
        policy_paper(cast, number=str(number), upload=None)
    client.get(reverse("reports:policy"))
    few = count()
    for number in range(3, 30):
        policy_paper(cast, number=str(number), upload=None)
    assert count() == few
