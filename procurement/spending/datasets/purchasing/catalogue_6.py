"""Ecat-PaketEPurchasingV6: orders of e-katalog version 6, as ISB exports them.

Signature: `kd_paket`, `total_harga`, `status_pkt`. Key: `kd_paket`, the same as INAPROC's `order_id`.
Traps: `product_ids`, `mak` and `sumber_dana` with several values, shifted digits in `mak`, most
orders for ever ON_PROCESS because the region pays elsewhere.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .orders import Orders


class CatalogueSix(Orders):
    """Orders of e-katalog v6."""

    kind = "spending-catalogue-6"
    dataset = "catalogue_6"
    source = Source.CATALOGUE_6
    label = gettext_lazy("Realisasi: e-katalog v6 (ISB)")
    description = gettext_lazy("Ecat-PaketEPurchasingV6, satu baris per paket.")
    signature = frozenset({"kd_paket", "total_harga", "status_pkt"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_paket", parse=c.text(60), required=True, example="01K4WFC2GQD6Q3PCNZ8EQ89WBX"),
        c.YEAR, c.AGENCY, c.AGENCY_NAME, c.RUP, c.FUNDS, c.MAK,
        c.column("title", gettext_lazy("Nama paket"), "rup_nama_pkt", "nama_paket"),
        c.money("value", gettext_lazy("Total harga"), "total_harga", required=True),
        c.day("date", gettext_lazy("Tanggal pesanan"), "tgl_order"),
        c.column("status", gettext_lazy("Status"), "status_pkt", parse=c.text(60)),
    )  # fmt: skip
