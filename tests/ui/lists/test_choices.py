"""Choices in addresses are spelled in the words their reader sees; codes are still read."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from django import forms
from django.http import QueryDict
from django.test import Client

from p3dn.accounts.models import User
from p3dn.ui.lists.choices import meant, spelled, spelling
from p3dn.ui.lists.parameters import AddressFilterSet, AddressForm
from p3dn.ui.lists.views import FilteredListView
from procurement.models import PurchaseRequest
from procurement.request.filters import RequestFilter
from tests.house.test_architecture import ROOT, TEMPLATES
from tests.support.databases import once
from tests.ui.lists.test_misread import lists, with_every_role

pytestmark = pytest.mark.django_db
everywhere = once(with_every_role)
STATES = PurchaseRequest.State.choices
SAID = re.compile(r"[?&;](\w+)=([a-z_]+)(?![\w{(.-])")


def filtersets() -> list[type[AddressFilterSet]]:
    """Those of every list."""
    found = {view.filterset_class for _path, view in lists() if view.filterset_class is not None}
    return sorted(found, key=lambda one: one.__name__)


def english(choices: dict[str, str]) -> set[str]:
    """Codes that an address does not show."""
    return {value for value, word in choices.items() if value != word}


class TestSpelling:
    """A word for each value, and back."""

    def test_it_is_what_the_reader_sees(self) -> None:
        assert spelled(STATES, "submitted") == "menunggu-persetujuan"
        assert spelled(STATES, "unknown") == "unknown"

    def test_numbers_and_nothing_stay(self) -> None:
        assert spelling([("", "Semua"), (7, "Juli"), ("-1", "Sebelum"), ("2026", "Tahun ini")]) == {
            "": "", "7": "7", "-1": "-1", "2026": "2026",
        }  # fmt: skip

    def test_no_word_means_two_things(self) -> None:
        choices = [("a", "Sama"), ("b", "Sama"), ("c", "A"), ("d", "%")]
        assert spelling(choices) == {"a": "sama", "b": "b", "c": "c", "d": "d"}

    def test_groups_are_spelled_too(self) -> None:
        assert spelling([("Baik", [("yes", "Ya")]), ("no", "Tidak")]) == {
            "yes": "ya", "no": "tidak",
        }  # fmt: skip

    def test_words_and_codes_are_read(self) -> None:
        words = spelling(STATES)
        for text in ("dikembalikan", "returned"):
            assert meant(words, text) == "returned"
        assert meant(words, "lain") == "lain"


class Question(AddressForm):
    """Every way to choose."""

    state = forms.ChoiceField(choices=STATES, required=False)
    scale = forms.MultipleChoiceField(
        choices=[("small", "Kecil"), ("large", "Besar")], required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip


class TestForms:
    """What a form in an address shows, takes, and gives to the code."""

    @pytest.mark.parametrize(
        "asked", ["status=dikembalikan&skala=kecil", "status=returned&skala=small"]
    )
    def test_it_gives_codes_and_shows_words(self, asked: str) -> None:
        form = Question(QueryDict(asked))
        assert form.is_valid()
        assert form.cleaned_data == {"state": "returned", "scale": ["small"]}
        page = str(form)
        assert 'value="dikembalikan" selected' in page and 'value="menunggu-persetujuan"' in page
        assert re.search(r'value="kecil"[^>]*checked', page)
        assert "returned" not in page and "small" not in page

    def test_plain_data_is_taken_too(self) -> None:
        form = Question({"status": "disetujui", "skala": ["besar", "small"]})
        assert form.is_valid()
        assert form.cleaned_data == {"state": "approved", "scale": ["large", "small"]}

    def test_nonsense_is_refused_as_it_was_written(self) -> None:
        form = Question({"status": "entah"})
        assert not form.is_valid()
        assert "entah" in str(form.errors)

    def test_one_form_does_not_spell_for_another(self) -> None:
        Question()
        assert Question.base_fields["state"].widget.create_option(
            "status", "draft", "Konsep", selected=False, index=0
        )["value"] == "draft"  # fmt: skip

    def test_an_address_is_made_of_words(self) -> None:
        assert RequestFilter.asked(state=PurchaseRequest.State.SUBMITTED, q="kursi") == {
            "status": "menunggu-persetujuan", "q": "kursi",
        }  # fmt: skip


@pytest.mark.parametrize(("path", "view"), lists(), ids=lambda one: str(one)[:40])
def test_every_list_offers_words_and_reads_both(
    client: Client, everywhere: User, path: str, view: type[FilteredListView]
) -> None:
    client.force_login(everywhere)
    usual = client.get(path)
    form, shown = usual.context["filter"].form, usual.content.decode()
    for name, words in form.words.items():
        field = form[name].html_name
        for value in english(words):
            assert f'name="{field}" value="{value}"' not in shown
            for text in (value, words[value]):
                answer = client.get(path, {field: text})
                assert answer.status_code == 200
                read = answer.context["filter"].form
                assert name not in read.errors, (name, text)
                assert value in read.cleaned_data[name] or value == str(read.cleaned_data[name])
            break  # one of each field; all of them hang on the same table


def test_words_in_links_of_templates_are_known() -> None:
    """A link that is written down says no code of any list."""
    codes: dict[str, set[str]] = {}
    for one in filtersets():
        for name, its in one.base_filters.items():
            field = one.asked(**{name: ""})
            known = english(spelling(its.extra.get("choices", ())))
            codes.setdefault(next(iter(field)), set()).update(known)
    found = []
    for path in TEMPLATES:
        for name, value in SAID.findall(path.read_text(encoding="utf-8")):
            if value in codes.get(name, set()):
                found.append(f"{path.relative_to(ROOT)} {name}={value}")
    assert found == []


def test_what_waits_at_home_is_linked_in_words(client: Client, everywhere: User) -> None:
    client.force_login(everywhere)
    links = re.findall(r'href="(/[^"]*\?[^"]*)"', client.get("/").content.decode())
    said = [value for link in links for _name, value in parse_qsl(urlsplit(link).query)]
    assert not {"draft", "returned", "approved", "submitted", "asked", "refused", "yes"} & set(said)
