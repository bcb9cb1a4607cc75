"""Addresses as they stand where no page does: in letters and on paper."""

from django.conf import settings


def absolute(path: str) -> str:
    """The address of a page of this site, with its name. `path` begins with a slash, or is empty."""
    return f"{settings.SITE_URL}{path}"
