"""What importers of a region's own files share: which agency a row is of."""

from typing import Any, ClassVar

from p3dn.accounts.models import Agency
from p3dn.jobs.importing.importer import Findings
from p3dn.ui.languages.kept import gettext as _
from procurement.shared.governments import OfGovernment


class OfRegion(OfGovernment[Any]):
    """Files whose rows name their government and agency (`kd_satker_str`)."""

    agency_column: ClassVar[str] = "agency"  # our key of its code; that of its name ends in `_name`

    def begin(self) -> None:
        """The region's agencies by code, and their names."""
        agencies = list(Agency.objects.filter(region=self.job.region))
        self.agencies = {agency.code: agency for agency in agencies}
        self.names = {agency.pk: agency.name for agency in agencies}

    def agency_or_refuse(
        self, row: int, values: dict[str, Any], findings: Findings[Any]
    ) -> Agency | None:
        """The agency of the row; None after refusing one that is not known."""
        agency = self.agencies.get(values[self.agency_column])
        if agency is None:
            findings.refuse(
                row,
                _("Kode satker"),
                values[self.agency_column],
                _("Satker ini (%s) belum terdaftar di daerah ini.")
                % (values.get(f"{self.agency_column}_name") or _("tanpa nama")),
                self.to_register(),
            )
        return agency

    def to_register(self) -> str:
        """What to do about an agency that is not known."""
        return _("Impor daftar satker atau daftarkan kodenya, lalu unggah lagi.")
