"""Pages of who may let requests pass their ceilings: list, entry, and end."""

from typing import Any, ClassVar, cast

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.uploads.kept import KeptFile
from catalog.uploads.views import StoredFile
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, Role, User
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import seen_in, versioned
from p3dn.people.services import ADMINISTRATOR
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import CeilingMandate
from procurement.models.permits.mandate import CeilingMandateQuerySet
from procurement.shared.pages.reasons import with_reason
from procurement.shared.pages.taking_files import with_file

from .forms import MandateForm
from .services import end_mandate, give_mandate

KIND = "surat-wewenang-pagu"
"""Under this name `catalog.uploads` hands the letters out, as a download and as pictures."""


class MandateList(RequiresRoles, FilteredListView):
    """Who may let requests pass their ceilings, now, later and earlier."""

    roles = OVERSEEING
    model = CeilingMandate
    orderings: ClassVar = {"mulai": ("-valid_from",)}
    default_ordering = "mulai"
    heading = gettext_lazy("Wewenang melampaui pagu")
    nothing_yet = gettext_lazy(
        "Belum ada yang berwenang. Tanpa itu, permintaan di atas pagu tidak dapat diajukan."
    )
    template_name = "procurement/budget/mandates/mandate_list.html"
    table_template = "procurement/budget/mandates/_mandate_table.html"
    columns: ClassVar = (
        Column(gettext_lazy("Pemegang wewenang"), lambda r: str(r.membership.user), width=32),
        Column(gettext_lazy("Peran"), lambda r: r.held_as, width=28),
        Column(gettext_lazy("Untuk permintaan"), lambda r: r.whose_requests, width=36),
        Column(gettext_lazy("Nomor surat"), "letter_number", width=28),
        Column(gettext_lazy("Tanggal surat"), "letter_date", "date"),
        Column(gettext_lazy("Mulai"), "valid_from", "date"),
        Column(gettext_lazy("Sampai"), "valid_to", "date"),
        Column(gettext_lazy("Diakhiri"), "ended_at", "date"),
        Column(gettext_lazy("Alasan diakhiri"), "end_reason", width=40),
    )

    def queryset_for(self, user: User) -> QuerySet[CeilingMandate]:
        """Those of the regions one looks after."""
        return CeilingMandate.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Who holds it in which role, and whether it may be used today."""
        usable = CeilingMandate.objects.in_force_on(timezone.localdate())
        known = ("membership__user", "membership__agency__region")
        told = cast(CeilingMandateQuerySet, rows).select_related(*known)
        return versioned(told.annotate(usable=Exists(usable.filter(pk=OuterRef("pk")))))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether this person gives and ends them, and the day the rows are asked about."""
        user = cast(User, self.request.user)
        writes = access_of(user).region_ids(ADMINISTRATOR)
        context = super().get_context_data(today=timezone.localdate(), writes=writes, **kwargs)
        context["endable"] = {
            one.pk
            for one in context["page_obj"]
            if not one.ended_at and one.membership.agency.region_id in writes
        }
        return context


@requires(Role.ADMINISTRATOR)
@once
def mandate_create(request: AuthenticatedRequest) -> HttpResponse:
    """Let somebody let requests pass their ceilings, with the letter."""
    regions = list(Region.objects.visible_to(request.user, ADMINISTRATOR))
    kept = KeptFile(request, "letter", "letter of a ceiling mandate")
    form = MandateForm(request.POST or None, kept.files or None, by=request.user, regions=regions)

    def act() -> str:
        made = give_mandate(by=request.user, **form.cleaned_data)
        said = _("%(person)s berwenang mengizinkan permintaan melampaui pagu.")
        return said % {"person": made.membership.user}

    context = {
        "heading": _("Beri wewenang melampaui pagu"),
        "submit_label": _("Simpan"),
        "cancel_url": reverse("procurement:mandate_list"),
    }
    template = "procurement/budget/mandates/mandate_form.html"
    return with_file(request, template, context, form=form, kept=kept, act=act)


@requires(Role.ADMINISTRATOR)
def mandate_end(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """End it now, with a reason."""
    rows = versioned(CeilingMandate.objects.select_related("membership__agency"))
    mandate = get_visible_or_404(rows, request.user, pk=pk)
    if mandate.membership.agency.region_id not in access_of(request.user).region_ids(ADMINISTRATOR):
        raise Http404

    def act(reason: str) -> None:
        seen = seen_in(request.POST, mandate)
        end_mandate(by=request.user, mandate=mandate, seen=seen, reason=reason)

    return with_reason(
        request,
        mandate,
        act=act,
        back=reverse("procurement:mandate_list"),
        done=_("Wewenang diakhiri; yang sudah diputuskan dengannya tetap tercatat."),
        heading=_("Akhiri wewenang %s") % mandate.membership.user,
        submit_label=_("Akhiri"),
    )


def stored_mandate(request: AuthenticatedRequest, pk: int) -> StoredFile:
    """The letter of a mandate, for those who look after the region; 404 otherwise."""
    mandate = get_object_or_404(CeilingMandate.objects.visible_to(request.user), pk=pk)
    return mandate.letter, f"surat-wewenang-{mandate.pk}"
