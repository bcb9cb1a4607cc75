"""Columns of the list of spending, all of them stored or of `reads.for_file`; see p3dn.ui.lists.export."""

from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.export import Column
from procurement.models import Duty, Realization, RealizationLine, Source
from procurement.models.requests.assessment import VERDICTS

COLUMNS = (
    Column(_("Tanggal"), "date", "date"),
    Column(_("Sumber"), "source", width=16, words=Source.choices),
    Column(_("Dokumen"), "document", width=24),
    Column(_("Kode satker"), "agency.code", width=26),
    Column(_("Perangkat daerah"), "agency.name", width=40),
    Column(_("Permintaan"), "request_line.request.number", width=28),
    Column(_("Kode RUP"), "package.rup_code", width=12),
    Column(_("Nomor kontrak"), "delivery_line.realization.contract_number", width=24),
    Column(_("Nomor BAST"), "delivery_line.realization.handover_number", width=24),
    Column(_("Penyedia"), "supplier_name", width=30),
    Column(_("UMKK"), "small_business", words=Realization.SmallBusiness.choices),
    Column(_("Kode KBKI"), "commodity_id", width=12),
    Column(_("Uraian"), "request_line.description", width=40),
    Column(_("Jumlah barang/jasa"), "delivery_line.quantity", "number"),
    Column(_("Satuan"), "request_line.unit", width=10),
    Column(_("Harga satuan (Rp)"), "delivery_line.unit_price", "rupiah"),
    Column(_("Nilai (Rp)"), "value", "rupiah", total=True),
    Column(_("HPS (Rp)"), "own_estimate", "rupiah"),
    Column(_("Asal"), "shown_origin", words=RealizationLine.Origin.choices),
    Column(_("TKDN (%)"), "shown_tkdn", "percent", width=10),
    Column(_("Putusan"), "assessment.verdict", width=26, words=VERDICTS),
    Column(_("Kewajiban"), "duty", width=20, words=Duty.choices),
)
