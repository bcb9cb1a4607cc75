"""The page on which a request is started without coming from a package."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Role
from p3dn.audit.editing.once import once
from procurement.models import Package
from procurement.request.services import create_request

from .forms import StartForm

REQUESTER = Role.REQUESTER.value


@requires(REQUESTER)
@once
def request_start(request: AuthenticatedRequest) -> HttpResponse:
    """Start a request of one's own agency, with one of its packages or without."""
    keys = access_of(request.user).agency_ids({REQUESTER})
    agencies = Agency.objects.filter(pk__in=keys).order_by("name", "pk")
    if not keys:
        raise Http404
    packages = Package.objects.visible_to(request.user).filter(agency__in=keys, is_active=True)
    form = StartForm(request.POST or None, agencies=agencies, packages=packages)
    if request.method == "POST" and form.is_valid():
        try:
            made = create_request(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect("procurement:line_create", pk=made.pk)
    context = {
        "form": form,
        "heading": _("Permintaan baru"),
        "submit_label": _("Simpan dan isi barang"),
        "cancel_url": reverse("procurement:request_list"),
    }
    return render(request, "procurement/request/request_form.html", context)
