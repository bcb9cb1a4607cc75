"""SPSE-PencatatanNonTender: packages bought without SPSE's own contract, recorded afterwards.

Signature: `kd_nontender_pct`, `total_realisasi`. Key: `kd_nontender_pct`. Traps: `total_realisasi`
empty, `kd_rup` and `sumber_dana` with several values, PDN above the sum (9914097: 131,642,267 of
127,792,871), PDN as a percentage (80, 98, 100, 0.02), "Paket Dibatalkan" with an amount all the same.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .records import Records


class RecordedPackages(Records):
    """Recorded packages without tender."""

    kind = "spending-recorded"
    dataset = "recorded"
    source = Source.RECORDED
    label = gettext_lazy("Realisasi: pencatatan nontender (SPSE)")
    description = gettext_lazy(
        "SPSE-PencatatanNonTender. Paket yang dibatalkan atau tanpa nilai realisasi tidak dihitung."
    )
    signature = frozenset({"kd_nontender_pct", "total_realisasi"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_nontender_pct", parse=c.text(60), required=True, example="9914097"),
        c.column("method", gettext_lazy("Metode"), "mtd_pemilihan", parse=c.method),
        c.column("type", gettext_lazy("Jenis"), "kategori_pengadaan", parse=c.text(80)),
        c.column("status", gettext_lazy("Status"), "status_nontender_pct_ket", parse=c.text(60)),
        *Records.shared,
    )  # fmt: skip
