"""The announced plan as SiRUP exports it (RUP-PaketPenyedia-Terumumkan: JSON, CSV or XLSX)."""

from datetime import UTC, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access import access_of
from p3dn.accounts.models import Agency
from p3dn.jobs.importer import Findings, ImportColumn, Importer
from p3dn.ui.parsing import parse_date, parse_rupiah

from .models import Package

PERSONAL = frozenset({"nip_ppk", "nama_ppk", "username_ppk"})
SIRUP_TIME = ZoneInfo("Asia/Jakarta")
METHODS = {value.lower(): value for value, _label in Package.Method.choices if value}
PLANNED = {
    "pdn": Package.Planned.YES,
    "non-pdn": Package.Planned.NO,
    "ukm": Package.Planned.YES,
    "non-ukm": Package.Planned.NO,
}


def text(value: Any) -> str:
    """Plain text without stray line ends; whole numbers lose a spreadsheet's ".0"."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


def code(value: Any) -> str:
    """A RUP code: digits, kept as text."""
    found = text(value)
    if not found.isdigit():
        raise ValueError(_("“%s” bukan kode RUP.") % value)
    return found


def flag(value: Any) -> bool:
    """A yes or no in any of the spellings the exports use."""
    spelt = str(value).strip().lower()
    if spelt in {"true", "1", "t", "ya"}:
        return True
    if spelt in {"false", "0", "f", "tidak"}:
        return False
    raise ValueError(_("“%s” bukan true atau false.") % value)


def planned(value: Any) -> str:
    """What the plan says of domestic products or small business; other words stay unknown."""
    return PLANNED.get(str(value).strip().lower(), Package.Planned.UNKNOWN)


def method(value: Any) -> str:
    """Procurement method; 0 and words we do not know are unknown."""
    return METHODS.get(text(value).lower(), "")


def year(value: Any) -> int:
    """Fiscal year of four digits."""
    found = text(value)
    if not (found.isdigit() and 2000 <= int(found) <= 2100):
        raise ValueError(_("“%s” bukan tahun anggaran.") % value)
    return int(found)


def moment(value: Any) -> datetime:
    """A timestamp of SiRUP, which writes western Indonesian time without saying so."""
    spelt = str(value).strip().replace(" ", "T")
    try:
        found = datetime.fromisoformat(spelt.removesuffix("Z"))
    except ValueError as error:
        raise ValueError(_("“%s” bukan waktu. Contoh: 2025-03-07 15:33:00.") % value) from error
    return found.replace(tzinfo=UTC if spelt.endswith("Z") else SIRUP_TIME)


def _column(key: str, label: Any, *headings: str, **rest: Any) -> ImportColumn:
    return ImportColumn(key, label, headings or (key,), **rest)


class PackageImporter(Importer):
    """Packages of the plan. Agencies are matched by `kd_satker_str`, never by name."""

    kind = "packages"
    leads_to = "procurement:package_list"
    label = gettext_lazy("Rencana pengadaan (RUP) dari SiRUP")
    description = gettext_lazy(
        "Ekspor paket penyedia yang terumumkan, dalam JSON, CSV atau XLSX. Data pribadi PPK tidak disimpan."
    )
    roles = frozenset({"requester", "administrator"})
    model = Package
    business_key = "rup_code"
    allows_partial = True
    fields = (
        "agency_id", "fiscal_year", "name", "ceiling", "method", "procurement_types", "volume",
        "description", "specification", "planned_domestic", "planned_small_business",
        "selection_from", "contract_from", "contract_to", "use_from", "announced_at", "is_active",
        "source",
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        _column("rup_code", gettext_lazy("Kode RUP"), "kd_rup", parse=code, required=True,
                remedy=gettext_lazy("Isi kode RUP seperti pada SiRUP, contoh 54025303."), example="54025303"),
        _column("satker", gettext_lazy("Kode satker"), "kd_satker_str", parse=text, required=True,
                example="1.02.0.00.0.00.01.0000"),
        _column("satker_name", gettext_lazy("Nama satker"), "nama_satker", parse=text, example="DINAS KESEHATAN"),
        _column("fiscal_year", gettext_lazy("Tahun anggaran"), "tahun_anggaran", parse=year, required=True, example="2026"),
        _column("name", gettext_lazy("Nama paket"), "nama_paket", parse=text, required=True, example="Belanja Alat Tulis Kantor"),
        _column("ceiling", gettext_lazy("Pagu"), "pagu", parse=parse_rupiah, required=True,
                remedy=gettext_lazy("Tulis pagu dalam rupiah, contoh 1.500.000."), example="15000000"),
        _column("method", gettext_lazy("Metode"), "metode_pengadaan", parse=method, example="E-Purchasing"),
        _column("types", gettext_lazy("Jenis"), "jenis_pengadaan", parse=text, example="Barang"),
        _column("volume", gettext_lazy("Volume"), "volume_pekerjaan", parse=text, example="1 paket"),
        _column("description", gettext_lazy("Uraian"), "urarian_pekerjaan", "uraian_pekerjaan", parse=text),
        _column("specification", gettext_lazy("Spesifikasi"), "spesifikasi_pekerjaan", parse=text),
        _column("pdn", gettext_lazy("Rencana PDN"), "status_pdn", parse=planned, example="PDN"),
        _column("ukm", gettext_lazy("Rencana UMKK"), "status_ukm", parse=planned, example="UKM"),
        _column("selection_from", gettext_lazy("Awal pemilihan"), "tgl_awal_pemilihan", parse=parse_date),
        _column("contract_from", gettext_lazy("Awal kontrak"), "tgl_awal_kontrak", parse=parse_date),
        _column("contract_to", gettext_lazy("Akhir kontrak"), "tgl_akhir_kontrak", parse=parse_date),
        _column("use_from", gettext_lazy("Awal pemanfaatan"), "tgl_awal_pemanfaatan", parse=parse_date),
        _column("announced_at", gettext_lazy("Diumumkan"), "tgl_pengumuman_paket", parse=moment),
        _column("active", gettext_lazy("Status aktif"), "status_aktif_rup", parse=flag),
        _column("deleted", gettext_lazy("Status hapus"), "status_delete_rup", parse=flag),
        _column("announced", gettext_lazy("Status umumkan"), "status_umumkan_rup", parse=text),
    )  # fmt: skip

    def begin(self) -> None:
        """The region's agencies by code, and which of them this person may write for."""
        agencies = Agency.objects.filter(region=self.job.region)
        self.agencies = {agency.code: agency for agency in agencies}
        access = access_of(self.job.user)
        everywhere = self.job.region_id in access.region_ids({"administrator"})
        own = access.agency_ids({"requester"})
        self.writable = {a.pk for a in agencies if everywhere or a.pk in own}

    def may_change(self, stored: models.Model) -> bool:
        """Only packages of agencies the person writes for."""
        return isinstance(stored, Package) and stored.agency_id in self.writable

    def build(self, row: int, values: dict[str, Any], findings: Findings) -> Package | None:
        """A package, or None for a row of an agency that is unknown or not one's own."""
        agency = self.agencies.get(values["satker"])
        if agency is None:
            name = values["satker_name"] or _("tanpa nama")
            findings.refuse(
                row,
                _("Kode satker"),
                values["satker"],
                _("Satker ini (%s) belum terdaftar di daerah ini.") % name,
                _("Minta administrator mendaftarkan kode satkernya, lalu unggah lagi."),
            )
            return None
        if agency.pk not in self.writable:
            findings.refuse(
                row,
                _("Kode satker"),
                values["satker"],
                _("Paket ini milik %s, bukan satker Anda.") % agency.name,
                _("Unggah oleh satker itu sendiri atau administrator."),
            )
            return None
        return self._package(agency, values)

    def _package(self, agency: Agency, values: dict[str, Any]) -> Package:
        announced = (values["announced"] or "Terumumkan").lower() == "terumumkan"
        active = values["active"] is not False and values["deleted"] is not True and announced
        package = Package(
            agency=agency,
            rup_code=values["rup_code"],
            fiscal_year=values["fiscal_year"],
            name=values["name"][:500],
            ceiling=values["ceiling"],
            method=values["method"] or "",
            procurement_types=values["types"] or "",
            volume=(values["volume"] or "")[:300],
            description=values["description"] or "",
            specification=values["specification"] or "",
            planned_domestic=values["pdn"] or Package.Planned.UNKNOWN,
            planned_small_business=values["ukm"] or Package.Planned.UNKNOWN,
            is_active=active,
            source={k: v for k, v in values["_raw"].items() if k not in PERSONAL},
            job=self.job,
        )
        for name in ("selection_from", "contract_from", "contract_to", "use_from", "announced_at"):
            setattr(package, name, values[name])
        return package
