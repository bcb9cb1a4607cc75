"""Loading a file of SIPD payments without anybody at a page; told as every file of spending is."""

import hashlib
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Max, Min, QuerySet, Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Agency, Region
from p3dn.audit import one_context
from p3dn.jobs.importing.bulk import check_at_once
from p3dn.jobs.importing.importer import Findings
from p3dn.jobs.importing.planning import plan_of
from p3dn.jobs.models import Job
from p3dn.jobs.tables.refusals import FileRefused
from procurement.models import Fate, Payment, Source, SourceFile
from procurement.spending.loading.unattended import Told, refuse_open

from .imports import ZERO, PaymentImporter

NOBODY = dict.fromkeys(Fate.values, 0)


class UnattendedPayments(PaymentImporter):
    """The same rows; notes which lines the file is about, and registers agencies when asked to."""

    with_agencies = False

    def begin(self) -> None:
        """No line is known yet."""
        super().begin()
        self.keys: list[str] = []

    def prepare(self, rows: list[tuple[int, dict[str, Any]]], findings: Findings[Payment]) -> None:
        """Register agencies that only the file knows."""
        strange = {
            values["agency"][:30]: (values["agency_name"] or values["agency"])[:200]
            for _number, values in rows
            if self.agencies.keys().isdisjoint({values["agency"], values["unit_code"]})
        }
        if not self.with_agencies or not strange:
            return
        region = self.job.region
        Agency.objects.bulk_create(
            (Agency(region=region, code=code, name=n, kind="other") for code, n in strange.items()),
            ignore_conflicts=True,
        )
        found = Agency.objects.filter(region=region, code__in=strange)
        self.agencies |= {agency.code: agency for agency in found}

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[Payment]
    ) -> Payment | None:
        """Note the line's key."""
        payment = super().build(row, values, findings)
        if payment is not None:
            self.keys.append(payment.key)
        return payment

    def paid(self) -> QuerySet[Payment]:
        """The lines of the file as they stand."""
        return Payment.objects.filter(region=self.job.region, key__in=self.keys)


def load_payments(
    *, region: Region, name: str, data: bytes, with_agencies: bool = False
) -> Told:  # fmt: skip
    """Do with a file what the page does with one that is confirmed; the file is kept with its fates.

    A new line, or one that puts a known line right, is `imported`; one that is stored already is a
    `duplicate`. `value` is what was paid less what came back, of every line of the file as it
    stands, each once; SIPD says nothing of domestic products, so none is proven. Raises FileRefused
    when it cannot be used, or when a question about it is open.
    """
    job = Job(kind=PaymentImporter.kind, region=region, file_name=name[:255], params={})
    job.file_sha256 = hashlib.sha256(data).hexdigest()
    job.file = ContentFile(data, name="source")
    plan, _book = plan_of(job, PaymentImporter)
    refuse_open(plan)
    loader = UnattendedPayments(job)
    loader.with_agencies = with_agencies
    findings: Findings[Payment] = Findings()
    with transaction.atomic(), one_context(command="load_dataset"):
        check_at_once()
        for findings in loader.examine(plan):
            loader.write(findings)
        if not findings.total:
            raise FileRefused(
                _("Tidak ada baris data."), _("Isi minimal satu baris di bawah judul.")
            )
        new, changed, same, refused = findings.counts
        fates = NOBODY | {
            Fate.IMPORTED.value: new + changed,
            Fate.DUPLICATE.value: same,
            Fate.REFUSED.value: refused,
        }
        _keep(job, data, fates, loader)
    value = loader.paid().aggregate(value=Sum("value", default=ZERO))["value"]
    return Told(PaymentImporter.kind, findings.total, fates, value, ZERO)


def _keep(job: Job, data: bytes, fates: dict[str, int], loader: UnattendedPayments) -> None:
    """The file, as the files of purchases are kept."""
    days = loader.paid().aggregate(first=Min("date"), last=Max("date"))
    file = SourceFile(
        region=job.region,
        dataset=PaymentImporter.kind,
        source=Source.SIPD,
        name=job.file_name,
        sha256=job.file_sha256,
        drawn_on=timezone.localdate(),
        first_day=days["first"],
        last_day=days["last"],
        rows=sum(fates.values()),
        **fates,
    )
    file.file.save("source", ContentFile(data), save=False)
    file.save()
