"""Pages of acting officers: list and entry; the letter is handed out by `catalog.uploads`."""

from typing import Any, ClassVar, cast

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.uploads.kept import KeptFile
from catalog.uploads.views import StoredFile
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, Region, Role, User
from p3dn.accounts.models.memberships import MembershipQuerySet
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit.editing.once import once
from p3dn.people.services import ADMINISTRATOR, may_end
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.known import knows
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.bounds import whole
from procurement.models import Absence
from procurement.shared.pages.taking_files import with_file

from .forms import ActingForm
from .services import appoint_acting

WHOM, AWAY, BY = "menggantikan", "berhalangan", "oleh"
KIND = "surat-pelaksana"
"""Under this name `catalog.uploads` hands the letters out, as a download and as pictures."""


def mandates_of(user: User) -> QuerySet[Membership]:
    """Roles used in somebody's place in the regions one looks after."""
    regions = access_of(user).region_ids(OVERSEEING)
    return Membership.objects.filter(agency__region__in=regions, on_behalf_of__isnull=False)


class ActingList(RequiresRoles, FilteredListView):
    """Who acts for whom, now, later and earlier."""

    roles = OVERSEEING
    model = Membership
    orderings: ClassVar = {"mulai": ("-valid_from",)}
    default_ordering = "mulai"
    heading = gettext_lazy("Plt. dan Plh.")
    nothing_yet = gettext_lazy("Belum ada yang bertindak untuk orang lain.")
    template_name = "procurement/approval/acting/acting_list.html"
    table_template = "procurement/approval/acting/_acting_table.html"
    columns: ClassVar = (
        Column(gettext_lazy("Yang bertindak"), lambda r: str(r.user), width=32),
        Column(gettext_lazy("Sebagai"), lambda r: str(r.get_acting_as_display())),
        Column(gettext_lazy("Menggantikan"), lambda r: str(r.on_behalf_of), width=32),
        Column(gettext_lazy("Peran"), lambda r: str(r.get_role_display()), width=28),
        Column(gettext_lazy("Perangkat daerah"), "agency.name", width=36),
        Column(gettext_lazy("Nomor surat"), "letter_number", width=28),
        Column(gettext_lazy("Tanggal surat"), "letter_date", "date"),
        Column(gettext_lazy("Mulai"), "valid_from", "date"),
        Column(gettext_lazy("Sampai"), "valid_to", "date"),
    )

    def queryset_for(self, user: User) -> QuerySet[Membership]:
        """Those of the regions one looks after."""
        return mandates_of(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Both people, the agency, and whether it may be used today."""
        known = cast(MembershipQuerySet, rows).select_related("user", "on_behalf_of", "agency")
        return known.with_standing(timezone.localdate())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whose may be ended, and the day the rows are asked about."""
        today = timezone.localdate()
        context = super().get_context_data(today=today, **kwargs)
        user = cast(User, self.request.user)
        context["writes"] = access_of(user).region_ids(ADMINISTRATOR)
        context["endable"] = {one.pk for one in context["page_obj"] if may_end(user, one, today)}
        return context


@requires(Role.ADMINISTRATOR)
@knows(WHOM, AWAY, BY)
@once
def acting_create(request: AuthenticatedRequest) -> HttpResponse:
    """Enter who acts in whose place, with the letter."""
    regions = list(Region.objects.visible_to(request.user, ADMINISTRATOR))
    kept = KeptFile(request, "letter", "letter of an acting officer")
    form = ActingForm(
        request.POST or None,
        kept.files or None,
        by=request.user,
        regions=regions,
        initial=_of_absence(request),
    )

    def act() -> str:
        made = appoint_acting(by=request.user, **form.cleaned_data)
        said = {"person": made.user, "principal": made.on_behalf_of}
        return _("%(person)s bertindak untuk %(principal)s; suratnya tersimpan.") % said

    context = {
        "heading": _("Plt. atau Plh. baru"),
        "submit_label": _("Simpan"),
        "cancel_url": reverse("procurement:acting_list"),
    }
    template = "procurement/approval/acting/acting_form.html"
    return with_file(request, template, context, form=form, kept=kept, act=act)


def _of_absence(request: AuthenticatedRequest) -> dict[str, Any]:
    """Role, person and days of the absence that the address names; nothing without one."""
    role, key = whole(request.GET.get(WHOM, "")), whole(request.GET.get(AWAY, ""))
    absence = Absence.objects.visible_to(request.user).standing().filter(pk=key or 0).first()
    if absence is None:
        return {}
    return {
        "principal": role,
        "person": whole(request.GET.get(BY, "")),
        "acting_as": Membership.Acting.PLH,
        "valid_from": max(absence.first_day, timezone.localdate()),
        "valid_to": absence.last_day,
    }


def stored_letter(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """The letter of a mandate, for those who look after the region; 404 otherwise."""
    mandate = get_object_or_404(mandates_of(request.user), pk=pk)
    if not mandate.letter:
        raise Http404
    return mandate.letter, f"surat-{mandate.pk}"
