"""Which column of a pasted table holds what: by its heading, or by what stands in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.jobs.reading.headings import SCALES, heading_key, split_heading
from p3dn.regulation.quantities.units import COUNTED, PACKS

from .figures import is_figure, values
from .table import Row, Table

LOOKED_AT = 20  # first rows among which the headings may stand
PACKINGS = {"box", "dus", "pak", "pack", "karton", "ikat", "rol", "roll", "paket", "kotak", "sak", "kg", "gram",
            "liter", "ml", "meter", "m", "m2", "m3", "orang", "hari", "bulan", "kali", "ls", "oh", "ob"}  # fmt: skip
UNITS = COUNTED | PACKS.keys() | PACKINGS


class Role(models.TextChoices):
    NAME = "name", _("Nama barang")
    QUANTITY = "quantity", _("Jumlah")
    UNIT = "unit", _("Satuan")
    PRICE = "price", _("Harga satuan")
    SPECIFICATION = "specification", _("Spesifikasi")
    KBKI = "kbki", _("Kode KBKI")
    NONE = "none", _("Abaikan")


HEADINGS: Mapping[Role, frozenset[str]] = {
    Role.NAME: frozenset(
        ["namabarang", "nama", "uraian", "uraianbarang", "barang", "barangjasa", "namabarangjasa", "item", "itemname", "items", "deskripsi", "description", "name", "product", "produk", "namaproduk", "jenisbarang", "uraianbarangjasa", "uraianpekerjaan", "namaitem", "goods", "rincian"]
    ),
    Role.QUANTITY: frozenset(
        ["jumlah", "qty", "quantity", "volume", "vol", "kuantitas", "banyaknya", "kuantum", "jml", "jumlahbarang", "banyak"]
    ),
    Role.UNIT: frozenset(["satuan", "unit", "uom", "sat", "units", "kemasan"]),
    Role.PRICE: frozenset(
        ["harga", "hargasatuan", "unitprice", "price", "hargaperunit", "hps", "hargahps", "perkiraanharga", "estimasiharga", "hargaperkiraan", "hargasatuanrp", "hargarp", "cost", "unitcost", "hargaunit"]
    ),
    Role.SPECIFICATION: frozenset(["spesifikasi", "spek", "spesifikasiteknis", "specification", "specs", "spec"]),
    Role.KBKI: frozenset(["kbki", "kodekbki"]),
    Role.NONE: frozenset(
        ["no", "nomor", "num", "nourut", "jumlahharga", "total", "totalharga", "subtotal", "amount", "nilai", "totalprice", "hargatotal", "jumlahrp", "keterangan", "ket", "note", "notes", "jumlahtotal"]
    ),
}  # fmt: skip


@dataclass(slots=True)
class Layout:
    """The columns' roles, the rows below the headings, and what prices are multiplied by."""

    roles: list[str]
    rows: list[Row]
    headings: list[str] = field(default_factory=list)
    factor: int = 1
    told: list[str] = field(default_factory=list)

    def place(self, role: Role) -> int | None:
        """The column of a role; None when there is none."""
        return self.roles.index(role.value) if role.value in self.roles else None

    def cell(self, row: Row, role: Role) -> str:
        """What stands in the row under a role."""
        place = self.place(role)
        return row.cells[place] if place is not None and place < len(row.cells) else ""

    def cells(self, role: Role) -> list[str]:
        """All that stands under a role."""
        return [self.cell(row, role) for row in self.rows]


def lay_out(table: Table, chosen: list[str] | None = None) -> Layout:
    """What each column holds; as somebody chose, or else as far as can be told."""
    at = _head(table)
    head = [] if at is None else table.rows[at].cells
    rows = table.rows if at is None else table.rows[at + 1 :]
    told = list(table.passed)
    if at:
        told.append(str(_("%s baris di atas judul kolom dilewati.") % at))
    if at is not None and rows and _numbers_columns(rows[0]):
        rows = rows[1:]
    layout = Layout([], rows, head, told=told)
    layout.roles = (
        _chosen(chosen, table.width)
        if chosen
        else _by_heading(head, table.width)
        if head
        else _by_content(table)
    )
    layout.factor = _factor(layout)
    return layout


def _role_of(heading: str) -> Role | None:
    name, _beside = split_heading(heading)
    keys = {heading_key(heading), heading_key(name)}
    return next((role for role, known in HEADINGS.items() if keys & known), None)


