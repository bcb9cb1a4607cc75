"""Pages of people: list, one person, their roles."""

from dataclasses import replace
from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Prefetch, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, Region, Role, User
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.audit.history import part_of
from p3dn.audit.views import history_page
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.refused import refused

from . import services
from .filters import PersonFilter
from .forms import EndForm, InviteForm, PersonForm, RoleForm
from .services import ADMINISTRATOR

FORM_PAGE = "partials/form_page.html"


def people_of(user: User) -> QuerySet[User]:
    """Those who hold or held a role in a region this person looks after."""
    regions = access_of(user).region_ids(OVERSEEING)
    rows = User.objects.visible_to(user)
    held = Membership.objects.filter(agency__region__in=regions)
    return rows.filter(pk__in=held.values("user"))


def roles_in_words(person: User) -> str:
    """The roles in force, with their agencies."""
    return "; ".join(f"{one.get_role_display()}, {one.agency}" for one in person.held)  # type: ignore[attr-defined]  # prefetched


def own_regions(user: User) -> list[Region]:
    """Regions one administers."""
    return list(Region.objects.visible_to(user, ADMINISTRATOR))


class PersonList(RequiresRoles, FilteredListView):
    """People of one's region with their roles in force."""

    roles = OVERSEEING
    model = User
    filterset_class = PersonFilter
    orderings: ClassVar = {"nama": ("full_name",)}
    default_ordering = "nama"
    heading = gettext_lazy("Orang dan peran")
    empty_text = gettext_lazy("Tidak ada orang yang cocok.")
    template_name = "people/person_list.html"
    table_template = "people/_person_table.html"
    columns: ClassVar = (
        Column(gettext_lazy("Nama"), "full_name", width=36),
        Column(gettext_lazy("Surel"), "email", width=36),
        Column(gettext_lazy("NIP"), "nip", width=22),
        Column(gettext_lazy("Peran"), roles_in_words, width=80),
    )

    def queryset_for(self, user: User) -> QuerySet[User]:
        """People of the regions one looks after."""
        return people_of(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With their roles of today, of these regions alone."""
        held = Membership.objects.visible_to(self.request.user).in_force_on(timezone.localdate())
        shown = held.filter(
            agency__region__in=access_of(self.request.user).region_ids(OVERSEEING)
        ).select_related("agency", "on_behalf_of")
        return rows.prefetch_related(Prefetch("memberships", shown, to_attr="held"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer the entry of somebody new."""
        writes = access_of(self.request.user).region_ids(ADMINISTRATOR)
        return super().get_context_data(writes=writes, **kwargs)


@requires(*OVERSEEING)
def person_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A person: name, roles with their periods, for whom they act."""
    person = get_object_or_404(people_of(request.user), pk=pk)
    today = timezone.localdate()
    regions = access_of(request.user).region_ids(OVERSEEING)
    rows = Membership.objects.filter(user=person, agency__region__in=regions)
    rows = rows.select_related("agency__region", "on_behalf_of").with_standing(today)
    roles = list(rows.order_by("-valid_from", "pk"))
    context = {
        "person": person,
        "roles": roles,
        "endable": {one.pk for one in roles if services.may_end(request.user, one, today)},
        "today": today,
        "may_change": services.may_change(request.user, person),
        "may_give": access_of(request.user).region_ids(ADMINISTRATOR)
        and person.pk != request.user.pk,
    }
    return render(request, "people/person_detail.html", context)


@requires(Role.ADMINISTRATOR)
@once
def person_create(request: AuthenticatedRequest) -> HttpResponse:
    """Somebody new with a first role."""
    form = InviteForm(request.POST or None, regions=own_regions(request.user))
    if request.method == "POST" and form.is_valid():
        try:
            person = services.invite_person(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            refused(form, error)
        else:
            told = _("%s terdaftar. Minta ia membuka “Lupa kata sandi” untuk memilih kata sandi.")
            messages.success(request, told % person)
            return redirect("people:person_detail", pk=person.pk)
    return _form(request, form, _("Orang baru"), reverse("people:person_list"))


@requires(Role.ADMINISTRATOR)
def person_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a name, a NIP, a telephone number."""
    person = get_object_or_404(versioned(people_of(request.user)), pk=pk)
    if not services.may_change(request.user, person):
        raise Http404
    form = PersonForm(request.POST or None, initial=_initial(person))
    edit = Edit(request, person, form, _initial)
    back = reverse("people:person_detail", args=[pk])
    if request.method == "POST" and edit.is_valid():
        try:
            services.change_person(
                by=request.user, person=person, seen=edit.seen, **form.cleaned_data
            )
        except ChangedSince as changed:
            edit.merge(changed)
        except ValidationError as error:
            refused(form, error)
        else:
            return redirect(back)
    return _form(request, form, _("Ubah data %s") % person, back, edit.context())


def _initial(person: User) -> dict[str, Any]:
    return {"full_name": person.full_name, "nip": person.nip or "", "phone": person.phone}


@requires(Role.ADMINISTRATOR)
@once
def role_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A further role for somebody else."""
    person = get_object_or_404(people_of(request.user), pk=pk)
    if person.pk == request.user.pk:
        raise Http404
    form = RoleForm(request.POST or None, regions=own_regions(request.user))
    back = reverse("people:person_detail", args=[pk])
    if request.method == "POST" and form.is_valid():
        try:
            services.give_role(by=request.user, person=person, **form.cleaned_data)
        except PermissionDenied as refusal:
            raise Http404 from refusal
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Peran diberikan."))
            return redirect(back)
    return _form(request, form, _("Beri peran kepada %s") % person, back)


@requires(Role.ADMINISTRATOR)
def role_end(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Name the last day of a role."""
    rows = Membership.objects.filter(agency__region__in=own_regions(request.user))
    held = get_object_or_404(versioned(rows.select_related("agency", "user")), pk=pk)
    if not services.may_end(request.user, held, timezone.localdate()):
        raise Http404
    form = EndForm(request.POST or None)
    back = reverse("people:person_detail", args=[held.user_id])
    changed: ChangedSince | None = None
    if request.method == "POST" and form.is_valid():
        try:
            services.end_role(
                by=request.user,
                membership=held,
                seen=seen_in(request.POST, held),
                **form.cleaned_data,
            )
        except ChangedSince as error:
            changed = error
            held = versioned(rows.select_related("agency", "user")).get(pk=pk)
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Hari terakhir peran tersimpan."))
            return redirect(back)
    heading = _("Akhiri peran %(role)s %(person)s") % {
        "role": held.get_role_display(),
        "person": held.user,
    }
    return _form(request, form, heading, back, {"seen_record": held, "changed": changed})


def _form(
    request: AuthenticatedRequest,
    form: Any,
    heading: str,
    back: str,
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    context = {"form": form, "heading": heading, "submit_label": _("Simpan"), "cancel_url": back}
    return render(request, FORM_PAGE, context | (more or {}))


@requires(*OVERSEEING)
def person_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who changed a person's data and roles of one's own region."""
    person = get_object_or_404(people_of(request.user), pk=pk)
    roles = part_of(
        person, Membership, "user", named_by="role", left_out=frozenset({"letter_sha256"})
    )
    regions = access_of(request.user).region_ids(OVERSEEING)
    own = replace(roles, events=roles.events.filter(agency__region__in=regions))
    back = reverse("people:person_detail", args=[pk])
    return history_page(request, person, back=back, parts=[own])
