"""Where spending is known from, file by file and row by row, and settling what is doubtful."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import REGION_WIDE
from p3dn.accounts.models import Agency, Region
from p3dn.audit.editing.versions import seen_in, versioned
from p3dn.ui.kept.growing import Rests
from p3dn.ui.kept.pages import kept_page
from p3dn.ui.kept.parts import PartedResponse
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.known import knows
from p3dn.ui.lists.query import asked_year
from p3dn.ui.lists.views import FilteredListView
from procurement.models import Fate, SourceFile, SourceRow, SumsCheck
from procurement.shared.pages.filters import region_or_404
from procurement.shared.pages.kept import names_of, of_what_is_seen, scope_of
from procurement.spending.loading.afterwards.settling import ANSWERS, may_settle, settle
from procurement.spending.loading.rows.facts import Facts
from procurement.spending.loading.rows.traps import TRAPS

from . import reads
from .filters import FileFilter, RowFilter
from .forms import SettleForm, rows_in


def _rests(request: AuthenticatedRequest) -> Rests:
    return of_what_is_seen(request, names_of(frozenset({Agency, Region, SourceFile, SumsCheck})))


kept_of_regions = kept_page(scope_of, _rests)


@requires(*REGION_WIDE)
@knows("daerah", "tahun")
@kept_of_regions
def source_list(request: AuthenticatedRequest) -> HttpResponse:
    """Data dari mana, sampai kapan."""
    region = region_or_404(request, reads.regions_of(request.user))
    today = timezone.localdate()
    year = asked_year(request, "tahun", gettext_lazy("Tahun")) or today.year
    context = {
        "region": region,
        "regions": reads.regions_of(request.user),
        "year": year,
        "years": range(today.year, today.year - 5, -1),
        "known": reads.known_sources(region, year),
        "may_load": may_settle(request.user, region.pk),
        "sums_check": SumsCheck.objects.newest(),
    }
    return PartedResponse(request, "procurement/spending/source_list.html", context)


class FileList(RequiresRoles, FilteredListView):
    """Files as they were loaded, the newest first."""

    roles = frozenset(REGION_WIDE)
    model = SourceFile
    filterset_class = FileFilter
    heading = gettext_lazy("Berkas sumber belanja")
    nothing_yet = gettext_lazy("Belum ada berkas. Administrator memuatnya lewat Impor data.")
    table_template = "procurement/spending/_file_table.html"
    orderings = {"baru": ("-pk",)}
    default_ordering = "baru"
    columns = (
        Column(gettext_lazy("Kumpulan data"), "dataset", width=24),
        Column(gettext_lazy("Berkas"), "name", width=40),
        Column(gettext_lazy("Ditarik"), "drawn_on", "date"),
        Column(gettext_lazy("Baris"), "rows", "number"),
        *(Column(fate.label, fate.value, "number") for fate in Fate),
        Column(gettext_lazy("Sidik berkas"), "sha256", width=66),
    )

    def queryset_for(self, user: Any) -> QuerySet[SourceFile]:
        """Files of the person's regions."""
        return SourceFile.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With who loaded it."""
        return rows.select_related("loaded_by", "region")


def shown_file(request: Any, pk: int) -> SourceFile:
    """A visible file with its version; 404 otherwise."""
    rows = versioned(SourceFile.objects.select_related("region", "loaded_by", "job"))
    return get_visible_or_404(rows, request.user, pk=pk)


class RowList(RequiresRoles, FilteredListView):
    """The rows of one file with their fates; what is doubtful is settled here."""

    roles = frozenset(REGION_WIDE)
    model = SourceRow
    filterset_class = RowFilter
    empty_text = gettext_lazy("Tidak ada baris dengan saringan ini.")
    template_name = "procurement/spending/source_file.html"
    table_template = "procurement/spending/_row_table.html"
    orderings = {"baris": ("number",)}
    default_ordering = "baris"
    columns = (
        Column(gettext_lazy("Baris"), "number", "number", 8),
        Column(gettext_lazy("Kunci"), "key", width=24),
        Column(gettext_lazy("Nasib"), lambda row: row.get_fate_display(), width=20),
        Column(gettext_lazy("Catatan"), lambda row: ", ".join(said_of(row)), width=50),
        Column(gettext_lazy("Paket"), lambda row: row.facts.get("title", ""), width=50),
        Column(gettext_lazy("Kode satker"), lambda row: row.facts.get("agency", ""), width=26),
        Column(gettext_lazy("Nilai"), lambda row: row.facts.get("value", ""), width=20),
        Column(gettext_lazy("Nilai PDN"), lambda row: row.facts.get("domestic", ""), width=20),
    )

    def queryset_for(self, user: Any) -> QuerySet[SourceRow]:
        """Rows of a file the person may see."""
        self.file = shown_file(self.request, self.kwargs["pk"])
        return SourceRow.objects.filter(file=self.file)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With the purchase written of it, and who decided what."""
        found = rows.select_related("agency", "expense", "expense__counted_by")
        return found.prefetch_related("decisions__by")

    def get_heading(self) -> Any:
        """The file's name."""
        return self.file.name

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also the file, its fates, and the form for the mark that is filtered by."""
        context = super().get_context_data(**kwargs)
        for row in context["page_obj"].object_list:
            row.said = said_of(row)
            facts = Facts.read(row.facts) if row.facts else None
            row.amount = facts.value if facts else None
            row.domestic = facts.domestic if facts else None
            row.code = (facts.agency or facts.unit) if facts else ""
            row.office = row.agency or (facts.agency_name if facts else "")
        mark = self.request.GET.get("catatan", "")
        form = None
        if mark in ANSWERS and may_settle(self.request.user, self.file.region_id):  # type: ignore[arg-type]
            form = SettleForm(region=self.file.region, mark=mark)
        return context | {
            "file": self.file,
            "fates": [(f.value, f.label, getattr(self.file, f.value)) for f in Fate],
            "open_marks": reads.open_marks(self.file),
            "form": form,
            "remedy": TRAPS[mark].remedy if mark in TRAPS else "",
        }


def said_of(row: SourceRow) -> list[str]:
    """What stands on a row, in words."""
    return [str(TRAPS[mark].label) for mark in row.marks if mark in TRAPS]


@require_POST
@requires(Role.ADMINISTRATOR)
def file_settle(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Decide on the ticked rows, or on all that carry the mark."""
    file = shown_file(request, pk)
    if not may_settle(request.user, file.region_id):
        raise Http404
    mark = request.POST.get("mark", "")
    form = SettleForm(request.POST, region=file.region, mark=mark)
    back = f"{reverse('procurement:source_file', args=[file.pk])}?nasib=flagged&catatan={mark}"
    if mark not in ANSWERS:
        raise Http404
    if not form.is_valid():
        for errors in form.errors.values():
            messages.error(request, " ".join(map(str, errors)))
        return redirect(back)
    said = dict(form.cleaned_data)
    everything = said.pop("everything")
    try:
        count = settle(
            by=request.user,
            file=file,
            seen=seen_in(request.POST, file),
            rows=None if everything else rows_in(request.POST),
            **said,
        )
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        text = ngettext("%s baris diputuskan.", "%s baris diputuskan.", count)
        messages.success(request, text % count)
    return redirect(back)