def _head(table: Table) -> int | None:
    """Which of the first rows holds the headings; None when there are none."""
    for at, row in enumerate(table.rows[:LOOKED_AT]):
        if any(map(is_figure, row.cells)):
            continue  # "unit" is a heading, and a unit beside a number
        known = {_role_of(cell) for cell in row.cells if cell} - {None}
        if len(known - {Role.NONE}) >= min(2, table.width) and len(table.rows) > 1:
            return at
    return None


def _numbers_columns(row: Row) -> bool:
    plain = [cell.strip("()") for cell in row.cells]
    return len(plain) > 1 and plain == [str(n) for n in range(1, len(plain) + 1)]


def _chosen(chosen: list[str], width: int) -> list[str]:
    """Roles as they were chosen, each at most once; the first of two counts."""
    seen: set[str] = set()
    roles = []
    for role in [*chosen, *[Role.NONE.value] * width][:width]:
        once = role if role in Role.values and role not in seen else Role.NONE.value
        roles.append(once)
        seen |= {once} - {Role.NONE.value}
    return roles


def _by_heading(head: list[str], width: int) -> list[str]:
    roles = [(_role_of(cell) or Role.NONE).value for cell in head]
    counted = [n for n, role in enumerate(roles) if role == Role.QUANTITY]
    if len(counted) > 1:  # "Volume ... Harga ... Jumlah": the last is their product
        jumlah = [n for n in counted if heading_key(split_heading(head[n])[0]) == "jumlah"]
        for n in jumlah or counted[1:]:
            roles[n] = Role.NONE.value
    return _chosen(roles, width)


def _factor(layout: Layout) -> int:
    """What the heading of the prices says they are multiplied by: 1000 for "ribu rupiah"."""
    place = layout.place(Role.PRICE)
    if place is None or place >= len(layout.headings):
        return 1
    _name, beside = split_heading(layout.headings[place])
    return next((size for pattern, size, _words in SCALES if beside and pattern.search(beside)), 1)


def _by_content(table: Table) -> list[str]:
    """Roles of columns without headings, from what stands in them."""
    columns = [table.column(place) for place in range(table.width)]
    filled = [[cell for cell in column if cell] for column in columns]
    roles = [Role.NONE.value] * len(columns)
    figures = [
        n
        for n, cells in enumerate(filled)
        if cells and sum(map(is_figure, cells)) > 0.5 * len(cells)
    ]
    texts = [n for n, cells in enumerate(filled) if cells and n not in figures]
    units = [
        n for n in texts if sum(c.casefold() in UNITS for c in filled[n]) >= 0.6 * len(filled[n])
    ]
    names = [n for n in texts if n not in units[:1]] or texts
    if units and len(texts) > 1:
        roles[units[0]] = Role.UNIT.value
    if names:
        longest = max(names, key=lambda n: (sum(map(len, filled[n])) / len(filled[n]), -n))
        roles[longest] = Role.NAME.value
        for other in names:
            if (
                other != longest
                and roles[other] == Role.NONE.value
                and Role.SPECIFICATION.value not in roles
            ):
                roles[other] = Role.SPECIFICATION.value
    _figures(columns, figures, roles)
    return roles


def _figures(columns: list[list[str]], figures: list[int], roles: list[str]) -> None:
    """Which numbers are quantities and which are prices."""
    left = [n for n in figures if not _counts_rows(columns[n]) or len(figures) == 1]
    product = _product_of(columns, left)
    left = [n for n in left if n != product]
    if len(left) == 1:
        (only,) = left
        money = any("rp" in cell.casefold() for cell in columns[only])
        roles[only] = (Role.PRICE if money else Role.QUANTITY).value
    elif left:
        by_size = sorted(left, key=lambda n: median(values(columns[n]) or [Decimal(0)]))
        roles[by_size[0]], roles[by_size[-1]] = Role.QUANTITY.value, Role.PRICE.value


def _counts_rows(cells: list[str]) -> bool:
    plain = [cell.strip(".") for cell in cells if cell]
    return len(plain) > 1 and plain in ([str(n) for n in range(1, len(plain) + 1)],)


def _product_of(columns: list[list[str]], figures: list[int]) -> int | None:
    """The column that is the product of two others; None when there is none."""
    if len(figures) < 3:
        return None
    rows = [values([columns[n][at] for n in figures]) for at in range(len(columns[0]))]
    full = [row for row in rows if len(row) == len(figures)]
    for c in range(len(figures) - 1, -1, -1):
        for a in range(len(figures)):
            for b in range(a + 1, len(figures)):
                if c not in (a, b) and full and all(abs(r[a] * r[b] - r[c]) <= 1 for r in full):
                    return figures[c]
    return None
