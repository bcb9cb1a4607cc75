"""SPSE-TenderSelesaiNilai, SPSE-TenderPengumuman and SPSE-NonTenderSelesai: the HPS of each package.

Signature: the package's key and `hps`. Key: `kd_tender` or `kd_nontender`, as in the files of contracts.
Traps: HPS of zero, which means that nobody filled it in and is passed over as unknown; a negative one,
which is refused as no amount; a file that names a package twice, of which one is refused unless both agree. What the
contract is worth is not read here: contracts come from their own files.
"""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.importer import Findings, ImportColumn
from p3dn.jobs.models import Job
from p3dn.jobs.reading.plan import Plan
from p3dn.ui.languages.kept import gettext as _
from procurement.models import OwnEstimate, Source
from procurement.shared.governments import OfGovernment
from procurement.spending.datasets import columns as c
from procurement.spending.loading.afterwards.undoing import reconsider


class EstimateImporter(OfGovernment[OwnEstimate]):
    """HPS of packages of one source; purchases known of them get it in the same transaction."""

    source: ClassVar[Source]
    leads_to = "reports:spending_lines"
    roles = frozenset({Role.ADMINISTRATOR})
    model = OwnEstimate
    business_key = "key"
    named_by = "key"
    allows_partial = True
    fields = ("amount",)
    also_written = ("job_id",)

    def accept(self, plan: Plan) -> None:
        """Refuse the file of another government; note how many packages told nothing."""
        super().accept(plan)
        self.silent = 0
        self.come: set[str] = set()

    def told(self) -> list[tuple[str, int]]:
        """How many packages had no estimate."""
        return [(_("Paket tanpa HPS (belum diketahui)"), self.silent)] if self.silent else []

    def existing(self, keys: Iterable[Any]) -> dict[Any, OwnEstimate]:
        """Stored estimates by key; one query."""
        found = OwnEstimate.objects.filter(
            region=self.job.region, source=self.source, key__in=list(keys)
        )
        return {one.key: one for one in found}

    def touch(self, stored: OwnEstimate) -> None:
        """Note the file that says so now."""
        stored.job = self.job if self.job.pk else None

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[OwnEstimate]
    ) -> OwnEstimate | None:
        """An estimate; None where nobody filled it in, and for one that cannot be."""
        amount = c.amount(values["estimate"])
        if not amount:
            self.silent += 1
            findings.same += 1
            return None
        one = OwnEstimate(
            region=self.job.region,
            source=self.source,
            key=values["key"],
            amount=amount,
            job=self.job if self.job.pk else None,
        )
        return one if self.sound(row, one, findings) else None

    def write(self, findings: Findings[OwnEstimate]) -> None:
        """Note of which packages more is known than before."""
        super().write(findings)
        self.come |= {one.key for one in (*findings.new, *findings.changed)}

    def after_load(self) -> None:
        """Contracts known already are written anew with their estimate."""
        keys = sorted(self.come)
        reconsider(self.job.region, self.source, keys, renewed=keys)

    @classmethod
    def undo_would(cls, job: Job) -> int:
        """Estimates that stand as the file told them."""
        return OwnEstimate.objects.filter(job=job).count()

    @classmethod
    def undo(cls, job: Job) -> None:
        """Forget what the file told; contracts are written anew without it. The history keeps it."""
        rows = OwnEstimate.objects.filter(job=job)
        keys = sorted(rows.values_list("key", flat=True))
        rows.delete()
        reconsider(job.region, cls.source, keys, renewed=keys)


class TenderEstimates(EstimateImporter):
    """HPS of tenders and selections."""

    kind = "estimates_tender"
    source = Source.TENDER
    label = gettext_lazy("HPS paket tender (SPSE)")
    description = gettext_lazy(
        "SPSE-TenderSelesaiNilai atau TenderPengumuman. HPS di samping nilai kontrak; 0 berarti belum diketahui."
    )
    signature = frozenset({"kd_tender", "hps"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_tender", parse=c.text(60), required=True, example="9606097"),
        c.money("estimate", gettext_lazy("HPS"), "hps"),
    )


class NonTenderEstimates(EstimateImporter):
    """HPS of direct procurement and direct appointment."""

    kind = "estimates_non_tender"
    source = Source.NON_TENDER
    label = gettext_lazy("HPS paket nontender (SPSE)")
    description = gettext_lazy(
        "SPSE-NonTenderSelesai. HPS di samping nilai kontrak; 0 berarti belum diketahui."
    )
    signature = frozenset({"kd_nontender", "hps"})
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        c.column("key", c.KEY, "kd_nontender", parse=c.text(60), required=True, example="10546097"),
        c.money("estimate", gettext_lazy("HPS"), "hps"),
    )


IMPORTERS = (TenderEstimates, NonTenderEstimates)
