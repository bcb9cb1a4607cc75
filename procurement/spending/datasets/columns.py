"""Columns that several datasets have, and how their words are read."""

import re
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext_lazy as _

from p3dn.jobs.reading.columns import ImportColumn, Kind
from p3dn.jobs.tables.cells import as_text
from p3dn.ui.values.bounds import written_year
from procurement.models import Package
from procurement.spending.loading.rows.facts import Status

METHODS = {value.lower(): value for value, _label in Package.Method.choices if value}
CENT = Decimal("0.01")
NPWP = re.compile(r"\d{15,16}", re.ASCII)


def text(limit: int = 300) -> Any:
    """One line of text of at most so many characters, without what no column can hold."""

    def read(cell: Any) -> str:
        return as_text(cell).replace("\x00", "")[:limit]

    return read


def codes(cell: Any) -> tuple[str, ...]:
    """RUP codes of a cell that may hold several: "50750521;53138303"."""
    return tuple(dict.fromkeys(re.findall(r"\d{4,20}", as_text(cell))))


def names(cell: Any) -> tuple[str, ...]:
    """Sources of funds, several in any order: "APBDP;APBD" and "APBD,APBDP" are the same two."""
    found = (part.strip() for part in re.split(r"[;,]", as_text(cell)))
    return tuple(sorted({part.upper()[:40] for part in found if part}))


def accounts(cell: Any) -> tuple[str, ...]:
    """Budget codes (`mak`) of a cell that may hold several."""
    found = (part.strip() for part in re.split(r"[;,]", as_text(cell)))
    return tuple(dict.fromkeys(part[:200] for part in found if part))


def whole(cell: Any) -> int:
    """A small whole number, such as the version of an addendum."""
    found = as_text(cell).removesuffix(".0").removesuffix(",0")
    if not re.fullmatch(r"\d{1,4}", found, re.ASCII):
        raise ValueError(_("“%s” bukan bilangan bulat.") % found)
    return int(found)


def year(cell: Any) -> int:
    """A budget year; several of one contract are known by the first."""
    for digits in re.findall(r"\d+", as_text(cell), re.ASCII):
        if (read := written_year(digits)) is not None:
            return read
    raise ValueError(_("“%s” bukan tahun anggaran.") % as_text(cell)[:40])


def method(cell: Any) -> str:
    """Procurement method; words we do not know are unknown."""
    return METHODS.get(as_text(cell).lower(), "")


def npwp(cell: Any) -> str:
    """A tax number's digits; nothing for what is none."""
    digits = re.sub(r"\D", "", as_text(cell))
    return digits if NPWP.fullmatch(digits) else ""


def column(key: str, label: Any, *headings: str, **rest: Any) -> ImportColumn:
    """A column known by its national names only."""
    return ImportColumn(key, label, headings or (key,), exact=True, **({"parse": text()} | rest))


def money(key: str, label: Any, *headings: str, **rest: Any) -> ImportColumn:
    """An amount in rupiah."""
    return column(key, label, *headings, kind=Kind.MONEY, **{"example": "150000000"} | rest)


def day(key: str, label: Any, *headings: str) -> ImportColumn:
    """A day."""
    return column(key, label, *headings, kind=Kind.DATE, parse=str)


KEY = _("Kode paket")
YEAR = column("year", _("Tahun anggaran"), "tahun_anggaran", parse=year)
AGENCY = column("agency", _("Kode satker"), "kd_satker_str", parse=text(30))
UNIT = column("unit", _("Kode satker sistem asal"), "kd_satker", parse=text(30))
AGENCY_NAME = column("agency_name", _("Nama satker"), "nama_satker", parse=text(200))
RUP = column("rup", _("Kode RUP"), "kd_rup", "kd_rup_paket", parse=codes)
TITLE = column("title", _("Nama paket"), "nama_paket")
FUNDS = column("funds", _("Sumber dana"), "sumber_dana", parse=names)
MAK = column("accounts", _("Kode anggaran (MAK)"), "mak", parse=accounts)
SUPPLIER = column("supplier", _("Penyedia"), "nama_penyedia", parse=text(200))
SUPPLIER_NPWP = column("npwp", _("NPWP penyedia"), "npwp_penyedia", "npwp16_penyedia", "npwp_16_penyedia", parse=npwp)  # fmt: skip
ADDENDUM = column("version", _("Versi adendum"), "versi_addendum", parse=whole)


def contract_status(words: str | None) -> Status:
    """SPSE's contracts: finished, under way, or ended before."""
    found = (words or "").lower()
    if "batal" in found or "putus" in found:
        return Status.CANCELLED
    return Status.FINAL if "selesai" in found else Status.RUNNING


def record_status(words: str | None) -> Status:
    """SPSE's records: "Paket Selesai", "Paket Dibatalkan", "Berjalan"."""
    found = (words or "").lower()
    if "batal" in found or found == "ditutup":
        return Status.CANCELLED
    return Status.RUNNING if "jalan" in found else Status.FINAL


def amount(value: Decimal | None) -> Decimal | None:
    """Rupiah with two places, as they are stored."""
    return None if value is None else value.quantize(CENT)
