"""RUP-MasterSatker: the units of a government, each with its code, as SiRUP knows them.

Signature: `kd_satker_str`, `jenis_satker`, `ket_satker`. Key: `kd_satker_str` within the
region. Traps: closed units keep their rows (`status_satker`); INAPROC's version has years of activity
as `{2013,2014}` or `2013, 2014`, which are not read. A load writes proposals and no agency.
"""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.utils import timezone
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Agency
from p3dn.jobs.importing.importer import Findings, ImportColumn
from p3dn.jobs.models import Job
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text
from p3dn.ui.languages.kept import gettext as _
from procurement.models import AgencyProposal
from procurement.shared.governments import OfGovernment
from procurement.spending.datasets.columns import column, text

from .comparing import Comparison, Difference, Unit

State = AgencyProposal.State


class AgencyImporter(OfGovernment[AgencyProposal]):
    """Proposals for a region's agencies; what was refused is not proposed again."""

    kind = "agencies"
    leads_to = "procurement:proposal_list"
    label = gettext_lazy("RUP daftar satuan kerja (MasterSatker)")
    description = gettext_lazy(
        "Menjadi usulan perangkat daerah baru, berganti nama atau kode, dan yang tidak ada lagi. Tidak ada"
        " yang berubah sebelum Anda menerimanya."
    )
    roles = frozenset({Role.ADMINISTRATOR})
    model = AgencyProposal
    business_key = "code"
    signature = frozenset({"kd_satker_str", "jenis_satker", "ket_satker"})
    allows_partial = True
    fields = ("kind", "agency_id", "name")
    also_written = ("job_id",)
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        column("code", gettext_lazy("Kode satker"), "kd_satker_str", parse=text(30), required=True,
               example="1.02.0.00.0.00.01.0000"),
        column("name", gettext_lazy("Nama satker"), "nama_satker", parse=text(200), required=True,
               example="DINAS KESEHATAN"),
        column("status", gettext_lazy("Status satker"), "status_satker", parse=text(40), example="Aktif"),
    )  # fmt: skip

    def __init__(self, job: Job) -> None:
        super().__init__(job)
        self.keeps_every_row = False  # type: ignore[misc]  # known once the file is

    def accept(self, plan: Plan) -> None:
        """Refuse the list of another government; compare all of it with all agencies."""
        super().accept(plan)
        cells = [self.readings[key].heading for key in ("code", "name")]
        status = self.readings.get("status")
        units = []
        for _number, row in plan.layout.rows:
            code, name = (as_text(row.get(heading)) for heading in cells)
            said = as_text(row.get(status.heading)) if status else ""
            units.append(Unit(code[:30], name[:200], is_active(said)))
        agencies = Agency.objects.filter(region=self.job.region)
        self.comparison = Comparison(units, agencies)
        own = AgencyProposal.objects.filter(region=self.job.region)
        self.refused: set[tuple[str, int | None, str, str]] = set(
            own.filter(state=State.REFUSED).values_list("kind", "agency", "code", "name")
        )
        self.open = {one.code: one for one in own.open().select_for_update()}
        self.unlisted = [
            one for one in self.comparison.unlisted() if self._key(one) not in self.refused
        ]
        found = [*filter(None, map(self.comparison.of, units)), *self.unlisted]
        self.wanted = {one.code for one in found if self._key(one) not in self.refused}
        # what has no row, and what is said no more, is written once, after the load
        without_row = {one.code for one in self.unlisted} - self.open.keys()
        self.keeps_every_row = bool(without_row or self.open.keys() - self.wanted)  # type: ignore[misc]  # as above

    def told(self) -> list[tuple[str, int]]:
        """Agencies that the list does not have."""
        said = _("Perangkat daerah yang tidak ada di daftar (diusulkan ditutup)")
        return [(said, len(self.unlisted))] if self.unlisted else []

    def existing(self, keys: Iterable[Any]) -> dict[Any, AgencyProposal]:
        """Proposals that wait for a decision already."""
        return {key: self.open[key] for key in keys if key in self.open}

    def shown(self, name: str, value: Any) -> str | None:
        """The agency by its name."""
        if name != "agency_id":
            return None
        known = self.comparison.agencies.values()
        return next((agency.name for agency in known if agency.pk == value), "")

    def touch(self, stored: AgencyProposal) -> None:
        """Note the file that says so now."""
        stored.job = self.job if self.job.pk else None

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[AgencyProposal]
    ) -> AgencyProposal | None:
        """A proposal; None where all is as the list says, or somebody refused that very proposal."""
        unit = Unit(values["code"], values["name"], is_active(values["status"]))
        found = self.comparison.of(unit)
        if found is None or self._key(found) in self.refused:
            findings.same += 1
            return None
        proposal = self._proposal(found)
        return proposal if self.sound(row, proposal, findings) else None

    def after_load(self) -> None:
        """Propose to close what has no row, and let go of what the list no longer says."""
        for one in self.unlisted:
            held = self.open.get(one.code) or self._proposal(one)
            held.kind, held.agency, held.name = one.kind, one.agency, one.name
            self.touch(held)
            held.full_clean()
            held.save()
        for code, stale in self.open.items():
            if code not in self.wanted:
                stale.state, stale.decided_at = State.STALE, timezone.now()
                stale.decided_by = self.job.user
                stale.save()

    def _proposal(self, found: Difference) -> AgencyProposal:
        return AgencyProposal(
            region=self.job.region,
            kind=found.kind,
            agency=found.agency,
            code=found.code,
            name=found.name,
            job=self.job if self.job.pk else None,
        )

    def _key(self, found: Difference) -> tuple[str, int | None, str, str]:
        agency = None if found.agency is None else found.agency.pk
        return str(found.kind), agency, found.code, found.name


def is_active(said: str | None) -> bool:
    """Whether a unit is active; one of which nothing is said is."""
    return (said or "Aktif").strip().casefold() in {"aktif", "active", "true", "1"}
