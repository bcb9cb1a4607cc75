"""SPSE-PencatatanSwakelolaRealisasi: what was spent on self-managed packages, payment by payment.

Signature: `kd_swakelola_pct`, `nilai_realisasi`. Key: package and `rsk_id`, else number, day and
amount. Traps: no name and no `kd_satker_str` of the agency, `nip_ppk` as a number that lost its last
digits (not kept at all); where SPSE-PencatatanSwakelola is known, its sum counts instead.
"""

from typing import ClassVar

from django.utils.translation import gettext_lazy

from p3dn.jobs.reading.columns import ImportColumn
from procurement.models import Source
from procurement.spending.datasets import columns as c

from .records import Payments


class SelfManagedPayments(Payments):
    """Payments of self-managed packages."""

    kind = "spending-self-managed-payments"
    dataset = "self_managed_payments"
    source = Source.SELF_MANAGED
    label = gettext_lazy("Realisasi: pembayaran swakelola (SPSE)")
    description = gettext_lazy(
        "SPSE-PencatatanSwakelolaRealisasi. Tidak dihitung lagi bila paket induknya sudah dihitung."
    )
    signature = frozenset({"kd_swakelola_pct", "nilai_realisasi"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_swakelola_pct", parse=c.text(60), required=True, example="812097"),
        c.column("supplier", gettext_lazy("Pelaksana"), "nama_pelaksana", parse=c.text(200)),
        c.column("npwp", gettext_lazy("NPWP pelaksana"), "npwp_pelaksana", parse=c.npwp),
        *Payments.shared,
    )  # fmt: skip
