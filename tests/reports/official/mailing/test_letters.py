"""Signed reports go out by real mail: files attached, each sending kept, failures tried again and told."""

import hashlib
import re
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from django.db import connection, transaction
from django.db.utils import DatabaseError
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from python_calamine import CalamineWorkbook

from p3dn.accounts.models import Membership, Notice, User
from p3dn.audit.editing.versions import version_of
from reports.models import OfficialReport, ReportLetter, ReportRecipient
from reports.official.mailing.recipients import agree, stop
from reports.official.mailing.sending import LOST, PAUSES, send_again, send_due
from reports.official.printing.pdf import report_pdf
from reports.official.printing.workbook import report_xlsx
from reports.official.services import withdraw_report
from reports.tasks import send_report_letters
from tests.support.cast import Cast
from tests.support.processes.smtp import MailServer

if TYPE_CHECKING:
    from pytest_django.fixtures import SettingsWrapper

pytestmark = pytest.mark.django_db
Sign, Noted, On = (
    Callable[[], OfficialReport],
    Callable[..., ReportRecipient],
    Callable[[ReportRecipient], ReportRecipient],
)
OFFICE = {"office": "Inspektorat Provinsi", "address": "provinsi@luar.test"}


def letters(**which: object) -> list[ReportLetter]:
    return list(ReportLetter.objects.filter(**which).order_by("pk"))


def later(**by: int) -> int:
    return send_due(timezone.now() + timedelta(**by))


