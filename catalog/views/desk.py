"""The officer's desk: many products at once."""

from typing import Any, ClassVar

import django_filters as filters
from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from catalog.models import Product
from catalog.models.product import ORIGINS
from catalog.services.bulk import MOST, apply_to, change_of
from p3dn.accounts.models import User
from p3dn.accounts.permissions import RequiresRoles, requires
from p3dn.ui.export import Column
from p3dn.ui.fields import QuantityField
from p3dn.ui.views import FilteredListView

ACTIONS = {
    "submit": gettext_lazy("Ajukan verifikasi"),
    "edit": gettext_lazy("Ubah isian"),
    "retire": gettext_lazy("Tandai tidak dijual lagi"),
    "activate": gettext_lazy("Tandai dijual lagi"),
}


class DeskFilter(filters.FilterSet):
    """One's own products by words, state and whether they are sold."""

    q = filters.CharFilter(label=gettext_lazy("Kata"), method="search")
    state = filters.ChoiceFilter(
        label=gettext_lazy("Status data"),
        choices=Product.State.choices,
        empty_label=gettext_lazy("Semua"),
    )
    sold = filters.ChoiceFilter(
        label=gettext_lazy("Penjualan"),
        field_name="is_active",
        choices=[("True", gettext_lazy("Masih dijual")), ("False", gettext_lazy("Tidak dijual lagi"))],
        empty_label=gettext_lazy("Semua"),
    )  # fmt: skip

    class Meta:
        model = Product
        fields: ClassVar[list[str]] = []

    def search(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.search(value)


class ProductDesk(RequiresRoles, FilteredListView):
    """Products of the officer's regions, to tick and change together."""

    roles = frozenset({"catalogue_officer"})
    model = Product
    filterset_class = DeskFilter
    orderings: ClassVar = {"terbaru": ("-entered_at",), "nama": ("name",)}
    default_ordering = "terbaru"
    heading = gettext_lazy("Kelola produk")
    template_name = "catalog/product_desk.html"
    table_template = "catalog/_desk_table.html"
    empty_text = gettext_lazy("Tidak ada produk yang cocok.")
    columns: ClassVar = (
        Column(gettext_lazy("Produk"), str, width=40),
        Column(gettext_lazy("Produsen"), "producer.name", width=32),
        Column(gettext_lazy("Kode KBKI"), "commodity_id"),
        Column(gettext_lazy("Status data"), lambda p: p.get_state_display()),
        Column(gettext_lazy("Harga satuan"), "price", kind="rupiah"),
        Column(gettext_lazy("Kapasitas per bulan"), "monthly_capacity", kind="number"),
    )

    def queryset_for(self, user: User) -> QuerySet[Product]:
        return Product.objects.editable_by(user).select_related("producer")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The form for changing what is ticked."""
        return super().get_context_data(**kwargs) | {"edit": EditForm(), "most": MOST}


class EditForm(forms.Form):
    """What may be changed for many at once; an empty field leaves everybody's as it is."""

    lead_time_days = forms.IntegerField(
        label=gettext_lazy("Waktu kirim (hari)"), required=False, min_value=0, max_value=3650
    )
    monthly_capacity = QuantityField(label=gettext_lazy("Kapasitas per bulan"), required=False)
    origin = forms.ChoiceField(
        label=gettext_lazy("Asal"), choices=[("", gettext_lazy("Biarkan")), *ORIGINS], required=False
    )  # fmt: skip
    unit = forms.CharField(label=gettext_lazy("Satuan"), max_length=30, required=False)


@require_POST
@requires("catalogue_officer")
def desk_act(request: HttpRequest) -> HttpResponse:
    """Show what would happen to the ticked products; do it when that was confirmed."""
    action = request.POST.get("action", "")
    form = EditForm(request.POST)
    products = _ticked(request)
    try:
        if not products or action not in ACTIONS:
            raise ValidationError(_("Centang sedikitnya satu produk."))
        if not form.is_valid():
            raise ValidationError([e for errors in form.errors.values() for e in errors])
        change = change_of(action, request.user, form.cleaned_data)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("catalog:product_desk")
    really = "confirmed" in request.POST
    outcome = apply_to(products, change, really=really)
    if really:
        text = _("%(done)s produk diubah, %(refused)s tidak.")
        messages.success(request, text % {"done": len(outcome.done), "refused": len(outcome.refused)})  # fmt: skip
        return redirect("catalog:product_desk")
    context = {"outcome": outcome, "action": action, "label": ACTIONS[action], "form": form}
    return render(request, "catalog/desk_confirm.html", context)


def _ticked(request: HttpRequest) -> list[Product]:
    """The ticked products that are the officer's own, or all that the list's filters leave."""
    own = Product.objects.editable_by(request.user)
    if "all" in request.POST:
        found = DeskFilter(request.POST, queryset=own, request=request)
        own = found.qs if found.is_valid() else own.none()
    else:
        own = own.filter(pk__in=[pk for pk in request.POST.getlist("pick") if pk.isdigit()])
    return list(own.order_by("pk")[:MOST])
