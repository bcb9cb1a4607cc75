"""Making a report in the browser's way, taking its steps, and checking a printed one without a login."""

from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from p3dn.accounts.models import Notice, User
from p3dn.audit.editing.versions import version_of
from reports.models import OfficialReport
from reports.official.checking import MOST
from reports.official.services import withdraw_report
from tests.factories.reports import add_line, make_realization
from tests.support.cast import Cast
from tests.support.forms import shown

from .acts import QUARTER, checked, prepared, signed

pytestmark = pytest.mark.django_db
ASKED = "?jenis=laporan-p3dn&tahun=2026&periode=triwulan-iii&rentang=periode-itu-saja"


def make_page() -> str:
    return reverse("reports:official_make") + ASKED


def page_of(report: OfficialReport) -> str:
    return reverse("reports:official_detail", args=[report.pk])


def act(client: Client, report: OfficialReport, action: str, **typed: str) -> Any:
    """Press a button of the report's page."""
    form = shown(client, page_of(report))
    return client.post(page_of(report), form.sent({"action": action, **typed}))


@pytest.fixture
def report(cast: Cast) -> OfficialReport:
    return prepared(cast.administrator, cast.region)


def test_figures_are_looked_at_and_then_frozen_once(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    page = client.get(make_page()).content.decode()
    assert "Rp2.000.000,50" in page
    assert "Dinas Kesehatan" in page
    assert not OfficialReport.objects.exists()
    sent = shown(client, make_page()).sent({})
    for _twice in range(2):
        answer = client.post(make_page(), sent)
        report = OfficialReport.objects.get()
        assert answer.url == page_of(report)
    assert report.period_kind == "quarter"
    assert "sudah ada" in client.get(make_page()).content.decode()


def test_figures_that_moved_are_shown_before_they_are_frozen(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    sent = shown(client, make_page()).sent({})
    add_line(make_realization(cast.health, QUARTER.last), "1000")
    page = client.post(make_page(), sent).content.decode()
    assert "Angkanya berubah" in page
    assert "Rp2.001.000,50" in page
    assert not OfficialReport.objects.exists()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("?jenis=laporan-p3dn&tahun=2026&periode=triwulan-ix", "triwulan-ix"),
        ("?jenis=surat&tahun=2026&periode=triwulan-iii", "surat"),
        ("?jenis=laporan-p3dn&tahun=1812&periode=triwulan-iii", "1812"),
    ],
)
def test_what_is_no_report_is_said(cast: Cast, client: Client, asked: str, said: str) -> None:
    client.force_login(cast.administrator)
    page = client.get(reverse("reports:official_make") + asked).content.decode()
    assert "Susun laporan ini" not in page
    assert said in page


def test_a_report_goes_through_the_hands_of_three(
    cast: Cast, chair: User, client: Client, report: OfficialReport
) -> None:
    client.force_login(cast.team)
    assert "Menunggu pemeriksaan Anda" in client.get(page_of(report)).content.decode()
    act(client, report, "check")
    assert "Tandatangani</button>" not in client.get(page_of(report)).content.decode()
    client.force_login(chair)
    act(client, report, "sign")
    report.refresh_from_db()
    assert report.state == OfficialReport.State.SIGNED
    told = Notice.objects.values_list("person", "kind").order_by("pk")
    assert set(told) == {
        (cast.team.pk, "official_waits"),
        (chair.pk, "official_waits"),
        (cast.administrator.pk, "official_signed"),
        (cast.auditor.pk, "official_signed"),
    }


def test_a_step_from_an_old_page_is_shown_what_happened(
    cast: Cast, chair: User, client: Client, report: OfficialReport
) -> None:
    client.force_login(chair)
    sent = shown(client, page_of(report)).sent({"action": "check"})
    checked(cast.team, report)
    page = client.post(page_of(report), sent).content.decode()
    assert "Tim" in page
    assert OfficialReport.objects.get().state == OfficialReport.State.CHECKED


