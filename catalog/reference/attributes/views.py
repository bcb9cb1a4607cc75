"""Attributes of commodities, and the fields for them while a product is entered."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.models import Commodity, CommodityAttribute
from catalog.shared.editing import edit_of, save_edit
from catalog.shared.writing import OFFICER
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import versioned
from p3dn.ui.lists.query import asked_id, asked_kbki

from .forms import AttributeForm, AttributeValuesForm
from .services import change_attribute, define_attribute


@requires(Role.CATALOGUE_OFFICER)
def attribute_fields(request: AuthenticatedRequest) -> HttpResponse:
    """Fields for the attributes of `?commodity=` of a form, with what was typed so far; a fragment.

    `?region=` is the region that keeps the product, one of the officer's own.
    """
    code = asked_kbki(request.GET, "commodity")
    own = sorted(access_of(request.user).region_ids(OFFICER))
    asked = asked_id(request.GET, "region")
    region = asked if asked in own else own[0]
    form = AttributeValuesForm(code=code, region_id=region, initial=request.GET.dict())
    return render(
        request, "catalog/reference/attributes/_attribute_fields.html", {"fields": list(form)}
    )


@requires(Role.CATALOGUE_OFFICER)
@once
def attribute_create(request: AuthenticatedRequest, code: str) -> HttpResponse:
    """Name an attribute of a class for one's own region; all classes below it have it too."""
    commodity = get_object_or_404(Commodity, pk=code)
    regions = list(Region.objects.visible_to(request.user, OFFICER))
    form = AttributeForm(request.POST or None, regions=regions)
    if request.method == "POST" and form.is_valid():
        made = form.write(define_attribute, commodity=commodity, user=request.user)
        if made:
            messages.success(request, _("Atribut tersimpan dan muncul pada formulir produk."))
            return redirect("catalog:commodity_browse", code)
    heading = _("Atribut baru untuk %(commodity)s") % {"commodity": commodity}
    return _form_page(request, form, heading, code)


@requires(Role.CATALOGUE_OFFICER)
def attribute_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct an attribute of one's own region or take it out of use; shared ones are an operator's."""
    own = CommodityAttribute.objects.editable_by(request.user, OFFICER)
    attribute = get_object_or_404(versioned(own.select_related("region")), pk=pk)
    form = AttributeForm(request.POST or None, instance=attribute)
    edit = edit_of(request, attribute, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and save_edit(edit, change_attribute, attribute=attribute, user=request.user):
        messages.success(request, _("Atribut tersimpan."))
        return redirect("catalog:commodity_browse", attribute.commodity_id)
    heading = _("Ubah atribut %(name)s") % {"name": attribute.name}
    return _form_page(request, form, heading, attribute.commodity_id, edit.context())


def _form_page(
    request: AuthenticatedRequest,
    form: AttributeForm,
    heading: str,
    code: str,
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    context = (more or {}) | {
        "form": form,
        "heading": heading,
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:commodity_browse", args=[code]),
    }
    return render(request, "partials/form_page.html", context)
