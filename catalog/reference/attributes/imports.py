"""Attributes of products in a flat sheet: one cell of pairs, or a column for each ("Atribut: Bahan")."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from catalog.models import CommodityAttribute, ProductAttribute
from catalog.models.reference.attribute import NO, YES
from catalog.sheets.cells import paired, pairs_in
from catalog.sheets.common import yes_or_no
from catalog.sheets.rows import ProductOfRow
from p3dn.jobs.importing.bulk import copy_values, update_changed
from p3dn.jobs.importing.importer import Findings, ImportColumn
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import gettext as _t

from .reads import canonical, prevailing

Kind = CommodityAttribute.Kind
Pairs = Sequence[tuple[str, str, Any]]  # heading, name of the attribute, cell
FETCHED = Prefetch("attributes", to_attr="values_kept")  # a list each, no queryset of its own
NAMED = re.compile(r"\s*atribut\s*[:.–-]\s*(\S.*)", re.IGNORECASE | re.DOTALL)
COLUMN = ImportColumn(
    "attributes", _("Atribut"), ("atribut", "atribut_produk"), parse=pairs_in, exact=True,
    example="Bahan: kayu jati; Tinggi: 75", remedy=_(
        "Tulis Nama: nilai, pisahkan dengan titik koma. Nilai yang memuat titik koma diapit tanda "
        "petik. Boleh juga satu kolom per atribut, dengan judul seperti Atribut: Bahan."
    ),
)  # fmt: skip


def attribute_in(heading: str) -> str | None:
    """Name of the attribute whose values stand below a heading such as "Atribut: Bahan"."""
    found = NAMED.fullmatch(heading)
    return " ".join(found[1].split()) if found else None


class Names:
    """The attributes of one commodity by the names a person may write for them."""

    def __init__(self, attributes: Iterable[CommodityAttribute]) -> None:
        found = list(attributes)
        self.by_label: dict[str, CommodityAttribute] = {}
        self.loose: dict[str, CommodityAttribute] = {}
        names = [one.name.casefold() for one in found]
        for one in found:
            alone = names.count(one.name.casefold()) == 1
            label = one.name if alone else f"{one.name} [{one.commodity_id}]"
            self.by_label[label] = one
            self.loose.setdefault(label.casefold(), one)
            if alone and one.unit:
                self.loose.setdefault(str(one).casefold(), one)
        self.label_of = {one.pk: label for label, one in self.by_label.items()}

    def find(self, name: str) -> CommodityAttribute | None:
        """The attribute so called; two of one name are told apart by the code of their class."""
        wanted = " ".join(name.split())
        return self.by_label.get(wanted) or self.loose.get(wanted.casefold())


class AttributeBook:
    """Attributes in use in a region of the commodities that rows name, looked up once for each."""

    def __init__(self, region_id: int) -> None:
        self.region_id = region_id
        self.known: dict[str, Names] = {}

    def learn(self, codes: Iterable[str]) -> None:
        """Look up the attributes of commodities not met yet, in one query."""
        fresh = set(codes) - self.known.keys()
        lineages = {code[:digits] for code in fresh for digits in range(1, len(code) + 1)}
        of_class: dict[str, list[CommodityAttribute]] = defaultdict(list)
        found = CommodityAttribute.objects.in_regions([self.region_id])
        found = found.filter(commodity__in=lineages, is_active=True)
        for attribute in prevailing(found.order_by("pk")):
            of_class[attribute.commodity_id].append(attribute)
        for code in fresh:
            lineage = (code[:digits] for digits in range(1, len(code) + 1))
            self.known[code] = Names(one for place in lineage for one in of_class.get(place, ()))

    def read(
        self, row: int, code: str, pairs: Pairs, findings: Findings[ProductOfRow]
    ) -> dict[int, str] | None:
        """Values as they are stored, by id of the attribute; None after refusing the row."""
        values: dict[int, str] = {}
        sound = True
        for heading, name, cell in pairs:
            attribute = self.known[code].find(name)
            if attribute is None:
                self._unknown(row, code, heading, name, findings)
                sound = False
                continue
            try:
                value = canonical(attribute, typed(attribute, cell))
            except (ValidationError, ValueError) as error:
                said = " ".join(getattr(error, "messages", [str(error)]))
                findings.refuse(row, heading, f"{name}: {cell}", said, remedy_for(attribute))
                sound = False
                continue
            if value and values.setdefault(attribute.pk, value) != value:
                message = _t("Atribut %(name)s ditulis dua kali dengan nilai berbeda.")
                remedy = _t("Hapus salah satunya.")
                findings.refuse(row, heading, f"{name}: {cell}", message % {"name": name}, remedy)
                sound = False
        return values if sound else None

    def _unknown(
        self, row: int, code: str, heading: str, name: str, findings: Findings[ProductOfRow]
    ) -> None:
        names = "; ".join(self.known[code].by_label)
        message = _t("“%(name)s” bukan atribut komoditas %(code)s.") % {"name": name, "code": code}
        remedy = _t("Hapus isinya, atau tetapkan dahulu atributnya pada halaman komoditas itu.")
        if names:
            remedy = _t("Atribut komoditas ini: %s.") % names
        findings.refuse(row, heading, name, message, remedy)

    def cell_of(self, product: ProductOfRow) -> str:
        """The cell that says what is stored of a product whose attributes are fetched already."""
        names = self.known[product.commodity_id]
        pairs = []
        for row in product.values_kept:
            label = names.label_of.get(row.attribute_id)
            if label is not None:
                row.attribute = names.by_label[label]
                pairs.append((label, row.shown))
        return paired(sorted(pairs))


def typed(attribute: CommodityAttribute, cell: Any) -> Any:
    """A cell as `canonical` takes it: a number without its unit, a choice in its own spelling."""
    if attribute.kind == Kind.NUMBER:
        if isinstance(cell, float):
            return Decimal(repr(cell))
        word, unit = text(cell), attribute.unit.casefold()
        return word[: -len(unit)].strip() if unit and word.casefold().endswith(unit) else word
    word = text(cell)
    if attribute.kind == Kind.BOOLEAN and word:
        return YES if yes_or_no(cell) else NO
    if attribute.kind == Kind.CHOICE:
        spelled = (choice for choice in attribute.choices if choice.casefold() == word.casefold())
        return word if word in attribute.choices else next(spelled, word)
    return word


def remedy_for(attribute: CommodityAttribute) -> str:
    """What may be written for an attribute."""
    if attribute.kind == Kind.CHOICE:
        return _t("Pilihannya: %s.") % "; ".join(attribute.choices)
    if attribute.kind == Kind.BOOLEAN:
        return _t("Tulis Ya atau Tidak.")
    return _t("Tulis seperti 12 atau 2,5.") if attribute.kind == Kind.NUMBER else _t("Pendekkan.")


def compare(old: ProductOfRow, new: ProductOfRow) -> bool:
    """Note on `old` which values the file adds or changes; True when there are any."""
    stored = {row.attribute_id: row for row in old.values_kept} if new.values_said else {}
    old.values_before = {}
    old.values_added = {pk: v for pk, v in new.values_said.items() if pk not in stored}
    old.values_changed = []
    for pk, row in stored.items():
        value = new.values_said.get(pk, row.value)
        if value != row.value:
            old.values_before[pk] = row.value
            row.value = value
            old.values_changed.append(row)
    return bool(old.values_added or old.values_changed)


def changes_of(old: ProductOfRow, book: AttributeBook) -> Iterator[tuple[str, str, str]]:
    """(label, old, new) of each value that `compare` found added or changed."""
    names = book.known[old.commodity_id].label_of if old.commodity_id in book.known else {}
    label = str(COLUMN.label)
    for pk, value in old.values_added.items():
        yield f"{label}: {names.get(pk, pk)}", "", value
    for row in old.values_changed:
        pk = row.attribute_id
        yield f"{label}: {names.get(pk, pk)}", old.values_before[pk], row.value


def write_new(findings: Findings[ProductOfRow]) -> None:
    """Write the values of new products that have their keys already.

    Before the products themselves: their words for the search are then complete at once, where a
    value added later has the whole product written again.
    """
    rows = [(p.pk, *pair) for p in findings.new for pair in p.values_said.items()]
    copy_values(ProductAttribute, ("product", "attribute", "value"), rows)


def write_changed(findings: Findings[ProductOfRow]) -> None:
    """Write the values of stored products; who changed its commodity loses what that does not have."""
    moved = [product.pk for product in findings.changed if product.moved]
    outside = ProductAttribute.objects.filter(product__in=moved)
    lost = [
        row.pk
        for row in outside.select_related("attribute", "product")
        if not row.product.commodity_id.startswith(row.attribute.commodity_id)
    ]
    if lost:
        ProductAttribute.objects.filter(pk__in=lost).delete()
    added = [(p.pk, *pair) for p in findings.changed for pair in p.values_added.items()]
    if added:
        copy_values(ProductAttribute, ("product", "attribute", "value"), added)
    changed = [row for product in findings.changed for row in product.values_changed]
    if changed:
        update_changed(ProductAttribute, changed, ["value"])


def sheet() -> tuple[str, list[Sequence[Any]]]:
    """The attributes in use and what may be written for them, for whoever fills in the template."""
    found = CommodityAttribute.objects.filter(is_active=True).select_related("commodity", "region")
    head = (_t("Kelas KBKI"), _t("Nama kelas"), _t("Atribut"), _t("Isian"), _t("Satuan"), _t("Berlaku di"))  # fmt: skip
    rows: list[Sequence[Any]] = [head]
    for one in found:
        choices = {Kind.CHOICE: "; ".join(one.choices), Kind.BOOLEAN: _t("Ya; Tidak")}
        fill = choices.get(Kind(one.kind), one.get_kind_display())
        rows.append((one.commodity_id, one.commodity.name, one.name, fill, one.unit, one.whose))
    return _t("Atribut"), rows
