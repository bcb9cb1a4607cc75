"""Somebody logged in, for the tests that begin behind the door: most of them, and many with several people."""

from typing import Any

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.http import HttpRequest
from django.test import Client
from django.utils.crypto import get_random_string

from p3dn.accounts.login.sessions import SessionStore

KEY_LENGTH = 32  # as Django's own
_by_django = Client.force_login


def at_once(client: Client, user: Any, backend: str | None = None) -> None:
    """`Client.force_login` with one row written, where Django's takes a dozen statements.

    Django makes a session of nobody, moves it to another key, stamps the person and saves it anew. A
    browser that was here before, whose session may hold something, is left to that. The door itself is
    tested with its form (tests/accounts/test_login.py).
    """
    if client.cookies:
        _by_django(client, user, backend)
        return
    user.backend = backend or client._get_backend()
    request = HttpRequest()
    request.session = SessionStore(get_random_string(KEY_LENGTH))
    request.session._session_cache = {
        SESSION_KEY: user._meta.pk.value_to_string(user),
        BACKEND_SESSION_KEY: user.backend,
        HASH_SESSION_KEY: user.get_session_auth_hash(),
    }
    request.session.save(must_create=True)
    client._set_login_cookies(request)
