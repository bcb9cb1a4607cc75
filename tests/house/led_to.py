"""What an address leads to: its view, and what of its parameters that view is seen to read."""

import itertools
from functools import cache
from urllib.parse import urlsplit

from django.http import QueryDict
from django.urls import resolve

Asked = tuple[str, frozenset[str]]


def view_of(address: str) -> tuple[str, object]:
    """The name of an address, and its view."""
    return _view_at(urlsplit(address).path)


@cache
def _view_at(path: str) -> tuple[str, object]:
    match = resolve(path)
    return match.view_name, match.func


def asks_of(address: str) -> set[Asked]:
    """The parameters of an address and each two of them, with the name of its view.

    Lists lead to each set of their filters, hundreds of them; one view reads each of two beside the
    other, whatever further ones stand there.
    """
    name, given = view_of(address)[0], QueryDict(urlsplit(address).query)
    return {(name, frozenset(two)) for two in itertools.product(given, repeat=2)}
