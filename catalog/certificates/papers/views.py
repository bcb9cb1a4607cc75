"""Ticking papers on the certificate's page."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog.models import Certificate
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.audit.editing.versions import seen_in

from .services import tick_papers


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def certificate_papers(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Keep which papers the officer has seen."""
    certificate = get_object_or_404(Certificate.objects.editable_by(request.user), pk=pk)
    try:
        tick_papers(
            certificate=certificate,
            user=request.user,
            seen=seen_in(request.POST, certificate),
            papers=set(request.POST.getlist("papers")),
        )
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Centang dokumen disimpan."))
    return redirect("catalog:certificate_detail", pk)
