"""Failed logins: counted where they come from, and nobody's login is closed by somebody else."""

import re
import time
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.conf import settings
from django.test import Client, RequestFactory
from django.urls import reverse

from p3dn.accounts.login.clients import UNKNOWN, client_address
from p3dn.accounts.models import User
from tests.support.cast import Cast, assemble

PASSWORD = "rahasia-sekali"
TOO_MANY = "Terlalu banyak percobaan"
HERE, THERE = "203.0.113.5", "198.51.100.7"


@pytest.fixture
def cast(db: None, clean_cache: None) -> Cast:
    """Everybody, with nobody locked out."""
    return assemble()


def enter(client: Client, name: str, password: str = PASSWORD, **extra: str) -> str:
    """Type a name and a password; the page that follows."""
    data = {"login": name, "password": password}
    return client.post(reverse("account_login"), data, follow=True, **extra).content.decode()


def code_of(user: User) -> str:
    """The code the person's telephone shows now."""
    secret = Authenticator.objects.get(user=user, type="totp").wrap().instance.data["secret"]
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def test_failures_slow_down_the_place_they_come_from(cast: Cast) -> None:
    said = [enter(Client(REMOTE_ADDR=THERE), "ppk@contoh.test", f"salah{n}") for n in range(7)]
    assert [TOO_MANY in page for page in said] == [False] * 5 + [True] * 2
    # not even the right password, so that guessing on is of no use
    assert TOO_MANY in enter(Client(REMOTE_ADDR=THERE), "ppk@contoh.test")


def test_nobody_is_locked_out_by_somebody_elsewhere(cast: Cast) -> None:
    for n in range(12):
        enter(Client(REMOTE_ADDR=THERE), "ppk@contoh.test", f"salah{n}")
    assert "Halo" in enter(Client(REMOTE_ADDR=HERE), "ppk@contoh.test")
    # and a colleague in the attacker's own office gets in as well
    assert "Halo" in enter(Client(REMOTE_ADDR=THERE), "kpa@contoh.test")


def test_many_logins_tried_from_one_place_are_slowed_down_too(cast: Cast) -> None:
    said = [enter(Client(REMOTE_ADDR=THERE), f"orang{n}@contoh.test", "salah") for n in range(32)]
    assert [n for n, page in enumerate(said) if TOO_MANY in page] == [30, 31]


def test_behind_a_proxy_each_client_counts_for_itself(cast: Cast, settings: Any) -> None:
    settings.TRUSTED_PROXIES = 1
    proxy = Client(REMOTE_ADDR="10.0.0.1")
    for n in range(7):
        enter(proxy, "ppk@contoh.test", "salah", HTTP_X_FORWARDED_FOR=f"1.2.3.{n}, {THERE}")
    said = enter(proxy, "ppk@contoh.test", HTTP_X_FORWARDED_FOR=f"{HERE}, {THERE}")
    assert TOO_MANY in said  # whatever the client wrote before the proxy's own entry
    assert "Halo" in enter(proxy, "ppk@contoh.test", HTTP_X_FORWARDED_FOR=HERE)


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, HERE, "10.0.0.1"),
        (1, HERE, HERE),
        (1, f"{HERE}, {THERE}", THERE),
        (2, f"9.9.9.9, {HERE}, {THERE}", HERE),
        (1, f"{HERE}:51234", HERE),
        (1, f"[::ffff:{HERE}]:443", HERE),
        (1, "2001:DB8::1", "2001:db8::1"),
        (1, "", "10.0.0.1"),
        (2, HERE, "10.0.0.1"),  # fewer entries than proxies: not all of it came through them
        (1, "bukan alamat", "10.0.0.1"),
    ],
)
def test_the_address_of_a_client(settings: Any, proxies: int, forwarded: str, address: str) -> None:
    settings.TRUSTED_PROXIES = proxies
    extra = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    assert client_address(RequestFactory().get("/", REMOTE_ADDR="10.0.0.1", **extra)) == address


def test_a_client_on_a_socket_has_an_address_too(cast: Cast) -> None:
    assert client_address(RequestFactory().get("/", REMOTE_ADDR="")) == UNKNOWN
    assert "Halo" in enter(Client(REMOTE_ADDR=""), "ppk@contoh.test")


