"""Sending forms as a browser does: what the page put into them, and what a person types.

No test makes up the hidden fields; they come from the page the person would have looked at.
"""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.http import HttpResponse
from django.test import Client

from .tags import tags


def unshown_key() -> str:
    """A key made up by somebody whom no page has shown a form: what a stranger would send."""
    return str(uuid.uuid4())


FIELDS = frozenset({"input", "button", "select", "textarea"})
VOID_BUTTONS = frozenset({"button", "reset"})


@dataclass
class Form:
    """A form on a page: where it goes, and what is in it before anybody types.

    `buttons` are name and value of its submit buttons; `attributes` those of the form's own tag.
    """

    action: str
    method: str
    attributes: dict[str, str]
    hidden: list[tuple[str, str]] = field(default_factory=list)
    filled: list[tuple[str, str]] = field(default_factory=list)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)

    def sent(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """Hidden fields as they stand, and what was typed."""
        data: dict[str, Any] = {}
        for name, value in self.hidden:
            if name not in typed:
                data.setdefault(name, []).append(value)
        return {**data, **typed}

    def names(self) -> set[str]:
        """Names of the hidden fields."""
        return {name for name, _value in self.hidden}


class _Reader:
    """Collects forms, and fields that belong to one by its id."""

    def __init__(self, html: str, address: str) -> None:
        self.address = address
        self.forms: list[Form] = []
        self.open: Form | None = None
        self.elsewhere: list[tuple[str, dict[str, str]]] = []
        self.loose: list[dict[str, str]] = []
        for tag, given in tags(html, FIELDS | {"form"}, "data-hx-post"):
            if given is not None:
                self._begin(tag, given)
            elif tag == "form":
                self.open = None
        self._finish()

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        if tag == "form":
            assert self.open is None, f"{self.address}: a form within another ends that one"
            action = urljoin(self.address, given.get("action") or self.address)
            self.open = Form(action, given.get("method", "get").lower(), given)
            self.forms.append(self.open)
        elif tag in FIELDS:
            if "form" in given:
                self.elsewhere.append((tag, given))
            elif self.open is not None:
                self._field(self.open, tag, given)
        if "data-hx-post" in given and tag != "form":
            self.loose.append(given)

    def _finish(self) -> None:
        """Put the fields that stand outside into their forms."""
        by_id = {form.attributes.get("id", ""): form for form in self.forms}
        for tag, given in self.elsewhere:
            if given["form"] in by_id:
                self._field(by_id[given["form"]], tag, given)

    def _field(self, form: Form, tag: str, given: dict[str, str]) -> None:
        kind = given.get("type", "submit" if tag == "button" else "text")
        name, value = given.get("name", ""), given.get("value", "")
        if tag == "button" or kind in ("submit", "image"):
            if kind not in VOID_BUTTONS:
                target = urljoin(self.address, given["formaction"]) if "formaction" in given else ""
                form.buttons.append((name, value, target))
        elif kind == "hidden" and name:
            form.hidden.append((name, value))
        elif name:
            form.filled.append((name, value))


def forms_on(html: str, address: str) -> list[Form]:
    """Every form of a page, with absolute paths as actions."""
    return _Reader(html, address).forms


def loose_posts(html: str, address: str) -> list[dict[str, str]]:
    """Attributes of elements outside of any form's own tag that htmx posts by itself."""
    return _Reader(html, address).loose if "data-hx-post" in html else []


def shown(
    client: Client, page: str, to: str = "", *, having: Mapping[str, str] | None = None
) -> Form:
    """The form on a page that posts to an address (the page's own unless said).

    With several, the one that has a hidden field or button of these names and values.
    """
    answer = client.get(page)
    assert answer.status_code == 200, f"{page} answered {answer.status_code}"
    return form_in(answer.content.decode(), page, to or page, having=having)


def form_in(html: str, page: str, to: str, *, having: Mapping[str, str] | None = None) -> Form:
    """The form of a page's text that posts to an address, for pages got already."""
    fitting = [form for form in _posting(html, page) if _goes_to(form, to) and _has(form, having)]
    assert fitting, f"no form on {page} posts to {to}"
    return fitting[0]


def _posting(html: str, page: str) -> Iterator[Form]:
    return (form for form in forms_on(html, page) if form.method == "post")


def _goes_to(form: Form, to: str) -> bool:
    path = urlsplit(to).path
    targets = [form.action, *(target for _name, _value, target in form.buttons if target)]
    return any(urlsplit(target).path == path for target in targets)


def _has(form: Form, having: Mapping[str, str] | None) -> bool:
    there = {*form.hidden, *form.filled, *((name, value) for name, value, _to in form.buttons)}
    return all((name, value) in there for name, value in (having or {}).items())


def send(
    client: Client,
    to: str,
    typed: Mapping[str, Any] | None = None,
    *,
    on: str = "",
    having: Mapping[str, str] | None = None,
    **how: Any,
) -> HttpResponse:
    """Open a page (`on`; the address itself unless said), fill in its form, send it."""
    form = shown(client, on or to, to, having=having)
    return client.post(to, form.sent(typed or {}), **how)
