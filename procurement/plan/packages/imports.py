"""The announced plan as SiRUP exports it (RUP-PaketPenyedia-Terumumkan: JSON, CSV or XLSX)."""

from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency
from p3dn.jobs.importing.importer import Findings, ImportColumn, Kind
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text as text
from p3dn.jobs.tables.cells import written
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values.parsing import parse_date
from procurement.models import Package
from procurement.plan.announced import AnnouncedImporter
from procurement.plan.columns import code, flag, is_announced, year
from procurement.spending.loading.afterwards.replanning import link_to_plan

from .differences import PlanDifferences
from .lines import LineImporter, line_of
from .rows import PackageOfRow

PERSONAL = frozenset({"nip_ppk", "nama_ppk", "username_ppk"})
SIRUP_TIME = ZoneInfo("Asia/Jakarta")
METHODS = {value.lower(): value for value, _label in Package.Method.choices if value}
PLANNED = {
    "pdn": Package.Planned.YES,
    "non-pdn": Package.Planned.NO,
    "ukm": Package.Planned.YES,
    "non-ukm": Package.Planned.NO,
}


def planned(value: Any) -> str:
    """What the plan says of domestic products or small business; other words stay unknown."""
    return PLANNED.get(str(value).strip().lower(), Package.Planned.UNKNOWN)


def method(value: Any) -> str:
    """Procurement method; 0 and words we do not know are unknown."""
    return METHODS.get(text(value).lower(), "")


def moment(value: Any) -> datetime | None:
    """A timestamp of SiRUP, which writes western Indonesian time without saying so."""
    day = parse_date(value)
    if day is None:
        return None
    spelt = written(value).strip().replace(" ", "T")
    try:
        found = (
            value
            if isinstance(value, datetime)
            else datetime.fromisoformat(spelt.removesuffix("Z"))
        )
    except ValueError:
        found = datetime.combine(day, time())
    return found.replace(tzinfo=UTC if spelt.endswith("Z") else SIRUP_TIME)


def _column(key: str, label: Any, *headings: str, **rest: Any) -> ImportColumn:
    return ImportColumn(key, label, headings or (key,), **rest)


def plain(cell: Any) -> Any:
    """A cell as the package keeps it beside what was read of it."""
    return cell if cell is None or isinstance(cell, str | int | float) else written(cell)