def test_withdrawing_asks_for_the_reason_and_keeps_the_page(
    cast: Cast, client: Client, report: OfficialReport
) -> None:
    client.force_login(cast.administrator)
    page = act(client, report, "withdraw", reason=" ").content.decode()
    assert "invalid-feedback" in page
    act(client, report, "withdraw", reason="Satu BAST tertinggal.")
    assert "Satu BAST tertinggal." in client.get(page_of(report)).content.decode()


@pytest.mark.parametrize("part", ["administrator", "auditor"])
def test_who_may_not_decide_finds_no_button_and_no_way(
    cast: Cast, client: Client, report: OfficialReport, part: str
) -> None:
    client.force_login(getattr(cast, part))
    assert "Nyatakan diperiksa" not in client.get(page_of(report)).content.decode()
    answer = client.post(page_of(report), {"action": "check", "versi": version_of(report)})
    assert answer.status_code == 404
    assert OfficialReport.objects.get().state == OfficialReport.State.PREPARED


def test_the_page_says_how_far_figures_have_moved(
    cast: Cast, client: Client, report: OfficialReport
) -> None:
    client.force_login(cast.auditor)
    assert "masih sama" in client.get(page_of(report)).content.decode()
    add_line(make_realization(cast.health, QUARTER.last), "1000")
    page = client.get(page_of(report)).content.decode()
    assert "sudah bergerak" in page
    assert "Rp2.001.000,50" in page


def test_lists_cost_the_same_for_any_number_of_reports(cast: Cast, client: Client) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("reports:official_list"))
        return len(queries)

    client.force_login(cast.auditor)
    for _number in range(3):
        _withdrawn(cast)
    client.get(reverse("reports:official_list"))
    few = count()
    for _number in range(27):
        _withdrawn(cast)
    assert count() == few


def _withdrawn(cast: Cast) -> None:
    made = prepared(cast.administrator, cast.region)
    withdraw_report(by=cast.team, report=made, seen=version_of(made), reason="Uji.")


# --- The public page -----------------------------------------------------------------------------


@pytest.fixture
def _fresh_count() -> None:
    cache.clear()


@pytest.mark.usefixtures("_fresh_count")
def test_anybody_checks_a_printed_report(
    cast: Cast, chair: User, client: Client, report: OfficialReport
) -> None:
    signed(chair, checked(cast.team, report))
    answer = client.get(
        reverse("reports:official_check"), {"nomor": report.number, "sidik": report.sha256}
    )
    page = answer.content.decode()
    assert "Ditandatangani" in page
    assert "Rp2.000.000,50" in page
    for secret in (chair.full_name, cast.team.full_name, "Dinas Kesehatan", "Kota Prabumulih"):
        assert secret not in page


@pytest.mark.usefixtures("_fresh_count")
def test_a_wrong_number_and_a_wrong_hash_learn_the_same_nothing(
    client: Client, report: OfficialReport
) -> None:
    wrong = [
        {"nomor": report.number, "sidik": "0" * 64},
        {"nomor": "999/P3DN/16.74/2026", "sidik": report.sha256},
        {"nomor": "999/P3DN/16.74/2026", "sidik": "0" * 64},
        {"nomor": report.number, "sidik": report.sha256[:63]},
    ]
    for asked in wrong:
        page = client.get(reverse("reports:official_check"), asked).content.decode()
        assert "Tidak ada laporan dengan nomor dan sidik itu" in page
        assert "2.000.000" not in page


@pytest.mark.usefixtures("_fresh_count")
def test_who_guesses_is_stopped(client: Client, report: OfficialReport) -> None:
    url, asked = reverse("reports:official_check"), {"nomor": "1", "sidik": "x"}
    found = {client.get(url, asked).status_code for _time in range(MOST)}
    assert found == {200}
    assert client.get(url, asked).status_code == 429
    right = {"nomor": report.number, "sidik": report.sha256}
    assert client.get(url, right, REMOTE_ADDR="10.1.2.3").status_code == 200
