"""KBKI as a tree, other names of its classes, and minimums of their own.

What a region says for itself stands beside what is shared, with who wrote it.
"""

from dataclasses import replace
from typing import Any, ClassVar, TypeVar

from django.contrib import messages
from django.db.models import Count, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from catalog.models import Commodity, CommodityAttribute, MinimumTkdn, OtherNames, Product
from catalog.models.reference.commodity import SharedOrOwn, SharedOrOwnQuerySet
from catalog.reference.attributes.reads import listed_attributes
from catalog.search.words.other_names import with_other_names
from catalog.search.words.records import search_commodities
from catalog.shared.editing import edit_of, save_edit
from catalog.shared.writing import OFFICER
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import seen_in, versioned
from p3dn.audit.history import part_of
from p3dn.audit.views import sources_page
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.query import asked_words
from p3dn.ui.lists.views import FilteredListView

from .forms import MinimumForm
from .other_names_form import OtherNamesForm
from .services import ADMINISTRATOR, add_minimum, change_minimum, set_other_names

S = TypeVar("S", bound=SharedOrOwn)
MOST_FOUND = 100
READERS = CATALOGUE | REGION_WIDE


@requires()
def commodity_browse(request: AuthenticatedRequest, code: str = "") -> HttpResponse:
    """One class with those directly under it, or what was searched for."""
    here = get_object_or_404(Commodity, pk=code) if code else None
    typed = asked_words(request.GET)
    regions = access_of(request.user).region_ids()
    shown = (
        search_commodities(Commodity.objects.all(), typed, regions)[:MOST_FOUND]
        if typed
        else Commodity.objects.filter(parent=here).order_by("kbki_code")
    )
    context = {
        "here": here,
        "typed": typed,
        "lineage": Commodity.objects.filter(pk__in=here.lineage) if here else [],
        "commodities": _with_counts(with_other_names(list(shown), regions), request.user),
        "attributes": listed_attributes(here.kbki_code, regions) if here else [],
        "minimums": _said(here.minimums.all(), request.user) if here else [],
        "other_names": _said(here.other_names.all(), request.user).exclude(names="")
        if here
        else [],
        "keeps": access_of(request.user).region_ids(OFFICER),
        "sets": access_of(request.user).region_ids(ADMINISTRATOR),
        "may_read_history": here and access_of(request.user).has(*READERS),
        "product_count": _published(request.user)
        .filter(commodity__kbki_code__startswith=code)
        .count(),
        "may_edit": access_of(request.user).has(Role.CATALOGUE_OFFICER),
    }
    return render(request, "catalog/reference/commodities/commodity_browse.html", context)


def _said(rows: SharedOrOwnQuerySet[S], user: User) -> SharedOrOwnQuerySet[S]:
    """What is said of a class, shared or by the person's regions; with region and author."""
    return rows.visible_to(user).select_related("region", "entered_by")


@requires(*READERS)
def commodity_history(request: AuthenticatedRequest, code: str) -> HttpResponse:
    """Who wrote what of a class for one's own region or for all: names, attributes, minimums."""
    here = get_object_or_404(Commodity, pk=code)
    regions = access_of(request.user).region_ids()
    seen = Q(region=None) | Q(region__in=regions)
    parts = [
        part_of(here, OtherNames, "commodity", named_by="region"),
        part_of(here, CommodityAttribute, "commodity", named_by="name"),
        part_of(here, MinimumTkdn, "commodity", named_by="valid_from"),
    ]
    sources = [replace(part, events=part.events.filter(seen)) for part in parts]
    back = reverse("catalog:commodity_browse", args=[code])
    return sources_page(request, here, sources, back=back)


def _published(user: User) -> QuerySet[Product]:
    return Product.objects.published().visible_to(user)


def _with_counts(commodities: list[Commodity], user: User) -> list[tuple[Commodity, int]]:
    """Classes with the number of published products under each; one query."""
    counts = {
        f"n{c.kbki_code}": Count("pk", filter=Q(commodity__kbki_code__startswith=c.kbki_code))
        for c in commodities
    }
    found = _published(user).aggregate(**counts) if counts else {}
    return [(c, found[f"n{c.kbki_code}"]) for c in commodities]