class PackageImporter(PlanDifferences, LineImporter, AnnouncedImporter[PackageOfRow]):
    """Packages of the plan. Agencies are matched by `kd_satker_str`, never by name.

    Where the file says which account or source of funds pays, a package may have several rows, one
    for each, and its ceiling is their sum.
    """

    kind = "packages"
    leads_to = "procurement:package_list"
    label = gettext_lazy("Rencana pengadaan (RUP) dari SiRUP")
    description = gettext_lazy(
        "Ekspor paket penyedia yang terumumkan, dalam JSON, CSV atau XLSX. Data pribadi PPK tidak disimpan."
    )
    roles = frozenset({Role.REQUESTER, Role.ADMINISTRATOR})
    model = Package
    agency_column = "satker"
    signature = frozenset({"kd_rup", "kd_satker_str", "pagu", "nama_paket", "metode_pengadaan"})
    fields: ClassVar[tuple[str, ...]] = (
        "agency_id", "fiscal_year", "name", "ceiling", "method", "procurement_types", "volume",
        "description", "specification", "planned_domestic", "planned_small_business",
        "selection_from", "contract_from", "contract_to", "use_from", "announced_at", "is_active",
        "source",
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        _column("rup_code", gettext_lazy("Kode RUP"), "kd_rup", kind=Kind.ID, parse=code, required=True,
                remedy=gettext_lazy("Isi kode RUP dari SiRUP, contoh 54025303."), example="54025303"),
        _column("satker", gettext_lazy("Kode satker"), "kd_satker_str", parse=text, required=True,
                example="1.02.0.00.0.00.01.0000"),
        _column("satker_name", gettext_lazy("Nama satker"), "nama_satker", parse=text, example="DINAS KESEHATAN"),
        _column("fiscal_year", gettext_lazy("Tahun anggaran"), "tahun_anggaran", parse=year, required=True, example="2026"),
        _column("name", gettext_lazy("Nama paket"), "nama_paket", parse=text, required=True, example="Belanja Alat Tulis Kantor"),
        _column("ceiling", gettext_lazy("Pagu"), "pagu", kind=Kind.MONEY, doubtful_below=1000, required=True,
                remedy=gettext_lazy("Tulis pagu dalam rupiah, contoh 1.500.000."), example="15000000"),
        _column("mak", gettext_lazy("Kode anggaran (MAK)"), "mak", parse=text,
                example="1.02.02.1.02.0001.5.1.02.01.01.0024"),
        _column("funding_source", gettext_lazy("Sumber dana"), "sumber_dana", parse=text, example="APBD"),
        _column("funding_year", gettext_lazy("Tahun anggaran dana"), "tahun_anggaran_dana", parse=year),
        _column("method", gettext_lazy("Metode"), "metode_pengadaan", parse=method, example="E-Purchasing"),
        _column("types", gettext_lazy("Jenis"), "jenis_pengadaan", parse=text, example="Barang"),
        _column("volume", gettext_lazy("Volume"), "volume_pekerjaan", parse=text, example="1 paket"),
        _column("description", gettext_lazy("Uraian"), "urarian_pekerjaan", "uraian_pekerjaan", parse=text),
        _column("specification", gettext_lazy("Spesifikasi"), "spesifikasi_pekerjaan", parse=text),
        _column("pdn", gettext_lazy("Rencana PDN"), "status_pdn", parse=planned, example="PDN"),
        _column("ukm", gettext_lazy("Rencana UMKK"), "status_ukm", parse=planned, example="UKM"),
        _column("selection_from", gettext_lazy("Awal pemilihan"), "tgl_awal_pemilihan", kind=Kind.DATE),
        _column("contract_from", gettext_lazy("Awal kontrak"), "tgl_awal_kontrak", kind=Kind.DATE),
        _column("contract_to", gettext_lazy("Akhir kontrak"), "tgl_akhir_kontrak", kind=Kind.DATE),
        _column("use_from", gettext_lazy("Awal pemanfaatan"), "tgl_awal_pemanfaatan", kind=Kind.DATE),
        _column("announced_at", gettext_lazy("Diumumkan"), "tgl_pengumuman_paket", kind=Kind.DATE, parse=moment),
        _column("active", gettext_lazy("Status aktif"), "status_aktif_rup", parse=flag),
        _column("deleted", gettext_lazy("Status hapus"), "status_delete_rup", parse=flag),
        _column("announced", gettext_lazy("Status umumkan"), "status_umumkan_rup", parse=text),
    )  # fmt: skip

    def accept(self, plan: Plan) -> None:
        """Note which cells are kept with the package as they are written."""
        super().accept(plan)
        self.elsewhere = PERSONAL | self.headings_of_lines()
        self.come: set[str] = set()

    def write(self, findings: Findings[PackageOfRow]) -> None:
        """Note which codes come into the plan."""
        super().write(findings)
        self.come |= {package.rup_code for package in findings.new}

    def after_load(self) -> None:
        """Spending that named these codes before the plan did is linked now."""
        link_to_plan(self.job.region, self.come)

    def shown(self, name: str, value: Any) -> str | None:
        """The agency by its name."""
        return "" if name == "source" else super().shown(name, value)

    def existing(self, keys: Iterable[Any]) -> dict[Any, PackageOfRow]:
        """Stored packages by code with their budget lines, and what is taken of their ceilings."""
        found = super().existing(keys)
        self.weigh(found.values())
        return found

    def begin(self) -> None:
        """The region's agencies by code, and which of them this person may write for."""
        super().begin()
        access = access_of(self.job.user)
        everywhere = self.job.region_id in access.region_ids({Role.ADMINISTRATOR})
        own = access.agency_ids({Role.REQUESTER})
        self.writable = {one.pk for one in self.agencies.values() if everywhere or one.pk in own}

    def may_write_of(self, agency: Agency) -> bool:
        """Only packages of agencies the person writes for."""
        return agency.pk in self.writable

    def may_change(self, stored: PackageOfRow) -> bool:
        """The same of stored ones."""
        return stored.agency_id in self.writable

    def to_register(self) -> str:
        """Whoever asks for purchases registers no agencies."""
        return _("Minta administrator mendaftarkan kode satkernya, lalu unggah lagi.")

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[PackageOfRow]
    ) -> PackageOfRow | None:
        """A package, or None for a row of an agency that is unknown or not one's own."""
        agency = self.agency_or_refuse(row, values, findings)
        if agency is None:
            return None
        if not self.may_write_of(agency):
            findings.refuse(
                row,
                _("Kode satker"),
                values["satker"],
                _("Paket ini milik %s, bukan satker Anda.") % agency.name,
                _("Unggah oleh satker itu sendiri atau administrator."),
            )
            return None
        package = self._package(agency, values)
        if not self.sound(row, package, findings):
            return None
        return (
            self.with_line(row, package, line_of(values), findings) if self.has_lines else package
        )

    def _package(self, agency: Agency, values: dict[str, Any]) -> PackageOfRow:
        package = PackageOfRow(
            agency=agency,
            rup_code=values["rup_code"],
            fiscal_year=values["fiscal_year"],
            name=values["name"],
            ceiling=values["ceiling"],
            method=values["method"] or "",
            procurement_types=values["types"] or "",
            volume=values["volume"] or "",
            description=values["description"] or "",
            specification=values["specification"] or "",
            planned_domestic=values["pdn"] or Package.Planned.UNKNOWN,
            planned_small_business=values["ukm"] or Package.Planned.UNKNOWN,
            is_active=is_announced(values),
            source={k: plain(v) for k, v in values["_raw"].items() if k not in self.elsewhere},
            job=self.job,
        )
        for name in ("selection_from", "contract_from", "contract_to", "use_from", "announced_at"):
            setattr(package, name, values[name])
        return package
