"""Several pages open at once, and what is typed into them."""

from html import unescape
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import User
from procurement.models import RequestLine


def url(name: str, *args: object) -> str:
    """An address of procurement."""
    return reverse(f"procurement:{name}", args=args)


def signed_in(person: User) -> Client:
    """A browser of this person."""
    client = Client()
    client.force_login(person)
    return client


def text_of(answer: HttpResponse | Any) -> str:
    """What a page says."""
    return unescape(answer.content.decode())


def as_typed(line: RequestLine, **changes: str) -> dict[str, str]:
    """A line as its form shows it, with these changes."""
    return {
        "description": line.description,
        "kbki": line.commodity_id,
        "quantity": "10",
        "unit": line.unit,
        "unit_price": "1.000.000",
        "specification": "",
        "subject": "industrial_goods",
        "claimed_origin": "unknown",
        "claim_basis": "none",
        **changes,
    }
