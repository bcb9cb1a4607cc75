"""Notices: told once, to others than the actor; read by their owner alone; mailed to who wants it."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from django.conf import settings
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Notice, User
from p3dn.accounts.notices import services
from p3dn.accounts.notices.kinds import Kind, kinds_for, register_kinds, text_of, url_of
from p3dn.accounts.notices.services import Told, choose_mails, mark_read, notify, settle
from p3dn.accounts.tasks import mail_notices
from tests.support.cast import Cast

if TYPE_CHECKING:
    from pytest_django import DjangoCaptureOnCommitCallbacks

pytestmark = pytest.mark.django_db
BELL = Kind(
    "test_bell",
    "Lonceng berbunyi",
    "%(by)s membunyikan lonceng %(name)s seharga %(worth)s.",
    "accounts:guide",
    frozenset({"requester"}),
)
FACTS = {"name": "besar", "worth": "1500000"}


@pytest.fixture(autouse=True)
def _kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kind of this file's own, gone after the test."""
    monkeypatch.setattr("p3dn.accounts.notices.kinds._kinds", {})
    register_kinds([BELL])


def tell(*people: User, by: User | None = None, record: str = "requester") -> None:
    notify(kind=BELL, told=[Told(record, [one.pk for one in people], FACTS)], by=by)


def texts(user: User) -> list[str]:
    return [text_of(one) for one in Notice.objects.visible_to(user)]


def test_everybody_is_told_once_but_not_who_did_it(cast: Cast) -> None:
    left = cast.officer
    User.objects.filter(pk=left.pk).update(is_active=False)
    tell(cast.requester, cast.requester, cast.approver, left, by=cast.approver)
    notice = Notice.objects.get()
    assert notice.person == cast.requester
    assert text_of(notice) == "Kpa membunyikan lonceng besar seharga Rp1.500.000."
    assert url_of(notice) == reverse("accounts:guide", args=["requester"])


def test_many_are_told_in_one_statement(cast: Cast) -> None:
    everybody = [one.pk for one in cast.everyone().values()]
    told = [Told(str(number), everybody, FACTS) for number in range(30)]
    with CaptureQueriesContext(connection) as asked:
        notify(kind=BELL, told=told, by=None)
    statements = [q["sql"].split(" ")[0] for q in asked if "POINT" not in q["sql"]]
    assert statements == ["SELECT", "INSERT"]
    assert Notice.objects.count() == 30 * len(everybody)


def test_a_notice_older_than_its_sentence_is_still_read(cast: Cast) -> None:
    old = Notice(person=cast.requester, kind=BELL.key, record="requester", facts={})
    assert text_of(old) == "Lonceng berbunyi"
    gone = Notice(person=cast.requester, kind="nobody_tells_it", record="1")
    assert text_of(gone) == "Pemberitahuan lama."
    assert url_of(gone) == ""


def test_the_bell_counts_what_is_unread_and_the_page_shows_it_first(
    cast: Cast, client: Client
) -> None:
    client.force_login(cast.requester)
    assert "bell-count" not in client.get("/").content.decode()
    tell(cast.requester, record="a")
    tell(cast.requester, record="b")
    mark_read(user=cast.requester, notices=[Notice.objects.get(record="b").pk])
    page = client.get(reverse("accounts:notice_list"))
    assert [notice.record for notice, *_ in page.context["shown"]] == ["a", "b"]
    bell = page.content.decode().split('class="bell-count">')[1].split("</span>")[0]
    assert bell.split() == ["1", "<span", 'class="visually-hidden">belum', "dibaca"]


def test_the_bell_tells_apart_no_more_than_its_most(cast: Cast, client: Client) -> None:
    rows = [Notice(person=cast.requester, kind=BELL.key, record="1") for _ in range(120)]
    Notice.objects.bulk_create(rows)
    client.force_login(cast.requester)
    assert "99+" in client.get("/pengguna/saya/").content.decode()


def test_what_was_read_long_ago_is_left_out(cast: Cast, client: Client) -> None:
    for record, days, read in (("old", 91, True), ("unread", 91, False), ("new", 89, True)):
        tell(cast.requester, record=record)
        at = timezone.now() - timedelta(days=days)
        rows = Notice.objects.filter(record=record)
        rows.update(created_at=at, read_at=at if read else None)
    client.force_login(cast.requester)
    shown = client.get(reverse("accounts:notice_list")).context["shown"]
    assert [notice.record for notice, *_ in shown] == ["unread", "new"]


def test_looking_writes_nothing(cast: Cast, client: Client) -> None:
    tell(cast.requester)
    client.force_login(cast.requester)
    with CaptureQueriesContext(connection) as asked:
        client.get(reverse("accounts:notice_list"))
    assert not [q for q in asked if q["sql"].startswith(("UPDATE", "INSERT", "DELETE"))]
    assert Notice.objects.get().is_unread


