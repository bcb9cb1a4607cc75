"""Dashboards of commodities, makers, sources and more: any span of days, any choice of purchases."""

from typing import Any

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.rows import BUYING, access_of
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.parameters import parameter
from p3dn.ui.lists.query import misread
from p3dn.ui.lists.views import Cut
from procurement.models import Expense, MonthCell
from procurement.models.spending.cells import Cell, CellQuerySet
from procurement.shared.deciding.readers import READERS
from reports.dashboards.reads import newest_planned_year
from reports.days import BY_DAY, BY_PART, Days, asks_twice, days_asked
from reports.drawn import Drawn, drawn_of, newest_of
from reports.equal_spans import compared_with, equal_spans
from reports.figures.shares import Figures
from reports.kept import KeptReport
from reports.spending.reads import spending_lines

from .charts import chart_of
from .filters import BreakdownFilter
from .kinds import BY
from .rows import Row, named, rows_of, term_url
from .sums import Told, cells_for, sources_in, sums_by, terms_in
from .tiles import tiles

TIMES = frozenset({*BY_PART, *BY_DAY})


def unanswerable(told: Told, days: Days, by: str) -> str:
    """What is wrong with the days that were asked for; empty when they can be broken down."""
    if asks_twice(told):
        return _("Pilih tahun, triwulan atau bulan, atau pilih tanggal; tidak keduanya sekaligus.")
    if days.is_empty and any(told[name] for name in BY_DAY):
        return _("Tanggal sampai mendahului tanggal dari.")
    if by == "month" and days.first.year != days.last.year:
        return _("Menurut bulan hanya untuk kurun dalam satu tahun.")
    return ""


