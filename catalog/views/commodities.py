"""KBKI as a tree, other names of its classes, and minimums of their own."""

from typing import Any, ClassVar

from django.contrib import messages
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from catalog.attributes import listed_attributes
from catalog.forms.national import MinimumForm
from catalog.forms.products import SynonymsForm
from catalog.models import Commodity, MinimumTkdn, Product
from catalog.services.commodities import add_minimum, set_synonyms
from p3dn.accounts.access import access_of
from p3dn.accounts.models import User
from p3dn.accounts.permissions import RequiresRoles, requires
from p3dn.ui.export import Column
from p3dn.ui.query import asked_words
from p3dn.ui.views import FilteredListView

MOST_FOUND = 100


@requires()
def commodity_browse(request: HttpRequest, code: str = "") -> HttpResponse:
    """One class with those directly under it, or what was searched for."""
    here = get_object_or_404(Commodity, pk=code) if code else None
    typed = asked_words(request.GET)
    shown = (
        Commodity.objects.search(typed)[:MOST_FOUND]
        if typed
        else Commodity.objects.filter(parent=here).order_by("kbki_code")
    )
    context = {
        "here": here,
        "typed": typed,
        "lineage": Commodity.objects.filter(pk__in=here.lineage) if here else [],
        "commodities": _with_counts(list(shown), request.user),
        "attributes": list(listed_attributes(here.kbki_code)) if here else [],
        "minimums": here.minimums.all() if here else [],
        "product_count": _published(request.user)
        .filter(commodity__kbki_code__startswith=code)
        .count(),
        "may_edit": access_of(request.user).has("catalogue_officer"),
    }
    return render(request, "catalog/commodity_browse.html", context)


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


@requires("catalogue_officer")
def commodity_synonyms(request: HttpRequest, code: str) -> HttpResponse:
    """Keep other names of a class."""
    commodity = get_object_or_404(Commodity, pk=code)
    form = SynonymsForm(request.POST or None, initial={"synonyms": commodity.synonyms})
    if request.method == "POST" and form.is_valid():
        set_synonyms(commodity=commodity, user=request.user, **form.cleaned_data)
        messages.success(request, _("Sebutan lain tersimpan dan langsung dipakai pencarian."))
        return redirect("catalog:commodity_browse", code)
    context = {
        "form": form,
        "heading": _("Sebutan lain untuk %(commodity)s") % {"commodity": commodity},
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:commodity_browse", args=[code]),
    }
    return render(request, "partials/form_page.html", context)


class MinimumList(RequiresRoles, FilteredListView):
    """Minimums of their own that the Minister set."""

    roles = frozenset(
        {"administrator", "catalogue_officer", "catalogue_verifier", "p3dn_team", "auditor"}
    )
    model = MinimumTkdn
    orderings: ClassVar = {"kode": ("commodity_id", "-valid_from")}
    default_ordering = "kode"
    heading = _lazy("TKDN minimum khusus")
    empty_text = _lazy("Belum ada TKDN minimum khusus. Yang berlaku: batas umum.")
    template_name = "catalog/minimum_list.html"
    table_template = "catalog/_minimum_table.html"
    columns: ClassVar = (
        Column(_lazy("Kode KBKI"), "commodity_id"),
        Column(_lazy("Komoditas"), "commodity.name", width=40),
        Column(_lazy("TKDN minimum"), "minimum", kind="percent"),
        Column(_lazy("Mulai"), "valid_from", kind="date"),
        Column(_lazy("Sampai"), "valid_to", kind="date"),
        Column(_lazy("Peraturan"), "regulation", width=40),
    )

    def queryset_for(self, user: User) -> QuerySet[MinimumTkdn]:
        return MinimumTkdn.objects.select_related("commodity")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer the entry of a new one."""
        may_enter = access_of(self.request.user).has("administrator")
        return super().get_context_data(may_enter=may_enter, **kwargs)


@requires("administrator")
def minimum_create(request: HttpRequest) -> HttpResponse:
    """Enter a minimum of its own for a class."""
    form = MinimumForm(request.POST or None, initial={"valid_from": timezone.localdate()})
    if request.method == "POST" and form.is_valid() and form.write(add_minimum, user=request.user):
        messages.success(request, _("TKDN minimum tersimpan."))
        return redirect("catalog:minimum_list")
    context = {
        "form": form,
        "heading": _("TKDN minimum khusus yang baru"),
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:minimum_list"),
    }
    return render(request, "catalog/commodity_form_page.html", context)