def test_one_opens_or_marks_ones_own_and_strangers_find_nothing(cast: Cast, client: Client) -> None:
    tell(cast.requester)
    address = reverse("accounts:notice_read", args=[Notice.objects.get().pk])
    client.force_login(cast.approver)
    assert client.post(address).status_code == 404
    assert Notice.objects.get().is_unread
    client.force_login(cast.requester)
    assert client.get(address).status_code == 405
    gone = client.post(address, {"buka": "ya"})
    assert gone.headers["Location"] == reverse("accounts:guide", args=["requester"])
    assert not Notice.objects.get().is_unread
    assert client.post(address).headers["Location"] == reverse("accounts:notice_list")


def test_all_of_ones_own_are_marked_at_once(cast: Cast, client: Client) -> None:
    tell(cast.requester, cast.approver)
    client.force_login(cast.requester)
    client.post(reverse("accounts:notices_read"))
    assert [one.person for one in Notice.objects.unread()] == [cast.approver]
    client.logout()
    answer = client.get(reverse("accounts:notice_list"))
    assert answer.status_code == 302


def test_what_somebody_else_settled_needs_no_reading(cast: Cast) -> None:
    tell(cast.requester, cast.approver, record="a")
    tell(cast.requester, record="b")
    settle(kind=BELL, record="a")
    assert [one.record for one in Notice.objects.unread()] == ["b"]


def test_as_many_queries_for_a_page_of_notices_as_for_three(cast: Cast, client: Client) -> None:
    client.force_login(cast.requester)

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("accounts:notice_list"))
        return len(asked)

    for _ in range(3):
        tell(cast.requester, by=cast.approver)
    few = questions()
    for _ in range(20):
        tell(cast.requester, by=cast.approver)
    assert questions() == few


@pytest.mark.parametrize("path", ["/pengguna/saya/", "/pengguna/panduan/"])
def test_the_frame_asks_the_same_of_everybody(cast: Cast, client: Client, path: str) -> None:
    """Session, person, roles, and the bell."""
    client.force_login(cast.requester)

    def questions() -> list[str]:
        with CaptureQueriesContext(connection) as asked:
            client.get(path)
        return [q["sql"] for q in asked]

    before = questions()
    assert sum("accounts_notice" in sql for sql in before) == 1
    for _ in range(30):
        tell(cast.requester)
    assert len(questions()) == len(before)


def test_only_who_wants_it_by_mail_gets_one_and_once(
    cast: Cast,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: "DjangoCaptureOnCommitCallbacks",
) -> None:
    sent: list[list[int]] = []
    monkeypatch.setattr(
        services.current_app, "send_task", lambda name, args: sent.append(args[0]), raising=False
    )
    choose_mails(user=cast.requester, kinds=[BELL.key], among=[BELL.key])
    with django_capture_on_commit_callbacks(execute=True):
        tell(cast.requester, cast.approver, by=cast.officer)
    (keys,) = sent
    assert [Notice.objects.get(pk=key).person for key in keys] == [cast.requester]
    assert mail_notices(keys) == 1
    assert mail_notices(keys) == 0
    (letter,) = mail.outbox
    assert letter.to == [cast.requester.email]
    where = reverse("accounts:guide", args=["requester"])
    assert f"Lihat datanya: {settings.SITE_URL}{where}\n" in letter.body
    assert "Petugas membunyikan lonceng besar" in letter.body
    assert "Yth. Ppk" in letter.body


def test_a_letter_that_was_not_taken_is_tried_again(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(cast.requester, cast.approver)
    keys = list(Notice.objects.order_by("pk").values_list("pk", flat=True))
    real, tries = services.EmailMessage.send, []

    def send(self: services.EmailMessage) -> int:
        tries.append(self.to)
        if len(tries) == 1:
            raise OSError("connection refused")
        return real(self)

    monkeypatch.setattr(services.EmailMessage, "send", send)
    with pytest.raises(OSError, match="refused"):
        services.mail(keys)
    assert len(mail.outbox) == 1, "the other one went out"
    assert services.mail(keys) == 1
    assert len(mail.outbox) == 2


def test_one_chooses_among_the_kinds_of_ones_roles(cast: Cast, client: Client) -> None:
    register_kinds([Kind("other", "Lain", "Lain.", "home", frozenset({"auditor"}))])
    assert [kind.key for kind in kinds_for(frozenset({"requester"}))] == [BELL.key]
    User.objects.filter(pk=cast.requester.pk).update(mail_kinds=["other"])
    client.force_login(cast.requester)
    page = client.get(reverse("accounts:profile")).content.decode()
    assert "Lonceng berbunyi" in page
    assert "Lain" not in page
    save = reverse("accounts:mail_choose")
    client.post(save, {"kinds": [BELL.key]})
    assert User.objects.get(pk=cast.requester.pk).mail_kinds == ["other", BELL.key]
    client.post(save, {"kinds": ["tidak-ada"]})
    assert User.objects.get(pk=cast.requester.pk).mail_kinds == ["other", BELL.key]
    client.post(save, {})
    assert User.objects.get(pk=cast.requester.pk).mail_kinds == ["other"]