def operator(**more: Any) -> User:
    """Runs the installation."""
    return User.objects.create_superuser(
        "operator@contoh.test", PASSWORD, full_name="Pengelola", **more
    )


def with_second_factor(user: User) -> User:
    """The person's telephone shows codes from now on."""
    TOTP.activate(user, generate_totp_secret())
    return user


def test_the_desk_has_no_login_of_its_own(cast: Cast, client: Client) -> None:
    with_second_factor(operator())
    data = {"username": "operator@contoh.test", "password": PASSWORD, "next": "/kelola/"}
    answer = client.post("/kelola/login/", data)
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("account_login"))
    assert "_auth_user_id" not in client.session


def test_an_operator_enters_with_password_and_code(cast: Cast, client: Client) -> None:
    user = with_second_factor(operator())
    door = client.get("/kelola/", follow=True)
    address = door.request["PATH_INFO"] + "?" + door.request["QUERY_STRING"]
    second = client.post(
        address, {"login": user.email, "password": PASSWORD, "next": "/kelola/"}, follow=True
    )
    assert second.request["PATH_INFO"] == reverse("mfa_authenticate")
    assert client.get("/kelola/").status_code == 302
    inside = client.post(reverse("mfa_authenticate"), {"code": code_of(user)}, follow=True)
    assert inside.request["PATH_INFO"] == "/kelola/"
    assert inside.status_code == 200


def test_an_operator_without_second_factor_sets_it_up_first(
    cast: Cast, client: Client, settings: Any
) -> None:
    settings.OPERATOR_SECOND_FACTOR = True
    user = operator()
    enter(client, user.email)
    answer = client.get("/kelola/", follow=True)
    assert answer.request["PATH_INFO"] == reverse("account_reauthenticate")
    # the password once more, although this operator has no NIP
    answer = client.post(
        answer.request["PATH_INFO"] + "?" + answer.request["QUERY_STRING"],
        {"password": PASSWORD}, follow=True,
    )  # fmt: skip
    assert answer.request["PATH_INFO"] == reverse("mfa_activate_totp")
    secret = re.search(r'value="([A-Z2-7]{32})"', answer.content.decode())
    assert secret
    code = format_hotp_value(hotp_value(secret.group(1), int(time.time()) // 30))
    client.post(reverse("mfa_activate_totp"), {"code": code})
    assert client.get("/kelola/").status_code == 200


def test_nobody_else_enters_the_desk(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    assert client.get("/kelola/", follow=True).status_code == 403


def test_the_desk_changes_no_password_by_itself(cast: Cast, client: Client) -> None:
    client.force_login(operator())
    answer = client.get("/kelola/password_change/")
    assert answer["Location"] == reverse("account_change_password")


def test_guessing_ones_own_password_again_is_limited(cast: Cast, client: Client) -> None:
    client.force_login(cast.requester)
    address = reverse("account_reauthenticate")
    said = [client.post(address, {"password": f"salah{n}"}).content.decode() for n in range(7)]
    assert TOO_MANY in said[-1]
    assert TOO_MANY not in said[0]


def test_a_new_password_ends_all_other_sessions(cast: Cast) -> None:
    mine, forgotten = Client(), Client()
    for client in (mine, forgotten):
        assert "Halo" in enter(client, "ppk@contoh.test")
    new = "kursi-jati-lemari-9"
    data = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    assert mine.post(reverse("account_change_password"), data).status_code == 302
    assert forgotten.get(reverse("home")).status_code == 302
    assert mine.get(reverse("home")).status_code == 200


def test_logout_leaves_nothing_of_the_session(cast: Cast, client: Client) -> None:
    enter(client, "ppk@contoh.test")
    session = client.session
    session["catatan"] = "x"
    session.save()
    before = client.cookies[settings.SESSION_COOKIE_NAME].value
    client.post(reverse("account_logout"))
    client.cookies[settings.SESSION_COOKIE_NAME] = before
    assert client.get(reverse("home")).status_code == 302
    assert "catatan" not in client.session
