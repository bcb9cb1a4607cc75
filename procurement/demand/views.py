"""The industry office's list of work: needs without a domestic product, and the forecast."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Case, Count, F, Q, QuerySet, Sum, When
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from catalog.models import Commodity, Product
from catalog.offers.candidates import in_kind
from catalog.offers.groups import groups_of
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region
from p3dn.audit.editing.once import nothing_made, once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.ui.lists.choices import spelling
from p3dn.ui.lists.export import Column, xlsx_response
from p3dn.ui.lists.known import knows
from p3dn.ui.lists.query import asked_choice
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values import formats
from p3dn.ui.values.fields import offer
from procurement.models import DemandCase, Package, RequestLine
from procurement.shared.pages.filters import region_or_404

from . import reads as demand
from . import services

STATES = dict(DemandCase.State.choices)
SHOWN_LINES = 100


def _region(request: AuthenticatedRequest) -> Region:
    return region_or_404(request, Region.objects.visible_to(request.user, demand.READERS))


class DemandList(RequiresRoles, FilteredListView):
    """Commodities by the rupiah that went, or would go, without a domestic product."""

    roles = demand.READERS
    request: AuthenticatedRequest
    model = RequestLine
    heading = gettext_lazy("Kebutuhan tanpa produk dalam negeri")
    template_name = "procurement/demand/demand_list.html"
    table_template = "procurement/demand/_demand_table.html"
    empty_text = gettext_lazy(
        "Tidak ada kebutuhan di daftar ini. Yang masuk: baris permintaan OPD yang tidak menemukan "
        "produk dalam negeri yang cukup."
    )
    own_parameters = frozenset({"daerah", "status"})
    columns = (
        Column(gettext_lazy("Kode KBKI"), lambda r: r["commodity_id"]),
        Column(gettext_lazy("Komoditas"), lambda r: r["name"], width=50),
        Column(gettext_lazy("Nilai"), lambda r: r["value"], "rupiah", total=True),
        Column(gettext_lazy("Baris"), lambda r: r["lines"], "number"),
        Column(gettext_lazy("Perangkat daerah"), lambda r: r["agencies"], "number"),
        Column(gettext_lazy("Dibutuhkan mulai"), lambda r: r["first_needed_on"], "date"),
        Column(gettext_lazy("Status"), lambda r: str(STATES[r["state"] or DemandCase.State.OPEN])),
        Column(gettext_lazy("Ditangani oleh"), lambda r: r["taken_by"] or ""),
    )

    def queryset_for(self, user: Any) -> QuerySet[Any]:
        """Needs of the region, of one status when asked for."""
        self.region = _region(self.request)
        rows = demand.by_commodity(self.region)
        self.status = status = asked_choice(self.request, "status", _("Status"), STATES)
        if status == DemandCase.State.OPEN:
            return rows.filter(Q(state__isnull=True)) | rows.filter(Q(state=status))
        if status in STATES:
            return rows.filter(Q(state=status))
        return rows

    def ordered(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The largest need first; what is done with, and was not asked for since, comes last."""
        done = Case(
            When(state=DemandCase.State.CLOSED, newest__lte=F("changed_at"), then=1), default=0
        )
        return rows.order_by(done, F("value").desc(nulls_last=True), "commodity_id")

    def columns_of_file(self) -> Sequence[Column]:
        """Also the quantities, counted once for all rows."""
        codes = [row["commodity_id"] for row in self.get_queryset()]
        counted = demand.quantities(self.region, codes)

        def quantity(row: dict[str, Any]) -> str:
            parts = counted.get(row["commodity_id"], [])
            return "; ".join(f"{formats.number(number)} {unit}" for number, unit in parts)

        return (*self.columns[:3], Column(_("Jumlah"), quantity), *self.columns[3:])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Quantities of this page's commodities, and what the plan itself announces as foreign."""
        context = super().get_context_data(**kwargs)
        rows = list(context["page_obj"].object_list)
        counted = demand.quantities(self.region, [row["commodity_id"] for row in rows])
        for row in rows:
            row["quantities"] = counted.get(row["commodity_id"], [])
            row["label"] = STATES[row["state"] or DemandCase.State.OPEN]
            row["is_taken"] = row["state"] == DemandCase.State.TAKEN
            row["is_closed"] = row["state"] == DemandCase.State.CLOSED
            row["asked_again"] = row["is_closed"] and row["newest"] > row["changed_at"]
        context["page_obj"].object_list = rows
        year = timezone.localdate().year
        planned = list(demand.planned_abroad(self.region, year))
        words = spelling(STATES.items())
        return context | {
            "region": self.region,
            "regions": list(Region.objects.visible_to(self.request.user, demand.READERS)),
            "states": [(words[state], label) for state, label in STATES.items()],
            "chosen": words.get(self.status, ""),
            "planned": planned,
            "year": year,
        }


