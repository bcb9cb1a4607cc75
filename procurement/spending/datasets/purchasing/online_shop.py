"""Bela-TokoDaringRealisasi: orders in the shops of Toko Daring.

Signature: `order_id`, `valuasi`, `status_verif`. Key: marketplace and `order_id`. Traps: orders that failed
at the shop ("gagal": payment expired, cancelled by the buyer), unverified ones, `kd_satker` of SiRUP
without `kd_satker_str`, no RUP code; who ordered is a person and not kept.
"""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c
from procurement.spending.loading.rows.facts import Facts, Status

from .orders import Orders


class OnlineShop(Orders):
    """Orders in Toko Daring."""

    kind = "spending-online-shop"
    dataset = "online_shop"
    source = Source.ONLINE_SHOP
    label = gettext_lazy("Realisasi: Toko Daring (Bela)")
    description = gettext_lazy("Bela-TokoDaringRealisasi. Pesanan yang gagal tidak dihitung.")
    signature = frozenset({"order_id", "valuasi", "status_verif"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "order_id", parse=c.text(50), required=True, example="4397296"),
        c.column("shop", gettext_lazy("Toko"), "marketplace", parse=c.text(50)),
        c.column("year", gettext_lazy("Tahun"), "tahun", parse=c.year),
        c.AGENCY, c.UNIT, c.AGENCY_NAME, c.RUP,
        c.column("title", gettext_lazy("Pesanan"), "order_desc"),
        c.money("value", gettext_lazy("Nilai"), "valuasi", required=True),
        c.day("date", gettext_lazy("Tanggal transaksi"), "tanggal_transaksi"),
        c.column("supplier", gettext_lazy("Penjual"), "merchant_name", parse=c.text(200)),
        c.column("checked", gettext_lazy("Verifikasi"), "status_verif", parse=c.text(40)),
        c.column("status", gettext_lazy("Konfirmasi"), "status_konfirmasi_ppmse", parse=c.text(40)),
    )  # fmt: skip

    def facts(self, values: dict[str, Any]) -> Facts:
        """Order numbers are each shop's own."""
        facts = super().facts(values)
        facts.document = facts.key
        facts.key = f"{(values.get('shop') or '').lower()} {facts.key}".strip()
        return facts

    def status(self, values: dict[str, Any]) -> Status:
        """Final when the shop confirmed it; failed orders were never bought."""
        said, checked = ((values.get(name) or "").lower() for name in ("status", "checked"))
        if said == "gagal" or "batal" in said:
            return Status.CANCELLED
        return Status.FINAL if said == "selesai" and checked == "verified" else Status.PENDING
