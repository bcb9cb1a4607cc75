"""Addresses are spelled in Indonesian; those kept from when they were not still lead somewhere."""

import re

import pytest
from django import forms
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import User
from p3dn.ui.lists.parameters import PARAMETERS, AddressForm
from p3dn.ui.lists.views import FilteredListView
from tests.factories.catalog import ProducerFactory
from tests.house.test_architecture import ROOT, TEMPLATES
from tests.support.cast import assemble
from tests.support.forms import unshown_key
from tests.ui.lists.test_misread import lists, with_every_role

pytestmark = pytest.mark.django_db
IN_LINK = re.compile(r"[?&;](\w+)=")
IN_TAG = re.compile(r"\{% address_with ([^%]*)%\}")


@pytest.fixture
def everywhere() -> User:
    return with_every_role()


@pytest.fixture
def reader(client: Client) -> Client:
    client.force_login(assemble().officer)
    return client


@pytest.mark.parametrize(
    ("kept", "now"),
    [
        ("/katalog/?commodity=38&q=kursi", "/katalog/?komoditas=38&q=kursi"),
        ("/katalog/?band=high&band=low&page=2", "/katalog/?tkdn=high&tkdn=low&halaman=2"),
        ("/pengadaan/permintaan/?state=draft", "/pengadaan/permintaan/?status=draft"),
        ("/katalog-publik/?page=2", "/katalog-publik/?halaman=2"),
    ],
)
def test_an_address_kept_in_english_leads_on(reader: Client, kept: str, now: str) -> None:
    answer = reader.get(kept)
    assert answer.status_code == 302
    assert answer.url == now


def test_fields_of_forms_sent_by_a_script_keep_their_names(reader: Client) -> None:
    asked, by_script = {"commodity": "kursi"}, {"HX-Request": "true"}
    address = reverse("catalog:commodity_suggest")
    assert reader.get(address, asked, headers=by_script).status_code == 200
    assert reader.get(address, asked).url == f"{address}?komoditas=kursi"


def test_a_form_sent_to_an_address_in_english_is_taken_as_it_is_meant(client: Client) -> None:
    client.force_login(assemble().officer)
    producer = ProducerFactory()
    address = reverse("catalog:product_create")
    answer = client.post(f"{address}?producer={producer.pk}", {"kunci": unshown_key()})
    assert answer.context["producer"] == producer


def test_the_operators_pages_keep_theirs(client: Client) -> None:
    assert "state%3D1" in client.get("/kelola/?state=1").url  # the login keeps the address


@pytest.mark.parametrize(("path", "view"), lists(), ids=lambda one: str(one)[:40])
def test_lists_are_asked_in_indonesian(
    client: Client, everywhere: User, path: str, view: type[FilteredListView]
) -> None:
    client.force_login(everywhere)
    names = [field.html_name for field in client.get(path).context["filter"].form]
    assert len(names) == len(set(names))
    assert not PARAMETERS.keys() & set(names)


def test_a_form_in_an_address_spells_its_fields() -> None:
    class Question(AddressForm):
        year = forms.IntegerField()

    assert 'name="tahun"' in str(Question())
    assert Question({"tahun": "2026"}).is_valid()


def test_links_in_templates_are_spelled_so() -> None:
    found = []
    for path in TEMPLATES:
        text = path.read_text(encoding="utf-8")
        names = IN_LINK.findall(text)
        names += [n for tag in IN_TAG.findall(text) for n in re.findall(r"(\w+)=", tag)]
        found += [f"{path.relative_to(ROOT)} {name}" for name in names if name in PARAMETERS]
    assert found == []
