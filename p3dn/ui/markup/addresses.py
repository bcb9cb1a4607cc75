"""`{% url %}` and `{% static %}` of Django, which work out the same address once.

The addresses of all records of a kind are the same but for the number in them, and each row of a
list links to two or three records. What is no such number is left to Django.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.core.files.storage import Storage, storages
from django.template import Context, defaulttags
from django.template.base import Parser, Token
from django.template.defaulttags import URLNode
from django.templatetags import static
from django.templatetags.static import StaticNode
from django.urls import (
    NoReverseMatch,
    URLResolver,
    get_resolver,
    get_script_prefix,
    get_urlconf,
    reverse,
)
from django.utils.html import escape
from django.utils.safestring import SafeString

from .constants import constant_of

MOST = 10**9  # keys from here on are left to Django
EXAMPLES = (MOST - 1, 7)  # keys whose addresses may differ in nothing else


def everywhere() -> None:
    """Let the tags stand in place of Django's in all templates."""
    defaulttags.register.tags["url"] = url
    static.register.tags["static"] = static_file


class Address(URLNode):
    """The address of a page whose name stands in the template."""

    def __init__(self, node: URLNode, name: str) -> None:
        super().__init__(node.view_name, node.args, node.kwargs, node.asvar)
        self.name = name

    def render(self, context: Context) -> str:
        """The address; of what is no record with a number, as Django has it."""
        keys = tuple([arg.resolve(context) for arg in self.args])
        if context.autoescape and all(type(key) is int and 0 < key < MOST for key in keys):
            request = getattr(context, "request", None)
            here = getattr(request, "current_app", None) or _namespace(request)
            form = _form_now(self.name, len(keys), here)
            if form:
                return SafeString(form % keys)
        return super().render(context)


def address_form(name: str) -> Callable[[int], str]:
    """The address of any record of a kind by its key, escaped; looked for once for all rows of a page."""
    form = _form_now(name, 1, None)
    if form is None:
        return lambda key: escape(reverse(name, args=[key]))
    return lambda key: form % key if 0 < key < MOST else escape(reverse(name, args=[key]))


def _form_now(name: str, keys: int, here: str | None) -> str | None:
    """`_form` by the resolver and below the root of now."""
    return _form(name, keys, here, get_resolver(get_urlconf()), get_script_prefix())


def _namespace(request: Any) -> str | None:
    """The namespace of the page that is drawn, in which names are looked for first."""
    match = getattr(request, "resolver_match", None)
    return None if match is None else match.namespace


@lru_cache(maxsize=4096)
def _form(name: str, keys: int, here: str | None, resolver: URLResolver, prefix: str) -> str | None:
    """The address with %d for each key; None where keys do not simply stand in it.

    `resolver` and `prefix` are those of now: an address is another below another root.
    """
    forms = set()
    for example in EXAMPLES:
        numbers = [example + place for place in range(keys)]
        try:
            address = reverse(name, args=numbers, current_app=here)
        except NoReverseMatch:
            return None
        forms.add(_without_numbers(escape(address).replace("%", "%%"), numbers))
    return forms.pop() if len(forms) == 1 else None


def _without_numbers(address: str, numbers: list[int]) -> str | None:
    """The address with %d for the numbers, each once as a whole step of it and in this order."""
    steps, left = address.split("/"), list(map(str, numbers))
    for place, step in enumerate(steps):
        if left and step == left[0]:
            steps[place] = "%d"
            left.pop(0)
    return None if left else "/".join(steps)


class StaticFile(StaticNode):
    """The address of a file whose path stands in the template."""

    def __init__(self, node: StaticNode, path: str) -> None:
        super().__init__(node.varname, node.path)
        self.said = path

    def url(self, context: Context) -> str:
        """The address, with the fingerprint of the file."""
        return _static(self.said, storages["staticfiles"], get_script_prefix())


@lru_cache(maxsize=512)
def _static(path: str, storage: Storage, prefix: str) -> str:
    """The address below a root; a storage reads the fingerprints once, too."""
    return StaticNode.handle_simple(path)


def url(parser: Parser, token: Token) -> URLNode:
    """The tag of Django; the address of a page that is named, and has keys only, is kept."""
    node = defaulttags.url(parser, token)
    name = constant_of(node.view_name)
    return node if name is None or node.kwargs or node.asvar else Address(node, name)


def static_file(parser: Parser, token: Token) -> StaticNode:
    """The tag of Django; the address of a file that is named is kept."""
    node = static.do_static(parser, token)
    path = constant_of(node.path)
    return node if path is None else StaticFile(node, path)
