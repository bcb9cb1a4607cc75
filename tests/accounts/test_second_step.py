"""The second step of a login: with a code of the app, or without the app."""

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.test import Client
from django.urls import reverse

from tests.support.cast import Cast, assemble

PASSWORD = "rahasia-sekali"


@pytest.fixture
def cast(db: None, clean_cache: None) -> Cast:
    """Everybody, with nobody locked out."""
    return assemble()


@pytest.fixture
def codes(cast: Cast) -> list[str]:
    """The recovery codes of the officer, whose second step is switched on."""
    TOTP.activate(cast.officer, generate_totp_secret())
    return RecoveryCodes.activate(cast.officer).get_unused_codes()


def page_after_password(cast: Cast) -> tuple[Client, str]:
    client = Client()
    typed = {"login": cast.officer.email, "password": PASSWORD}
    answer = client.post(reverse("account_login"), typed, follow=True)
    assert answer.redirect_chain[-1][0] == reverse("mfa_authenticate")
    return client, answer.content.decode()


def test_who_lost_the_app_reads_what_to_write_and_gets_in(cast: Cast, codes: list[str]) -> None:
    client, page = page_after_password(cast)
    assert "Tulis salah satu kode pemulihan Anda" in page
    assert client.post(reverse("mfa_authenticate"), {"code": codes[0]}).status_code == 302
    assert client.get("/").context["user"] == cast.officer


def test_a_recovery_code_opens_once(cast: Cast, codes: list[str]) -> None:
    for opens in (True, False):
        client, _page = page_after_password(cast)
        client.post(reverse("mfa_authenticate"), {"code": codes[0]})
        assert ("_auth_user_id" in client.session) is opens


def test_turning_back_does_not_look_like_going_on(cast: Cast, codes: list[str]) -> None:
    _client, page = page_after_password(cast)
    back = page[: page.index("Batal")].rpartition("<button")[2]
    assert "btn-outline-secondary" in back
    assert "btn-primary" not in back
