"""Where a producer makes its things: entry and correction."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from catalog.models import Producer, ProductionSite
from catalog.shared.editing import edit_of, save_edit
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import versioned

from .forms import SiteForm
from .services import create_site, update_site


@requires(Role.CATALOGUE_OFFICER)
@once
def site_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add a factory or workshop to a producer of the officer's region."""
    producer = get_object_or_404(Producer.objects.editable_by(request.user), pk=pk)
    form = SiteForm(request.POST or None, initial={"location": producer.location_id})
    valid = request.method == "POST" and form.is_valid()
    if valid and form.write(create_site, producer=producer, user=request.user):
        messages.success(request, _("Tempat produksi tersimpan."))
        return redirect("catalog:producer_detail", producer.pk)
    return render(
        request, "catalog/register/sites/site_form.html", {"form": form, "producer": producer}
    )


@requires(Role.CATALOGUE_OFFICER)
def site_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a site, or mark it as no longer used."""
    rows = ProductionSite.objects.editable_by(request.user).select_related("producer")
    site = get_object_or_404(versioned(rows), pk=pk)
    form = SiteForm(request.POST or None, instance=site)
    edit = edit_of(request, site, form)
    valid = request.method == "POST" and edit.is_valid()
    if valid and save_edit(edit, update_site, site=site, user=request.user):
        messages.success(request, _("Perubahan tersimpan."))
        return redirect("catalog:producer_detail", site.producer_id)
    context = {"form": form, "producer": site.producer, "site": site} | edit.context()
    return render(request, "catalog/register/sites/site_form.html", context)