class PlannedList(RequiresRoles, FilteredListView):
    """What the plan itself announces as not domestic: whom to ask what is really needed."""

    roles = demand.READERS
    request: AuthenticatedRequest
    model = Package
    heading = gettext_lazy("Paket rencana bukan produk dalam negeri")
    template_name = "procurement/demand/planned_list.html"
    table_template = "procurement/demand/_planned_table.html"
    empty_text = gettext_lazy("Tidak ada paket yang diumumkan bukan produk dalam negeri.")
    own_parameters = frozenset({"daerah", "tahun"})
    columns = (
        Column(gettext_lazy("Kode RUP"), "rup_code"),
        Column(gettext_lazy("Nama paket"), "name", width=50),
        Column(gettext_lazy("Perangkat daerah"), "agency.name", width=40),
        Column(gettext_lazy("Volume"), "volume", width=20),
        Column(gettext_lazy("Pagu"), "ceiling", "rupiah", total=True),
        Column(gettext_lazy("Metode"), lambda p: str(p.get_method_display())),
        Column(gettext_lazy("Awal pemilihan"), "selection_from", "date"),
    )

    def queryset_for(self, user: Any) -> QuerySet[Package]:
        """Packages of the region and year."""
        self.region = _region(self.request)
        self.year = _year(self.request, self.region)
        return demand.packages_abroad(self.region, self.year).select_related("agency")

    def ordered(self, rows: QuerySet[Package]) -> QuerySet[Package]:
        """The largest ceiling first."""
        return rows.order_by("-ceiling", "pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The years to choose from."""
        years = demand.years_of(self.region, timezone.localdate())
        return super().get_context_data(region=self.region, year=self.year, years=years, **kwargs)


def _year(request: AuthenticatedRequest, region: Region) -> int:
    """The year asked for (`?tahun=`) if the region has a plan of it, this year otherwise."""
    today = timezone.localdate()
    asked = asked_choice(request, "tahun", _("Tahun"), demand.years_of(region, today))
    return int(asked) if asked else today.year


class CloseForm(forms.Form):
    """Outcome of a need, with the reason."""

    outcome = forms.ChoiceField(label=gettext_lazy("Hasil"), choices=DemandCase.Outcome.choices)
    product = forms.ModelChoiceField(
        Product.objects.none(), label=gettext_lazy("Produk yang terdaftar"), required=False
    )
    text = forms.CharField(
        label=gettext_lazy("Alasan atau jawaban"), widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, commodity: Commodity, region: Region, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        groups = groups_of([commodity.pk], region.pk, timezone.localdate())
        kind = in_kind([commodity.pk], groups=groups)
        offer(self, "product", Product.objects.filter(kind, region=region))

    def write(self, **here: Any) -> bool:
        """Close the need; False, with the reason beside its field, when that is refused."""
        if not self.is_valid():
            return False
        try:
            services.close_demand(**here, **self.cleaned_data)
        except ChangedSince:
            raise
        except ValidationError as error:
            registered = self.cleaned_data["outcome"] == DemandCase.Outcome.REGISTERED
            self.add_error("product" if registered else None, error.messages)
            return False
        return True


@requires(*demand.READERS)
def demand_detail(request: AuthenticatedRequest, code: str) -> HttpResponse:
    """One commodity: the lines behind it, and what was done about it."""
    region = _region(request)
    commodity = get_object_or_404(Commodity, pk=code)
    return _page(request, region, commodity, CloseForm(commodity=commodity, region=region))


def _case(region: Region, commodity: Commodity) -> DemandCase | None:
    rows = DemandCase.objects.filter(region=region, commodity=commodity)
    return versioned(rows).select_related("taken_by", "product").first()


def _page(
    request: AuthenticatedRequest,
    region: Region,
    commodity: Commodity,
    form: CloseForm,
    changed: ChangedSince | None = None,
) -> HttpResponse:
    case = _case(region, commodity)
    lines = demand.unmet_lines(region).filter(commodity=commodity)
    told = lines.aggregate(count=Count("pk"), value=Sum("total"))
    if case is None and not told["count"]:
        raise Http404
    context = {
        "region": region,
        "commodity": commodity,
        "lines": lines.select_related("request__agency").order_by("-total", "pk")[:SHOWN_LINES],
        "told": told,
        "most": SHOWN_LINES,
        "case": case,
        "notes": case.notes.select_related("by").order_by("-pk") if case else [],
        "form": form,
        "changed": changed,
        "text": "" if form.is_bound else request.POST.get("text", ""),
        "may_write": access_of(request.user).has(*services.OFFICER),
    }
    return render(request, "procurement/demand/demand_detail.html", context)


@require_POST
@requires(*services.OFFICER)
@once
def demand_act(request: AuthenticatedRequest, code: str) -> HttpResponse:
    """Take, note, close or open again, as the button pressed says."""
    region = _region(request)
    commodity = get_object_or_404(Commodity, pk=code)
    seen = seen_in(request.POST, _case(region, commodity))
    by = request.user
    text = request.POST.get("text", "")
    form = CloseForm(commodity=commodity, region=region)
    try:
        match request.POST.get("action"):
            case "take":
                services.take_demand(by=by, region=region, commodity=commodity, seen=seen)
            case "note":
                services.note_demand(
                    by=by, region=region, commodity=commodity, seen=seen, text=text
                )
            case "reopen":
                services.reopen_demand(
                    by=by, region=region, commodity=commodity, seen=seen, text=text
                )
            case "close":
                form = CloseForm(request.POST, commodity=commodity, region=region)
                if not form.write(by=by, region=region, commodity=commodity, seen=seen):
                    return _page(request, region, commodity, form)
        messages.success(request, _("Tercatat."))
    except ChangedSince as changed:
        return _page(request, region, commodity, form, changed)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return nothing_made(redirect(_detail(code, region)))
    return redirect(_detail(code, region))


def _detail(code: str, region: Region) -> str:
    return reverse("procurement:demand_detail", args=[code], query={"daerah": region.code})


@requires(*demand.READERS)
@knows("daerah", "tahun", "unduh")
def demand_forecast(request: AuthenticatedRequest) -> HttpResponse:
    """What producers may expect, per commodity and quarter, without telling who buys."""
    region = _region(request)
    years, year = demand.years_of(region, timezone.localdate()), _year(request, region)
    rows = demand.forecast(region, year)
    title = _("Perkiraan kebutuhan %(year)s %(region)s") % {"year": year, "region": region}
    if request.GET.get("unduh") == "xlsx":
        return xlsx_response(title=title, columns=forecast_columns(), rows=rows,
                             notes=[_("“disembunyikan”: pembelinya dapat dikenali.")])  # fmt: skip
    context = {"rows": rows, "region": region, "year": year, "years": years, "title": title}
    return render(request, "procurement/demand/demand_forecast.html", context)


def forecast_columns() -> list[Column]:
    """Columns of the forecast sheet; a hidden quarter says so."""

    def of(quarter: int, name: str) -> Any:
        def value(row: demand.Forecast) -> Any:
            cell = row.cells[quarter]
            if cell is None:
                return None
            shown = getattr(cell, name)
            return _("disembunyikan") if shown is None else shown

        return value

    columns = [
        Column(_("Kode KBKI"), "code"),
        Column(_("Komoditas"), "name", width=50),
        Column(_("Satuan"), "unit"),
    ]
    for quarter in range(4):
        label = _("Triwulan %s") % (quarter + 1)
        columns += [
            Column(_("%s, jumlah") % label, of(quarter, "quantity"), "number"),
            Column(_("%s, rupiah") % label, of(quarter, "value"), "rupiah"),
        ]
    return columns
