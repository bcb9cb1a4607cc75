"""Products from a spreadsheet, by producer, name, brand and type."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, Producer, Product
from catalog.models.product import ORIGINS, SUBJECTS
from catalog.services.products import FINEST_NEEDED, resolve_commodity
from p3dn.jobs.importer import Findings, ImportColumn
from p3dn.ui.parsing import parse_date, parse_number, parse_rupiah

from .common import VerifiableImporter, text, word_of, yes_or_no
from .producers import digits


def days(cell: Any) -> int:
    """A whole number of days."""
    value = parse_number(cell)
    if value is None or value != value.to_integral_value() or not 0 <= value <= 3650:
        raise ValueError(_t("“%s” bukan jumlah hari. Tulis seperti 14.") % cell)
    return int(value)


class ProductImporter(VerifiableImporter):
    """A product the producer already has is corrected, another one entered; always as a draft."""

    kind = "products"
    label = _("Produk")
    description = _(
        "Produk dari produsen yang sudah terdaftar di daerah Anda, satu baris satu produk."
    )
    model = Product
    business_key = "import_key"
    fields = (
        "commodity_id", "subject", "specification", "unit", "price", "price_on",
        "monthly_capacity", "lead_time_days", "origin", "self_declared", "hs_code",
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        ImportColumn("nib", _("NIB produsen"), ("nib", "nib_produsen"), parse=digits, required=True,
                     example="9120001234567"),
        ImportColumn("name", _("Nama produk"), ("nama_produk", "nama"), parse=text, required=True,
                     example="Kursi kerja"),
        ImportColumn("brand", _("Merek"), ("merek", "merk"), parse=text),
        ImportColumn("type_name", _("Tipe"), ("tipe", "type"), parse=text),
        ImportColumn("commodity", _("Kode KBKI"), ("kode_kbki", "kbki"), parse=text, required=True,
                     example="3811101003"),
        ImportColumn("subject", _("Macam"), ("macam",), parse=word_of(SUBJECTS),
                     choices=tuple(str(label) for _v, label in SUBJECTS)),
        ImportColumn("specification", _("Spesifikasi"), ("spesifikasi",), parse=text),
        ImportColumn("unit", _("Satuan"), ("satuan",), parse=text, required=True, example="buah"),
        ImportColumn("price", _("Harga satuan"), ("harga_satuan", "harga"), parse=parse_rupiah,
                     example="750.000"),
        ImportColumn("price_on", _("Harga per tanggal"), ("tanggal_harga",), parse=parse_date),
        ImportColumn("monthly_capacity", _("Kapasitas per bulan"), ("kapasitas_per_bulan", "kapasitas"),
                     parse=parse_number, example="200"),
        ImportColumn("lead_time_days", _("Waktu kirim (hari)"), ("waktu_kirim",), parse=days),
        ImportColumn("origin", _("Asal"), ("asal",), parse=word_of(ORIGINS),
                     choices=tuple(str(label) for _v, label in ORIGINS)),
        ImportColumn("self_declared", _("Ada pernyataan produk dalam negeri"), ("pernyataan_pdn",),
                     parse=yes_or_no, choices=("Ya", "Tidak")),
        ImportColumn("hs_code", _("Kode HS"), ("kode_hs", "hs"), parse=digits),
    )  # fmt: skip

    def prepare(self, rows: list[tuple[int, dict[str, Any]]], findings: Findings) -> None:
        """Producers and commodities the rows name."""
        self.today = timezone.localdate()
        nibs = {values["nib"] for _row, values in rows}
        self.producers = {p.nib: p for p in Producer.objects.filter(nib__in=nibs)}
        codes = {values["commodity"] for _row, values in rows}
        self.commodities = set(
            Commodity.objects.filter(pk__in=codes, digits__gte=FINEST_NEEDED).values_list(
                "pk", flat=True
            )
        )
        self.refusals: dict[str, str] = {}

    def existing(self, keys: Any) -> dict[Any, Product]:
        """Products the named producers already have."""
        wanted = set(keys)
        rows = Product.objects.filter(producer__in={key[0] for key in wanted}).defer("search")
        found = {(p.producer_id, p.name, p.brand, p.type_name): p for p in rows}
        return {key: product for key, product in found.items() if key in wanted}

    def build(self, row: int, values: dict[str, Any], findings: Findings) -> Product | None:
        """A product of a producer of this region, or None after refusing the row."""
        values.pop("_raw")
        given = {name: value for name, value in values.items() if value is not None}
        producer = owner(self, row, given.pop("nib"), findings)
        code = given.pop("commodity")
        if producer is None or not self._known(row, code, findings):
            return None
        product = Product(
            producer=producer,
            region_id=producer.region_id,
            commodity_id=code,
            entered_by_id=self.job.user_id,
            **given,
        )
        if product.price is not None and product.price_on is None:
            product.price_on = self.today
        product.import_key = (producer.pk, product.name, product.brand, product.type_name)
        return product if self.sound(row, product, findings) else None

    def _known(self, row: int, code: str, findings: Findings) -> bool:
        """Refuse an unknown or too wide code once for all rows that carry it."""
        if code in self.commodities:
            return True
        if code not in self.refusals:
            try:
                resolve_commodity(code)
            except ValidationError as error:
                self.refusals[code] = " ".join(error.messages)
        remedy = _t("Ganti dengan kode KBKI yang dikenal, sedikitnya 5 angka.")
        findings.refuse(row, _t("Kode KBKI"), code, self.refusals[code], remedy)
        return False

    def differs(self, old: Product, new: Product) -> bool:
        """A price without a date is the same price, whatever day it is read again."""
        if new.price == old.price and new.price_on == self.today:
            new.price_on = old.price_on
        return super().differs(old, new)


def owner(importer: Any, row: int, nib: str, findings: Findings) -> Producer | None:
    """The producer of this NIB in the importer's region, or None after refusing the row."""
    producer = importer.producers.get(nib)
    if producer is None or producer.region_id != importer.job.region_id:
        message = _t("NIB ini belum terdaftar di daerah Anda.")
        remedy = _t("Impor atau daftarkan produsennya dahulu, atau periksa NIB-nya.")
        findings.refuse(row, _t("NIB produsen"), nib, message, remedy)
        return None
    return producer
