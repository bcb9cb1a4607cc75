"""Saying why siblings of a line do not serve, and the industry office's list of what recurs."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from catalog.models import Commodity
from catalog.shared.forms import show_errors
from catalog.shared.writing import OFFICER
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, Role
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import seen_in
from p3dn.regulation import WhyNot
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.query import asked_choice
from p3dn.ui.lists.views import FilteredListView
from procurement.models import LineDismissal, RequestLine
from procurement.models.requests.dismissal import WHY_NOT
from procurement.request.lines import own_line
from procurement.shared.pages.closed import keeps_text
from procurement.shared.pages.filters import region_or_404
from procurement.shared.refusals import Closed

from . import reads, services
from .forms import ApartForm, DismissalForm, codes_in, products_in

REQUESTER = Role.REQUESTER.value
SHOWN = 100


def _back(request: AuthenticatedRequest, line: RequestLine) -> str:
    """The page the form stood on: one of the line's own, or its request's, at the line."""
    own = {"baris": "procurement:line_edit", "lihat": "procurement:line_detail"}
    if name := own.get(request.POST.get("kembali", "")):
        return reverse(name, args=[line.pk])
    page = reverse("procurement:request_detail", args=[line.request_id])
    return f"{page}#baris-{line.position}"


@require_POST
@requires(REQUESTER)
@keeps_text()
def line_dismiss(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Say of the ticked products, or of all of a ticked code, why they do not serve."""
    line = own_line(request, pk)
    form = DismissalForm(request.POST)
    if not form.is_valid():
        for errors in form.errors.values():
            messages.error(request, " ".join(map(str, errors)))
        return redirect(_back(request, line))
    try:
        made = services.dismiss_siblings(
            by=request.user,
            line=line,
            seen=seen_in(request.POST, line),
            products=products_in(request.POST),
            codes=codes_in(request.POST),
            **form.cleaned_data,
        )
    except Closed:
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        text = ngettext(
            "%s produk dicatat tidak sejenis.", "%s produk dicatat tidak sejenis.", len(made)
        )
        messages.success(request, text % len(made))
    return redirect(_back(request, line))


