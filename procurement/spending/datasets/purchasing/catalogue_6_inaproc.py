"""INAPROC /v1/ekatalog/paket-e-purchasing: the same orders of version 6 in other words.

Signature: `order_id`, `rup_code`, `shipment_status`. Key: `order_id`. Traps: no `kd_satker_str`, so the
agency is known by `kode_satker` or the plan; cancelled and negotiated orders have no date; paging
repeats rows; `mak` of ministries has no account of regions.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .orders import Orders


class CatalogueSixInaproc(Orders):
    """Orders of e-katalog v6."""

    kind = "spending-catalogue-6-inaproc"
    dataset = "catalogue_6_inaproc"
    source = Source.CATALOGUE_6
    label = gettext_lazy("Realisasi: e-katalog v6 (INAPROC)")
    description = gettext_lazy("INAPROC paket-e-purchasing, satu baris per pesanan.")
    signature = frozenset({"order_id", "rup_code", "shipment_status"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "order_id", parse=c.text(60), required=True, example="01KJ4AX4ADH6M66C5NPFXMJF95"),
        c.column("year", gettext_lazy("Tahun anggaran"), "fiscal_year", parse=c.year),
        c.column("agency", gettext_lazy("Kode satker"), "kd_satker_str", parse=c.text(30)),
        c.column("unit", gettext_lazy("Kode satker sistem asal"), "kode_satker", parse=c.text(30)),
        c.AGENCY_NAME,
        c.column("rup", gettext_lazy("Kode RUP"), "rup_code", parse=c.codes),
        c.column("title", gettext_lazy("Nama paket"), "rup_name"),
        c.column("funds", gettext_lazy("Sumber dana"), "funding_source", parse=c.names),
        c.MAK,
        c.money("value", gettext_lazy("Total"), "total", required=True),
        c.day("date", gettext_lazy("Tanggal pesanan"), "order_date"),
        c.column("status", gettext_lazy("Status"), "status", parse=c.text(60)),
    )  # fmt: skip
