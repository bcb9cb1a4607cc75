"""The page of a pasted table: its columns, what has to be asked, its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import Commodity, Product
from catalog.shared.commodities import FINEST_NEEDED
from p3dn.accounts.models import User
from p3dn.ui.values.bounds import UNREADABLE, is_kbki
from p3dn.ui.values.formats import number
from p3dn.ui.values.numerals import Convention, numeral
from procurement.models import PurchaseRequest
from procurement.plan.prices.reads import standard_prices_of, year_of
from procurement.request.services import LineInput

from .figures import convention_of, parted
from .matching import CLASS, matches, product_key
from .roles import Layout, Role, lay_out
from .rows import GridRow, checked, estimate_of, from_layout, from_post, put_together, summary
from .table import Table, from_text


@dataclass(slots=True)
class Grid:
    """A table as it is looked through. `doubtful` is a number that somebody has to explain first."""

    text: str
    layout: Layout
    convention: Convention | None = None
    doubtful: str = ""
    rows: list[GridRow] = field(default_factory=list)
    problem: str = ""

    @property
    def columns(self) -> list[dict[str, Any]]:
        """Each column with its role and what stands in it first."""
        made = []
        for place, role in enumerate(self.layout.roles):
            heading = self.layout.headings[place] if place < len(self.layout.headings) else ""
            cells = (row.cells[place] for row in self.layout.rows if place < len(row.cells))
            first = [cell for cell in cells if cell][:2]
            made.append({"number": place, "role": role, "heading": heading, "first": first})
        return made

    @property
    def roles(self) -> list[tuple[str, Any]]:
        """What a column may be."""
        return list(Role.choices)

    @property
    def readings(self) -> list[tuple[str, str]]:
        """The two numbers that the doubtful one may be."""
        found = numeral(parted(self.doubtful)[0])
        return [
            (Convention.INDONESIAN.value, number(found.indonesian)),
            (Convention.ENGLISH.value, number(found.english)),
        ]

    @property
    def is_ready(self) -> bool:
        """True when the rows may be looked through."""
        return not (self.doubtful or self.problem)

    @property
    def uncertain(self) -> int:
        """Number of rows that somebody should look at."""
        return sum(row.is_uncertain for row in self.rows)

    @property
    def summary(self) -> str:
        """How many rows and how much."""
        return summary(self.rows)


def read(
    table: Table, *, roles: list[str] | None = None, convention: Convention | None = None
) -> Grid:
    """The rows of a table, as soon as its columns and its numbers are clear."""
    layout = lay_out(table, roles)
    grid = Grid(table.text, layout, convention)
    if layout.place(Role.NAME) is None:
        grid.problem = _("Tunjukkan kolom yang berisi nama barang.")
        return grid
    if convention is None:
        grid.convention, grid.doubtful = convention_of(
            layout.cells(Role.QUANTITY), layout.cells(Role.PRICE)
        )
    if grid.is_ready:
        grid.rows = from_layout(layout, grid.convention)
    return grid


def posted(data: Any, *, anew: bool = False) -> Grid:
    """The table as a page sent it back, or its text read `anew` with the columns chosen there.

    Raises ValidationError when its text is none any more.
    """
    roles = data.getlist("kolom")
    sent = data.get("notasi", "")
    convention = Convention(sent) if sent in set(Convention) else None
    grid = read(from_text(data.get("text", "")), roles=roles, convention=convention)
    if grid.is_ready and "baris" in data and not anew:
        grid.rows = from_post(data)
    return grid


def match(grid: Grid, user: User, request: PurchaseRequest) -> None:
    """Give the rows what they may be; a constant number of queries."""
    names = [row.name for row in grid.rows if row.name and not UNREADABLE.search(row.name)]
    codes = [row.code for row in grid.rows if is_kbki(row.code)]
    choices = {row.choice for row in grid.rows}
    also = [one for one in choices if product_key(one) or is_kbki(one.removeprefix(CLASS))]
    found, known = matches(user, request, names, codes=codes, also=also)
    put_together(grid.rows, found, known)
    standard = standard_prices_of(
        request.region_id, year_of(request), [estimate_of(row) for row in grid.rows if row.name]
    )
    for row in grid.rows:
        row.standard = standard.get(row.number)


def lines_of(grid: Grid, user: User) -> list[LineInput]:
    """What the rows ask for, in their order; two queries. Raises ValidationError when one is wrong."""
    products = _products([row.choice for row in grid.rows], user)
    wanted = {row.choice.removeprefix(CLASS) for row in grid.rows} | {row.code for row in grid.rows}
    codes = sorted(filter(is_kbki, wanted))
    classes = Commodity.objects.filter(digits__gte=FINEST_NEEDED).in_bulk(codes)
    lines = checked(grid.rows, products, classes)
    wrong = [row for row in grid.rows if row.errors]
    if wrong:
        raise ValidationError(
            _("%(count)s baris belum dapat disimpan: baris %(rows)s. Perbaiki yang ditandai.")
            % {"count": len(wrong), "rows": ", ".join(str(row.number) for row in wrong[:20])}
        )
    if not lines:
        raise ValidationError(_("Semua baris dilewati, jadi tidak ada yang disimpan."))
    return lines


def _products(choices: Sequence[str], user: User) -> Mapping[int, Product]:
    keys = {key for value in choices if (key := product_key(value))}
    rows = Product.objects.published().visible_to(user).select_related("commodity")
    return rows.in_bulk(sorted(keys))
