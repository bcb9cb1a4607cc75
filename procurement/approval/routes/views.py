"""Pages of routes: list, entry, change, history, and who would decide."""

from typing import Any, ClassVar

from django.contrib import messages
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.shared.editing import edit_of, save_edit
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region, Role, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import versioned
from p3dn.audit.history import part_of
from p3dn.audit.views import history_page
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.parameters import parameter
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.formats import long_date
from procurement.models import ApprovalRoute, ApprovalStep, PurchaseRequest
from procurement.models.requests.route import READERS

from .filters import RouteFilter
from .forms import RouteForm, WhoForm
from .reach import away_from
from .reads import who_decides
from .services import add_route, change_route

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


def steps_in_words(route: ApprovalRoute) -> str:
    """Its steps, one after another."""
    return " → ".join(step.in_words for step in route.steps.all())


class RouteList(RequiresRoles, FilteredListView):
    """Routes of one's region, those in force and those kept for who asks later."""

    roles = READERS
    model = ApprovalRoute
    filterset_class = RouteFilter
    orderings: ClassVar = {"mulai": ("-valid_from",), "nilai": ("amount_from",)}
    default_ordering = "mulai"
    heading = gettext_lazy("Alur persetujuan")
    nothing_yet = gettext_lazy(
        "Belum ada alur. Tanpa alur, satu PA/KPA perangkat daerahnya memutuskan setiap permintaan."
    )
    template_name = "procurement/approval/routes/route_list.html"
    table_template = "procurement/approval/routes/_route_table.html"
    columns: ClassVar = (
        Column(gettext_lazy("Untuk"), "whose", width=36),
        Column(gettext_lazy("Mulai nilai"), "amount_from", "rupiah"),
        Column(gettext_lazy("Metode"), lambda r: str(r.get_method_display()), width=20),
        Column(gettext_lazy("Jenis"), lambda r: str(r.get_procurement_type_display()), width=20),
        Column(gettext_lazy("Putusan"), lambda r: str(r.get_verdict_display()), width=24),
        Column(gettext_lazy("Langkah"), steps_in_words, width=60),
        Column(gettext_lazy("Berlaku mulai"), "valid_from", "date"),
        Column(gettext_lazy("Sampai"), "valid_until", "date"),
        Column(gettext_lazy("Permintaan"), "taken", "number"),
    )

    def queryset_for(self, user: User) -> QuerySet[ApprovalRoute]:
        """Those of one's region, and those of all."""
        return ApprovalRoute.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Whose it is, its steps, and how many requests took it."""
        known = rows.select_related("agency", "region").prefetch_related("steps")
        seen = PurchaseRequest.objects.visible_to(self.request.user)
        taken = seen.filter(route=OuterRef("pk")).order_by().values("route")
        counted: QuerySet[Any] = known.annotate(
            taken=Coalesce(Subquery(taken.annotate(count=Count("pk")).values("count")), 0)
        )
        return counted

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whose may be changed, and today, on which the rows say how they stand."""
        writes = access_of(self.request.user).region_ids(ADMINISTRATOR)
        today = timezone.localdate()
        return super().get_context_data(writes=writes, today=today, **kwargs)


def _choices(user: User) -> dict[str, list[Any]]:
    """Regions and agencies one administers."""
    regions = list(Region.objects.visible_to(user, ADMINISTRATOR))
    agencies = Agency.objects.filter(region__in=regions, is_active=True)
    return {"regions": regions, "agencies": list(agencies)}


@requires(Role.ADMINISTRATOR)
@once
def route_create(request: AuthenticatedRequest) -> HttpResponse:
    """A new route of one's own region."""
    initial = {"valid_from": timezone.localdate(), "role_1": Role.APPROVER.value}
    form = RouteForm(request.POST or None, initial=initial, **_choices(request.user))
    done = request.method == "POST" and form.is_valid()
    if done and (made := form.write(add_route, by=request.user)):
        messages.success(request, _("Alur persetujuan tersimpan."))
        _warn(request, made)
        return redirect("procurement:route_list")
    return _form_page(request, form, _("Alur persetujuan baru"))


@requires(Role.ADMINISTRATOR)
def route_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a route, end it, or have it followed by another."""
    rows = ApprovalRoute.objects.editable_by(request.user).select_related("agency", "region")
    route = get_object_or_404(versioned(rows), pk=pk)
    form = RouteForm(request.POST or None, instance=route, **_choices(request.user))
    edit = edit_of(request, route, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and (now := save_edit(edit, change_route, route=route, by=request.user)):
        told = _("Alur persetujuan tersimpan.")
        if now.pk != pk:
            told = _("Alur baru berlaku mulai %s; yang lama berakhir sehari sebelumnya.")
            told %= long_date(now.valid_from)
        messages.success(request, told)
        _warn(request, now)
        return redirect("procurement:route_list")
    context = edit.context() | {"taken": route.requests.count()}
    return _form_page(request, form, _("Ubah alur persetujuan"), context)


def _warn(request: AuthenticatedRequest, route: ApprovalRoute) -> None:
    """Say where those whom the route reaches are away on its first day."""
    for said in away_from(route, route.valid_from):
        messages.warning(request, said)


def _form_page(
    request: AuthenticatedRequest, form: RouteForm, heading: str, more: dict[str, Any] | None = None
) -> HttpResponse:
    context = {
        "form": form,
        "heading": heading,
        "submit_label": _("Simpan"),
        "cancel_url": reverse("procurement:route_list"),
    }
    return render(request, "procurement/approval/routes/route_form.html", context | (more or {}))


@requires(*READERS)
def route_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who wrote and changed a route and its steps."""
    route = get_visible_or_404(ApprovalRoute.objects.all(), request.user, pk=pk)
    parts = [part_of(route, ApprovalStep, "route", named_by="order")]
    return history_page(request, route, back=reverse("procurement:route_list"), parts=parts)


@requires(*READERS)
def route_who(request: AuthenticatedRequest) -> HttpResponse:
    """Who would decide a purchase one makes up; nothing is stored."""
    asked = parameter("amount") in request.GET
    agencies = list(Agency.objects.visible_to(request.user).filter(is_active=True))
    form = WhoForm(request.GET if asked else None, agencies=agencies)
    context: dict[str, Any] = {"form": form, "answer": None}
    if asked and form.is_valid():
        context["day"] = form.cleaned_data["day"]
        context["answer"] = who_decides(form.case(), form.cleaned_data["day"])
    return render(request, "procurement/approval/routes/route_who.html", context)
