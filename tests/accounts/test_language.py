"""The language a person chose: theirs in every browser and mail; a visitor's stays in the browser."""

import re
from typing import TYPE_CHECKING

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Notice, User
from p3dn.accounts.notices.services import mail as send
from p3dn.ui.languages import kept
from tests.support.cast import Cast
from tests.support.forms import send as fill

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

pytestmark = pytest.mark.django_db
CHOOSE = reverse("accounts:language")
PROFILE = reverse("accounts:profile")


def language(client: Client, page: str = PROFILE) -> str:
    html = client.get(page).content.decode()
    return html.split('<html lang="', 1)[1].split('"', 1)[0]


def chose(user: User, choice: str) -> None:
    User.objects.filter(pk=user.pk).update(language=choice)


def test_the_choice_follows_the_person_into_another_browser(cast: Cast, client: Client) -> None:
    client.force_login(cast.requester)
    fill(client, CHOOSE, {"bahasa": "en"}, on=PROFILE)
    cast.requester.refresh_from_db()
    assert cast.requester.language == "en"
    assert client.cookies["bahasa"].value == "en"  # for the page of the login
    other = Client()
    other.force_login(cast.requester)
    answer = other.get(PROFILE)
    assert answer["Content-Language"] == "en"
    assert language(other) == "en"


def test_it_comes_before_what_another_left_in_the_browser(cast: Cast, client: Client) -> None:
    client.cookies["bahasa"] = "en"
    client.force_login(cast.requester)
    assert language(client) == "en"  # nothing chosen: the browser's
    chose(cast.requester, "id")
    assert language(client) == "id"
    client.logout()
    client.cookies["bahasa"] = "en"
    assert language(client, reverse("account_login")) == "en"


def test_files_stay_indonesian(cast: Cast, client: Client) -> None:
    chose(cast.requester, "en")
    client.force_login(cast.requester)
    answer = client.get(reverse("procurement:package_list") + "?unduh=csv")
    text = b"".join(answer.streaming_content).decode()
    assert "Pagu" in text


@pytest.mark.parametrize("choice", ["", "fr", "<script>"])
def test_nothing_else_is_kept(cast: Cast, client: Client, choice: str) -> None:
    chose(cast.requester, "en")
    client.force_login(cast.requester)
    client.post(CHOOSE, {"bahasa": choice})
    cast.requester.refresh_from_db()
    assert cast.requester.language == "en"


def test_another_site_changes_nobodys_language(cast: Cast) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(cast.requester)
    assert strict.post(CHOOSE, {"bahasa": "en"}).status_code == 403
    assert Client().post(CHOOSE, {"bahasa": "en"}).status_code in (302, 401)


def test_a_visitor_asks_the_database_nothing(
    client: Client, django_assert_num_queries: "DjangoAssertNumQueries"
) -> None:
    client.cookies["bahasa"] = "en"
    with django_assert_num_queries(0):
        client.get(reverse("offline"))


def notice(cast: Cast, **facts: object) -> Notice:
    return Notice.objects.create(
        person=cast.requester, kind="import_failed", record="x", facts={"file": "a.csv", **facts}
    )


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        ("", "Impor a.csv tidak dimuat. “x” bukan tanggal."),
        ("en", "“x” is not a date."),
    ],
)
def test_notices_are_mailed_in_the_readers_language(cast: Cast, choice: str, text: str) -> None:
    chose(cast.requester, choice)
    message = kept.as_data(kept.gettext("“%s” bukan tanggal.") % "x")
    assert send([notice(cast, message=message).pk]) == 1
    assert text in mail.outbox[0].body
    assert ("Yth." in mail.outbox[0].body) == (choice == "")


def test_an_older_notice_with_a_plain_message_is_still_read(cast: Cast) -> None:
    assert send([notice(cast, message="Berkas lama ditolak.").pk]) == 1
    assert "Berkas lama ditolak." in mail.outbox[0].body


def test_a_letter_for_a_new_password_is_in_the_persons_language(
    cast: Cast, client: Client, clean_cache: None
) -> None:
    chose(cast.requester, "en")
    client.post(reverse("account_reset_password"), {"email": cast.requester.email})
    [letter] = mail.outbox
    chose(cast.requester, "id")
    client.post(reverse("account_reset_password"), {"email": cast.requester.email})
    links = re.compile(r"http\S+")
    assert links.sub("", letter.body) != links.sub("", mail.outbox[1].body)
    assert "password" in letter.body
    assert "kata sandi" in mail.outbox[1].body
