"""Indonesian for everybody, English for whoever chose it, and what stays Indonesian for both."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from p3dn.ui.lists.choices import spelling
from p3dn.ui.values import formats
from p3dn.ui.values.fields import QuantityField, RupiahField

LOGIN = "/akun/masuk/"

pytestmark = pytest.mark.django_db


def language(client: Client, **headers: str) -> str:
    page = client.get(LOGIN, headers=headers).content.decode()
    return page.split('<html lang="', 1)[1].split('"', 1)[0]


def test_the_browsers_preference_decides_nothing(client: Client):
    assert language(client, **{"accept-language": "en-GB,en;q=0.9"}) == "id"


def test_a_choice_is_kept_and_taken_back(client: Client):
    client.post(reverse("language"), {"bahasa": "en"})
    page = client.get(LOGIN)
    assert page["Content-Language"] == "en"
    assert "Cookie" in page["Vary"]
    assert language(client) == "en"
    client.post(reverse("language"), {"bahasa": "id"})
    assert language(client) == "id"


@pytest.mark.parametrize("choice", ["", "fr", '"><script>'])
def test_anything_else_is_indonesian(client: Client, choice: str):
    client.cookies["bahasa"] = choice
    assert language(client) == "id"


@pytest.mark.parametrize("back", ["//jahat.test/", "https://jahat.test/", "javascript:alert(1)"])
def test_after_choosing_one_stays_on_the_site(client: Client, back: str):
    answer = client.post(reverse("language"), {"bahasa": "en", "kembali": back})
    assert answer["Location"] == "/"
    answer = client.post(reverse("language"), {"bahasa": "en", "kembali": "/katalog-publik/?q=a"})
    assert answer["Location"] == "/katalog-publik/?q=a"


def test_choosing_needs_no_token_and_no_login():
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(reverse("language"), {"bahasa": "en"}).cookies["bahasa"].value == "en"
    assert strict.get(reverse("language")).status_code == 405


def test_pages_for_anybody_offer_the_choice_without_a_token(client: Client):
    page = client.get(reverse("public_list"))
    assert b'name="bahasa"' in page.content
    assert b"csrfmiddlewaretoken" not in page.content
    assert not page.cookies


def test_the_page_without_a_line_and_the_app_follow(client: Client):
    client.cookies["bahasa"] = "en"
    assert client.get(reverse("manifest")).json()["lang"] == "en"
    assert b'lang="en"' in client.get(reverse("offline")).content


def test_figures_and_days_follow_the_language():
    with translation.override("en"):
        assert formats.rupiah(Decimal("1234567.5")) == "Rp1,234,567.50"
        assert formats.rupiah_short(Decimal("1500000000")) == "Rp1.5 billion"
        assert formats.percent(Decimal("27.5")) == "27.50%"
        assert formats.number(Decimal("1200.50")) == "1,200.5"
        assert formats.number(Decimal("1200")) == "1,200"
        assert formats.month_name(5) == "May"


def test_what_is_typed_is_indonesian_in_both():
    with translation.override("en"):
        assert RupiahField().prepare_value(Decimal(1500000)) == "1.500.000"
        assert QuantityField().prepare_value(Decimal("2.5")) == "2,50"
        assert RupiahField().clean("1.500.000") == Decimal(1500000)


def test_addresses_are_indonesian_in_both():
    from procurement.models import PurchaseRequest

    choices = PurchaseRequest._meta.get_field("state").flatchoices
    with translation.override("en"):
        english = spelling(choices)
    assert english == spelling(choices)
    assert english["submitted"] == "menunggu-persetujuan"


def test_whoever_reads_english_is_told_how_numbers_are_typed():
    field = RupiahField(help_text="Sebelum PPN.")
    assert str(field.help_text) == "Sebelum PPN."
    assert not QuantityField().help_text
    with translation.override("en"):
        assert str(field.help_text).endswith("Typed like 1.500.000.")
