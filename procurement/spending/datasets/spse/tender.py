"""SPSE-TenderEkontrak-Kontrak: contracts after a tender or a selection.

Signature: `kd_tender`, `no_kontrak`, `nilai_kontrak`. Key: `kd_tender`, which ends in the number of
its LPSE. Traps: addenda stand in no order and may carry another contract number, exact duplicates,
`nilai_pdn_kontrak` typed as a percentage; there is no RUP code, so plan and funds are not known.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .contracts import Contracts


class TenderContracts(Contracts):
    """Contracts after a tender. The method stays unknown: the file does not tell tender and selection apart."""

    kind = "spending-tender"
    dataset = "tender"
    source = Source.TENDER
    label = gettext_lazy("Realisasi: kontrak tender (SPSE)")
    description = gettext_lazy(
        "SPSE-TenderEkontrak-Kontrak. Versi adendum terakhir yang dihitung; nama dan NIP tidak disimpan."
    )
    signature = frozenset({"kd_tender", "no_kontrak", "nilai_kontrak"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_tender", parse=c.text(60), required=True, example="9606097"),
        *Contracts.shared,
    )
