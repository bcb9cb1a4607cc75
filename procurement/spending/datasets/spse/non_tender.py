"""SPSE-NonTenderEkontrak-Kontrak: contracts of direct procurement and direct appointment.

Signature: `kd_nontender`, `no_kontrak`, `nilai_kontrak`. Key: `kd_nontender`. Traps: exact
duplicates (one contract up to four times), PDN zero in more than half of the rows of a year, which
means that nobody filled it in, PDN typed as a percentage, no RUP code in many exports.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .contracts import Contracts


class NonTenderContracts(Contracts):
    """Contracts without a tender."""

    kind = "spending-non-tender"
    dataset = "non_tender"
    source = Source.NON_TENDER
    label = gettext_lazy("Realisasi: kontrak nontender (SPSE)")
    description = gettext_lazy(
        "SPSE-NonTenderEkontrak-Kontrak. Baris kembar dihitung sekali; nilai PDN 0 berarti belum diketahui."
    )
    signature = frozenset({"kd_nontender", "no_kontrak", "nilai_kontrak"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_nontender", parse=c.text(60), required=True, example="10546097"),
        c.column(
            "method", gettext_lazy("Metode"), "mtd_pengadaan", "mtd_pemilihan", parse=c.method
        ),
        *Contracts.shared,
    )
