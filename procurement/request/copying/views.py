"""The page on which a request is copied."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Role
from p3dn.audit.editing.once import once
from procurement.models import Package, PurchaseRequest
from procurement.request.life.submission import lines_of
from procurement.request.views import own_request

from .forms import CopyForm
from .payers import payers_for
from .reads import Copied, as_today
from .services import copy_request


@requires(Role.REQUESTER.value)
@once
def request_copy(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Look at what would be copied and what of it holds no longer, then copy it."""
    source = own_request(request, pk)
    lines = lines_of(source)
    packages = Package.objects.filter(agency=source.agency_id, is_active=True)
    payers = payers_for(source, _package_of(source))
    copied = as_today(source, lines, payers, timezone.localdate())
    form = CopyForm(
        request.POST or None, initial=_initial(source, copied), packages=packages, offered=lines
    )
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        only = data.pop("lines")
        try:
            made = copy_request(by=request.user, source=source, only=only, **data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            for said in payers_for(source, made.package).left_behind:
                messages.warning(request, said)
            return redirect("procurement:request_detail", pk=made.pk)
    context = {
        "form": form,
        "source": source,
        "copied": copied,
        "payers": payers,
        "makes": True,
        "heading": _("Salin permintaan"),
        "submit_label": _("Buat salinan"),
        "cancel_url": reverse("procurement:request_detail", args=[pk]),
    }
    return render(request, "procurement/request/copying/request_copy.html", context)


def _package_of(source: PurchaseRequest) -> Package | None:
    """The package of the source, as long as the plan has it."""
    return source.package if source.package and source.package.is_active else None


def _initial(source: PurchaseRequest, copied: list[Copied]) -> dict[str, Any]:
    """What the source says, but for days that are over and reasons that were for it alone."""
    day = timezone.localdate()
    return {
        "title": source.title,
        "package": _package_of(source),
        "unplanned_reason": source.unplanned_reason,
        "needed_on": source.needed_on if source.needed_on and source.needed_on >= day else None,
        "place": source.place,
        "price_basis": source.price_basis,
        "note": source.note,
        "lines": [str(one.line.pk) for one in copied if one.wanted],
    }
