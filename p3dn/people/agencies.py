"""Pages of agencies: list, entry, change, history."""

from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Role, User
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, versioned
from p3dn.audit.views import history_page
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.refused import refused

from . import services
from .filters import AgencyFilter
from .forms import AgencyForm
from .services import ADMINISTRATOR
from .views import FORM_PAGE, own_regions

FIELDS = ("code", "name", "short_name", "kind", "is_active")


def agencies_of(user: User) -> QuerySet[Agency]:
    """Those of the regions one looks after."""
    return Agency.objects.filter(region__in=access_of(user).region_ids(OVERSEEING))


class AgencyList(RequiresRoles, FilteredListView):
    """Agencies of one's region, closed ones too."""

    roles = OVERSEEING
    model = Agency
    filterset_class = AgencyFilter
    orderings: ClassVar = {"nama": ("name",), "kode": ("code",)}
    default_ordering = "nama"
    heading = gettext_lazy("Perangkat daerah")
    empty_text = gettext_lazy("Tidak ada perangkat daerah yang cocok.")
    template_name = "people/agency_list.html"
    table_template = "people/_agency_table.html"
    columns: ClassVar = (
        Column(gettext_lazy("Nama"), "name", width=40),
        Column(gettext_lazy("Singkatan"), "short_name", width=20),
        Column(gettext_lazy("Kode satker"), "code", width=28),
        Column(gettext_lazy("Jenis"), "kind", words=Agency.Kind.choices),
        Column(gettext_lazy("Aktif"), lambda r: _("ya") if r.is_active else _("tidak")),
    )

    def queryset_for(self, user: User) -> QuerySet[Agency]:
        """Those of the regions one looks after."""
        return agencies_of(user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whose may be changed."""
        writes = access_of(self.request.user).region_ids(ADMINISTRATOR)
        return super().get_context_data(writes=writes, **kwargs)


@requires(Role.ADMINISTRATOR)
@once
def agency_create(request: AuthenticatedRequest) -> HttpResponse:
    """A new agency of one's own region."""
    form = AgencyForm(request.POST or None, regions=own_regions(request.user), new=True)
    if request.method == "POST" and form.is_valid():
        try:
            services.add_agency(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Perangkat daerah tersimpan."))
            return redirect("people:agency_list")
    return _form(request, form, _("Perangkat daerah baru"))


@requires(Role.ADMINISTRATOR)
def agency_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct an agency of one's own region, or close it."""
    rows = Agency.objects.filter(region__in=own_regions(request.user))
    agency = get_object_or_404(versioned(rows), pk=pk)
    form = AgencyForm(request.POST or None, initial=_initial(agency))
    edit = Edit(request, agency, form, _initial)
    if request.method == "POST" and edit.is_valid():
        try:
            services.change_agency(
                by=request.user, agency=agency, seen=edit.seen, **form.cleaned_data
            )
        except ChangedSince as changed:
            edit.merge(changed)
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Perangkat daerah tersimpan."))
            return redirect("people:agency_list")
    return _form(request, form, _("Ubah %s") % agency, edit.context())


def _initial(agency: Agency) -> dict[str, Any]:
    return {name: getattr(agency, name) for name in FIELDS}


def _form(
    request: AuthenticatedRequest,
    form: AgencyForm,
    heading: str,
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    context = {
        "form": form,
        "heading": heading,
        "submit_label": _("Simpan"),
        "cancel_url": reverse("people:agency_list"),
    }
    return render(request, FORM_PAGE, context | (more or {}))


@requires(*OVERSEEING)
def agency_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who changed an agency."""
    agency = get_object_or_404(agencies_of(request.user), pk=pk)
    return history_page(request, agency, back=reverse("people:agency_list"))
