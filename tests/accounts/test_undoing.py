"""“Urungkan”: a real button under the message, for its person, for a while, once."""

from datetime import timedelta

import pytest
from django.core import signing
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.kept.services import UNDO as KEPT_VIEW
from p3dn.accounts.kept.services import facts_of, keep_view
from p3dn.accounts.models import KeptView, Notice
from p3dn.accounts.notices.services import UNDO as NOTICES_READ
from p3dn.ui import undoing
from p3dn.ui.undoing import note_of, undo
from tests.support.cast import Cast
from tests.support.forms import Form, form_in

pytestmark = pytest.mark.django_db
LIST = reverse("procurement:request_list")
UNDO = reverse("undo")


def offered(client: Client, page: str) -> Form:
    """The button under the message that the page shows."""
    return form_in(client.get(page).content.decode(), page, UNDO)


def told(client: Client, page: str) -> str:
    return " ".join(client.get(page).content.decode().split())


def forgotten(cast: Cast, client: Client) -> Form:
    """A kept view, forgotten through its page a moment ago."""
    client.force_login(cast.requester)
    view = keep_view(user=cast.requester, address=f"{LIST}?q=meja", name="Meja")
    client.post(reverse("accounts:view_forget", args=[view.pk]))
    return offered(client, reverse("accounts:view_list"))


def test_a_forgotten_view_is_kept_again(cast: Cast, client: Client) -> None:
    form = forgotten(cast, client)
    assert not KeptView.objects.exists()
    answer = client.post(form.action, form.sent({}))
    assert answer.headers["Location"] == reverse("accounts:view_list")
    assert KeptView.objects.get().address == f"{LIST}?q=meja"
    assert "Tampilan “Meja” dipulihkan." in told(client, reverse("accounts:view_list"))


def test_pressed_twice_it_happens_once(cast: Cast, client: Client) -> None:
    form = forgotten(cast, client)
    client.post(form.action, form.sent({}))
    KeptView.objects.all().delete()
    client.post(form.action, form.sent({}))
    assert not KeptView.objects.exists()


def test_what_was_made_meanwhile_is_not_overwritten(cast: Cast, client: Client) -> None:
    form = forgotten(cast, client)
    keep_view(user=cast.requester, address=f"{LIST}?q=kursi", name="Meja")
    client.post(form.action, form.sent({}))
    assert KeptView.objects.get().query == "q=kursi"
    assert "Nama itu sudah Anda pakai" in told(client, reverse("accounts:view_list"))


def notices(cast: Cast, count: int) -> None:
    Notice.objects.bulk_create(
        Notice(person=cast.requester, kind="old", record=str(n)) for n in range(count)
    )


def test_read_notices_are_unread_again_but_not_those_read_before(
    cast: Cast, client: Client
) -> None:
    notices(cast, 3)
    earlier = Notice.objects.filter(record="0")
    earlier.update(read_at=timezone.now() - timedelta(hours=1))
    client.force_login(cast.requester)
    client.post(reverse("accounts:notices_read"))
    form = offered(client, reverse("accounts:notice_list"))
    assert not Notice.objects.unread().exists()
    client.post(form.action, form.sent({}))
    assert {one.record for one in Notice.objects.unread()} == {"1", "2"}


def test_opening_a_notice_offers_nothing(cast: Cast, client: Client) -> None:
    notices(cast, 1)
    Notice.objects.update(kind="import_done", record="00000000-0000-0000-0000-000000000001")
    client.force_login(cast.requester)
    page = reverse("accounts:notice_read", args=[Notice.objects.get().pk])
    client.post(page, {"buka": "ya"})
    assert UNDO not in client.get(reverse("accounts:notice_list")).content.decode()


class TestNote:
    def facts(self, cast: Cast) -> str:
        view = KeptView(person=cast.requester, path=LIST, query="q=meja", name="Meja")
        return note_of(cast.requester, KEPT_VIEW, facts_of(view))

    def test_it_is_its_persons_alone(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="tidak dikenal"):
            undo(cast.approver, self.facts(cast))
        assert undo(cast.requester, self.facts(cast))

    def test_it_grows_old(self, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
        note = self.facts(cast)
        monkeypatch.setattr(undoing, "SECONDS", -1)
        with pytest.raises(ValidationError, match="terlalu lama"):
            undo(cast.requester, note)

    @pytest.mark.parametrize("made_up", ["", "abc", "a:b:c"])
    def test_nobody_makes_one_up(self, cast: Cast, made_up: str) -> None:
        with pytest.raises(ValidationError, match="tidak dikenal"):
            undo(cast.requester, made_up)

    def test_another_signature_of_ours_is_none(self, cast: Cast) -> None:
        content = {"kind": NOTICES_READ, "person": cast.requester.pk, "facts": {}}
        with pytest.raises(ValidationError, match="tidak dikenal"):
            undo(cast.requester, signing.dumps(content, salt="other"))

    def test_a_stranger_is_led_to_the_login(self, cast: Cast, client: Client) -> None:
        answer = client.post(UNDO, {"urungkan": self.facts(cast)})
        assert answer.status_code in (302, 401)
        assert not KeptView.objects.exists()
