"""What contracts of SPSE have in common, from tenders and from everything else."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from procurement.spending.datasets import columns as c
from procurement.spending.loading.importer import DatasetImporter
from procurement.spending.loading.rows.facts import Facts


class Contracts(DatasetImporter):
    """Contracts with their addenda: the highest `versi_addendum` counts, in whatever order they stand."""

    shared = (
        c.YEAR, c.AGENCY, c.UNIT, c.AGENCY_NAME, c.TITLE, c.ADDENDUM, c.RUP, c.SUPPLIER, c.SUPPLIER_NPWP,
        c.column("document", _("Nomor kontrak"), "no_kontrak", parse=c.text(120)),
        c.day("date", _("Tanggal kontrak"), "tgl_kontrak"),
        c.money("value", _("Nilai kontrak"), "nilai_kontrak", required=True),
        c.money("domestic", _("Nilai PDN"), "nilai_pdn_kontrak"),
        c.money("small", _("Nilai UMK"), "nilai_umk_kontrak"),
        c.column("status", _("Status kontrak"), "status_kontrak", parse=c.text(60)),
    )  # fmt: skip

    def facts(self, values: dict[str, Any]) -> Facts:
        """Signed contracts count with their value, whether finished or under way."""
        said = values.get
        return Facts(
            key=values["key"],
            version=said("version") or 0,
            agency=said("agency") or "",
            unit=said("unit") or "",
            agency_name=said("agency_name") or "",
            rup=said("rup") or (),
            title=said("title") or "",
            document=said("document") or "",
            date=said("date"),
            year=said("year"),
            value=c.amount(said("value")),
            domestic=c.amount(said("domestic")),
            small=c.amount(said("small")),
            method=said("method") or "",
            supplier=said("supplier") or "",
            npwp=said("npwp") or "",
            status=c.contract_status(said("status")),
        )
