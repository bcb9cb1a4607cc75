"""The inspectorate's form: packages and rupiah by field of government and method.

Headings are the form's own words, in no other language.
"""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.models import Region
from p3dn.ui.values.formats import rupiah
from reports.models import PeriodKind, ReportKind
from reports.official.periods import Period
from reports.official.shape import Body, Column, ReportType, Row, Table
from reports.official.sums.methods import PRIZE, SELF, WAYS, MethodSums, by_method, self_managed

from .fields import FIELDS

COUNT, AMOUNT = "Paket", "Jumlah"
BY = (
    Column("field", "Bidang", width=34),
    Column("way", "Metode", width=20),
)
REALISED = (
    *BY,
    Column("packages", COUNT, "number", 9, "RUP", "sum"),
    Column("ceiling", AMOUNT, "rupiah", 20, "RUP", "sum"),
    Column("domestic_packages", COUNT, "number", 9, "PDN", "sum"),
    Column("domestic_value", AMOUNT, "rupiah", 20, "PDN", "sum"),
    Column("small_packages", COUNT, "number", 9, "UMKM", "sum"),
    Column("small_value", AMOUNT, "rupiah", 20, "UMKM", "sum"),
    Column("done_packages", COUNT, "number", 9, "Selesai"),
    Column("done_value", AMOUNT, "rupiah", 14, "Selesai"),
)
PLANNED = (
    *BY,
    *(Column(f"quarter_{n}", f"TW{n}", "rupiah", 20, "Perencanaan", "sum") for n in range(1, 5)),
)


def build(region: Region, period: Period) -> Body:
    """Both sheets, for each field every method of the form."""
    found = by_method(region, period)
    places = [(field, way) for field in sorted({one for one, _way in found}) for way in WAYS]
    whole = sum(found.values(), MethodSums())
    unknown = UNKNOWN_OF if self_managed(region, period).exists() else UNKNOWN_OF | UNPLANNED
    rows = [(field, way, found.get((field, way), MethodSums())) for field, way in places]
    return Body(
        [
            Table(
                _("Realisasi"),
                REALISED,
                [_known(row[1], _realised(*row), unknown) for row in rows],
                _notes(whole, unknown),
            ),
            Table(
                _("Perencanaan"),
                PLANNED,
                [_known(row[1], _planned(*row), unknown) for row in rows],
                _planning(whole, unknown),
            ),
        ]
    )


def _by(field: str, way: str) -> dict[str, str]:
    name = FIELDS.get(field, "")
    unknown = _("Urusan belum diketahui")
    return {"field": f"{field} {name}".strip() or unknown, "way": way}


def _realised(field: str, way: str, sums: MethodSums) -> Row:
    return {
        **_by(field, way),
        "packages": sums.packages,
        "ceiling": sums.ceiling,
        "domestic_packages": sums.domestic_packages,
        "domestic_value": sums.domestic_value,
        "small_packages": sums.small_packages,
        "small_value": sums.small_value,
        "done_packages": None,
        "done_value": None,
    }


def _planned(field: str, way: str, sums: MethodSums) -> Row:
    quarters = {f"quarter_{n}": getattr(sums, f"quarter_{n}") for n in range(1, 5)}
    return {**_by(field, way), **quarters}


UNKNOWN_OF = {PRIZE: {column.key for column in (*REALISED, *PLANNED)} - {"field", "way"}}
UNPLANNED = {SELF: {"packages", "ceiling", *(f"quarter_{n}" for n in range(1, 5))}}
"""Of a year whose self-managed plan nobody loaded."""


def _known(way: str, row: Row, unknown: Mapping[str, set[str]]) -> Row:
    """Without what nobody can tell of this method."""
    return {key: None if key in unknown.get(way, ()) else row[key] for key in row}


def _notes(whole: MethodSums, unknown: Mapping[str, set[str]]) -> list[str]:
    notes = [
        _("%(heading)s: urusan pertama pada kode perangkat daerah.") % {"heading": BY[0].heading},
        _("RUP: paket aktif setahun dan pagunya."),
        _("PDN dan UMKM: belanja periode ini yang terbukti; yang belum diketahui tidak dihitung."),
        _("Paket: paket RUP yang dibelanjakan; dengan dua metode, dihitung pada masing-masing."),
        _("Selesai kosong: selesainya paket di luar aplikasi ini tidak diketahui."),
        _("Sayembara kosong: tidak dibedakan di sini, dan masuk Darurat/Lainnya."),
    ]
    if SELF in unknown:
        notes.append(_("RUP Swakelola kosong: rencana swakelola tahun ini belum dimuat."))
    if whole.without_package:
        notes.append(
            _("Belanja tanpa paket RUP yang diketahui, ada pada Jumlah saja: %s.")
            % rupiah(whole.without_package)
        )
    return notes


def _planning(whole: MethodSums, unknown: Mapping[str, set[str]]) -> list[str]:
    planned = sum((getattr(whole, f"quarter_{n}") for n in range(1, 5)), whole.ceiling * 0)
    notes = [
        _(
            "TW1 sampai TW4: pagu RUP menurut awal kontrak yang direncanakan; swakelola menurut awal pelaksanaannya."
        )
    ]
    if left := whole.ceiling - planned:
        notes.append(
            _("Pagu tanpa awal kontrak pada tahun ini, tidak masuk triwulan mana pun: %s.")
            % rupiah(left)
        )
    if SELF in unknown:
        notes.append(_("RUP Swakelola kosong: rencana swakelola tahun ini belum dimuat."))
    notes.append(_("Sayembara kosong: rencananya tidak dibedakan di sini."))
    return notes


REPORT = ReportType(
    code=ReportKind.METHODS,
    title=gettext_lazy("Realisasi dan Perencanaan per Urusan dan Metode"),
    about=gettext_lazy("Dua lembar menurut formulir Inspektorat: Realisasi dan Perencanaan."),
    usual=PeriodKind.QUARTER,
    build=build,
)
