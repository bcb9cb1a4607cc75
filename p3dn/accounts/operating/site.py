"""The desk's doors: for operators alone, through the one login there is."""

from typing import Any

from allauth.account.decorators import secure_admin_login
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _


def may_operate(request: HttpRequest) -> bool:
    """Operators, with a second factor where the installation asks for one."""
    user = request.user
    if not (user.is_active and user.is_staff):
        return False
    return not settings.OPERATOR_SECOND_FACTOR or is_mfa_enabled(user)


class OperatorsSite(AdminSite):
    """Pages of those who run the installation."""

    site_header = site_title = _("P3DN – pengelola sistem")

    def has_permission(self, request: HttpRequest) -> bool:
        """Whoever may operate."""
        return may_operate(request)

    @method_decorator(secure_admin_login)
    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """The desk has no login of its own: strangers go to the one for all, with its limits and its
        second factor. An operator who still has no second factor is led to where it is set up.
        """
        if may_operate(request):
            return redirect("admin:index")
        messages.info(
            request,
            _("Pengelola sistem masuk dengan dua langkah. Aktifkan dahulu, lalu buka lagi."),
        )
        return redirect("mfa_activate_totp")

    def password_change(  # type: ignore[override]  # it redirects
        self, request: HttpRequest, extra_context: Any = None
    ) -> HttpResponse:
        """Passwords are changed in one place, which counts the attempts."""
        return redirect("account_change_password")