def test_a_signed_report_goes_to_whoever_gets_it(
    cast: Cast, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    on(noted(cast.auditor))
    noted(cast.approver)  # never switched on
    on(noted(cast.verifier, kind="accounts"))  # gets another report
    assert send_report_letters() == 2
    assert "Mulai sekarang" in server.to(cast.auditor.email)[0].get_content()
    report = sign()
    assert send_report_letters() == 1
    letter = server.to(cast.auditor.email)[1]
    assert letter["Subject"].startswith("Laporan P3DN") and "Triwulan III 2026" in letter["Subject"]
    text, pdf, xlsx = letter.iter_parts()
    assert report.number in text.get_content() and report.sha256 in text.get_content()
    assert pdf.get_content() == report_pdf(report)
    assert xlsx.get_content() == report_xlsx(report)
    assert CalamineWorkbook.from_filelike(BytesIO(xlsx.get_content())).sheet_names
    assert pdf.get_filename().endswith(".pdf") and xlsx.get_filename().endswith(".xlsx")
    (kept,) = letters(report=report)
    assert (kept.state, kept.address, kept.attempts) == ("sent", cast.auditor.email, 1)
    assert kept.pdf_sha256 == hashlib.sha256(pdf.get_content()).hexdigest()
    assert kept.xlsx_sha256 == hashlib.sha256(xlsx.get_content()).hexdigest()
    assert kept.attached and kept.size == len(pdf.get_content()) + len(xlsx.get_content())
    assert send_report_letters() == 0, "once"
    assert not server.to(cast.approver.email)


def test_signing_calls_the_worker_and_a_refused_signature_sends_nothing(
    cast: Cast, sign: Sign, noted: Noted, on: On, monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Callable[..., object],
) -> None:  # fmt: skip
    from celery import current_app

    called: list[str] = []
    monkeypatch.setattr(current_app, "send_task", lambda name, *_given: called.append(name))
    on(noted(cast.auditor))
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
        sign()
    assert "reports.tasks.send_report_letters" in called
    assert len(letters(purpose="report")) == 1


def test_an_outside_office_gets_nothing_before_it_agreed(
    client: Client, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    recipient = on(noted(**OFFICE))
    sign()
    assert send_report_letters() == 1
    (asked,) = server.to(OFFICE["address"])
    assert "Belum ada yang dikirim" in asked.get_content()
    link = re.search(r"https?://[^/]+(/\S+)", asked.get_content())
    assert link is not None
    page = client.get(link[1]).content.decode()
    assert "Setuju menerima" in page and recipient.mail in page
    client.post(link[1], {"action": "agree"})
    client.post(link[1], {"action": "agree"})
    recipient.refresh_from_db()
    assert (recipient.state, recipient.agreed_at is not None) == ("on", True)
    assert "Laporan dikirim" in client.get(link[1]).content.decode()
    assert send_report_letters() == 0, "what was signed before they agreed is not sent"


def test_too_large_files_are_led_to(
    client: Client,
    server: MailServer,
    sign: Sign,
    noted: Noted,
    on: On,
    settings: "SettingsWrapper",
) -> None:
    settings.REPORT_MAIL_MOST_BYTES = 1000
    recipient = on(noted(**OFFICE))
    agree(key=recipient.key)
    report = sign()
    send_report_letters()
    letter = server.to(OFFICE["address"])[-1]
    assert not letter.is_multipart()
    pdf, xlsx = re.findall(r"https?://[^/]+(/\S+laporan\.\w+)", letter.get_content())
    assert client.get(pdf).content == report_pdf(report)
    assert client.get(xlsx).content == report_xlsx(report)
    (kept,) = letters(report=report)
    assert kept.pdf_sha256 == hashlib.sha256(report_pdf(report)).hexdigest()
    assert not kept.attached
    client.post(f"/laporan/kiriman/{recipient.key}/", {"action": "stop"})
    assert client.get(pdf).status_code == 404, "who stopped it has no link any more"


def test_what_was_attached_is_handed_out_by_no_link(
    cast: Cast, client: Client, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    recipient = on(noted(cast.auditor))
    report = sign()
    send_report_letters()
    assert (
        client.get(f"/laporan/kiriman/{recipient.key}/{report.pk}/laporan.pdf").status_code == 404
    )


def test_a_failure_is_told_tried_again_and_given_up(
    cast: Cast, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    on(noted(cast.auditor))
    send_report_letters()
    sign()
    server.refuses[cast.auditor.email] = "451 penuh, coba nanti"
    assert send_report_letters() == 0
    (letter,) = letters(purpose="report")
    assert (letter.state, letter.attempts) == ("failed", 1) and "penuh" in letter.answer
    notice = Notice.objects.get(person=cast.administrator, kind="official_letter_failed")
    assert cast.auditor.email in notice.facts["address"] and "penuh" in notice.facts["note"]
    assert send_report_letters() == 0, "not before its time"
    letter.refresh_from_db()
    assert letter.attempts == 1
    server.refuses.clear()
    assert later(minutes=PAUSES[0] + 1) == 1
    letter.refresh_from_db()
    assert (letter.state, letter.attempts, letter.answer) == ("sent", 2, "")


def test_after_the_last_try_somebody_decides(
    cast: Cast, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    on(noted(cast.auditor))
    send_report_letters()
    sign()
    server.refuses[cast.auditor.email] = "451 penuh"
    for _try in range(len(PAUSES) + 3):
        later(days=2)
    (letter,) = letters(purpose="report")
    assert (letter.state, letter.attempts) == ("given_up", len(PAUSES) + 1)
    assert (
        Notice.objects.filter(kind="official_letter_failed", person=cast.administrator).count() == 2
    )
    server.refuses.clear()
    send_again(by=cast.administrator, letter=letter, seen=version_of(letter))
    assert send_report_letters() == 1


def test_an_address_that_is_refused_for_good_is_not_tried_again(
    cast: Cast, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    on(noted(cast.auditor))
    send_report_letters()
    sign()
    server.refuses[cast.auditor.email] = "550 tidak dikenal"
    send_report_letters()
    (letter,) = letters(purpose="report")
    assert (letter.state, letter.next_at) == ("given_up", None)


def test_a_server_that_is_not_there_is_asked_again(
    cast: Cast, server: MailServer, sign: Sign, noted: Noted, on: On, settings: "SettingsWrapper"
) -> None:
    on(noted(cast.auditor))
    settings.EMAIL_PORT = 1
    assert send_report_letters() == 0
    settings.EMAIL_PORT = server.port
    assert later(hours=1) == 1


def test_a_worker_that_died_while_sending_is_noticed(
    cast: Cast, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    on(noted(cast.auditor))
    send_report_letters()
    sign()
    ReportLetter.objects.filter(purpose="report").update(state="sending", tried_at=timezone.now())
    assert later(minutes=1) == 0
    assert letters(purpose="report")[0].state == "sending"
    assert later(seconds=int(LOST.total_seconds()) + 60) == 0, "it may have arrived"
    (letter,) = letters(purpose="report")
    assert letter.state == "unclear" and letter.may_be_sent_again


def test_what_is_not_wanted_any_more_is_not_sent(
    cast: Cast, chair: User, server: MailServer, sign: Sign, noted: Noted, on: On
) -> None:
    people = [cast.auditor, cast.approver, cast.officer]
    first, _second, third = [on(noted(person)) for person in people]
    send_report_letters()
    report = sign()
    stop(by=cast.administrator, recipient=first, seen=version_of(first))
    Membership.objects.filter(user=cast.approver).update(
        valid_to="2020-01-02", valid_from="2020-01-01"
    )
    assert send_report_letters() == 1
    states = {one.address: one.state for one in letters(report=report)}
    assert states == {
        cast.auditor.email: "dropped", cast.approver.email: "dropped", cast.officer.email: "sent",
    }  # fmt: skip
    withdraw_report(by=chair, report=report, seen=version_of(report), reason="salah")
    ReportLetter.objects.filter(recipient=third, purpose="report").update(
        state="waiting", next_at=timezone.now()
    )
    assert send_report_letters() == 0
    assert letters(recipient=third, purpose="report")[0].answer == "Laporannya sudah ditarik."


def test_no_letter_is_removed_or_readdressed(cast: Cast, noted: Noted, on: On) -> None:
    on(noted(cast.auditor))
    for change in (
        "DELETE FROM reports_reportletter",
        "UPDATE reports_reportletter SET address = 'x@y.z'",
    ):
        with (
            pytest.raises(DatabaseError, match="pgtrigger"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(change)


def test_signing_asks_as_often_for_many_recipients(cast: Cast, sign: Sign, noted: Noted) -> None:
    from reports.official.mailing.queueing import queue_report

    report, counts = sign(), []
    for number in (1, 20):
        for place in range(number):
            one = noted(office="Kantor", address=f"k{number}-{place}@luar.test")
            ReportRecipient.objects.filter(pk=one.pk).update(state="on")
        with CaptureQueriesContext(connection) as queries:
            queue_report(report)
        counts.append(len(queries))
    assert counts[0] == counts[1] and len(letters(report=report)) == 21
