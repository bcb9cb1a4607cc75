"""Columns of the list of spending; the engine is p3dn.ui.export."""

from django.utils.translation import gettext_lazy as _

from p3dn.ui.export import Column

COLUMNS = (
    Column(_("Tanggal serah terima"), "realization.handover_date", "date"),
    Column(_("Kode satker"), "realization.agency.code", width=26),
    Column(_("Perangkat daerah"), "realization.agency.name", width=40),
    Column(_("Permintaan"), "realization.request.number", width=28),
    Column(_("Kode RUP"), "realization.request.rup_code", width=12),
    Column(_("Nomor kontrak"), "realization.contract_number", width=24),
    Column(_("Nomor BAST"), "realization.handover_number", width=24),
    Column(_("Penyedia"), "realization.supplier_name", width=30),
    Column(_("UMKK"), lambda row: row.realization.get_small_business_display()),
    Column(_("Kode KBKI"), "line.commodity_id", width=12),
    Column(_("Uraian"), "line.description", width=40),
    Column(_("Jumlah barang/jasa"), "quantity", "number"),
    Column(_("Satuan"), "line.unit", width=10),
    Column(_("Harga satuan (Rp)"), "unit_price", "rupiah"),
    Column(_("Nilai (Rp)"), "value", "rupiah", total=True),
    Column(_("Asal"), lambda row: row.get_origin_display()),
    Column(_("TKDN (%)"), "tkdn", "percent", width=10),
    Column(_("Putusan"), lambda row: row.assessment.get_verdict_display(), width=26),
)
