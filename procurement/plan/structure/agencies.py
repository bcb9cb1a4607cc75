"""RUP-StrukturAnggaranPD: what the budget gives each agency, by sort of spending.

Signature: `belanja_operasi`, `belanja_modal`, `belanja_pengadaan`. Key: agency and year. Traps: rows whose
amounts are all null (the agency announced no structure: unknown, not nothing), and the year null with
them, so that such a row is passed over; the year as a float.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.importer import Findings, ImportColumn, Importer
from p3dn.jobs.reading.plan import Plan
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.languages.kept import rupiah
from procurement.models import AgencyBudget
from procurement.plan.owners import OfRegion
from procurement.spending.datasets.columns import AGENCY_NAME, column, money, text, year

SORTS = ("operating", "capital", "unexpected", "non_procurement", "procurement", "total")


class AgencyBudgetImporter(OfRegion, Importer[AgencyBudget]):
    """Budgets of agencies by sort; one that is known already is put right."""

    kind = "agency_budgets"
    leads_to = "procurement:budget_list"
    label = gettext_lazy("RUP struktur anggaran perangkat daerah")
    description = gettext_lazy(
        "Belanja pengadaan dan non pengadaan tiap perangkat daerah, pembanding rencana."
    )
    roles = frozenset({Role.ADMINISTRATOR})
    model = AgencyBudget
    business_key = "key"
    named_by = "agency"
    signature = frozenset({"belanja_operasi", "belanja_modal", "belanja_pengadaan"})
    allows_partial = True
    fields = ("agency_id", "fiscal_year", *SORTS)
    also_written = ("job_id",)
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        column("year", gettext_lazy("Tahun anggaran"), "tahun_anggaran", parse=year, example="2026"),
        column("agency", gettext_lazy("Kode satker"), "kd_satker_str", parse=text(30), required=True,
               example="1.02.0.00.0.00.01.0000"),
        AGENCY_NAME,
        money("operating", gettext_lazy("Belanja operasi"), "belanja_operasi"),
        money("capital", gettext_lazy("Belanja modal"), "belanja_modal"),
        money("unexpected", gettext_lazy("Belanja tidak terduga"), "belanja_btt"),
        money("non_procurement", gettext_lazy("Belanja non pengadaan"), "belanja_non_pengadaan"),
        money("procurement", gettext_lazy("Belanja pengadaan"), "belanja_pengadaan"),
        money("total", gettext_lazy("Total belanja"), "total_belanja"),
    )  # fmt: skip

    def accept(self, plan: Plan) -> None:
        """Refuse the file of another government; note how many agencies told nothing."""
        super().accept(plan)
        self.silent = 0

    def told(self) -> list[tuple[str, int]]:
        """How many rows had no amount at all."""
        silent = _("Perangkat daerah tanpa angka (anggaran belum diketahui)")
        return [(silent, self.silent)] if self.silent else []

    def existing(self, keys: Iterable[Any]) -> dict[Any, AgencyBudget]:
        """Stored budgets by agency and year."""
        found = AgencyBudget.objects.filter(agency__in={agency for agency, _year in keys})
        return {budget.key: budget for budget in found}

    def title_of(self, instance: AgencyBudget) -> str:
        """The agency's name and the year."""
        return f"{self.names[instance.agency_id]} {instance.fiscal_year}"

    def agreed(
        self, row: int, old: AgencyBudget, new: AgencyBudget, findings: Findings[AgencyBudget]
    ) -> bool:
        """Warn of a budget that a document in force sets otherwise; the document goes on counting."""
        if old.is_by_document and new.procurement not in (None, old.decreed):
            findings.warn(
                row,
                _("Belanja pengadaan"),
                rupiah(new.procurement),
                _("Dokumen %(number)s menetapkan %(amount)s, dan itu yang tetap dipakai.")
                % {"number": old.document_number, "amount": rupiah(old.decreed)},
                _("Cabut dokumennya di Laporan, Anggaran pengadaan, bila berkas ini yang benar."),
            )
        return True

    def touch(self, stored: AgencyBudget) -> None:
        """Note the file that put it right."""
        stored.job = self.job if self.job.pk else None

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[AgencyBudget]
    ) -> AgencyBudget | None:
        """A budget; None for an unknown agency, and for a row that tells nothing."""
        amounts = {name: values[name] for name in SORTS}
        if all(amount is None for amount in amounts.values()):
            self.silent += 1
            findings.same += 1
            return None
        agency = self.agency_or_refuse(row, values, findings)
        if agency is None:
            return None
        if values["year"] is None:
            message, remedy = _("Tahun anggarannya kosong."), _("Isi tahun anggarannya.")
            findings.refuse(row, _("Tahun anggaran"), "", message, remedy)
            return None
        budget = AgencyBudget(
            region=self.job.region,
            agency=agency,
            fiscal_year=values["year"],
            job=self.job if self.job.pk else None,
            **{name: cents(amount) for name, amount in amounts.items()},
        )
        return budget if self.sound(row, budget, findings) else None


def cents(amount: Decimal | None) -> Decimal | None:
    """Rupiah with two places, as they are stored."""
    return None if amount is None else amount.quantize(Decimal("0.01"))
