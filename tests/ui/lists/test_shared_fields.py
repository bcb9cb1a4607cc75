"""Fields of filters are shared by pages where nobody has a say in them, and by no others."""

from datetime import timedelta
from typing import Any

import django_filters as filters
import pytest
from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from p3dn.accounts.models import Region
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from p3dn.ui.markup.fields import written
from procurement.models import PurchaseRequest

KINDS = [("first", _("Pertama")), ("second", _("Kedua"))]


class Narrowed(AddressFilterSet):
    """A choice for all, one of records, one that the page makes, and words."""

    kind = filters.ChoiceFilter(label=_("Jenis"), choices=KINDS)
    region = filters.ModelChoiceFilter(queryset=lambda request: Region.objects.none())
    year = filters.ChoiceFilter(label=_("Tahun"), choices=[])
    asked = filters.ChoiceFilter(label="?", choices=lambda: [("a", "A")])
    q = WordsFilter(label=_("Cari"), method="search")

    class Meta:
        model = PurchaseRequest
        fields: tuple[str, ...] = ()

    def search(self, rows: Any, name: str, value: str) -> Any:
        """Who searches finds it on the page it belongs to."""
        return self, rows


def page(address: str = "", years: tuple[str, ...] = ()) -> Narrowed:
    made = Narrowed(QueryDict(address), queryset=PurchaseRequest.objects.none(), request=None)
    if years:
        made.filters["year"].extra["choices"] = [(year, year) for year in years]
    return made


def test_fields_that_are_everybodys_are_one() -> None:
    here, there = page().form, page("kata=x").form
    shared = {name for name in here.fields if here.fields[name] is there.fields[name]}
    assert shared == {"kind", "year", "q"}


def test_what_a_page_changes_is_its_own() -> None:
    assert dict(page(years=("2025",)).form.fields["year"].choices).keys() == {"", "2025"}
    assert dict(page(years=("2026",)).form.fields["year"].choices).keys() == {"", "2026"}
    assert dict(page().form.fields["year"].choices).keys() == {""}
    hidden = page()
    hidden.filters["kind"].extra["widget"] = forms.HiddenInput
    assert hidden.form["kind"].is_hidden and not page().form["kind"].is_hidden


def test_a_filter_acts_on_its_own_page() -> None:
    here, there = page("q=x"), page("q=x")
    assert here.filters["q"].filter("rows", "x") == (here, "rows")
    assert there.filters["q"].filter("rows", "x") == (there, "rows")


def test_what_is_chosen_on_one_page_is_not_shown_on_the_next() -> None:
    unset = written(page().form["kind"])
    chosen = written(page("jenis=kedua").form["kind"])
    wrong = written(page("jenis=<b>").form["kind"])
    assert " selected" in unset.split('value="kedua"')[0]
    assert 'value="kedua" selected' in chosen
    assert "invalid-feedback" in wrong
    assert written(page("q=x").form["kind"]) is unset
    assert 'value="x"' in written(page("q=x").form["q"])
    assert 'value="' not in written(page().form["q"])


def test_each_language_has_fields_of_its_own() -> None:
    said = {}
    for language in ("id", "en", "id", "en"):
        with override(language):
            said.setdefault(language, set()).add(written(page().form["q"]))
    assert len(said["id"]) == len(said["en"]) == 1
    assert said["id"] != said["en"]


def test_a_label_of_today_is_not_told_tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    today = timezone.now()
    told = ["40"]
    day = lazystr("x")
    monkeypatch.setattr(type(day), "__str__", lambda self: f"TKDN {told[0]}%")
    monkeypatch.setitem(Narrowed.base_filters["kind"].extra, "choices", [("high", day)])
    monkeypatch.setattr(Narrowed.base_filters, "kept", {})
    before = written(page().form["kind"])
    told[0] = "45"
    assert written(page().form["kind"]) == before
    monkeypatch.setattr(timezone, "now", lambda: today + timedelta(days=1))
    later = page("jenis=tkdn-45")
    assert "TKDN 45%" in written(page().form["kind"])
    assert later.form.is_valid() and later.form.cleaned_data["kind"] == "high"
