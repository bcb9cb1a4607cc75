"""Product rows of the e-catalogue (ProdukDetail), kept beside the national list as evidence."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, NationalListEntry
from p3dn.jobs.importing.importer import Findings, ImportColumn, Kind
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import gettext as _t

from .imports import NationalListImporter, natural_key

SOURCE = "e-katalog"


def number(cell: Any) -> str:
    """An id as text, whether the export wrote a number or a string."""
    return text(cell)


class ECatalogueImporter(NationalListImporter):
    """One row a product. Prices per regency and sellers are left aside: they change daily."""

    kind = "ecatalogue_products"
    leads_to = "catalog:national_list"
    named_by = "product_id"
    signature = frozenset({"kd_produk", "nama_manufaktur", "tkdn_produk"})
    label = _("Produk e-katalog (ProdukDetail)")
    description = _(
        "Ekspor ProdukDetail: produk, pembuat, kode KBKI, nomor dan nilai TKDN yang tercantum di e-katalog."
    )
    fields = (
        "group_name", "company", "product_type", "brand", "type_name", "certificate_number",
        "commodity_id", "tkdn", "bmp",
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        ImportColumn("product_id", _("Kode produk"), ("kd_produk",), kind=Kind.ID, parse=number, required=True, example="1556172"),
        ImportColumn("name", _("Nama produk"), ("nama_produk",), parse=text, required=True, example="Kursi kerja"),
        ImportColumn("maker", _("Pembuat"), ("nama_manufaktur",), parse=text, example="PT Contoh Jaya"),
        ImportColumn("owner", _("Pemilik sertifikat TKDN"), ("nama_pemilik_sertifikat_tkdn",), parse=text),
        ImportColumn("type_name", _("Nomor produk penyedia"), ("no_produk_penyedia",), parse=text),
        ImportColumn("group_name", _("Komoditas e-katalog"), ("nama_komoditas",), parse=text),
        ImportColumn("kbki", _("Kode KBKI"), ("kbki_id",), kind=Kind.ID, parse=number),
        ImportColumn("origin", _("Jenis produk"), ("jenis_produk",), parse=text),
        ImportColumn("certificate_number", _("Nomor TKDN"), ("nomor_tkdn",), parse=text),
        ImportColumn("tkdn", _("Nilai TKDN"), ("tkdn_produk",), kind=Kind.PERCENT,
                     remedy=_("Tulis persentase seperti 27,28.")),
        ImportColumn("bmp", _("Nilai BMP"), ("nilai_bmp",), kind=Kind.PERCENT),
    )  # fmt: skip

    def prepare(
        self, rows: list[tuple[int, dict[str, Any]]], findings: Findings[NationalListEntry]
    ) -> None:
        """Commodities the rows name, in one query."""
        codes = {values["kbki"] for _row, values in rows if values["kbki"]}
        self.commodities = set(Commodity.objects.filter(pk__in=codes).values_list("pk", flat=True))

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[NationalListEntry]
    ) -> NationalListEntry | None:
        """A row of the list. An unknown KBKI code is kept out and named; a missing value stays missing."""
        plain = {k: v if v is not None else "" for k, v in values.items() if k != "_raw"}
        if plain["origin"].lower() == "impor" and values["tkdn"]:
            message = _t("Produk impor tetapi mempunyai nilai TKDN; salah satunya keliru.")
            remedy = _t("Periksa produk ini di e-katalog, lalu perbaiki atau hapus barisnya.")
            findings.refuse(row, _t("Jenis produk"), plain["origin"], message, remedy)
            return None
        code = plain["kbki"]
        if code and code not in self.commodities:
            message = _t("Kode KBKI ini tidak ada pada daftar; komoditasnya dibiarkan kosong.")
            remedy = _t("Tetapkan komoditasnya pada daftar nasional setelah dimuat.")
            findings.warn(row, _t("Kode KBKI"), code, message, remedy)
        entry = NationalListEntry(
            key=natural_key(SOURCE, plain["product_id"]),
            seen_on=self.today,
            job=self.job,
            group_code=SOURCE,
            group_name=plain["group_name"],
            company=plain["owner"] or plain["maker"],
            product_type=plain["name"],
            brand=plain["maker"],
            type_name=plain["type_name"],
            certificate_number=plain["certificate_number"],
            commodity_id=code if code in self.commodities else None,
            tkdn=values["tkdn"],
            bmp=values["bmp"],
        )
        return entry if self.sound(row, entry, findings) else None
