"""Program, activity, sub-activity and account of agencies' budgets, with their amounts.

Files: RUP-ProgramMaster, KegiatanMaster and SubKegiatanMaster (`kd_program_str`, `kd_kegiatan_str`,
`kd_subkegiatan_str`, each with its `pagu_...` and `is_deleted`), and any sheet of SIPD that has an
account on each row (`Kode Rekening` beside `Kode Sub Kegiatan`). A row is of the deepest level it has
a code of; of an account the amount is the row's own, and the levels above it get none from it.
"""

import re
from collections.abc import Iterable
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.importer import Findings, ImportColumn, Importer
from p3dn.ui.languages.kept import gettext as _
from procurement.models import BudgetItem
from procurement.plan.columns import flag
from procurement.plan.owners import OfRegion
from procurement.spending.datasets.columns import column, money, text, year

from .agencies import cents

Level = BudgetItem.Level
LEVELS = (  # deepest first: level, key of its code, of its name, of its amount
    (Level.SUB_ACTIVITY, "sub_activity", "sub_activity_name", "sub_activity_amount"),
    (Level.ACTIVITY, "activity", "activity_name", "activity_amount"),
    (Level.PROGRAM, "program", "program_name", "program_amount"),
)
ACCOUNT = re.compile(r"5(\.\d{1,4}){1,5}", re.ASCII)
CODE = re.compile(r"[0-9X]+(\.[0-9X]+)+", re.ASCII)


class BudgetItemImporter(OfRegion, Importer[BudgetItem]):
    """Items of agencies' budgets; one that is known already is put right, none is removed."""

    kind = "budget_items"
    leads_to = "procurement:budget_item_list"
    label = gettext_lazy("Mata anggaran: program, kegiatan, sub kegiatan, rekening")
    description = gettext_lazy(
        "ProgramMaster, KegiatanMaster dan SubKegiatanMaster dari SiRUP, atau lembar SIPD dengan kode"
        " rekening di tiap baris."
    )
    roles = frozenset({Role.ADMINISTRATOR})
    model = BudgetItem
    business_key = "key"
    named_by = "sub_activity"
    allows_partial = True
    fields = ("agency_id", "fiscal_year", "level", "code", "account", "name", "amount", "is_active")
    also_written = ("job_id",)
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        column("year", gettext_lazy("Tahun anggaran"), "tahun_anggaran", "tahun", parse=year, required=True,
               example="2026"),
        column("agency", gettext_lazy("Kode satker"), "kd_satker_str", "Kode SKPD", parse=text(30), required=True,
               example="1.02.0.00.0.00.01.0000"),
        column("agency_name", gettext_lazy("Nama satker"), "nama_satker", "Nama SKPD", parse=text(200)),
        column("program", gettext_lazy("Kode program"), "kd_program_str", "Kode Program", parse=text(60),
               example="1.02.02"),
        column("program_name", gettext_lazy("Nama program"), "nama_program", "Nama Program"),
        money("program_amount", gettext_lazy("Pagu program"), "pagu_program"),
        column("activity", gettext_lazy("Kode kegiatan"), "kd_kegiatan_str", "Kode Kegiatan", parse=text(60),
               example="1.02.02.2.02"),
        column("activity_name", gettext_lazy("Nama kegiatan"), "nama_kegiatan", "Nama Kegiatan"),
        money("activity_amount", gettext_lazy("Pagu kegiatan"), "pagu_kegiatan"),
        column("sub_activity", gettext_lazy("Kode sub kegiatan"), "kd_subkegiatan_str", "Kode Sub Kegiatan",
               parse=text(60), example="1.02.02.2.02.0001"),
        column("sub_activity_name", gettext_lazy("Nama sub kegiatan"), "nama_subkegiatan", "Nama Sub Kegiatan"),
        money("sub_activity_amount", gettext_lazy("Pagu sub kegiatan"), "pagu_subkegiatan"),
        column("account", gettext_lazy("Kode rekening"), "kode_rekening", "Kode Rekening", parse=text(20),
               example="5.1.02.01.01.0024"),
        column("account_name", gettext_lazy("Nama rekening"), "nama_rekening", "Nama Rekening"),
        money("amount", gettext_lazy("Anggaran"), "anggaran", "Nilai Anggaran", "pagu"),
        column("deleted", gettext_lazy("Dihapus"), "is_deleted", parse=flag),
    )  # fmt: skip

    def existing(self, keys: Iterable[Any]) -> dict[Any, BudgetItem]:
        """Stored items of these agencies, years and codes; one query."""
        found = BudgetItem.objects.filter(
            agency__in={key[0] for key in keys},
            fiscal_year__in={key[1] for key in keys},
            code__in={key[2] for key in keys},
        )
        return {item.key: item for item in found}

    def title_of(self, instance: BudgetItem) -> str:
        """Codes, name and year."""
        return f"{instance} {instance.fiscal_year}"

    def touch(self, stored: BudgetItem) -> None:
        """Note the file that put it right."""
        stored.job = self.job if self.job.pk else None

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[BudgetItem]
    ) -> BudgetItem | None:
        """An item; None for an unknown agency and for codes that cannot be one."""
        agency = self.agency_or_refuse(row, values, findings)
        found = self._found(row, values, findings) if agency else None
        if agency is None or found is None:
            return None
        item = BudgetItem(
            region=self.job.region,
            agency=agency,
            fiscal_year=values["year"],
            is_active=values["deleted"] is not True,
            job=self.job if self.job.pk else None,
            **found,
        )
        return item if self.sound(row, item, findings) else None

    def _found(
        self, row: int, values: dict[str, Any], findings: Findings[BudgetItem]
    ) -> dict[str, Any] | None:
        """Level, codes, name and amount of the deepest level the row has a code of."""
        level, code, name, amount = next(
            ((one, values[key], *places) for one, key, *places in LEVELS if values[key]),
            (None, "", "", ""),
        )
        account = (values["account"] or "").strip(". ")
        code = code.strip(". ")
        if level is None or (account and level != Level.SUB_ACTIVITY):
            message = _("Baris ini tidak menyebut sub kegiatannya.")
            remedy = _("Isi kode sub kegiatan; untuk program dan kegiatan, kode masing-masing.")
            findings.refuse(row, _("Kode sub kegiatan"), code, message, remedy)
            return None
        for label, known, wanted in (
            (_("Kode sub kegiatan"), code, CODE),
            (_("Kode rekening"), account or "5.1", ACCOUNT),
        ):
            if not wanted.fullmatch(known):
                message = _("“%s” bukan kode anggaran.") % known
                remedy = _("Tulis seperti 1.02.02.2.02.0001, rekening seperti 5.1.02.01.01.0024.")
                findings.refuse(row, label, known, message, remedy)
                return None
        if account:
            level, name, amount = Level.ACCOUNT, "account_name", "amount"
        return {
            "level": level,
            "code": code,
            "account": account,
            "name": values[name] or "",
            "amount": cents(values[amount]),
        }
