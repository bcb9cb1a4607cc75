"""How django-allauth behaves here."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs up by themselves; password changes lead back to one's own page."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Administrators register people."""
        return False

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to one's own page."""
        return "/pengguna/saya/"

    def populate_username(self, request: HttpRequest, user: Any) -> None:
        """The NIP is the user name of allauth here; it is never made up."""
