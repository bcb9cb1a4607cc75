"""RUP-PaketAnggaranPenyedia: the budget lines of packages that are in the plan already.

Signature: `kd_rup`, `mak`, `sumber_dana`, `pagu`, `kd_subkegiatan`. One row for each `mak` of a package;
`nama_paket` is not among its columns. Traps: lines of packages that were never announced (`Terinisiasi`)
stand among the others and are passed over; joined to packages the ceilings would count twice, so that
a package's ceiling is the sum of its lines and nothing else.
"""

from typing import Any, ClassVar, cast

from django.db import models
from django.utils.translation import gettext_lazy

from p3dn.jobs.importing.importer import Findings, ImportColumn
from p3dn.ui.languages.kept import gettext as _
from procurement.models import Package
from procurement.plan.columns import is_announced

from .imports import PackageImporter
from .lines import line_of
from .rows import PackageOfRow

KEYS = frozenset(
    {"rup_code", "satker", "satker_name", "fiscal_year", "ceiling", "mak", "funding_source",
     "funding_year", "active", "deleted", "announced"}
)  # fmt: skip


class PackageLineImporter(PackageImporter):
    """Budget lines of stored packages, whose ceilings follow; nothing else of a package changes."""

    kind = "package_lines"
    label = gettext_lazy("RUP anggaran paket penyedia (MAK)")
    description = gettext_lazy(
        "Baris anggaran paket yang sudah ada di rencana: satu baris untuk tiap MAK dan sumber dana. Pagu"
        " paket menjadi jumlah barisnya."
    )
    fields = ("ceiling",)
    signature = frozenset({"kd_rup", "mak", "sumber_dana", "pagu", "kd_subkegiatan"})
    columns: ClassVar[tuple[ImportColumn, ...]] = tuple(
        column for column in PackageImporter.columns if column.key in KEYS
    )

    def absent(self) -> models.QuerySet[PackageOfRow] | None:
        """A file of lines does not say which packages there are."""
        return None

    def prepare(
        self, rows: list[tuple[int, dict[str, Any]]], findings: Findings[PackageOfRow]
    ) -> None:
        """The packages whose lines these are; two queries."""
        super().prepare(rows, findings)
        self.stored: dict[str, PackageOfRow] = {}
        self.existing({values["rup_code"] for _row, values in rows})

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[PackageOfRow]
    ) -> PackageOfRow | None:
        """The stored package with this line; None for a package or line the plan does not have."""
        if not is_announced(values):
            findings.same += 1
            return None
        stored = self.stored.get(values["rup_code"])
        if stored is None:
            message = _("Paket ini belum ada di rencana.")
            remedy = _("Impor paketnya dahulu (RUP paket penyedia), lalu unggah lagi berkas ini.")
            findings.refuse(row, _("Kode RUP"), values["rup_code"], message, remedy)
            return None
        package = self.begun.get(stored.rup_code) or self._again(stored, values)
        return self.with_line(row, package, line_of(values), findings)

    def _again(self, stored: PackageOfRow, values: dict[str, Any]) -> PackageOfRow:
        """The package as it is, worth this line."""
        package = Package(
            rup_code=stored.rup_code,
            name=stored.name,
            agency_id=stored.agency_id,
            fiscal_year=stored.fiscal_year,
            is_active=stored.is_active,
            ceiling=values["ceiling"],
        )
        return cast("PackageOfRow", package)

    def existing(self, keys: Any) -> dict[Any, PackageOfRow]:
        """Those of the batch, read once, without their long texts."""
        wanted = set(keys)
        if not wanted <= self.stored.keys():
            rows = Package.objects.filter(region=self.job.region, rup_code__in=wanted)
            short = rows.defer("source", "description", "specification")
            self.stored = {one.rup_code: cast("PackageOfRow", one) for one in short}
            self.weigh(self.stored.values())
        return {key: self.stored[key] for key in wanted if key in self.stored}