@require_POST
@requires(REQUESTER)
@keeps_text()
def line_ask_again(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take back what was said of a product."""
    line = own_line(request, pk)
    try:
        services.ask_again(
            by=request.user,
            line=line,
            seen=seen_in(request.POST, line),
            products=products_in(request.POST),
        )
    except Closed:
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Jawaban ditarik kembali; produknya ditanyakan lagi."))
    return redirect(_back(request, line))


def _region(request: AuthenticatedRequest) -> Region:
    return region_or_404(request, Region.objects.visible_to(request.user, reads.READERS))


class PairList(RequiresRoles, FilteredListView):
    """Pairs of codes of which buyers said that one does not serve for the other."""

    roles = reads.READERS
    request: AuthenticatedRequest
    model = LineDismissal
    heading = gettext_lazy("Usulan kelompok setara")
    template_name = "procurement/siblings/pair_list.html"
    table_template = "procurement/siblings/_pair_table.html"
    empty_text = gettext_lazy(
        "Tidak ada pasangan kode yang menunggu. Yang masuk: produk kode berdekatan yang dijawab PPK"
        " “tidak sejenis” dan belum diputuskan Disperindag."
    )
    own_parameters = frozenset({"daerah", "urut"})
    columns = (
        Column(gettext_lazy("Kode pertama"), lambda r: r["first"]),
        Column(gettext_lazy("Kode kedua"), lambda r: r["second"]),
        Column(gettext_lazy("Permintaan"), lambda r: r["requests"], "number"),
        Column(gettext_lazy("Sudah dibekukan"), lambda r: r["frozen"], "number"),
        Column(gettext_lazy("Perangkat daerah"), lambda r: r["agencies"], "number"),
        Column(gettext_lazy("Nilai baris"), lambda r: r["value"], "rupiah"),
        *(
            Column(label, lambda r, why=value: r[f"why_{why}"], "number")  # type: ignore[misc]  # bound now
            for value, label in WHY_NOT
        ),
        Column(gettext_lazy("Terakhir"), lambda r: timezone.localdate(r["newest"]), "date"),
    )

    def queryset_for(self, user: Any) -> QuerySet[Any]:
        """Open pairs of the region."""
        self.region = _region(self.request)
        return reads.open_pairs(self.region, timezone.localdate())

    def ordered(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The most frequent first, of equally frequent ones the newest; or the newest first."""
        if asked_choice(self.request, "urut", _("Urutan"), ["baru"]):
            return rows.order_by("-newest", "-requests", "first", "second")
        return rows.order_by("-requests", "-newest", "first", "second")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Names of the codes, reasons in words, and proposals under way, for the page alone."""
        context = super().get_context_data(**kwargs)
        rows = list(context["page_obj"].object_list)
        told = _told(rows, self.region)
        context["page_obj"].object_list = told
        return context | {
            "region": self.region,
            "regions": Region.objects.visible_to(self.request.user, reads.READERS),
        }


def _told(rows: Sequence[dict[str, Any]], region: Region) -> list[dict[str, Any]]:
    names = _names({code for row in rows for code in (row["first"], row["second"])})
    proposed = reads.proposed_for(region) if rows else {}
    return [
        row
        | {
            "names": [(code, names.get(code, "")) for code in (row["first"], row["second"])],
            "reasons": _reasons(row),
            "same_use": not row[f"why_{WhyNot.OTHER_USE.value}"],
            "proposal": proposed.get((row["first"], row["second"])),
        }
        for row in rows
    ]


def _names(codes: set[str]) -> dict[str, str]:
    return dict(Commodity.objects.filter(pk__in=codes).values_list("pk", "name"))


def _reasons(row: dict[str, Any]) -> list[tuple[str, int]]:
    """Reasons that were given, with the number of requests, the most frequent first."""
    given = [(str(label), row[f"why_{value}"]) for value, label in WHY_NOT]
    return sorted((one for one in given if one[1]), key=lambda one: -one[1])


@requires(*reads.READERS)
def pair_detail(request: AuthenticatedRequest, first: str, second: str) -> HttpResponse:
    """One pair: who said what of which product, and what can be made of it."""
    return _pair_page(request, first, second, ApartForm())


def _pair(
    request: AuthenticatedRequest, first: str, second: str
) -> tuple[Region, Commodity, Commodity]:
    region = _region(request)
    one, two = sorted((first, second))
    return region, get_object_or_404(Commodity, pk=one), get_object_or_404(Commodity, pk=two)


def _pair_page(
    request: AuthenticatedRequest, first: str, second: str, form: ApartForm
) -> HttpResponse:
    region, one, two = _pair(request, first, second)
    row = reads.pair(region, one.pk, two.pk)
    if row is None:
        raise Http404
    said = reads.said_of(region, one.pk, two.pk).select_related(
        "line__request__agency", "product__producer", "by"
    )
    closed = reads.closed_for(region, one.pk, two.pk)
    context = {
        "region": region,
        "codes": [one, two],
        "row": _told([row], region)[0],
        "said": said.order_by("-at", "-pk")[:SHOWN],
        "agencies": reads.by_agency(region, one.pk, two.pk),
        "closed": closed,
        "form": form,
        "may_propose": region.pk in access_of(request.user).region_ids(OFFICER),
    }
    return render(request, "procurement/siblings/pair_detail.html", context)


@require_POST
@requires(*OFFICER)
@once
def pair_close(request: AuthenticatedRequest, first: str, second: str) -> HttpResponse:
    """Note that the two are other kinds, with the reason."""
    region, one, two = _pair(request, first, second)
    form = ApartForm(request.POST)
    if form.is_valid():
        try:
            services.close_pair(
                by=request.user, region=region, codes=(one, two), **form.cleaned_data
            )
        except ValidationError as error:
            show_errors(form, error)
        else:
            messages.success(request, _("Pasangan ini tidak diusulkan lagi, kecuali ada jawaban baru."))  # fmt: skip
            return redirect(f"{reverse('procurement:pair_list')}?daerah={region.code}")
    return _pair_page(request, first, second, form)
