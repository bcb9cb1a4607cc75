"""The page on which further packages are taken to a request, or let go."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit.editing.versions import seen_in
from p3dn.ui.values.bounds import whole
from procurement.models import Package
from procurement.request.views import own_request
from procurement.shared.refusals import Closed, NotEditable

from .reads import packages_drawn_on, packages_to_add
from .services import add_package, drop_package

REQUESTER = Role.REQUESTER.value
MOST = 25
"""Packages offered at a time; who has more types a word of the one they want."""


@requires(REQUESTER)
def request_packages(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The packages that pay a request, and a search for one more."""
    purchase = own_request(request, pk)
    if not purchase.is_editable:
        raise NotEditable(purchase)
    text = request.GET.get("cari", "").strip()
    offered = list(packages_to_add(purchase, text)[: MOST + 1])
    context = {
        "purchase": purchase,
        "drawn_on": packages_drawn_on(purchase),
        "offered": offered[:MOST],
        "has_more": len(offered) > MOST,
        "most": MOST,
        "text": text,
    }
    return render(request, "procurement/request/further/packages.html", context)


@require_POST
@requires(REQUESTER)
def package_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a package."""
    return _change(request, pk, add_package, _("Paket ditambahkan. Pilih pada tiap barangnya."))


@require_POST
@requires(REQUESTER)
def package_drop(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Let a package go."""
    return _change(request, pk, drop_package, _("Paket dilepas dari permintaan ini."))


def _change(request: AuthenticatedRequest, pk: int, change: Any, said: str) -> HttpResponse:
    purchase = own_request(request, pk)
    key = whole(request.POST.get("paket", ""))
    package = get_visible_or_404(Package.objects.all(), request.user, pk=key or 0)
    try:
        change(
            by=request.user,
            request=purchase,
            seen=seen_in(request.POST, purchase),
            package=package,
        )
    except Closed:
        raise
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
    else:
        messages.success(request, said)
    return redirect("procurement:request_packages", pk=pk)
