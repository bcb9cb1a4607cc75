"""Without JavaScript: what was sent after the session ended is carried over the login."""

import re
import time
from html import unescape
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from p3dn.accounts.login import carried
from p3dn.accounts.models import User
from procurement.models import PurchaseRequest
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast, assemble

PASSWORD = "rahasia-sekali"
OURS = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def cast(db: None, clean_cache: None) -> Cast:
    """Everybody, with nobody locked out."""
    return assemble()


@pytest.fixture
def form(cast: Cast) -> str:
    """The address of the form of a new request."""
    return reverse("procurement:request_create", args=[PackageFactory(agency=cast.health).pk])


def field(page: str, name: str) -> str:
    """The value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return unescape(found.group(1))


def key(client: Client, form: str) -> dict[str, str]:
    """The key that a form sends so that it is worked off once, where it has one."""
    page = client.get(form).content.decode()
    return {"kunci": field(page, "kunci")} if 'name="kunci"' in page else {}


def browser() -> Client:
    """A client that is asked for the token of forms, as browsers are."""
    return Client(enforce_csrf_checks=True)


def entered(client: Client, user: User) -> Any:
    """Logged in through the page; the answer."""
    page = client.get(reverse("account_login")).content.decode()
    data = {"login": user.email, "password": PASSWORD,
            "csrfmiddlewaretoken": field(page, "csrfmiddlewaretoken")}  # fmt: skip
    return client.post(reverse("account_login"), data)


def sent_too_late(client: Client, form: str, title: str) -> str:
    """The page that answers a form whose session has ended."""
    token = field(client.get(form).content.decode(), "csrfmiddlewaretoken")
    typed = {"title": title, "csrfmiddlewaretoken": token} | key(client, form)
    client.session.flush()
    answer = client.post(form, typed)
    assert answer.status_code == 401
    return answer.content.decode()


def go_through_login(client: Client, page: str, user: User, password: str = PASSWORD) -> Any:
    """Fill in the login page that came instead; the answer."""
    data = {"login": user.email, "password": password,
            "lanjutan": field(page, "lanjutan"),
            "csrfmiddlewaretoken": field(page, "csrfmiddlewaretoken")}  # fmt: skip
    return client.post(reverse("account_login"), data)


def send_on(client: Client, page: str) -> Any:
    """Press the button of the page that holds what was sent."""
    action = re.search(r'<form method="post" action="([^"]*)" class="form-card"', page)
    assert action
    names = re.findall(r'<input type="hidden" name="([^"]*)"', page.partition("<main")[2])
    data = {name: field(page.partition("<main")[2], name) for name in names}
    return client.post(unescape(action.group(1)), data)


def test_what_was_sent_is_there_after_the_login(cast: Cast, form: str) -> None:
    client = browser()
    entered(client, cast.requester)
    title = "Kursi & meja\r\nbaris kedua “ruang” <1>"
    page = sent_too_late(client, form, title)
    assert "isian itu dibawa" in page
    refused = go_through_login(client, page, cast.requester, "keliru").content.decode()
    answer = go_through_login(client, refused, cast.requester)
    assert answer["Location"] == reverse("account_continue")
    waiting = client.get(answer["Location"]).content.decode()
    assert not PurchaseRequest.objects.exists()  # nothing is sent by itself
    assert send_on(client, waiting).status_code == 302
    assert PurchaseRequest.objects.get().title.split() == title.split()


def test_the_operators_desk_loses_nothing_either(cast: Cast) -> None:
    operator = User.objects.create_superuser("o@contoh.test", PASSWORD, full_name="Operator")
    client = browser()
    client.force_login(operator)
    page = sent_too_late(client, "/kelola/accounts/region/add/", "Kota")
    waiting = client.get(go_through_login(client, page, operator)["Location"]).content.decode()
    assert send_on(client, waiting).status_code == 200  # the form, with what is wrong and was typed


def test_the_second_factor_stands_in_between(cast: Cast, form: str) -> None:
    TOTP.activate(cast.requester, generate_totp_secret())
    client = browser()
    client.force_login(cast.requester)
    answer = go_through_login(client, sent_too_late(client, form, "Kursi"), cast.requester)
    assert answer["Location"] == reverse("mfa_authenticate")
    assert client.get(reverse("account_continue")).status_code == 302
    secret = Authenticator.objects.get(user=cast.requester, type="totp").data["secret"]
    page = client.get(answer["Location"]).content.decode()
    data = {"code": format_hotp_value(hotp_value(secret, int(time.time()) // 30)),
            "csrfmiddlewaretoken": field(page, "csrfmiddlewaretoken")}  # fmt: skip
    answer = client.post(answer["Location"], data)
    assert answer["Location"] == reverse("account_continue")
    send_on(client, client.get(answer["Location"]).content.decode())
    assert PurchaseRequest.objects.get().title == "Kursi"


def test_a_form_with_the_token_of_an_earlier_login_is_offered_again(cast: Cast, form: str) -> None:
    client = browser()
    entered(client, cast.requester)
    old = field(client.get(form).content.decode(), "csrfmiddlewaretoken")
    once = key(client, form)
    client.cookies.clear()  # out and in again, in another tab
    entered(client, cast.requester)
    data = {"title": "Kursi", "csrfmiddlewaretoken": old} | once
    answer = client.post(form, data, headers=OURS)
    assert answer.status_code == 403
    assert not PurchaseRequest.objects.exists()
    assert send_on(client, answer.content.decode()).status_code == 302
    assert PurchaseRequest.objects.get().title == "Kursi"


def test_an_old_token_and_no_session_lead_over_the_login_too(cast: Cast, form: str) -> None:
    client = browser()
    entered(client, cast.requester)
    old = field(client.get(form).content.decode(), "csrfmiddlewaretoken")
    typed = {"title": "Kursi", "csrfmiddlewaretoken": old} | key(client, form)
    client.cookies.clear()
    answer = client.post(form, typed, headers=OURS)
    assert answer.status_code == 403
    answer = go_through_login(client, answer.content.decode(), cast.requester)
    send_on(client, client.get(answer["Location"]).content.decode())
    assert PurchaseRequest.objects.get().title == "Kursi"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site", "Referer": "http://testserver/"},
        {"Origin": "http://jahat.test"},
        {"Referer": "http://jahat.test/testserver"},
        {"Origin": "null"},
        {},
    ],
)
def test_what_another_site_sends_is_not_offered(
    cast: Cast, form: str, headers: dict[str, str]
) -> None:
    client = browser()
    entered(client, cast.requester)
    answer = client.post(form, {"title": "Jahat"}, headers=headers)
    assert answer.status_code == 403
    assert "Jahat" not in answer.content.decode()


def test_the_background_gets_no_page(cast: Cast, form: str) -> None:
    client = browser()
    answer = client.get(form, headers={"HX-Request": "true"})
    assert (answer.status_code, b"<form" in answer.content) == (401, False)
    entered(client, cast.requester)
    answer = client.post(form, {"title": "x"}, headers=OURS | {"HX-Request": "true"})
    assert (answer.status_code, b"Kirim isian ini" in answer.content) == (403, False)


def test_files_are_named_and_passwords_never_carried(cast: Cast, rf: Any) -> None:
    file = SimpleUploadedFile("sertifikat.pdf", b"%PDF-")
    token = carried.carried_from(rf.post("/x/?a=1", {"title": "Kursi", "upload": file}))
    waiting = carried.read(token)
    assert waiting == carried.Carried("/x/?a=1", [("title", "Kursi")], ["sertifikat.pdf"])
    for name in ("password", "password1", "oldpassword", "kata_sandi"):
        assert carried.carried_from(rf.post("/x/", {"title": "a", name: "rahasia"})) == ""
    assert carried.carried_from(rf.post("/x/", {"csrfmiddlewaretoken": "a", "isian": "b"})) == ""
    assert carried.carried_from(rf.post("/x/", {"title": "a" * 300_001})) == ""


def test_only_our_own_fresh_token_counts(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"path": "//jahat.test/", "fields": [["a", "b"]], "files": []}
    assert carried.read(signing.dumps(said, salt="lain")) is None
    assert carried.read("") is None
    token = signing.dumps(said | {"path": "/x/"}, salt=carried.SALT)
    assert carried.read(token)
    monkeypatch.setattr("p3dn.accounts.login.carried.KEPT_SECONDS", -1)
    assert carried.read(token) is None


def test_who_is_logged_in_is_told_to_ones_own_pages(cast: Cast, client: Client) -> None:
    address = reverse("account_session")
    assert client.get(address).json()["user"] is None
    client.force_login(cast.requester)
    answer = client.get(address)
    assert answer.json()["user"] == str(cast.requester.pk)
    assert "no-store" in answer["Cache-Control"]
    assert client.post(address).status_code == 405


@pytest.mark.parametrize(
    ("number", "saved", "told"),
    [("0123456789abcdef", True, True), ("0123456789abcdef", False, False), ("../x", True, False),
     ("", True, False)],
)  # fmt: skip
def test_a_saved_draft_is_told(
    cast: Cast, form: str, client: Client, number: str, saved: bool, told: bool
) -> None:
    client.force_login(cast.requester)
    typed = {"title": "Kursi" if saved else "", "isian": number} | key(client, form)
    answer = client.post(form, typed)
    assert answer.status_code == (302 if saved else 200)
    assert any(name.startswith("isian-") for name in answer.cookies) is told


def test_a_draft_is_not_saved_when_the_next_page_tells_of_a_mistake(
    cast: Cast, client: Client
) -> None:
    client.force_login(cast.officer)
    address = reverse("catalog:certificate_scans")
    typed = {"isian": "0123456789abcdef"} | key(client, address)
    answer = client.post(address, typed)  # no file chosen
    assert answer.status_code == 302
    assert not any(name.startswith("isian-") for name in answer.cookies)
