"""Requests that come through a door of `permissions`; for signatures, nothing makes one."""

from p3dn.accounts.models import User
from p3dn.ui.requests import HtmxRequest


class AuthenticatedRequest(HtmxRequest):
    """A request of somebody logged in."""

    user: User