class BreakdownList(RequiresRoles, KeptReport):
    """Sums by one thing as rows, with the figures of the whole choice above them.

    The rows are few, as many as there are values: they are sums, which the database cannot page.
    """

    told: Told  # once the filters are understood
    roles = READERS
    model = Expense
    filterset_class = BreakdownFilter
    heading = gettext_lazy("Belanja menurut komoditas, produsen, sumber, dan lainnya")
    empty_text = gettext_lazy(
        "Tidak ada belanja pada kurun dan saringan ini. Pilih kurun lain atau bersihkan saringan."
    )
    template_name = "reports/breakdown/breakdown.html"
    fragment_template = "reports/breakdown/_breakdown.html"
    table_template = "reports/breakdown/_breakdown_table.html"
    columns = (
        Column(gettext_lazy("Nama"), "name", width=50),
        Column(gettext_lazy("Belanja (Rp)"), "value", "rupiah", total=True),
        Column(gettext_lazy("Belanja PDN (Rp)"), "domestic_value", "rupiah", total=True),
        Column(gettext_lazy("PDN dari belanja"), "domestic_share"),
        Column(gettext_lazy("Asal belum diketahui (Rp)"), "unknown_value", "rupiah", total=True),
        Column(gettext_lazy("UMKK dari belanja"), "small_share"),
        Column(gettext_lazy("TKDN tertimbang"), "tkdn"),
        Column(gettext_lazy("Pembelian"), "lines", "number", total=True),
        Column(
            gettext_lazy("Hari yang sama setahun lalu (Rp)"), "previous_value", "rupiah", total=True
        ),
        Column(gettext_lazy("Selisih (Rp)"), "difference", "rupiah"),
    )

    def queryset_for(self, user: Any) -> Any:
        """Counted purchases the person may see."""
        return spending_lines(user)

    def cells_of(self, model: type[Cell]) -> CellQuerySet[Any]:
        """The sums the person may see."""
        return model.objects.visible_to(self.request.user)

    def get_queryset(self) -> Any:
        """Rows of sums, all of them; names are given to those of the page."""
        self.filterset = self.filterset_for(self.queryset_for(self.request.user))
        if not self.understood():
            return []
        told, today = self.filterset.form.cleaned_data, timezone.localdate()
        self.days = days_asked(told, self.default_year(), today)
        by = self.by()
        if problem := unanswerable(told, self.days, by):
            for name in BY_DAY:
                if told[name]:
                    label = self.filterset.form.fields[name].label
                    misread(self.request, parameter(name), label, told[name], problem)
            return []
        self.told = told
        self.spans = equal_spans(self.days, today)
        found = self.sums(by, self.days)
        compared = found if self.spans.now == self.days else self.sums(by, self.spans.now)
        before = self.sums(by, self.spans.before)
        return rows_of(found, compared, before, in_order=BY[by].in_order)

    def by(self) -> str:
        """By what the sums are told apart; known once the days are."""
        return str(self.filterset.kind)

    def default_year(self) -> int:
        """The newest year with spending, else with a plan, else this one: never an empty page."""
        years = self.cells_of(MonthCell).years()
        planned = None if years else newest_planned_year(self.request.user)
        return years[0] if years else planned or timezone.localdate().year

    def sums(self, by: str, days: Days) -> Any:
        """Of the purchases that the filters choose, on these days."""
        return sums_by(
            by,
            days,
            self.told,
            cells_of=self.cells_of,
            lines=self.narrowed,
            whole_regions=self.sees_whole_regions(),
        )

    def sees_whole_regions(self) -> bool:
        """Whether all that is summed is all of some regions, and not of single agencies."""
        return not access_of(self.request.user).agency_ids(BUYING)

    @cached_property
    def narrowed(self) -> Any:
        """The purchases that the filters choose, of any day."""
        rows = self.filterset.queryset
        for name, value in self.told.items():
            if name not in TIMES:
                rows = self.filterset.filters[name].filter(rows, value)
        return rows

    def rows_for_file(self) -> Any:
        """All rows with their names."""
        return self.named(list(self.object_list or ()))

    def detailed_page(self, cut: Cut) -> list[Row]:
        """The rows of a page with names and addresses."""
        return self.named(list(cut))

    def named(self, rows: list[Row]) -> list[Row]:
        """Rows with their names and addresses."""
        return named(rows, self.by(), self.days, self.linked()) if rows else []

    def since(self) -> tuple[int, int] | None:
        """Year and month of the first purchase there is, of whatever kind."""
        bought = self.cells_of(MonthCell).filter(lines__gt=0).order_by("year", "month")
        return bought.values_list("year", "month").first()

    def address_of(self, term: str) -> str:
        """Where the purchases stand that a sum, by its name, counts."""
        return term_url(self.linked(), self.days, term)

    def linked(self) -> Told:
        """The choice that lists behind the figures are asked for, besides the days."""
        return self.told

    def get_heading(self) -> Any:
        """What is broken down, and of when."""
        if getattr(self, "told", None) is None:
            return self.heading
        label = str(BY[self.by()].label)
        return _("Belanja menurut %(what)s, %(when)s") % {
            "what": label[:1].lower() + label[1:],
            "when": self.days,
        }

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The figures of the whole choice, a chart of the largest, and with what it is compared."""
        context = super().get_context_data(**kwargs)
        rows: list[Row] = list(self.object_list or ())
        if not rows:
            return context
        total = sum((row.figures for row in rows), Figures())
        now = sum((row.compared for row in rows), Figures())
        before = sum((row.previous for row in rows), Figures())
        terms = terms_in(cells_for(self.told, self.by()))
        return context | {
            "tiles": tiles(total, now, before, terms, self.address_of),
            "chart": chart_of(
                self.get_heading(), context["page_obj"].object_list, BY[self.by()], self.spans
            ),
            "total": Row(None, total, now, before),
            "compared_with": compared_with(
                self.spans, is_bought=not before.is_empty, since=self.since()
            ),
            "as_of": newest_of(self.drawn),
            "drawn": self.drawn,
        }

    @cached_property
    def drawn(self) -> list[Drawn]:
        """Until when the sources of the choice are known."""
        return drawn_of(sources_in(self.cells_of, self.told, self.days), plan_of=self.planned_in())

    def planned_in(self) -> list[int]:
        """Regions whose plan the figures tell too, by their keys."""
        return []

    def filter_summary(self) -> list[str]:
        """The filters, what is compared, and until when each source is known."""
        if not self.understood():
            return super().filter_summary()
        compared = [] if self.spans.is_empty else [str(self.spans)]
        return [*super().filter_summary(), *compared, *map(str, self.drawn)]
