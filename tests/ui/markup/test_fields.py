"""Every filter of every list is laid out as crispy-forms would, and says what is wrong with it."""

from collections.abc import Iterator
from importlib import import_module
from uuid import uuid4

import pytest
from crispy_forms.templatetags.crispy_forms_filters import as_crispy_field
from django.conf import settings
from django.forms import BoundField
from django.test import RequestFactory
from django.urls import ResolverMatch
from lxml import html

from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.markup.fields import written
from tests.support.cast import assemble

pytestmark = pytest.mark.django_db
WRONG = "\"'><script>go()</script>"


def lists(kind: type[FilteredListView] = FilteredListView) -> Iterator[type[FilteredListView]]:
    import_module(settings.ROOT_URLCONF)
    for one in kind.__subclasses__():
        if one.filterset_class is not None and one.__module__.split(".")[0] != "tests":
            yield one
        yield from lists(one)


def fields(given: dict[str, str]) -> Iterator[BoundField]:
    """The filters of all lists, for somebody who sees everything of a region."""
    request = RequestFactory().get("/", given)
    request.user = assemble().administrator
    request.resolver_match = ResolverMatch(lambda: None, (), {"key": uuid4()})
    for kind in lists():
        rows = kind.filterset_class._meta.model._default_manager.all()
        form = kind.filterset_class(request.GET, queryset=rows, request=request).form
        if given:
            form.data = dict.fromkeys(map(form.add_prefix, form.fields), WRONG)
            form.is_bound = True
        yield from form.visible_fields()


def parts(markup: str) -> list[object]:
    """Elements with their attributes and words, in the order of the page."""
    return [
        (one.tag, sorted(one.attrib.items()), (one.text or "").strip(), (one.tail or "").strip())
        for one in html.fromstring(markup).iter()
    ]


@pytest.mark.parametrize("given", [{}, {"x": "1"}], ids=["empty", "wrong"])
def test_a_filter_is_laid_out_as_a_field_of_a_form(given: dict[str, str]) -> None:
    looked_at = wrong = 0
    for field in fields(given):
        ours = written(field)
        wrong += "invalid-feedback" in ours
        assert "<script" not in ours
        assert parts(ours) == parts(as_crispy_field(field, "bootstrap5")), field.name
        looked_at += 1
    assert looked_at > 50
    assert bool(wrong) == bool(given)
