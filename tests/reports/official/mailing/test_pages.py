"""Pages of letters: shown before anything is switched on, kept by administrators, stopped by readers."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from p3dn.audit.editing.versions import ChangedSince, version_of
from reports.models import OfficialReport, ReportDeadline, ReportLetter, ReportRecipient
from reports.official.mailing.recipients import add_recipient, stop_by_reader, switch_on
from tests.reports.official.mailing.test_letters import OFFICE, Noted, On
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db


def test_what_is_sent_stands_on_the_page_before_the_button(
    cast: Cast, client: Client, sign: Callable[[], OfficialReport], noted: Noted
) -> None:
    report, recipient = sign(), noted(cast.auditor)
    client.force_login(cast.administrator)
    url = reverse("reports:mail_recipient", args=[recipient.pk])
    page = client.get(url).content.decode()
    assert report.number in page and report.sha256 in page and "Nyalakan" in page
    assert str(recipient.key) not in page, "the link is the reader's alone"
    send(client, url, {"action": "on"})
    recipient.refresh_from_db()
    assert recipient.is_on
    assert ReportLetter.objects.get().purpose == "told"
    send(client, url, {"action": "stop"})
    recipient.refresh_from_db()
    assert recipient.state == "stopped"


def test_adding_leads_to_the_look_and_wrong_input_is_named(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    url = reverse("reports:mail_recipient_create")
    given = {"kind": "p3dn", "office": "Kantor"}
    page = send(client, url, given).content.decode()
    assert "isi nama dan surel instansi luar" in page and 'value="Kantor"' in page
    answer = send(client, url, given | {"address": "a@luar.test"})
    assert answer.status_code == 302, answer.content.decode()
    recipient = ReportRecipient.objects.get()
    assert answer["Location"] == reverse("reports:mail_recipient", args=[recipient.pk])
    assert recipient.state == "off" and not ReportLetter.objects.exists()


def test_a_deadline_is_set_moved_and_told(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    url = reverse("reports:mail_deadline_create")
    given = {"kind": "p3dn", "period_kind": "month", "days": "10", "ahead": "5"}
    assert send(client, url, given).status_code == 302
    deadline = ReportDeadline.objects.get()
    url = reverse("reports:mail_deadline_change", args=[deadline.pk])
    send(client, url, {"days": "12", "ahead": "4"})
    deadline.refresh_from_db()
    assert (deadline.days, deadline.ahead, deadline.is_active) == (12, 4, False)
    told = client.get(reverse("reports:mail_page")).content.decode()
    assert "12 hari sesudah" in told and "Tidak diingatkan" in told


def test_each_role_and_strangers(cast: Cast, client: Client, noted: Noted, on: On) -> None:
    recipient = on(noted(cast.auditor))
    letter = ReportLetter.objects.get()
    look = [
        reverse("reports:mail_page"), reverse("reports:mail_letters"),
        reverse("reports:mail_recipient", args=[recipient.pk]),
        reverse("reports:mail_letter", args=[letter.pk]),
    ]  # fmt: skip
    write = [reverse("reports:mail_recipient_create"), reverse("reports:mail_deadline_create")]
    reads, writes = {cast.administrator, cast.team, cast.auditor}, {cast.administrator}
    for user in (*reads, cast.requester, cast.approver, cast.officer, cast.verifier):
        client.force_login(user)
        assert {client.get(url).status_code for url in look} == {200 if user in reads else 404}, (
            user
        )
        assert {client.get(url).status_code for url in write} == {200 if user in writes else 404}
    client.force_login(cast.stranger)
    assert {client.get(url).status_code for url in look[2:]} == {404}
    with pytest.raises(PermissionDenied):
        switch_on(by=cast.team, recipient=recipient, seen=version_of(recipient))


def test_a_decision_carries_what_was_shown(cast: Cast, noted: Noted, on: On) -> None:
    recipient = noted(cast.auditor)
    seen = version_of(recipient)
    switch_on(by=cast.administrator, recipient=recipient, seen=seen)
    with pytest.raises(ChangedSince):
        switch_on(by=cast.administrator, recipient=recipient, seen=seen)


def test_who_stopped_it_is_asked_first(cast: Cast, client: Client, noted: Noted, on: On) -> None:
    recipient = on(noted(cast.auditor))
    link = reverse("reports:mail_choice", args=[recipient.key])
    assert "Jangan kirim" in client.get(link).content.decode()
    client.post(link, {"action": "stop"})
    recipient.refresh_from_db()
    assert (recipient.state, recipient.stopped_by_reader) == ("stopped", True)
    old = recipient.key
    on(recipient)
    recipient.refresh_from_db()
    assert recipient.is_waiting and recipient.key != old
    assert client.get(link).status_code == 404, "an old link says nothing any more"
    assert stop_by_reader(key=old) is None
    assert [one.purpose for one in ReportLetter.objects.order_by("pk")] == ["told", "ask"]


def test_a_person_of_elsewhere_is_refused(cast: Cast) -> None:
    with pytest.raises(ValidationError, match="tidak bertugas"):
        add_recipient(
            by=cast.administrator, region=cast.region, kind="p3dn", person=cast.stranger, office="",
            address="",
        )  # fmt: skip


def test_sending_again_is_offered_where_nothing_else_happens(
    cast: Cast, client: Client, noted: Noted, on: On
) -> None:
    on(noted(**OFFICE))
    letter = ReportLetter.objects.get()
    url = reverse("reports:mail_letter", args=[letter.pk])
    client.force_login(cast.administrator)
    assert "Kirim lagi" not in client.get(url).content.decode()
    ReportLetter.objects.update(state="given_up", answer="550 tidak dikenal", next_at=None)
    page = client.get(url).content.decode()
    assert "Kirim lagi" in page and "550 tidak dikenal" in page
    send(client, url)
    letter.refresh_from_db()
    assert letter.state == "waiting"


def test_the_clock_sends_and_reminds() -> None:
    tasks = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert {"reports.tasks.send_report_letters", "reports.tasks.remind_of_reports"} <= tasks
