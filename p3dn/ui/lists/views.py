"""The one list view: page, htmx fragment and spreadsheet from the same filtered rows."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, cast

from django.contrib.postgres.expressions import ArraySubquery
from django.core.paginator import Page, Paginator
from django.db.models import BooleanField, F, Func, Model, QuerySet
from django.db.models.expressions import OrderBy
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.response import SimpleTemplateResponse
from django.utils.translation import gettext as _
from django.views.generic import ListView

from p3dn.ui.requests import HtmxRequest
from p3dn.ui.values.bounds import whole

from .details import detailed
from .drawing.columns import PARAMETER as COLUMNS
from .drawing.toolbar import Chip, chips_of, toolbar_of
from .export import Column, csv_response, xlsx_response
from .known import (
    FILE,
    FRAME,
    ORDER,
    PAGE,
    PAGE_SIZE,
    UnknownParameter,
    answered,
    asked_page,
    parameters_of,
    refused,
    render_as_chosen,
    require_known,
)
from .query import misread, misread_of, note_errors
from .turning import AFTER, BEFORE, asked_turn, steps_of, turned_page, with_ways

Cut = QuerySet[Any] | Sequence[Any]
"""The rows of a page: cut out of a question, or of what was put together in Python."""
MAX_PAGE_SIZE = 100
KINDS = ("xlsx", "csv")  # of files that a list is downloaded as
SHEET_AT_ONCE = (
    8_000  # rows of a spreadsheet that take two seconds to write; longer ones tell how far they are
)
SHEET_ROWS = 1_048_574  # of a spreadsheet, without heading and total


def total_order(fields: Sequence[Any]) -> tuple[Any, ...]:
    """The fields, and the primary key behind them; indexes of lists end in it."""
    return (*fields,) if fields[-1] in ("pk", "-pk") else (*fields, "pk")


def is_any_of(keys: QuerySet[Any, Any]) -> Func:
    """Whether a row has one of these keys, which are found before anything else is asked.

    As a subquery of IN they would be joined last where many outer joins follow: all rows would be read first.
    """
    return Func(
        F("pk"),
        ArraySubquery(keys),
        template="%(expressions)s)",
        arg_joiner=" = ANY(",
        output_field=BooleanField(),
    )


class FilteredListView(ListView[Any]):
    """A list with filters, whitelisted ordering, pages and export.

    Subclasses give `queryset_for(user)` (starting from `visible_to`), and may give `details` of the
    rows, a `filterset_class`, `orderings` (key -> field names), `columns` for the export, `heading`,
    `table_template` (the fragment that htmx swaps) and `empty_text`, and name what else they read
    from the address (`own_parameters`).
    """

    request: HtmxRequest
    model: type[Model]
    filterset: Any  # of `filterset_class`, None without one
    filterset_class: ClassVar[Any] = None
    orderings: ClassVar[Mapping[str, tuple[str | OrderBy, ...]]] = {}
    default_ordering: ClassVar[str] = ""
    detailed_orderings: ClassVar[frozenset[str]] = frozenset()  # those by something in `details`
    columns: ClassVar[Sequence[Column]] = ()
    own_parameters: ClassVar[frozenset[str]] = frozenset()
    heading: ClassVar[Any] = ""
    empty_text: ClassVar[Any] = ""  # when nothing is found, if that is told otherwise
    nothing_yet: ClassVar[Any] = ""  # when nothing was asked for either, if that is told otherwise
    table_template: ClassVar[str] = ""
    template_name = "partials/lists/list_page.html"
    fragment_template: ClassVar[str] = "partials/lists/_list.html"
    paginate_by = 25
    page_kwarg = PAGE
    max_export_rows = 20_000  # more are written by a worker

    def queryset_for(self, user: Any) -> QuerySet[Any]:
        """Rows this person may see, with everything that filters and orderings need."""
        raise NotImplementedError(f"{type(self).__name__} must give queryset_for()")

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Adds what is shown of a row besides its own columns: joins and sums.

        A page has them worked out for its own rows, a file for all.
        """
        return rows

    def details_are_everybodys(self) -> bool:
        """Whether `details` ask nothing about the person or the address: their SQL is written once."""
        return False

    def get_queryset(self) -> QuerySet[Any]:
        """Visible rows, filtered and in a total order."""
        rows = self.queryset_for(self.request.user)
        self.filterset = self.filterset_for(rows)
        if self.filterset is not None:
            # a wrong filter value shows its message and hides nothing silently
            rows = self.filterset.qs if self.understood() else rows.none()
        return self.ordered(rows)

    def filterset_for(self, rows: Any) -> Any:
        """The filters as the address sets them, None without any.

        Raises UnknownParameter where the address names something that this list does not know.
        """
        kind = self.filterset_class
        made = None if kind is None else kind(self.request.GET, queryset=rows, request=self.request)
        require_known(self.request.GET, self.parameters(made and made.form))
        return made

    def parameters(self, form: Any) -> frozenset[str]:
        """What an address may ask of this list."""
        order = {ORDER} if self.orderings else set()
        return FRAME | self.own_parameters | order | parameters_of(form)

    def understood(self) -> bool:
        """Whether every filter in the address can be used; what cannot is said on the page."""
        if not self.filterset.is_bound or self.filterset.is_valid():
            return True
        if not misread_of(self.request):
            note_errors(self.request, self.filterset.form)
        return False

    @property
    def ordering_key(self) -> str:
        """The ordering in the address, known or not."""
        return self.request.GET.get(ORDER, self.default_ordering)

    def ordered(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Order by the key in the address if it is known; the primary key breaks ties."""
        key = self.ordering_key
        if key and key not in self.orderings and self.orderings:
            misread(self.request, ORDER, _("Urutan"), key)
        fields = self.orderings.get(key) or self.orderings.get(self.default_ordering)
        if fields:
            if self.needs_details_first():
                rows = self.details(rows)
            return rows.order_by(*total_order(fields))
        return (
            rows
            if rows.query.order_by or not rows.ordered
            else rows.order_by(*total_order(rows.model._meta.ordering))
        )

    def needs_details_first(self) -> bool:
        """Whether details decide the order, so that those of all rows must be known."""
        return self.ordering_key in self.detailed_orderings

    def detailed_page(self, cut: Cut) -> Cut:
        """The rows of a page with their details: keys first, then what is shown of them.

        One query, or two where that what is shown is the same for everybody (`details.py`).
        """
        if not isinstance(cut, QuerySet):
            return cut
        if type(self).details is FilteredListView.details or self.needs_details_first():
            return cut
        if self.details_are_everybodys():
            return detailed(
                cut.model, list(cut.values_list("pk", flat=True)), self.details, type(self)
            )
        rows = cut.model._default_manager.filter(is_any_of(cut.values("pk")))
        return self.details(rows).order_by(*cut.query.order_by)

    def get(  # type: ignore[override]  # a file is streamed
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """The page, or its rows as a file when the address asks for one."""
        wanted = request.GET.get(FILE, "")
        try:
            if wanted in KINDS and self.columns:
                return self.export(wanted)
            if wanted:
                misread(request, FILE, _("Unduh"), wanted)
            response = super().get(request, *args, **kwargs)
        except UnknownParameter as unknown:
            return refused(request, unknown.unused)
        return self.with_known_columns(answered(request, response))

    def with_known_columns(self, response: HttpResponseBase) -> HttpResponseBase:
        """The page; refused where none of its columns is called as the address says.

        Only the drawn table knows its columns (`columns.py`).
        """
        known = len(misread_of(self.request))
        if COLUMNS in self.request.GET and isinstance(response, SimpleTemplateResponse):
            response.render()
        unknown = misread_of(self.request)[known:]
        return refused(self.request, unknown) if unknown else response

    def export(self, kind: str) -> HttpResponseBase:
        """Every filtered row, not only this page; what takes long is left to a worker."""
        self.object_list = self.get_queryset()
        count = self.count_for_file()
        most = self.max_export_rows
        if kind == "xlsx":
            most = min(most, SHEET_AT_ONCE)
        if count > most and (kind == "xlsx" or self.request.user.is_authenticated):
            return self.too_long(count)
        title, columns, rows = str(self.get_heading()), self.columns_of_file(), self.rows_for_file()
        if kind == "csv":
            return csv_response(title=title, columns=columns, rows=rows)
        return xlsx_response(title=title, columns=columns, rows=rows, notes=self.filter_summary())

    def rows_for_file(self) -> Any:
        """The rows of `object_list` with their details."""
        rows: Any = self.object_list
        return rows if self.needs_details_first() else self.details(rows)

    def count_for_file(self) -> int:
        """How many rows a file of `object_list` has."""
        rows: Any = self.object_list
        return len(rows) if isinstance(rows, list) else rows.count()

    def columns_of_file(self) -> Sequence[Column]:
        """The columns of a download; those of the page unless a list has more to say."""
        return self.columns

    def too_long(self, count: int) -> HttpResponse:
        """Offer to have the rows written by a worker; who has no login gets them as CSV."""
        query = self.query_of_list()
        context = {
            "heading": self.get_heading(),
            "count": count,
            "query": query,
            "back": f"{self.request.path}?{query}",
            "csv": f"{self.request.path}?{query}&unduh=csv",
            "formats": KINDS if count <= SHEET_ROWS else ("csv",),
            "wanted": self.request.GET.get(FILE),
        }
        return render_as_chosen(self.request, "partials/lists/export_too_long.html", context)

    def query_of_list(self) -> str:
        """What was asked of the list, without the page that was open and the file that was wanted."""
        query = self.request.GET.copy()
        for name in (FILE, self.page_kwarg, AFTER, BEFORE):
            query.pop(name, None)
        return query.urlencode()

    def get_heading(self) -> Any:
        """What the list is called, on the page and in the file."""
        return self.heading or self.model._meta.verbose_name_plural

    def chips(self) -> list[Chip]:
        """The active filters, each with the address without it."""
        if self.filterset is None or not self.filterset.is_bound or not self.filterset.is_valid():
            return []
        return chips_of(self.filterset.form, self.request.GET)

    def filter_summary(self) -> list[str]:
        """The active filters in words: "Status: Disetujui"."""
        return [str(chip) for chip in self.chips()]

    def get_paginate_by(self, queryset: QuerySet[Any]) -> int:
        """Page size from the address, within bounds."""
        text = self.request.GET.get(PAGE_SIZE, "")
        asked = whole(text)
        if text and not (asked and asked <= MAX_PAGE_SIZE):
            most = _("Paling banyak %(most)d.") % {"most": MAX_PAGE_SIZE}
            misread(self.request, PAGE_SIZE, _("Baris per halaman"), text, most)
        return min(asked, MAX_PAGE_SIZE) if asked else self.paginate_by

    def paginate_queryset(self, queryset: Any, page_size: int) -> tuple[Any, Any, Any, bool]:
        """The page in the address; the last one when there are fewer by now."""
        paginator = self.get_paginator(queryset, page_size)
        can_turn = isinstance(queryset, QuerySet) and self.can_turn(queryset)
        page = (can_turn and self.page_from_row(queryset, paginator)) or asked_page(
            self.request, paginator
        )
        page.object_list = self.detailed_page(cast(Cut, page.object_list))
        shown = with_ways(page, can_turn=can_turn)
        return paginator, shown, shown.object_list, shown.has_other_pages()

    def can_turn(self, rows: QuerySet[Any]) -> bool:
        """Whether pages may be turned from a row that is named by its key."""
        return not self.needs_details_first() and steps_of(rows) is not None

    def page_from_row(self, rows: QuerySet[Any], pages: Paginator[Any]) -> Page[Any] | None:
        """The page after or before the row in the address; None where none is named, or it is gone by now."""
        turn = asked_turn(self.request)
        if turn is None:
            return None
        seen = self.queryset_for(self.request.user)
        return turned_page(rows, turn, seen, pages, self.request.GET.get(self.page_kwarg, ""))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What the list templates need besides the rows."""
        kwargs = super().get_context_data(**kwargs)
        chips = self.chips()
        kwargs |= {
            "filter": self.filterset,
            "heading": self.get_heading(),
            "table_template": self.table_template,
            "empty_text": (not chips and self.nothing_yet) or self.empty_text or _nothing(chips),
            "chips": chips,
            "toolbar": toolbar_of(
                self.filterset and self.filterset.form, self.orderings, self.ordering_key
            ),
            "can_export": bool(self.columns),
        }
        return kwargs

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """Only the table for an exchange within the page (see `middleware.keep_private`)."""
        if self.request.htmx:
            self.template_name = self.fragment_template
        return super().render_to_response(context, **kwargs)


def _nothing(chips: Sequence[Chip]) -> str:
    """What is said of an empty list that says nothing itself."""
    if chips:
        return _("Tidak ada yang cocok. Longgarkan atau bersihkan saringan.")
    return _("Tidak ada data.")
