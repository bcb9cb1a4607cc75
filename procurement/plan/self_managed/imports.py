"""RUP-PaketSwakelola-Terumumkan: packages that agencies carry out themselves.

Signature: `kd_rup`, `tipe_swakelola`, `pagu`. Key: `kd_rup` within the region. Traps: everything as text
in some exports; agencies by `kd_satker_str` alone; the officer's name and number, which are not read; a
package that is no longer announced is withdrawn, never deleted.
"""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.findings import Worth
from p3dn.jobs.importing.importer import Findings, ImportColumn, Kind
from p3dn.jobs.tables.cells import as_text
from procurement.models import SelfManagedPackage
from procurement.plan.announced import AnnouncedImporter
from procurement.plan.columns import code, flag, is_announced, year
from procurement.spending.datasets.columns import AGENCY_NAME, CENT, column, money, text


def kind_of(cell: Any) -> str:
    """Type 1 to 4; other words are unknown."""
    said = as_text(cell).removesuffix(".0").strip()
    return SelfManagedPackage.Kind(said) if said in SelfManagedPackage.Kind.values else ""


class SelfManagedImporter(AnnouncedImporter[SelfManagedPackage]):
    """The self-managed plan of a region; those it no longer names may be withdrawn."""

    kind = "self_managed_packages"
    leads_to = "procurement:self_managed_list"
    label = gettext_lazy("RUP paket swakelola")
    description = gettext_lazy(
        "Ekspor paket swakelola yang terumumkan. Disimpan terpisah dari paket penyedia."
        " Data pribadi PPK tidak disimpan."
    )
    roles = frozenset({Role.ADMINISTRATOR})
    model = SelfManagedPackage
    signature = frozenset({"kd_rup", "tipe_swakelola", "pagu"})
    fields = (
        "agency_id", "fiscal_year", "name", "ceiling", "kind", "organiser", "volume", "description",
        "work_from", "work_to", "is_active",
    )  # fmt: skip
    also_written = ("job_id",)
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        column("rup_code", gettext_lazy("Kode RUP"), "kd_rup", kind=Kind.ID, parse=code, required=True,
               remedy=gettext_lazy("Isi kode RUP dari SiRUP, contoh 54025303."), example="38598250"),
        column("agency", gettext_lazy("Kode satker"), "kd_satker_str", parse=text(30), required=True,
               example="1.02.0.00.0.00.01.0000"),
        AGENCY_NAME,
        column("fiscal_year", gettext_lazy("Tahun anggaran"), "tahun_anggaran", parse=year, required=True, example="2026"),
        column("name", gettext_lazy("Nama paket"), "nama_paket", parse=as_text, required=True,
               example="Belanja Perjalanan Dinas Biasa"),
        money("ceiling", gettext_lazy("Pagu"), "pagu", required=True,
              remedy=gettext_lazy("Tulis pagu dalam rupiah, contoh 1.500.000."), example="267312432"),
        column("kind", gettext_lazy("Tipe swakelola"), "tipe_swakelola", parse=kind_of, example="1"),
        column("organiser", gettext_lazy("Satker penyelenggara"), "nama_satker_penyelenggara"),
        column("government", gettext_lazy("Instansi penyelenggara"), "nama_klpd_penyelenggara"),
        column("volume", gettext_lazy("Volume"), "volume_pekerjaan", example="1 paket"),
        column("description", gettext_lazy("Uraian"), "uraian_pekerjaan", "urarian_pekerjaan", parse=as_text),
        column("work_from", gettext_lazy("Awal pelaksanaan"), "tgl_awal_pelaksanaan_kontrak", kind=Kind.DATE, parse=str),
        column("work_to", gettext_lazy("Akhir pelaksanaan"), "tgl_akhir_pelaksanaan_kontrak", kind=Kind.DATE, parse=str),
        column("active", gettext_lazy("Status aktif"), "status_aktif_rup", parse=flag),
        column("deleted", gettext_lazy("Status hapus"), "status_delete_rup", parse=flag),
        column("announced", gettext_lazy("Status umumkan"), "status_umumkan_rup"),
    )  # fmt: skip

    def worth_of(
        self, old: SelfManagedPackage | None, new: SelfManagedPackage | None
    ) -> Worth | None:
        """Ceilings that count; one that leaves the plan comes to nothing."""
        one = new or old
        if one is None:
            return None
        before, after = (
            counting.ceiling if counting is not None and counting.is_active else CENT * 0
            for counting in (old, new)
        )
        return Worth(one.agency_id, None if old is None else before, None if new is None else after)

    def touch(self, stored: SelfManagedPackage) -> None:
        """Note the file that put it right."""
        stored.job = self.job if self.job.pk else None

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[SelfManagedPackage]
    ) -> SelfManagedPackage | None:
        """A package; None for an unknown agency, and for one the model refuses."""
        agency = self.agency_or_refuse(row, values, findings)
        if agency is None:
            return None
        organiser = [values["organiser"], values["government"]]
        package = SelfManagedPackage(
            region=self.job.region,
            agency=agency,
            ceiling=values["ceiling"].quantize(CENT),
            organiser=", ".join(filter(None, organiser))[:300],
            is_active=is_announced(values),
            job=self.job if self.job.pk else None,
            **{name: values[name] for name in ("rup_code", "fiscal_year", "name", "work_from", "work_to")},
            **{name: values[name] or "" for name in ("kind", "volume", "description")},
        )  # fmt: skip
        return package if self.sound(row, package, findings) else None
