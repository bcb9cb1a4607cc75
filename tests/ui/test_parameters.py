"""Addresses are spelled in Indonesian; those kept from when they were not still lead somewhere."""

import re

import pytest
from django import forms
from django.test import Client
from django.urls import reverse

from p3dn.ui.parameters import PARAMETERS, AddressForm, parameter
from tests.cast import assemble
from tests.test_architecture import ROOT, TEMPLATES
from tests.ui.test_misread import lists

pytestmark = pytest.mark.django_db
IN_LINK = re.compile(r"[?&;](\w+)=")
IN_TAG = re.compile(r"\{% address_with ([^%]*)%\}")


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


def test_the_operators_pages_keep_theirs(client: Client) -> None:
    assert "state%3D1" in client.get("/kelola/?state=1").url  # the login keeps the address


def test_lists_are_asked_in_indonesian() -> None:
    for _path, view in lists():
        form = view.filterset_class.base_filters
        assert not {parameter(name) for name in form} & PARAMETERS.keys()


def test_no_form_has_two_fields_of_one_name() -> None:
    for _path, view in lists():
        names = list(map(parameter, view.filterset_class.base_filters))
        assert len(names) == len(set(names)), view


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
