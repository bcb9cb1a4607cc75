"""What importers of a region's own files share: whose file it is, and which agency a row is of."""

from itertools import repeat
from typing import Any

from p3dn.accounts.models import Agency, Region
from p3dn.jobs.importing.importer import Findings, Importer, heading_key
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text as text
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.ui.languages.kept import gettext as _
from procurement.shared.governments import is_of


def refuse_other_governments(plan: Plan, region: Region) -> None:
    """The rows' government (`kd_klpd`, `nama_klpd`) must be the region of the import."""
    rows = plan.layout.rows
    known = {heading_key(heading): heading for heading in plan.layout.headings}
    codes, names = (
        rows.column(known[key]) if key in known else repeat("", len(rows))
        for key in ("kdklpd", "namaklpd")
    )
    cells = set(zip(codes, names, strict=True))  # few, whatever the number of rows
    owners = {(text(code), text(name)) for code, name in cells}
    others = sorted(one for one in owners if any(one) and not is_of(region, *one))
    if others:
        said = {"other": " ".join(filter(None, others[0])), "own": region.name}
        raise FileRefused(
            _("Berkas ini milik %(other)s, bukan %(own)s.") % said,
            _("Unduh data %(own)s dari sumbernya, lalu unggah lagi.") % said,
        )


class OfRegion(Importer[Any]):
    """Files whose rows name their government and agency (`kd_satker_str`)."""

    def accept(self, plan: Plan) -> None:
        """Refuse the file of another government."""
        super().accept(plan)
        refuse_other_governments(plan, self.job.region)

    def begin(self) -> None:
        """The region's agencies by code, and their names."""
        agencies = list(Agency.objects.filter(region=self.job.region))
        self.agencies = {agency.code: agency for agency in agencies}
        self.names = {agency.pk: agency.name for agency in agencies}

    def agency_or_refuse(
        self, row: int, values: dict[str, Any], findings: Findings[Any]
    ) -> Agency | None:
        """The agency of the row; None after refusing one that is not known."""
        agency = self.agencies.get(values["agency"])
        if agency is None:
            findings.refuse(
                row,
                _("Kode satker"),
                values["agency"],
                _("Satker ini (%s) belum terdaftar di daerah ini.")
                % (values.get("agency_name") or _("tanpa nama")),
                _("Impor daftar satker atau daftarkan kodenya, lalu unggah lagi."),
            )
        return agency
