"""Rows of the table as a page shows them: each cell typed over, what is uncertain, what is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import Commodity, Product
from catalog.shared.packing import packing_of
from p3dn.regulation.quantities.packing import Packing, packed
from p3dn.regulation.quantities.units import same_unit
from p3dn.ui.values import bounds, parsing
from p3dn.ui.values.formats import rupiah
from p3dn.ui.values.numerals import Convention
from procurement.plan.prices.reads import Beside, Estimate
from procurement.request.forms import LineForm
from procurement.request.services import LineInput
from procurement.request.units.asked import Asked, price_each

from .figures import parted, plain, read_small, shown
from .matching import CLASS, NOTHING, TYPED_CODE, Choice, Match, product_key
from .roles import Layout, Role

FIELDS = {
    "name": "uraian",
    "quantity": "jumlah",
    "unit": "satuan",
    "price": "harga",
    "specification": "spesifikasi",
    "choice": "pilihan",
    "code": "kbki",
    "content": "isi",
}
LONGEST = {"name": 300, "unit": 30}


@dataclass(slots=True)
class GridRow:
    """One row. `choice` is what it is; `code` a KBKI code that was typed where none of those offered fits.

    `marks` and `errors` are by field, `standard` a price of the region's list beside its own. Where
    the product is counted in another unit, `own_unit` is that, `content` how many are in each, and
    `offer` how the quantity reads then.
    """

    number: int
    name: str = ""
    quantity: str = ""
    unit: str = ""
    price: str = ""
    specification: str = ""
    choice: str = ""
    code: str = ""
    content: str = ""
    convert: bool = False
    skip: bool = False
    choices: list[Choice] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    own_unit: str = ""
    packing: Packing = field(default_factory=dict)
    offer: str = ""
    standard: Beside | None = None

    @property
    def chosen(self) -> Choice | None:
        """The choice that stands in the row."""
        return next((one for one in self.choices if one.value == self.choice), None)

    @property
    def key(self) -> str:
        """Its number as part of names."""
        return str(self.number)

    @property
    def is_uncertain(self) -> bool:
        """True when somebody should look at it."""
        return not self.skip and bool(self.marks or self.errors)


def from_layout(layout: Layout, convention: Convention | None) -> list[GridRow]:
    """The rows below the headings, numbers read in this notation; rows without a name stay."""
    made = []
    for row in layout.rows:
        quantity = layout.cell(row, Role.QUANTITY)
        unit = layout.cell(row, Role.UNIT) or parted(quantity)[1]
        price = layout.cell(row, Role.PRICE)
        figures = {"quantity": quantity, "price": price}
        made.append(
            GridRow(
                row.number,
                marks=_other_units(figures, unit, convention) | _small(figures, convention),
                name=layout.cell(row, Role.NAME)[: LONGEST["name"]],
                quantity=shown(quantity, convention),
                unit=unit[: LONGEST["unit"]],
                price=shown(price, convention, layout.factor),
                specification=layout.cell(row, Role.SPECIFICATION),
                code=layout.cell(row, Role.KBKI),
            )
        )
    return made


def _small(cells: Mapping[str, str], convention: Convention | None) -> dict[str, str]:
    """A mark for each number that may have been meant a thousand times as large."""
    return {
        name: _("Periksa: %(cell)s dibaca %(value)s.")
        % {"cell": cell, "value": shown(cell, convention)}
        for name, cell in cells.items()
        if read_small(cell, convention)
    }


def _other_units(
    cells: Mapping[str, str], unit: str, convention: Convention | None
) -> dict[str, str]:
    """A mark for each number with a unit behind it that is not its row's: "2 lusin" in a row of boxes."""
    return {
        name: _("Periksa: %(cell)s dibaca %(value)s per %(unit)s.")
        % {"cell": cell, "value": shown(cell, convention), "unit": unit}
        if name == "price"
        else _("Periksa: %(cell)s dibaca %(value)s %(unit)s.")
        % {"cell": cell, "value": shown(cell, convention), "unit": unit}
        for name, cell in cells.items()
        if (beside := parted(cell)[1]) and not same_unit(beside, unit)
    }


def from_post(posted: Mapping[str, Any]) -> list[GridRow]:
    """The rows as they stand in the page."""
    numbers = bounds.wholes(posted.getlist("baris"), most=10**6)  # type: ignore[attr-defined]  # a QueryDict
    rows = []
    for n in numbers:
        row = GridRow(n)
        for name, word in FIELDS.items():
            setattr(row, name, str(posted.get(f"{word}-{n}", "")).strip())
        row.convert, row.skip = f"ubah-{n}" in posted, f"lewati-{n}" in posted
        rows.append(row)
    return rows


def put_together(
    rows: Sequence[GridRow], found: Mapping[str, Match], known: Mapping[str, Choice]
) -> None:
    """Give each row its choices, and note what is uncertain; what was chosen already stays."""
    for row in rows:
        match = found.get(row.name, NOTHING)
        row.choices = list(match.choices)
        stands = known.get(row.choice)
        if stands is not None and stands not in row.choices:
            row.choices.append(stands)
        if not row.choice:
            _propose(row, match, known.get(f"{CLASS}{row.code}"))
        first = row.choices[0].value if row.choices else TYPED_CODE
        if not match.surely and not match.partly and row.choice == first != TYPED_CODE:
            row.marks["choice"] = _("Periksa: mungkin bukan ini yang dimaksud.")
        _offer(row)


