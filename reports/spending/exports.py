"""Columns of the list of spending; the engine is p3dn.ui.export."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext_lazy as _

from p3dn.ui.export import Column
from procurement.models import Expense


def along(path: str) -> Callable[[Expense], Any]:
    """Reads a dotted path that may end early: not every source knows a request or a delivery."""

    def read(row: Expense) -> Any:
        value: Any = row
        for name in path.split("."):
            value = getattr(value, name, None)
        return value

    return read


def verdict_of(row: Expense) -> str | None:
    """The verdict at handover in words, where it was judged."""
    return row.assessment.get_verdict_display() if row.assessment else None


COLUMNS = (
    Column(_("Tanggal serah terima"), "date", "date"),
    Column(_("Kode satker"), "agency.code", width=26),
    Column(_("Perangkat daerah"), "agency.name", width=40),
    Column(_("Permintaan"), along("request_line.request.number"), width=28),
    Column(_("Kode RUP"), along("request_line.request.rup_code"), width=12),
    Column(_("Nomor kontrak"), along("delivery_line.realization.contract_number"), width=24),
    Column(_("Nomor BAST"), along("delivery_line.realization.handover_number"), width=24),
    Column(_("Penyedia"), "supplier_name", width=30),
    Column(_("UMKK"), lambda row: row.get_small_business_display()),
    Column(_("Kode KBKI"), "commodity_id", width=12),
    Column(_("Uraian"), along("request_line.description"), width=40),
    Column(_("Jumlah barang/jasa"), along("delivery_line.quantity"), "number"),
    Column(_("Satuan"), along("request_line.unit"), width=10),
    Column(_("Harga satuan (Rp)"), along("delivery_line.unit_price"), "rupiah"),
    Column(_("Nilai (Rp)"), "value", "rupiah", total=True),
    Column(_("Asal"), lambda row: row.origin_name),
    Column(_("TKDN (%)"), "tkdn", "percent", width=10),
    Column(_("Putusan"), verdict_of, width=26),
)
