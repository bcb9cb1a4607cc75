"""Ecat-PaketEPurchasing, INAPROC ekatalog-archive: products ordered in e-katalog version 5.

Signature: `kd_paket_produk`, `no_paket`, `total_harga`. Key: `kd_paket` and `kd_paket_produk`; a package
has a row for each product, and all of them stand on one order. Traps: amounts as decimals,
`nama_satker` empty, `satker_id` of the catalogue's own, packages whose contract is still being made.
"""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c
from procurement.spending.loading.rows.facts import Facts, Status

from .orders import Orders

UNDER_WAY = "melakukan_pengiriman_dan_penerimaan"


class CatalogueFive(Orders):
    """Products ordered in e-katalog v5."""

    kind = "spending-catalogue-5"
    dataset = "catalogue_5"
    source = Source.CATALOGUE_5
    label = gettext_lazy("Realisasi: e-katalog v5")
    description = gettext_lazy("Ecat-PaketEPurchasing, satu baris per produk dalam paket.")
    signature = frozenset({"kd_paket_produk", "no_paket", "total_harga"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_paket", parse=c.text(50), required=True, example="11344141"),
        c.column("product", gettext_lazy("Kode produk paket"), "kd_paket_produk", parse=c.text(50), required=True, example="90001-1"),
        c.column("document", gettext_lazy("Nomor paket"), "no_paket", parse=c.text(120)),
        c.YEAR, c.AGENCY, c.AGENCY_NAME, c.TITLE, c.RUP,
        c.column("unit", gettext_lazy("Kode satker sistem asal"), "satker_id", parse=c.text(30)),
        c.column("funds", gettext_lazy("Sumber dana"), "nama_sumber_dana", parse=c.names),
        c.column("accounts", gettext_lazy("Kode anggaran (MAK)"), "kode_anggaran", parse=c.accounts),
        c.money("value", gettext_lazy("Total harga"), "total_harga", required=True),
        c.day("date", gettext_lazy("Tanggal paket"), "tanggal_buat_paket"),
        c.column("status", gettext_lazy("Status"), "status_paket", parse=c.text(60)),
        c.column("said", gettext_lazy("Status paket"), "paket_status_str", parse=c.text(60)),
    )  # fmt: skip

    def facts(self, values: dict[str, Any]) -> Facts:
        """One product of the package."""
        facts = super().facts(values)
        facts.document = values.get("document") or facts.key
        facts.key = f"{facts.key}-{values['product']}"
        return facts

    def status(self, values: dict[str, Any]) -> Status:
        """What is sent was agreed; before the contract nothing is."""
        word, said = (values.get(name) or "" for name in ("status", "said"))
        if "batal" in f"{word} {said}".lower():
            return Status.CANCELLED
        if "selesai" in f"{word} {said}".lower():
            return Status.FINAL
        return Status.RUNNING if word == UNDER_WAY else Status.PENDING
