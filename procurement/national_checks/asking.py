"""Asking the catalogue officers to search the national list for a line."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.once import nothing_made, once
from p3dn.audit.editing.versions import seen_in
from procurement.request.lines import REQUESTER, own_line
from procurement.shared.pages.closed import keeps_text
from procurement.shared.refusals import Closed

from .services import want_check


@require_POST
@requires(REQUESTER)
@keeps_text()
@once
def check_want(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Ask the catalogue officers to search the national list for the line's commodity."""
    line = own_line(request, pk)
    try:
        want_check(by=request.user, line=line, seen=seen_in(request.POST, line))
    except Closed:
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return nothing_made(redirect("procurement:request_detail", pk=line.request_id))
    messages.success(request, _("Petugas katalog diminta memeriksa daftar nasional."))
    return redirect("procurement:request_detail", pk=line.request_id)
