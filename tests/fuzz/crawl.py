"""Pages from the URL resolver, what they read from a request, and the forms they show."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import lxml.etree
from django import forms
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.urls import URLPattern, URLResolver, get_resolver

TEXT_BOXES = {"text", "search", "tel", "url", "password", "hidden"}


class Heard(QueryDict):
    """Parameters that note which of them somebody asks for."""

    asked: set[str]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.asked = set()  # a copy that a view makes listens for itself
        super().__init__(*args, **kwargs)

    def __getitem__(self, key: str) -> Any:
        self.asked.add(key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)

    def getlist(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().getlist(key, default)

    def __contains__(self, key: object) -> bool:
        self.asked.add(str(key))
        return super().__contains__(key)


class Listener:
    """Middleware: what the view reads from address and form is noted in the response."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Listen, then answer."""
        query, body = self._heard(request.GET), set()
        request.GET = query
        if request.method == "POST" and request.content_type != "multipart/form-data":
            posted = self._heard(request.POST)
            body, request._post = posted.asked, posted  # type: ignore[attr-defined]
        response = self.get_response(request)
        response.asked_query = {n for n in query.asked if n}  # type: ignore[attr-defined]
        response.asked_body = {n for n in body if n}  # type: ignore[attr-defined]
        return response

    @staticmethod
    def _heard(plain: QueryDict) -> Heard:
        found = Heard("", mutable=True)
        for name, values in plain.lists():
            found.setlist(name, values)
        found._mutable = False
        found.asked.clear()
        return found


@dataclass(frozen=True, slots=True)
class Page:
    """An address of the site: its name and its pattern, split at its arguments."""

    name: str
    pattern: str
    arguments: tuple[str, ...]

    @property
    def bare(self) -> str:
        """The name without its namespace."""
        return self.name.rpartition(":")[2]


def pages() -> list[Page]:
    """All of them."""
    return [
        Page(":".join((*spaces, pattern.name or "?")), text, tuple(pattern.pattern.converters) or _named(pattern))
        for pattern, text, spaces in _walk(get_resolver().url_patterns, "", ())
    ]  # fmt: skip


def _named(pattern: URLPattern) -> tuple[str, ...]:
    regex = getattr(pattern.pattern, "regex", None)
    return tuple(regex.groupindex) if regex is not None else ()


def _walk(
    patterns: list[Any], before: str, spaces: tuple[str, ...]
) -> Iterator[tuple[URLPattern, str, tuple[str, ...]]]:
    for one in patterns:
        text = before + str(one.pattern)
        if isinstance(one, URLResolver):
            inner = (*spaces, one.namespace) if one.namespace else spaces
            yield from _walk(one.url_patterns, text, inner)
        else:
            yield one, text, spaces


@dataclass(slots=True)
class Box:
    """An input of a form: its kind, what it holds, and what it offers."""

    name: str
    kind: str
    value: str = ""
    accept: str = ""
    options: list[str] = field(default_factory=list)
    empty: bool = False


@dataclass(slots=True)
class HtmlForm:
    """A form on a page."""

    action: str
    method: str
    boxes: dict[str, Box] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Reader:
    """Collects forms with their inputs, those that name their form by id included.

    The target of a parser of lxml, which reads a page in a seventh of the time of the standard library's.
    """

    def __init__(self) -> None:
        self.forms: list[HtmlForm] = []
        self.by_id: dict[str, HtmlForm] = {}
        self.open: HtmlForm | None = None
        self.select: Box | None = None
        self.area: Box | None = None

    def start(self, tag: str, given: dict[str, str]) -> None:
        if tag == "form":
            self.open = HtmlForm(given.get("action", ""), given.get("method", "get").lower())
            self.forms.append(self.open)
            self.by_id[given.get("id", "")] = self.open
        form = self.by_id.get(given["form"]) if given.get("form") else self.open
        if form is not None:
            self._box(form, tag, given)

    def _box(self, form: HtmlForm, tag: str, given: dict[str, str]) -> None:
        name, kind = given.get("name", ""), given.get("type", "text")
        if tag == "button" or kind == "submit":
            if name:
                form.buttons.append((name, given.get("value", "")))
        elif tag == "input" and name:
            self._input(form, name, kind, given)
        elif tag == "select" and name:
            self.select = form.boxes.setdefault(name, Box(name, "select"))
        elif tag == "option" and self.select is not None:
            self.select.options.append(given.get("value", ""))
            if "selected" in given:
                self.select.value = given.get("value", "")
        elif tag == "textarea" and name:
            self.area = form.boxes.setdefault(name, Box(name, "text"))

    @staticmethod
    def _input(form: HtmlForm, name: str, kind: str, given: dict[str, str]) -> None:
        value = given.get("value", "")
        box = form.boxes.setdefault(name, Box(name, kind, accept=given.get("accept", "")))
        if kind in {"radio", "checkbox"}:
            box.options.append(value or "on")
            if "checked" in given:
                box.value = value or "on"
        else:
            box.value = value
            if kind in TEXT_BOXES and given.get("inputmode"):
                box.kind = given["inputmode"]

    def data(self, data: str) -> None:
        if self.area is not None:
            self.area.value += data

    def end(self, tag: str) -> None:
        if tag == "form":
            self.open = None
        elif tag == "select":
            self.select = None
        elif tag == "textarea":
            if self.area is not None:
                self.area.value = self.area.value.removeprefix("\r\n").removeprefix("\n")
            self.area = None

    def close(self) -> list[HtmlForm]:
        return self.forms


def forms_in(response: Any) -> list[HtmlForm]:
    """The forms of a page."""
    if not str(response.headers.get("Content-Type", "")).startswith("text/html"):
        return []
    if not response.content.strip():
        return []
    parser = lxml.etree.HTMLParser(target=_Reader(), encoding="utf-8")
    found: list[HtmlForm] = lxml.etree.HTML(response.content, parser)
    return found


def fields_in(response: Any) -> dict[str, forms.Field]:
    """The fields, by their name in a request, of all Django forms that a page was made with."""
    found: dict[str, forms.Field] = {}
    for layer in getattr(response, "context", None) or []:
        for value in layer.flatten().values() if hasattr(layer, "flatten") else layer.values():
            for form in _forms_of(value):
                for name, one in form.fields.items():
                    found[form.add_prefix(name)] = one
    return found


def _forms_of(value: Any) -> Iterator[forms.BaseForm]:
    if isinstance(value, forms.BaseForm):
        yield value
    elif isinstance(value, forms.BaseFormSet):
        yield value.management_form
        yield from value.forms
    elif isinstance(getattr(value, "form", None), forms.BaseForm):
        yield value.form
