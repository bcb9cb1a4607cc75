"""Columns of the list of deliveries."""

from django.utils.translation import gettext_lazy as _

from p3dn.ui.export import Column

COLUMNS = (
    Column(_("Nomor BAST"), "handover_number", width=24),
    Column(_("Tanggal serah terima"), "handover_date", "date"),
    Column(_("Perangkat daerah"), "agency.name", width=40),
    Column(_("Permintaan"), "request.number", width=28),
    Column(_("Nomor kontrak"), "contract_number", width=24),
    Column(_("Tanggal kontrak"), "contract_date", "date"),
    Column(_("Penyedia"), "supplier_name", width=30),
    Column(_("NPWP penyedia"), "supplier_npwp"),
    Column(_("UMKK"), lambda row: row.get_small_business_display()),
    Column(_("Keadaan"), lambda row: _("Dibatalkan") if row.is_cancelled else _("Dihitung")),
    Column(_("Nilai (Rp)"), "total", "rupiah"),
)