def _propose(row: GridRow, match: Match, of_code: Choice | None) -> None:
    """What the row is, as long as nobody chose; a code of the table counts unless a product is named."""
    first = next(iter(row.choices), None)
    if of_code is not None and not (match.surely and first is not None and first.is_product):
        row.choices = [of_code, *(one for one in row.choices if one != of_code)]
        first = of_code
    if first is None:
        row.choice = TYPED_CODE
        row.marks["choice"] = _(
            "Tidak ditemukan. Ubah uraiannya lalu cari lagi, atau isi kode KBKI."
        )
        return
    if match.partly and first is not of_code:
        row.marks["choice"] = _("Tidak ada yang persis. Pilih yang dimaksud.")
        return
    row.choice, row.code = first.value, ""
    if not row.price and first.price is not None:
        row.price = plain(first.price)
        row.marks["price"] = _("Harga katalog.")
    if not row.unit and first.unit:
        row.unit = first.unit
        row.marks["unit"] = _("Satuan produk.")


def _offer(row: GridRow) -> None:
    """Say how the quantity reads in the product's unit, where it is written in another."""
    chosen = row.chosen
    if chosen is None or not chosen.is_product or not row.unit or same_unit(row.unit, chosen.unit):
        return
    row.own_unit, row.packing = chosen.unit, chosen.packing
    many, quantity = _many(row), _read(parsing.parse_number, row.quantity)
    if many is not None and quantity is not None:
        row.offer = Asked(quantity, row.unit).said_as(many, row.own_unit)


def _many(row: GridRow) -> Decimal | None:
    """How many of the product's unit are in each: as everybody knows, or as was typed."""
    known = packed(row.packing, row.unit, row.own_unit)
    typed = _read(parsing.parse_number, row.content) if row.content else None
    return known if known is not None else typed if typed and typed > 0 else None


def _read(parse: Any, text: str) -> Decimal | None:
    try:
        value: Decimal | None = parse(text)
    except (ValueError, ArithmeticError):
        return None
    return value


def checked(
    rows: Sequence[GridRow], products: Mapping[int, Product], classes: Mapping[str, Commodity]
) -> list[LineInput]:
    """What the rows ask for; what is wrong is noted on each, with the remedy."""
    lines = []
    for row in rows:
        if row.skip:
            continue
        line = _line(row, products, classes)
        if line is not None and not row.errors:
            lines.append(line)
    return lines


def _line(
    row: GridRow, products: Mapping[int, Product], classes: Mapping[str, Commodity]
) -> LineInput | None:
    product = products.get(product_key(row.choice) or 0)
    commodity = product.commodity if product else _class_of(row, classes)
    said = {name: _field(row, name) for name in ("name", "quantity", "unit", "price")}
    if row.errors or commodity is None:
        return None
    quantity, price, unit = said["quantity"], said["price"], said["unit"]
    asked = None
    try:
        if product is not None and not same_unit(unit, product.unit):
            row.own_unit, row.packing = product.unit, packing_of(product)
            asked, many = Asked(quantity, unit), _agreed(row)
            quantity, price, unit = asked.counted(many), price_each(price, many), product.unit
        bounds.total(quantity, price)
    except ValidationError as error:
        row.errors["unit" if asked or row.own_unit else "quantity"] = " ".join(error.messages)
        return None
    return LineInput(
        product=product,
        commodity=commodity,
        description=said["name"],
        specification=row.specification,
        quantity=quantity,
        unit=unit,
        unit_price=price,
        asked=asked,
    )


def _class_of(row: GridRow, classes: Mapping[str, Commodity]) -> Commodity | None:
    """The class of a row that is no product; a mistake is noted."""
    typed = row.choice == TYPED_CODE
    commodity = classes.get(row.code if typed else row.choice.removeprefix(CLASS))
    if commodity is None:
        row.errors["choice"] = (
            _("Kode KBKI %s tidak dikenal atau terlalu luas; sedikitnya 5 angka.") % row.code
            if typed and row.code
            else _("Pilih produk atau kelompok, atau isi kode KBKI-nya.")
        )
    return commodity


def _agreed(row: GridRow) -> Decimal:
    """How many are in each, once somebody agreed. Raises ValidationError with what is wanting."""
    many = _many(row)
    if many is None:
        raise ValidationError(
            _("Produk ini dihitung dalam %(own)s. Isi berapa %(own)s dalam satu %(unit)s.")
            % {"own": row.own_unit, "unit": row.unit}
        )
    if not row.convert:
        raise ValidationError(_("Centang pengubahan satuannya, atau pilih bukan dari katalog."))
    return many


FORM_FIELDS = {"name": "description", "quantity": "quantity", "unit": "unit", "price": "unit_price"}


def _field(row: GridRow, name: str) -> Any:
    """One cell by the rules of the form of a line; a mistake is noted."""
    try:
        value = LineForm.base_fields[FORM_FIELDS[name]].clean(getattr(row, name))
        if name == "quantity" and value <= 0:
            raise ValidationError(_("Jumlah harus lebih dari nol."))
    except ValidationError as error:
        row.errors[name] = " ".join(error.messages)
        return None
    return value


def estimate_of(row: GridRow) -> Estimate:
    """What the row says, to be held beside standard prices."""
    chosen, price = row.chosen, _read(parsing.parse_rupiah, row.price)
    packing = chosen.packing if chosen and chosen.is_product else {}
    return Estimate(row.number, row.name, row.name, row.unit, price, packing)


def summary(rows: Sequence[GridRow]) -> str:
    """How many rows come along and what they are worth, as far as that can be read."""
    taken = [row for row in rows if not row.skip]
    total = Decimal(0)
    for row in taken:
        quantity, price = (
            _read(parsing.parse_number, row.quantity),
            _read(parsing.parse_rupiah, row.price),
        )
        total += (quantity or 0) * (price or 0)
    return _("%(count)s baris, sekitar %(total)s") % {"count": len(taken), "total": rupiah(total)}
