"""SPSE-PencatatanNonTenderRealisasi: the payments of recorded packages.

Signature: `kd_nontender_pct`, `jenis_realisasi`. Key: package, number, day and amount of a payment.
Traps: numbers such as "BKU 469   23-09-2024" repeat; where SPSE-PencatatanNonTender is known, its sum
counts and the payments do not.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .records import Payments


class RecordedPayments(Payments):
    """Payments of recorded packages without tender."""

    kind = "spending-recorded-payments"
    dataset = "recorded_payments"
    source = Source.RECORDED
    label = gettext_lazy("Realisasi: pembayaran pencatatan nontender (SPSE)")
    description = gettext_lazy(
        "SPSE-PencatatanNonTenderRealisasi. Tidak dihitung lagi bila paket induknya sudah dihitung."
    )
    signature = frozenset({"kd_nontender_pct", "jenis_realisasi"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_nontender_pct", parse=c.text(60), required=True, example="10794097"),
        c.column("method", gettext_lazy("Metode"), "mtd_pemilihan", parse=c.method),
        c.column("type", gettext_lazy("Jenis"), "kategori_pengadaan", parse=c.text(80)),
        c.SUPPLIER, c.SUPPLIER_NPWP,
        *Payments.shared,
    )  # fmt: skip