@requires(Role.CATALOGUE_OFFICER)
def commodity_synonyms(request: AuthenticatedRequest, code: str) -> HttpResponse:
    """Keep other names of a class for one's own region (`?daerah=`, the first one unless named)."""
    commodity = get_object_or_404(Commodity, pk=code)
    own = {str(r.pk): r for r in Region.objects.visible_to(request.user, OFFICER)}
    region = own.get(request.GET.get("daerah", ""), next(iter(own.values())))
    kept = versioned(commodity.other_names.filter(region=region)).first()
    form = OtherNamesForm(request.POST or None, instance=kept)
    edit = edit_of(request, kept or OtherNames(commodity=commodity, region=region), form)
    edit.seen = seen_in(request.POST, kept)
    posted = request.method == "POST" and edit.is_valid()
    where = {"commodity": commodity, "user": request.user, "region": region}
    if posted and save_edit(edit, set_other_names, **where):
        messages.success(request, _("Sebutan lain tersimpan dan langsung dipakai pencarian."))
        return redirect("catalog:commodity_browse", code)
    words = {"commodity": commodity, "region": region}
    context = edit.context() | {
        "seen_record": edit.record if edit.record.pk else None,
        "shown_new": not edit.record.pk,
        "form": form,
        "commodity": commodity,
        "region": region,
        "others": [other for other in own.values() if other != region],
        "heading": _("Sebutan lain untuk %(commodity)s di %(region)s") % words,
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:commodity_browse", args=[code]),
    }
    return render(request, "catalog/reference/commodities/other_names_form.html", context)


class MinimumList(RequiresRoles, FilteredListView):
    """Minimums of their own that the Minister set."""

    roles = frozenset(
        {
            Role.ADMINISTRATOR,
            Role.CATALOGUE_OFFICER,
            Role.CATALOGUE_VERIFIER,
            Role.P3DN_TEAM,
            Role.AUDITOR,
        }
    )
    model = MinimumTkdn
    orderings: ClassVar = {"kode": ("commodity_id", "-valid_from")}
    default_ordering = "kode"
    heading = _lazy("TKDN minimum khusus")
    nothing_yet = _lazy("Belum ada TKDN minimum khusus. Yang berlaku: batas umum.")
    template_name = "catalog/reference/commodities/minimum_list.html"
    table_template = "catalog/reference/commodities/_minimum_table.html"
    columns: ClassVar = (
        Column(_lazy("Kode KBKI"), "commodity_id"),
        Column(_lazy("Komoditas"), "commodity.name", width=40),
        Column(_lazy("TKDN minimum"), "minimum", kind="percent"),
        Column(_lazy("Mulai"), "valid_from", kind="date"),
        Column(_lazy("Sampai"), "valid_to", kind="date"),
        Column(_lazy("Peraturan"), "regulation", width=40),
        Column(_lazy("Berlaku di"), "whose", width=28),
        Column(_lazy("Ditulis oleh"), lambda m: str(m.entered_by or ""), width=24),
    )

    def queryset_for(self, user: User) -> QuerySet[MinimumTkdn]:
        return _said(MinimumTkdn.objects.all(), user).select_related(
            "commodity", "region", "entered_by"
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer the entry of a new one, and whose may be corrected."""
        sets = access_of(self.request.user).region_ids(ADMINISTRATOR)
        return super().get_context_data(may_enter=bool(sets), sets=sets, **kwargs)


@requires(Role.ADMINISTRATOR)
@once
def minimum_create(request: AuthenticatedRequest) -> HttpResponse:
    """Enter a minimum of its own for a class, for one's own region."""
    regions = list(Region.objects.visible_to(request.user, ADMINISTRATOR))
    initial = {"valid_from": timezone.localdate()}
    form = MinimumForm(request.POST or None, initial=initial, regions=regions)
    if request.method == "POST" and form.is_valid() and form.write(add_minimum, user=request.user):
        messages.success(request, _("TKDN minimum tersimpan."))
        return redirect("catalog:minimum_list")
    context = {
        "form": form,
        "heading": _("TKDN minimum khusus yang baru"),
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:minimum_list"),
    }
    return render(request, "catalog/reference/commodities/commodity_form_page.html", context)


@requires(Role.ADMINISTRATOR)
def minimum_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a minimum of one's own region, or let it end; shared ones are an operator's."""
    own = MinimumTkdn.objects.editable_by(request.user, ADMINISTRATOR)
    entry = get_object_or_404(versioned(own.select_related("region", "commodity")), pk=pk)
    form = MinimumForm(request.POST or None, instance=entry)
    edit = edit_of(request, entry, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and save_edit(edit, change_minimum, entry=entry, user=request.user):
        messages.success(request, _("TKDN minimum tersimpan."))
        return redirect("catalog:minimum_list")
    context = edit.context() | {
        "form": form,
        "heading": _("Ubah TKDN minimum %(commodity)s") % {"commodity": entry.commodity},
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:minimum_list"),
    }
    return render(request, "partials/form_page.html", context)
