"""A browser of somebody who has just looked: what the page puts into a form is sent along.

Tests of what happens to an old page, or to a second sending, fill in `versi` or `kunci` themselves,
as they got them from a page earlier.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from catalog.models import ProductDocument, ProductPermit, ProductPhoto
from tests.support.forms import forms_on

OURS = ("versi", "kunci")
Where = Callable[..., str]


def _detail(kind: str) -> Where:
    return lambda pk: reverse(f"catalog:{kind}_detail", args=[pk])


def _product_of(model: Any) -> Where:
    def page(pk: int) -> str:
        return _detail("product")(model.objects.get(pk=pk).product_id)

    return page


# Buttons that stand on another page than their own address.
PAGES: dict[str, Where] = {
    "product_active": _detail("product"),
    "product_submit": _detail("product"),
    "photo_add": _detail("product"),
    "photo_remove": _product_of(ProductPhoto),
    "document_remove": _product_of(ProductDocument),
    "permit_remove": _product_of(ProductPermit),
    "producer_active": _detail("producer"),
    "producer_submit": _detail("producer"),
    "certificate_submit": _detail("certificate"),
    "product_desk_act": lambda **_: reverse("catalog:product_desk", query={"baris": 100}),
    "producer_desk_act": lambda **_: reverse("catalog:producer_desk", query={"baris": 100}),
    "certificate_desk_act": lambda **_: reverse("catalog:certificate_desk", query={"baris": 100}),
    "producers_apart": lambda **_: reverse("catalog:duplicate_list"),
    "certificate_scans_attach": lambda **_: reverse("catalog:certificate_scans"),
}


def page_of(address: str) -> str:
    """Where the form stands that is sent to an address."""
    try:
        found = resolve(urlsplit(address).path)
    except Resolver404:
        return address
    where = PAGES.get(found.url_name or "")
    return where(**{k: v for k, v in found.kwargs.items() if k == "pk"}) if where else address


def hidden_on(client: Client, page: str, address: str) -> dict[str, list[str]]:
    """What the forms of a page that post to an address carry; nothing where there is none."""
    answer = client.get(page)
    if answer.status_code != 200:
        return {}
    found: dict[str, list[str]] = {}
    for form in forms_on(answer.content.decode(), page):
        targets = [form.action, *(target for _name, _value, target in form.buttons if target)]
        if urlsplit(address).path in [urlsplit(target).path for target in targets]:
            for name, value in form.hidden:
                if name in OURS:
                    found.setdefault(name, []).append(value)
    return found


class Looking(Client):
    """Sends forms as their page has them at this moment."""

    def post(self, path: str, data: Any = None, *args: Any, **extra: Any) -> HttpResponse:  # type: ignore[override]
        """Post what was typed with the hidden fields of the page, unless the test gives its own."""
        plain = data is None or isinstance(data, dict)
        if plain and not set(OURS) & set(data or {}):
            data = {**hidden_on(self, page_of(path), path), **(data or {})}
        return super().post(path, data, *args, **extra)
