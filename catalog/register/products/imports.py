"""Products from a spreadsheet, by producer, name, brand and type."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Protocol, cast

from django.core.exceptions import ValidationError
from django.db.models import Model, Prefetch, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from catalog.models import Commodity, Producer, Product, ProductAttribute
from catalog.models.register.product import ORIGINS, SUBJECTS
from catalog.reference.attributes import imports as attributes
from catalog.register.papers import imports as permits
from catalog.register.producers.imports import digits
from catalog.shared.commodities import FINEST_NEEDED, resolve_commodity
from catalog.sheets.common import VerifiableImporter, WordOf, lines, yes_or_no
from catalog.sheets.rows import ProductOfRow
from p3dn.jobs.importing.bulk import give_keys, parents_afterwards
from p3dn.jobs.importing.importer import Findings, ImportColumn, Kind
from p3dn.jobs.importing.seen import COLUMN as SEEN
from p3dn.jobs.models import Job
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import gettext as _t
from p3dn.ui.languages.kept import long_date, sentences
from p3dn.ui.values.parsing import is_missing

NAMES = ("name", "brand", "type_name")


def days(value: Decimal) -> int:
    """A whole number of days."""
    if value != value.to_integral_value() or not 0 <= value <= 3650:
        raise ValueError(_t("“%s” bukan jumlah hari. Tulis seperti 14.") % value)
    return int(value)


class ProductImporter(VerifiableImporter[ProductOfRow]):
    """A product the producer already has is corrected, another one entered; always as a draft."""

    kind = "products"
    leads_to = "catalog:product_desk"
    label = pgettext_lazy("daftar", "Produk")
    description = _(
        "Produk dari produsen yang sudah terdaftar di daerah Anda, satu baris satu produk, dengan "
        "atribut komoditasnya dan nomor halal, SNI dan izin edarnya."
    )
    model = Product
    business_key = "import_key"
    named_by = "name"
    signature = frozenset({"nib", "nama_produk", "kode_kbki", "satuan"})
    fields = (
        "commodity_id", "subject", "specification", "unit", "packing", "price", "price_on",
        "monthly_capacity", "lead_time_days", "origin", "self_declared", "hs_code",
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        ImportColumn("nib", _("NIB produsen"), ("nib", "nib_produsen"), kind=Kind.ID, parse=digits, required=True,
                     example="9120001234567"),
        ImportColumn("name", _("Nama produk"), ("nama_produk", "nama", "nama_barang", "produk"), parse=text, required=True,
                     example="Kursi kerja"),
        ImportColumn("brand", _("Merek"), ("merek", "merk", "brand"), parse=text),
        ImportColumn("type_name", _("Tipe"), ("tipe", "type", "model", "tipe_model"), parse=text),
        ImportColumn("commodity", _("Kode KBKI"), ("kode_kbki", "kbki", "kode_komoditas"), kind=Kind.ID, parse=text, required=True,
                     example="3811101003"),
        ImportColumn("subject", _("Macam"), ("macam",), parse=WordOf(SUBJECTS),
                     choices=tuple(str(label) for _v, label in SUBJECTS)),
        ImportColumn("specification", _("Spesifikasi"), ("spesifikasi", "spesifikasi_teknis", "spek"), parse=lines),
        ImportColumn("unit", _("Satuan"), ("satuan", "satuan_unit", "unit"), parse=text, required=True, example="buah"),
        ImportColumn("packing", _("Isi kemasan"), ("isi_kemasan",), parse=text, example="1 rim = 500 lembar"),
        ImportColumn("price", _("Harga satuan"), ("harga_satuan", "harga", "harga_rp"), kind=Kind.MONEY,
                     doubtful_below=100, example="750.000"),
        ImportColumn("price_on", _("Harga per tanggal"), ("tanggal_harga",), kind=Kind.DATE),
        ImportColumn("monthly_capacity", _("Kapasitas per bulan"), ("kapasitas_per_bulan", "kapasitas", "kapasitas_produksi"),
                     kind=Kind.NUMBER, per="bulan", example="200"),
        ImportColumn("lead_time_days", _("Waktu kirim (hari)"), ("waktu_kirim",), kind=Kind.NUMBER,
                     parse=days, suffixes=("hari kerja", "hari", "hr"), example="14"),
        ImportColumn("origin", _("Asal"), ("asal",), parse=WordOf(ORIGINS),
                     choices=tuple(str(label) for _v, label in ORIGINS)),
        ImportColumn("self_declared", _("Ada pernyataan produk dalam negeri"), ("pernyataan_pdn",),
                     parse=yes_or_no, choices=("Ya", "Tidak")),
        ImportColumn("hs_code", _("Kode HS"), ("kode_hs", "hs"), kind=Kind.ID, parse=digits),
        attributes.COLUMN,
        *permits.COLUMNS,
        SEEN,
    )  # fmt: skip

    @classmethod
    def guide(cls) -> tuple[str, list[Sequence[Any]]]:
        """Which attributes each class of commodities has."""
        return attributes.sheet()

    @classmethod
    def guess(cls, headings: Sequence[str], said: Mapping[str, str]) -> dict[str, str]:
        """A heading such as "Atribut: Bahan" is never one of the columns, unless it was said to be."""
        taken = set(said.values())
        plain = [h for h in headings if h in taken or not attributes.attribute_in(h)]
        return super().guess(plain, said)

    def accept(self, plan: Plan) -> None:
        """Also which headings stand for one attribute each."""
        super().accept(plan)
        self.named = {h: name for h in plan.unused if (name := attributes.attribute_in(h))}
        speaks = {column.key for column in permits.COLUMNS} & self.readings.keys()
        told = self.named or "attributes" in self.readings
        self.fetched: list[Prefetch[str]] = [attributes.FETCHED] if told else []
        self.fetched += [permits.FETCHED] if speaks else []

    def begin(self) -> None:
        """The day of prices that name none; codes refused already are not looked up again."""
        self.today = timezone.localdate()
        self.refusals: dict[str, str] = {}
        self.book = attributes.AttributeBook(self.job.region_id)

    def prepare(
        self, rows: list[tuple[int, dict[str, Any]]], findings: Findings[ProductOfRow]
    ) -> None:
        """Producers and commodities the rows name."""
        self.written: dict[Any, Any] = {}
        nibs = {values["nib"] for _row, values in rows}
        self.producers = {p.nib: p for p in Producer.objects.filter(nib__in=nibs)}
        codes = {values["commodity"] for _row, values in rows}
        self.commodities = set(
            Commodity.objects.filter(pk__in=codes, digits__gte=FINEST_NEEDED).values_list(
                "pk", flat=True
            )
        )
        if attributes.FETCHED in self.fetched:
            self.book.learn(self.commodities)

    def existing(self, keys: Any) -> dict[Any, ProductOfRow]:
        """Products the named producers already have."""
        wanted = {key: {key, self.written[key]} for key in keys}
        spellings = set().union(*wanted.values())
        stored_ones = Product.objects.filter(
            producer__in={key[0] for key in spellings}, name__in={key[1] for key in spellings}
        ).defer("search", "words")
        rows = cast("QuerySet[ProductOfRow]", stored_ones.prefetch_related(*self.fetched))
        found = {(p.producer_id, p.name, p.brand, p.type_name): p for p in rows}
        stored = ((key, found.get(self.written[key], found.get(key))) for key in wanted)
        return {key: product for key, product in stored if product is not None}

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[ProductOfRow]
    ) -> ProductOfRow | None:
        """A product of a producer of this region, or None after refusing the row."""
        raw = values.pop("_raw")
        given = {name: value for name, value in values.items() if value is not None}
        producer = owner(self, row, given.pop("nib"), findings)
        code = given.pop("commodity")
        written = given.pop("attributes", [])
        if producer is None or not self._known(row, code, findings):
            return None
        said = self._attributes(row, code, written, raw, findings)
        papers = permits.read(row, given, findings)
        if said is None or papers is None or permits.too_many(row, len(papers), findings):
            return None
        product = ProductOfRow(
            producer=producer,
            region_id=producer.region_id,
            commodity_id=code,
            entered_by_id=self.job.user_id,
            **given,
        )
        product.said = {*given, "commodity_id"}
        product.values_said, product.permits_said = said, papers
        if product.price is not None and product.price_on is None:
            product.price_on = self.today
            product.said.add("price_on")
        product.import_key = (producer.pk, product.name, product.brand, product.type_name)
        self.written[product.import_key] = (producer.pk, *self.as_written(raw, *NAMES))
        if product.price_on and product.price_on > self.today:
            message = _t("Tanggal harga tidak boleh di masa depan.")
            remedy = _t("Perbaiki tanggalnya, atau kosongkan.")
            findings.refuse(row, _t("Harga per tanggal"), product.price_on, message, remedy)
            return None
        return product if self.sound(row, product, findings) else None

    def _attributes(
        self,
        row: int,
        code: str,
        written: list[tuple[str, str]],
        raw: Any,
        findings: Findings[ProductOfRow],
    ) -> dict[int, str] | None:
        """What the row says of attributes, in one cell and in columns of their own."""
        label = str(attributes.COLUMN.label)
        pairs = [(label, name, value) for name, value in written]
        columns = ((h, name, raw.get(h)) for h, name in self.named.items())
        pairs += [(h, name, cell) for h, name, cell in columns if not is_missing(cell)]
        return self.book.read(row, code, pairs, findings) if pairs else {}

    def _known(self, row: int, code: str, findings: Findings[ProductOfRow]) -> bool:
        """Refuse an unknown or too wide code once for all rows that carry it."""
        if code in self.commodities:
            return True
        if code not in self.refusals:
            try:
                resolve_commodity(code)
            except ValidationError as error:
                self.refusals[code] = sentences(error.messages)
        remedy = _t("Ganti dengan kode KBKI yang dikenal, sedikitnya 5 angka.")
        findings.refuse(row, _t("Kode KBKI"), code, self.refusals[code], remedy)
        return False

    def differs(self, old: ProductOfRow, new: ProductOfRow) -> bool:
        """A price without a date is the same price, whatever day it is read again."""
        if new.price == old.price and new.price_on == self.today:
            new.price_on = old.price_on
        old.moved = new.commodity_id != old.commodity_id
        more = [attributes.compare(old, new), permits.compare(old, new)]
        return super().differs(old, new) or any(more)

    def agreed(
        self, row: int, old: ProductOfRow, new: ProductOfRow, findings: Findings[ProductOfRow]
    ) -> bool:
        """Unless the price is older than the stored one, or there are too many permits."""
        if permits.too_many(row, old.permit_count, findings):
            return False
        if old.price_on and new.price_on and new.price_on < old.price_on:
            message = _t("Harga per %s sudah tercatat; harga pada baris ini lebih lama.")
            remedy = _t("Kosongkan harga dan tanggalnya, atau catat lewat “Catat harga”.")
            label = _t("Harga per tanggal")
            findings.refuse(row, label, new.price_on, message % long_date(old.price_on), remedy)
            return False
        return super().agreed(row, old, new, findings)

    def more_changes(self, old: ProductOfRow) -> Iterable[tuple[str, str, str]]:
        """Attributes and permits that are added or said anew."""
        return [*attributes.changes_of(old, self.book), *permits.changes_of(old)]

    def title_of(self, instance: ProductOfRow) -> str:
        """Name, brand and type."""
        return " ".join(filter(None, (instance.name, instance.brand, instance.type_name)))

    def write(self, findings: Findings[ProductOfRow]) -> None:
        """Products with what is said of them."""
        if any(product.values_said or product.permits_said for product in findings.new):
            give_keys(Product, findings.new)
            with parents_afterwards(ProductAttribute, Product):
                attributes.write_new(findings)
                super().write(findings)
        else:
            super().write(findings)
        attributes.write_changed(findings)
        permits.write(findings, self.job.user_id)


class KnowsProducers(Protocol):
    """An importer that has looked up the producers of its rows."""

    job: Job
    producers: dict[str, Producer]  # by NIB


def owner(
    importer: KnowsProducers, row: int, nib: str, findings: Findings[Model]
) -> Producer | None:
    """The producer of this NIB in the importer's region, or None after refusing the row."""
    producer = importer.producers.get(nib)
    if producer is None or producer.region_id != importer.job.region_id:
        message = _t("NIB ini belum terdaftar di daerah Anda.")
        remedy = _t("Impor atau daftarkan produsennya dahulu, atau periksa NIB-nya.")
        findings.refuse(row, _t("NIB produsen"), nib, message, remedy)
        return None
    return producer
