"""Parts of the frame that are the same on every page: drawn once, in each language."""

from functools import lru_cache

from django.core.files.storage import Storage, storages
from django.template.loader import render_to_string
from django.urls import URLResolver, get_resolver, get_script_prefix, get_urlconf
from django.utils.safestring import SafeString
from django.utils.translation import get_language


def drawn(name: str, *, known: bool) -> SafeString:
    """The template, which asks of its context no more than `user.is_authenticated` (`known`)."""
    return _drawn(
        name,
        known,
        get_language(),
        storages["staticfiles"],
        get_resolver(get_urlconf()),
        get_script_prefix(),
    )


@lru_cache(maxsize=128)
def _drawn(
    name: str,
    known: bool,
    language: str | None,
    storage: Storage,
    resolver: URLResolver,
    prefix: str,
) -> SafeString:
    return render_to_string(name, {"user": {"is_authenticated": known}})
