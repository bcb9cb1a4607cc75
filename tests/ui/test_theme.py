"""Light or dark: the person's choice, else the device's, before the page is sent."""

import pytest
from django.test import Client
from django.urls import reverse

LOGIN = "/akun/masuk/"
HINT = "sec-ch-prefers-color-scheme"

pytestmark = pytest.mark.django_db


def theme(client: Client, **headers: str) -> str:
    page = client.get(LOGIN, headers=headers).content.decode()
    return page.split('data-bs-theme="', 1)[1].split('"', 1)[0]


def test_light_where_nothing_is_known(client: Client):
    assert theme(client) == "light"


def test_the_device_decides_by_hint_or_by_cookie(client: Client):
    assert theme(client, **{HINT: '"dark"'}) == "dark"
    assert theme(client, **{HINT: "dark"}) == "dark"
    client.cookies["tema-perangkat"] = "dark"
    assert theme(client) == "dark"
    assert theme(client, **{HINT: "light"}) == "light"


def test_the_person_decides_against_the_device(client: Client):
    client.post(reverse("accounts:theme"), {"tema": "gelap"})
    assert theme(client, **{HINT: "light"}) == "dark"
    client.post(reverse("accounts:theme"), {"tema": "terang"})
    assert theme(client, **{HINT: "dark"}) == "light"
    client.post(reverse("accounts:theme"), {"tema": ""})
    assert theme(client, **{HINT: "dark"}) == "dark"


def test_a_cookie_with_anything_else_is_left_aside(client: Client):
    client.cookies["tema"] = '"><script>'
    assert theme(client) == "light"


@pytest.mark.parametrize(
    "back", ["//jahat.test/", "https://jahat.test/", "javascript:alert(1)", "-0", "\x00"]
)
def test_after_choosing_one_stays_on_the_site(client: Client, back: str):
    answer = client.post(reverse("accounts:theme"), {"tema": "gelap", "kembali": back})
    assert answer["Location"] == "/"
    answer = client.post(reverse("accounts:theme"), {"tema": "gelap", "kembali": "/laporan/?a=1"})
    assert answer["Location"] == "/laporan/?a=1"


def test_pages_ask_for_the_hint_and_vary_by_it_and_files_do_not(client: Client):
    page = client.get(LOGIN)
    assert page["Accept-CH"] == page["Critical-CH"] == "Sec-CH-Prefers-Color-Scheme"
    assert "Sec-CH-Prefers-Color-Scheme" in page["Vary"]
    assert "Accept-CH" not in client.get("/akun/sesi/")
