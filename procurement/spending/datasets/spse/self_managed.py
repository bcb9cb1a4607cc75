"""SPSE-PencatatanSwakelola: self-managed packages with the sum of what was spent.

Signature: `kd_swakelola_pct`, `total_realisasi`. Key: `kd_swakelola_pct`. Traps: those of recorded
packages. A plan of self-managed packages (RUP) is another file and never counts as spending.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .records import Records


class SelfManaged(Records):
    """Recorded self-managed packages."""

    kind = "spending-self-managed"
    dataset = "self_managed"
    source = Source.SELF_MANAGED
    label = gettext_lazy("Realisasi: swakelola (SPSE)")
    description = gettext_lazy(
        "SPSE-PencatatanSwakelola, satu baris per paket dengan total realisasinya."
    )
    signature = frozenset({"kd_swakelola_pct", "total_realisasi"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_swakelola_pct", parse=c.text(60), required=True, example="812097"),
        c.column("status", gettext_lazy("Status"), "status_swakelola_pct_ket", "status_swakelola", parse=c.text(60)),
        *Records.shared,
    )  # fmt: skip
