"""SIPD "Laporan Realisasi Per Dokumen": what was paid, document by document and account by account.

Signature: `Nilai Realisasi`, `Nilai Setoran`, `Nomor SP2D`, `Kode Rekening`. Key: document, its kind,
transaction, SP2D, SPD, DPT, sub-activity, account. Traps: up to four title rows; days as "7 Januari
2026"; `Nilai SP2D` repeats on each line of a document and is never summed; what was paid back stands
in a column of its own; direct payments (LS) count on the day of the transfer. Officials' names, NIP and
the wording of documents, which names people, are not read.
"""

import hashlib
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Agency
from p3dn.jobs.importing.importer import Findings, ImportColumn, Importer
from p3dn.ui.languages.kept import gettext as _
from procurement.models import Payment
from procurement.spending.datasets.columns import column, day, money, text

DIRECT = re.compile(r"\bLS\b", re.IGNORECASE)
NAMED_BY = (
    "document", "document_kind", "transaction_kind", "order", "spd", "dpt", "sub_activity", "account",
)  # fmt: skip
WORDS = (
    "document", "document_kind", "transaction_kind", "order", "unit_code", "unit_name", "sub_activity",
    "sub_activity_name", "account", "account_name",
)  # fmt: skip
ZERO = Decimal(0)
CENT = Decimal("0.01")


class PaymentImporter(Importer[Payment]):
    """Lines of payment documents of a region; one that is known already is put right."""

    kind = "payments"
    leads_to = "reports:payments"
    label = gettext_lazy("Belanja SIPD: Laporan Realisasi Per Dokumen")
    description = gettext_lazy(
        "Uang yang dibayarkan menurut SIPD. Berdiri sendiri di samping belanja tercatat; nama dan NIP"
        " tidak disimpan."
    )
    roles = frozenset({Role.ADMINISTRATOR})
    model = Payment
    business_key = "key"
    named_by = "document"
    signature = frozenset({"Nilai Realisasi", "Nilai Setoran", "Nomor SP2D", "Kode Rekening"})
    allows_partial = True
    fields = (
        "agency_id", "date", "document", "document_kind", "transaction_kind", "order", "unit_code",
        "unit_name", "sub_activity", "sub_activity_name", "account", "account_name", "paid", "returned",
    )  # fmt: skip
    also_written = ("job_id",)
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        column("agency", gettext_lazy("Kode perangkat daerah"), "Kode SKPD", parse=text(40), required=True,
               example="1.02.0.00.0.00.01.0000"),
        column("agency_name", gettext_lazy("Nama perangkat daerah"), "Nama SKPD", parse=text(200)),
        column("unit_code", gettext_lazy("Kode unit"), "Kode Sub SKPD", parse=text(40)),
        column("unit_name", gettext_lazy("Nama unit"), "Nama Sub SKPD", parse=text(200)),
        column("sub_activity", gettext_lazy("Kode Sub Kegiatan"), "Kode Sub Kegiatan", parse=text(60)),
        column("sub_activity_name", gettext_lazy("Nama Sub Kegiatan"), "Nama Sub Kegiatan"),
        column("account", gettext_lazy("Kode Rekening"), "Kode Rekening", parse=text(40), required=True,
               example="5.1.02.01.01.0024"),
        column("account_name", gettext_lazy("Nama Rekening"), "Nama Rekening"),
        column("document", gettext_lazy("Nomor Dokumen"), "Nomor Dokumen", parse=text(120), required=True,
               example="16.74/02.0/000001/LS/1.02/P1/1/2026"),
        column("document_kind", gettext_lazy("Jenis Dokumen"), "Jenis Dokumen", parse=text(60)),
        column("transaction_kind", gettext_lazy("Jenis Transaksi"), "Jenis Transaksi", parse=text(60)),
        column("dpt", gettext_lazy("Nomor DPT"), "Nomor DPT", parse=text(120)),
        day("document_date", gettext_lazy("Tanggal Dokumen"), "Tanggal Dokumen"),
        money("paid", gettext_lazy("Nilai Realisasi"), "Nilai Realisasi", required=True),
        money("returned", gettext_lazy("Nilai Setoran"), "Nilai Setoran"),
        column("spd", gettext_lazy("Nomor SPD"), "Nomor SPD", parse=text(120)),
        column("order", gettext_lazy("Nomor SP2D"), "Nomor SP2D", parse=text(120)),
        day("transfer_date", gettext_lazy("Tanggal Transfer"), "Tanggal Transfer"),
    )  # fmt: skip

    def begin(self) -> None:
        """The region's agencies by code."""
        agencies = Agency.objects.filter(region=self.job.region)
        self.agencies = {agency.code: agency for agency in agencies}

    def existing(self, keys: Iterable[Any]) -> dict[Any, Payment]:
        """Stored lines of the region by their key."""
        found = Payment.objects.filter(region=self.job.region, key__in=list(keys))
        return {payment.key: payment for payment in found}

    def touch(self, stored: Payment) -> None:
        """Note the file that put it right."""
        stored.job = self.job if self.job.pk else None

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[Payment]
    ) -> Payment | None:
        """A payment; None for a row of an unknown agency or without the day it counts on."""
        agency = self.agencies.get(values["agency"]) or self.agencies.get(values["unit_code"])
        if agency is None:
            findings.refuse(
                row,
                _("Kode perangkat daerah"),
                values["agency"],
                _("Perangkat daerah ini (%s) belum terdaftar di daerah ini.")
                % (values["agency_name"] or _("tanpa nama")),
                _("Minta pengelola mendaftarkan kodenya, lalu unggah lagi."),
            )
            return None
        name, counted_on = _counted_on(values)
        if counted_on is None:
            findings.refuse(
                row,
                name,
                "",
                _("Tanggal yang menentukan bulannya kosong."),
                _("Lengkapi tanggalnya; pembayaran langsung (LS) dihitung sejak ditransfer."),
            )
            return None
        payment = Payment(
            region=self.job.region,
            agency=agency,
            key=self._key(values),
            date=counted_on,
            paid=values["paid"].quantize(CENT),
            returned=(values["returned"] or ZERO).quantize(CENT),
            job=self.job if self.job.pk else None,
            **{name: values[name] or "" for name in WORDS},
        )
        return payment if self.sound(row, payment, findings) else None

    def _key(self, values: dict[str, Any]) -> str:
        named = [str(self.job.region_id), *(values[name] or "" for name in NAMED_BY)]
        return hashlib.sha256("\x1f".join(named).encode()).hexdigest()


def _counted_on(values: dict[str, Any]) -> tuple[str, Any]:
    """Which day decides the month, and that day: the transfer of direct payments, else the document."""
    kinds = f"{values['document_kind'] or ''} {values['transaction_kind'] or ''}"
    if DIRECT.search(kinds):
        return _("Tanggal Transfer"), values["transfer_date"]
    return _("Tanggal Dokumen"), values["document_date"]
