"""The national list as Kemenperin publishes it."""

import hashlib
from typing import Any, ClassVar

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import NationalListEntry
from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.importer import Findings, ImportColumn, Importer, Kind, heading_key
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import gettext as _t


def natural_key(*parts: str) -> str:
    """The list has no number of its own: firm, product, specification, type and brand identify a row."""
    return hashlib.sha256("\x1f".join(heading_key(p) for p in parts).encode()).hexdigest()


class NationalListImporter(Importer[NationalListEntry]):
    """Rows of the national list. The commodity stays open until an officer says which it is."""

    kind = "national_list"
    leads_to = "catalog:national_list"
    label = _("Daftar nasional Kemenperin")
    description = _(
        "Rekap produk bersertifikat TKDN: perusahaan, jenis produk, spesifikasi, tipe, merek, nilai TKDN."
    )
    roles = frozenset({Role.CATALOGUE_OFFICER, Role.CATALOGUE_VERIFIER, Role.ADMINISTRATOR})
    model = NationalListEntry
    allows_partial = True
    business_key = "key"
    named_by = "product_type"
    signature = frozenset({"perusahaan", "jenis_produk", "nilai_tkdn"})
    fields: ClassVar[tuple[str, ...]] = (
        "group_code",
        "group_name",
        "certificate_number",
        "tkdn",
        "bmp",
        "valid_until",
    )
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        ImportColumn("group_code", _("Kode kelompok"), ("kd_kelompok",), parse=text),
        ImportColumn("group_name", _("Kelompok barang"), ("kelompok_barang",), parse=text),
        ImportColumn("company", _("Perusahaan"), ("perusahaan", "nama_perusahaan"), parse=text, required=True, example="PT Contoh Jaya"),
        ImportColumn("product_type", _("Jenis produk"), ("jenis_produk", "nama_produk"), parse=text, required=True, example="Pipa baja"),
        ImportColumn("specification", _("Spesifikasi"), ("spesifikasi",), parse=text),
        ImportColumn("type_name", _("Tipe"), ("tipe",), parse=text),
        ImportColumn("brand", _("Merek"), ("merk", "merek"), parse=text),
        ImportColumn("certificate_number", _("Nomor sertifikat"), ("nomor_sertifikat", "nomor_tkdn"), parse=text),
        ImportColumn("tkdn", _("Nilai TKDN"), ("nilai_tkdn", "tkdn"), kind=Kind.PERCENT,
                     remedy=_("Tulis persentase seperti 27,28%."), example="27,28%"),
        ImportColumn("bmp", _("Nilai BMP"), ("nilai_bmp", "bmp"), kind=Kind.PERCENT,
                     remedy=_("Tulis persentase paling tinggi 15.")),
        ImportColumn("valid_until", _("Berlaku sampai"), ("masa_berlaku_akhir", "berlaku_sampai"), kind=Kind.DATE),
    )  # fmt: skip

    def begin(self) -> None:
        """The day the list was seen; nothing to look up, it names no codes."""
        self.today = timezone.localdate()

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[NationalListEntry]
    ) -> NationalListEntry | None:
        """A row of the list; dashes became empty texts, and a missing value stays missing."""
        values.pop("_raw")
        plain = {k: v if v is not None else "" for k, v in values.items()}
        parts = [
            plain[n] for n in ("company", "product_type", "specification", "type_name", "brand")
        ]
        entry = NationalListEntry(
            key=natural_key(*parts),
            seen_on=self.today,
            job=self.job,
            company=parts[0],
            product_type=parts[1],
            specification=parts[2],
            type_name=parts[3],
            brand=parts[4],
            group_code=plain["group_code"],
            group_name=plain["group_name"],
            certificate_number=plain["certificate_number"],
            tkdn=values["tkdn"],
            bmp=values["bmp"],
            valid_until=values["valid_until"],
        )
        return entry if self.sound(row, entry, findings) else None

    def title_of(self, instance: NationalListEntry) -> str:
        """Firm and product."""
        return f"{instance.company}: {instance.product_type} {instance.type_name}".strip()

    def repeated(
        self, row: int, first: int, title: str, findings: Findings[NationalListEntry]
    ) -> None:
        """The list itself repeats rows; the first one counts."""
        findings.same += 1
        findings.warn(
            row,
            "",
            "",
            _t("Sama dengan baris %s berkas ini; hanya dihitung sekali.") % first,
            _t("Tidak perlu diperbaiki."),
        )
