"""Where a request comes from, as far as it can be trusted; every limit by client asks here."""

import ipaddress

from allauth.core.internal.httpkit import clean_client_ip
from django.conf import settings
from django.http import HttpRequest

UNKNOWN = "0.0.0.0"  # noqa: S104 - no address to listen on: requests over a unix socket share it


def client_address(request: HttpRequest) -> str:
    """The client's IP address, behind `settings.TRUSTED_PROXIES` proxies of our own.

    Each of those adds at the end of X-Forwarded-For the address it was asked from, so whatever
    stands before the last `TRUSTED_PROXIES` entries was written by the client and is not believed.
    With fewer entries, or nonsense in their place, the neighbour's own address counts.
    """
    count = settings.TRUSTED_PROXIES
    entries = [part for part in request.headers.get("X-Forwarded-For", "").split(",") if part]
    told = entries[-count] if 0 < count <= len(entries) else ""
    address = clean_client_ip(told) or clean_client_ip(request.META.get("REMOTE_ADDR") or "")
    return _plain(address) if address else UNKNOWN


def _plain(address: str) -> str:
    """An IPv4 address dressed as IPv6 is the same client as without the dress."""
    parsed = ipaddress.ip_address(address)
    mapped = getattr(parsed, "ipv4_mapped", None)
    return str(mapped or parsed)
