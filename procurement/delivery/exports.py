"""Columns of the list of deliveries."""

from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.export import Column
from procurement.models import Realization

COLUMNS = (
    Column(_("Nomor BAST"), "handover_number", width=24),
    Column(_("Tanggal serah terima"), "handover_date", "date"),
    Column(_("Perangkat daerah"), "agency.name", width=40),
    Column(_("Permintaan"), "request.number", width=28),
    Column(_("Nomor kontrak"), "contract_number", width=24),
    Column(_("Tanggal kontrak"), "contract_date", "date"),
    Column(_("Penyedia"), "supplier_name", width=30),
    Column(_("NPWP penyedia"), "supplier_npwp"),
    Column(_("UMKK"), "small_business", words=Realization.SmallBusiness.choices),
    Column(_("Keadaan"), "is_cancelled", words=[(False, _("Dihitung")), (True, _("Dibatalkan"))]),
    Column(_("Nilai (Rp)"), "total", "rupiah"),
)
