"""Producers from a spreadsheet, by NIB."""

import re
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from catalog.models import Producer
from catalog.sheets.common import RegisterImporter, WordOf, lines, yes_or_no
from catalog.sheets.rows import ProducerOfRow
from p3dn.accounts.models import Region
from p3dn.jobs.importing.importer import Findings, ImportColumn, Kind, heading_key
from p3dn.jobs.importing.seen import COLUMN as SEEN
from p3dn.jobs.tables.cells import as_text as text
from p3dn.ui.languages.kept import gettext as _t
from p3dn.ui.values.parsing import normalise_company_name

from .services import digits_of


def digits(cell: Any) -> str:
    """An identifier without dots, dashes and spaces; a spreadsheet's float is made whole again."""
    return digits_of(text(cell))


def tax_number(cell: Any) -> str:
    """An NPWP; nothing but zeros is none."""
    return digits(cell).strip("0") and digits(cell)


def kbli_codes(cell: Any) -> list[str]:
    """Several codes in one cell, in the order given."""
    return list(dict.fromkeys(re.findall(r"\d+", text(cell))))


class ProducerImporter(RegisterImporter[ProducerOfRow]):
    """A known NIB is corrected, a new one entered; nothing is taken away."""

    kind = "producers"
    leads_to = "catalog:producer_desk"
    label = pgettext_lazy("daftar", "Produsen")
    description = _("Daftar produsen daerah Anda, satu baris satu NIB.")
    model = Producer
    business_key = "nib"
    signature = frozenset({"nib", "alamat", "kabupaten_kota"})
    fields = (
        "name", "name_key", "npwp", "scale", "scale_evidence", "scale_evidence_on", "majority_national", "majority_paper", "address", "location_id", "siinas_status",
        "siinas_number", "kbli_codes", "contact_name", "contact_phone", "contact_email",
    )  # fmt: skip
    columns: ClassVar[tuple[ImportColumn, ...]] = (
        ImportColumn("nib", _("NIB"), ("nib", "nomor_induk_berusaha"), kind=Kind.ID, parse=digits, required=True,
                     remedy=_("NIB terdiri atas 13 angka; simpan kolomnya sebagai teks."),
                     example="9120001234567"),
        ImportColumn("name", _("Nama"), ("nama", "nama_perusahaan", "nama_produsen", "nama_usaha",
                     "nama_industri"), parse=text,
                     required=True, example="CV Contoh Jaya"),
        ImportColumn("npwp", _("NPWP"), ("npwp",), kind=Kind.ID, parse=tax_number),
        ImportColumn("scale", _("Skala usaha"), ("skala_usaha", "skala"),
                     parse=WordOf(Producer.Scale.choices), choices=tuple(Producer.Scale.labels),
                     example="Kecil"),
        ImportColumn("scale_evidence", _("Bukti skala usaha"), ("bukti_skala_usaha", "bukti_skala"),
                     parse=WordOf(Producer.Evidence.choices), choices=tuple(Producer.Evidence.labels)),
        ImportColumn("scale_evidence_on", _("Tanggal bukti skala"), ("tanggal_bukti_skala", "tanggal_bukti"),
                     kind=Kind.DATE),
        ImportColumn("majority_national", _("Mayoritas modal dimiliki WNI"), ("mayoritas_modal_wni", "modal_mayoritas_wni"),
                     parse=yes_or_no, choices=(_("Ya"), _("Tidak"))),
        ImportColumn("majority_paper", _("Akta susunan pemegang modal"), ("akta_pemegang_modal", "akta_susunan_modal"), parse=text),
        ImportColumn("address", _("Alamat"), ("alamat", "alamat_perusahaan", "alamat_usaha"), parse=lines, required=True,
                     example="Jl. Contoh No. 1"),
        ImportColumn("location", _("Kabupaten/kota"), ("kabupaten_kota", "kode_wilayah", "kota", "kab_kota",
                     "kota_kabupaten", "kabupaten"),
                     parse=text, required=True, example="Kota Prabumulih",
                     remedy=_("Tulis kode wilayah atau nama lengkapnya, misalnya Kota Prabumulih.")),
        ImportColumn("siinas_status", _("SIINas"), ("siinas", "status_siinas"),
                     parse=WordOf(Producer.Siinas.choices), choices=tuple(Producer.Siinas.labels)),
        ImportColumn("siinas_number", _("Nomor akun SIINas"), ("nomor_siinas",), parse=text),
        ImportColumn("kbli_codes", _("KBLI"), ("kbli", "kode_kbli"), parse=kbli_codes,
                     remedy=_("Tulis 5 angka; pisahkan beberapa kode dengan koma."),
                     example="31001, 31004"),
        ImportColumn("contact_name", _("Narahubung"), ("narahubung", "nama_kontak", "kontak", "contact_person"), parse=text),
        ImportColumn("contact_phone", _("Telepon"), ("telepon", "no_hp", "no_telepon", "telp", "hp"), kind=Kind.ID, parse=text),
        ImportColumn("contact_email", _("Surel"), ("surel", "email", "alamat_surel"), parse=text),
        SEEN,
    )  # fmt: skip

    def shown(self, name: str, value: Any) -> str | None:
        """The place by its name."""
        return self.place_names.get(value, "") if name == "location_id" else None

    def begin(self) -> None:
        """All regencies and cities by code and by name."""
        self.place_names: dict[int, str] = {}
        self.places: dict[str, Region] = {}
        for region in Region.objects.all():
            self.places.setdefault(heading_key(region.name), region)
            self.places[heading_key(region.code)] = region
            self.place_names[region.pk] = region.name

    def build(
        self, row: int, values: dict[str, Any], findings: Findings[ProducerOfRow]
    ) -> ProducerOfRow | None:
        """A producer of the region, or None after refusing the row."""
        values.pop("_raw")
        given = {name: value for name, value in values.items() if value is not None}
        place = self.places.get(heading_key(given.pop("location")))
        if place is None:
            shown = values["location"]
            message = _t("“%s” bukan kabupaten/kota yang dikenal.") % shown
            remedy = _t("Tulis kode wilayah atau nama lengkapnya.")
            findings.refuse(row, _t("Kabupaten/kota"), shown, message, remedy)
            return None
        if ("scale_evidence" in given) != ("scale_evidence_on" in given):
            message = _t("Bukti skala usaha dan tanggalnya tidak diisi bersama.")
            remedy = _t("Isi keduanya, atau kosongkan keduanya.")
            shown = given.get("scale_evidence_on") or values["scale_evidence"]
            findings.refuse(row, _t("Bukti skala usaha"), shown, message, remedy)
            return None
        if ("majority_national" in given) != bool(given.get("majority_paper")):
            message = _t("Mayoritas modal dan aktanya tidak diisi bersama.")
            remedy = _t("Isi keduanya, atau kosongkan keduanya.")
            shown = given.get("majority_paper") or values["majority_national"]
            findings.refuse(row, _t("Mayoritas modal dimiliki WNI"), shown, message, remedy)
            return None
        producer = ProducerOfRow(
            region_id=self.job.region_id, entered_by_id=self.job.user_id, location=place, **given
        )
        producer.name_key = normalise_company_name(producer.name)
        producer.said = {*given, "name_key", "location_id"}
        return producer if self.sound(row, producer, findings) else None
