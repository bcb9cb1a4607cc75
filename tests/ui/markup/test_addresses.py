"""Addresses put together once are those Django works out."""

import pytest
from django.core.files.storage import storages
from django.template import Context, RequestContext, Template
from django.template.defaulttags import URLNode
from django.templatetags.static import StaticNode
from django.test import RequestFactory
from django.urls import NoReverseMatch, ResolverMatch, reverse, set_script_prefix

from p3dn.ui.markup import addresses

RECORD = "procurement:request_detail"


def drawn(tag: str, **names: object) -> str:
    request = RequestFactory().get("/")
    request.resolver_match = ResolverMatch(lambda: None, (), {}, namespaces=["procurement"])
    return Template("{% load static %}" + tag).render(RequestContext(request, names))


@pytest.mark.parametrize("key", [1, 7, 10**9 - 1, 10**9, 2**63 - 1, "12"])
def test_the_address_of_a_record_is_that_of_django(key: object) -> None:
    assert drawn("{% url '" + RECORD + "' key %}", key=key) == reverse(RECORD, args=[key])


@pytest.mark.parametrize("key", [1, 10**9 - 1, 10**9, 2**63 - 1])
def test_rows_drawn_in_python_have_the_addresses_of_django(key: int, settings) -> None:
    assert addresses.address_form(RECORD)(key) == reverse(RECORD, args=[key])
    settings.ROOT_URLCONF = "tests.ui.markup.odd_addresses"
    assert addresses.address_form("padded")(3) == "/padded/0003/"


def test_numbers_stand_where_the_address_has_them() -> None:
    form = addresses._form(RECORD, 1, None, addresses.get_resolver(None), "/")
    assert form is not None and form.count("%d") == 1
    assert form % 12 == reverse(RECORD, args=[12])


def test_a_number_that_is_written_otherwise_is_left_to_django(settings) -> None:
    settings.ROOT_URLCONF = "tests.ui.markup.odd_addresses"
    for number in (3, 12):
        said = drawn("{% url 'padded' number %}|{% url 'two' 7 number %}", number=number)
        assert said == f"/padded/{number:04}/|/7/k%C3%A9/{number}/"


@pytest.mark.parametrize("key", [0, -1, "x", None, True])
def test_what_is_no_key_is_refused_as_by_django(key: object) -> None:
    tag = "{% url '" + RECORD + "' key %}"
    try:
        expected = reverse(RECORD, args=[key])
    except NoReverseMatch:
        with pytest.raises(NoReverseMatch):
            drawn(tag, key=key)
    else:
        assert drawn(tag, key=key) == expected


def test_an_address_follows_the_root_of_the_site(settings) -> None:
    said = "{% url 'procurement:request_list' %} {% static 'img/mark.svg' %}"
    plain = drawn(said)
    set_script_prefix("/kota/")
    try:
        moved = drawn(said)
    finally:
        set_script_prefix("/")
    assert moved.split()[0] == "/kota" + plain.split()[0]
    assert drawn(said) == plain


def test_a_name_that_the_page_gives_and_a_variable_are_left_to_django() -> None:
    page = Template("{% url name as kept %}{% url 'home' as own %}{{ kept }}{{ own }}")
    assert page.render(Context({"name": "home"})) == "//"
    assert not any(
        isinstance(node, addresses.Address) for node in page.nodelist.get_nodes_by_type(URLNode)
    )


def test_a_file_is_named_once_and_as_django_names_it(monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(
        storages["staticfiles"], "url", lambda path: asked.append(path) or path + "?"
    )
    addresses._static.cache_clear()
    try:
        page = "{% static 'a&b.css' %};" * 3 + "{% static path %}"
        assert drawn(page, path="c.css") == "a&amp;b.css?;" * 3 + "c.css?"
        assert asked == ["a&b.css", "c.css"]
    finally:
        addresses._static.cache_clear()
    assert issubclass(addresses.StaticFile, StaticNode)
