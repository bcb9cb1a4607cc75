"""Columns for what is printed on a certificate: of the firm, and of each product."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from catalog.models import CertificateProduct, Product
from catalog.register.producers.imports import digits
from catalog.sheets.common import lines, reads_alike
from catalog.sheets.rows import LineOfRow
from p3dn.jobs.importing.importer import ImportColumn, Kind
from p3dn.jobs.tables.cells import as_text as text

CONTENT = ("company_name", "company_address", "factory_address", "kbli", "maker_name",
           "maker_address", "project_owner", "work_place")  # fmt: skip
PREFIX = "printed_"
COLUMNS = (
    ImportColumn("company_name", _("Nama perusahaan tercetak"), ("nama_perusahaan",), parse=text),
    ImportColumn("company_address", _("Alamat perusahaan"), ("alamat_perusahaan",), parse=lines),
    ImportColumn("factory_address", _("Alamat pabrik"), ("alamat_pabrik",), parse=lines),
    ImportColumn("kbli", _("KBLI"), ("kbli", "kode_kbli"), kind=Kind.ID, parse=digits, example="31001"),
    ImportColumn("maker_name", _("Nama pembuat (maklon)"), ("nama_pembuat",), parse=text),
    ImportColumn("maker_address", _("Alamat pembuat (maklon)"), ("alamat_pembuat",), parse=lines),
    ImportColumn("project_owner", _("Pemilik proyek"), ("pemilik_proyek",), parse=text),
    ImportColumn("work_place", _("Lokasi pekerjaan"), ("lokasi_pekerjaan",), parse=text),
    ImportColumn("printed_kind_name", _("Jenis tercetak"), ("jenis_tercetak", "jenis_produk"), parse=text),
    ImportColumn("printed_brand", _("Merek tercetak"), ("merek_tercetak",), parse=text),
    ImportColumn("printed_type_name", _("Tipe tercetak"), ("tipe_tercetak",), parse=text),
    ImportColumn("printed_specification", _("Spesifikasi tercetak"), ("spesifikasi_tercetak", "spesifikasi"), parse=lines),
    ImportColumn("printed_hs_code", _("Kode HS"), ("kode_hs", "hs_code", "hs"), kind=Kind.ID, parse=digits,
                 remedy=_("Tulis 8 angka; simpan kolomnya sebagai teks."), example="94013900"),
)  # fmt: skip


def line_of(product: Product, given: dict[str, Any]) -> LineOfRow:
    """The certificate's line for a product; takes what is printed of it out of `given`.

    `said` names what the row has a value for.
    """
    words = {name: given.pop(PREFIX + name, None) for name in CertificateProduct.NAMES}
    said = {name: value for name, value in words.items() if value is not None}
    line = LineOfRow(product=product, **said)
    line.said = set(said)
    return line


def reword(stored: CertificateProduct, line: LineOfRow) -> bool:
    """Take over what the row says of a product the certificate names already; True when it differs."""
    different = [
        name for name in line.said if not reads_alike(getattr(stored, name), getattr(line, name))
    ]
    for name in different:
        setattr(stored, name, getattr(line, name))
    return bool(different)
