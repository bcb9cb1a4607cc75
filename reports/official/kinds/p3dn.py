"""The P3DN report: cover, narrative with figures, tables per agency, month and source, charts."""

from collections.abc import Sequence
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.models import Region
from p3dn.ui.values.formats import month_name, percent, rupiah
from procurement.models import Duty
from reports.figures.shares import Figures
from reports.models import PeriodKind, ReportKind
from reports.official.periods import Period
from reports.official.shape import Body, Chart, Column, ReportType, Row, Section, Table, share
from reports.official.sums.agencies import AgencySums, by_agency, by_month, by_source

MOST_BARS = 12
NUMBER = Column("number", gettext_lazy("No."), "number", 6)
MONEY = (
    Column("value", gettext_lazy("Belanja tercatat"), "rupiah", 20, total="sum"),
    Column("domestic", gettext_lazy("Belanja PDN"), "rupiah", 20, total="sum"),
    Column("share", gettext_lazy("PDN dari belanja"), "percent", 11, total="domestic/value"),
    Column("unknown", gettext_lazy("Asal belum diketahui"), "rupiah", 20, total="sum"),
    Column("imported", gettext_lazy("Impor"), "rupiah", 20, total="sum"),
)
AGENCIES = (
    NUMBER,
    Column("name", gettext_lazy("Perangkat daerah"), width=40),
    *MONEY,
    Column("tkdn", gettext_lazy("TKDN tertimbang"), "percent", 11),
    Column("small", gettext_lazy("Belanja UMKK"), "rupiah", 20, total="sum"),
    Column("small_share", gettext_lazy("UMKK dari belanja"), "percent", 11, total="small/value"),
    Column("planned", gettext_lazy("Rencana PDN (RUP)"), "rupiah", 20, total="sum"),
    Column("realised", gettext_lazy("Belanja PDN atas paket PDN"), "rupiah", 20, total="sum"),
    Column("of_plan", gettext_lazy("PDN dari rencana"), "percent", 11, total="realised/planned"),
)
DUTIES = (
    NUMBER,
    Column("name", gettext_lazy("Perangkat daerah"), width=40),
    *(Column(duty.value, duty.label, "rupiah", 20, total="sum") for duty in Duty),
)
MONTHS = (Column("name", gettext_lazy("Bulan"), width=20), *MONEY)
SOURCES = (Column("name", gettext_lazy("Sumber"), width=20), *MONEY)


def build(region: Region, period: Period) -> Body:
    """The whole report."""
    agencies, months = by_agency(region, period), by_month(region, period)
    whole = sum((row.figures for row in agencies), Figures())
    planned = sum((row.domestic_plan for row in agencies), Decimal(0))
    return Body(
        [
            Table(_("Perangkat daerah"), AGENCIES, _agency_rows(agencies), _agency_notes(whole)),
            Table(_("Kewajiban"), DUTIES, _duty_rows(agencies), _duty_notes()),
            Table(_("Bulan"), MONTHS, [_money(month_name(m), f) for m, f in months]),
            Table(_("Sumber"), SOURCES, [_money(n, f) for n, f in by_source(region, period)]),
        ],
        _narrative(region, period, agencies, whole, planned),
        _charts(agencies, months),
    )


def _money(name: str, figures: Figures) -> dict[str, Decimal | str | None]:
    return {
        "name": name,
        "value": figures.value,
        "domestic": figures.domestic_value,
        "share": figures.domestic_share,
        "unknown": figures.unknown_value,
        "imported": figures.imported_value,
    }


def _agency_rows(agencies: Sequence[AgencySums]) -> list[Row]:
    return [
        {
            "number": number,
            **_money(row.name, row.figures),
            "tkdn": row.figures.weighted_tkdn,
            "small": row.figures.small_business_value,
            "small_share": row.figures.small_business_share,
            "planned": row.domestic_plan,
            "realised": row.realised,
            "of_plan": share(row.realised, row.domestic_plan),
        }
        for number, row in enumerate(agencies, 1)
    ]


def _duty_rows(agencies: Sequence[AgencySums]) -> list[Row]:
    bought = [row for row in agencies if not row.figures.is_empty]
    return [
        {
            "number": number,
            "name": row.name,
            **{duty.value: row.by_duty.get(duty.value, Decimal(0)) for duty in Duty},
        }
        for number, row in enumerate(bought, 1)
    ]


def _agency_notes(whole: Figures) -> list[str]:
    return [
        _("PDN dari belanja: yang asalnya belum diketahui tidak dihitung PDN maupun impor."),
        _(
            "Persentase yang kosong: tidak ada pembaginya, atau seluruhnya belum diketahui."
            " Jumlah TKDN kosong: rata-rata bukan jumlah."
        ),
        _("TKDN tertimbang dihitung atas %s belanja yang nilai TKDN-nya diketahui.")
        % rupiah(whole.tkdn_base),
        _("UMKK: %s belanja belum diketahui pelaku usahanya.")
        % rupiah(whole.small_business_unknown),
        _("Rencana PDN: pagu setahun dari paket RUP aktif yang bertanda PDN."),
        _("PDN dari rencana: belanja PDN atas paket-paket itu saja, dibagi pagunya."),
    ]


def _duty_notes() -> list[str]:
    return [
        _("Kewajiban memakai PDN menurut penilaian saat serah terima."),
        _("Belanja yang hanya diketahui dari berkas nasional belum dapat dinilai."),
    ]


def bounds(figures: Figures) -> str:
    """The share of domestic products in words: one figure, or between what it can be."""
    if not figures.value:
        return _("belum ada belanja yang tercatat")
    return _between(figures.domestic_value, figures.unknown_value, figures.value)


def _between(known: Decimal, unknown: Decimal, whole: Decimal) -> str:
    least, most = share(known, whole), share(known + unknown, whole)
    if not unknown:
        return percent(least)
    return _("%(least)s sampai %(most)s") % {"least": percent(least), "most": percent(most)}


def _narrative(
    region: Region,
    period: Period,
    agencies: Sequence[AgencySums],
    whole: Figures,
    planned: Decimal,
) -> list[Section]:
    bought = [row for row in agencies if not row.figures.is_empty]
    told = {
        "region": region.name,
        "span": period.span,
        "value": rupiah(whole.value),
        "documents": whole.documents,
        "agencies": len(bought),
        "domestic": rupiah(whole.domestic_value),
        "bounds": bounds(whole),
        "unknown": rupiah(whole.unknown_value),
        "planned": rupiah(planned),
        "of_plan": _between(
            sum((row.realised for row in agencies), Decimal(0)),
            sum((row.realised_unknown for row in agencies), Decimal(0)),
            planned,
        ),
        "small": rupiah(whole.small_business_value),
        "small_share": percent(whole.small_business_share),
        "tkdn": percent(whole.weighted_tkdn),
    }
    return [
        Section(_("Realisasi"), _realisation(told, whole, planned)),
        Section(_("Kewajiban memakai produk dalam negeri"), _duty(agencies)),
        Section(_("Perangkat daerah"), _largest(bought)),
    ]


def _realisation(told: dict[str, object], whole: Figures, planned: Decimal) -> list[str]:
    paragraphs = [
        _(
            "Pada %(span)s, %(agencies)d perangkat daerah %(region)s mencatat belanja %(value)s dalam"
            " %(documents)d dokumen. Yang terbukti produk dalam negeri (PDN) %(domestic)s; bagian PDN"
            " %(bounds)s."
        )
        % told
    ]
    if whole.unknown_value:
        paragraphs.append(
            _("Asal belanja %(unknown)s belum diketahui, sehingga bagian PDN disebut dari–sampai.")
            % told
        )
    if planned:
        paragraphs.append(
            _("RUP tahun ini merencanakan PDN %(planned)s; yang terealisasi %(of_plan)s.") % told
        )
    paragraphs.append(
        _(
            "Belanja pada UMK dan koperasi %(small)s (bagiannya: %(small_share)s)."
            " TKDN tertimbang: %(tkdn)s."
        )
        % told
    )
    return paragraphs


def _duty(agencies: Sequence[AgencySums]) -> list[str]:
    sums = {
        duty: rupiah(sum((row.by_duty.get(duty, Decimal(0)) for row in agencies), Decimal(0)))
        for duty in Duty.values
    }
    return [
        _(
            "Yang memenuhi kewajiban %(met)s, yang dikecualikan %(exempt)s, yang tidak memenuhi"
            " %(breached)s, yang tidak terkena %(none)s, dan yang belum dapat dinilai %(unjudged)s."
            " Kelimanya tidak dijumlahkan menjadi satu persentase."
        )
        % sums
    ]


def _largest(bought: Sequence[AgencySums]) -> list[str]:
    if not bought:
        return [_("Belum ada perangkat daerah yang mencatat belanja pada periode ini.")]
    largest = [
        _("%(name)s (%(value)s; bagian PDN %(bounds)s)")
        % {
            "name": row.name,
            "value": rupiah(row.figures.value),
            "bounds": bounds(row.figures),
        }
        for row in bought[:3]
    ]
    return [_("Belanja terbesar: %s.") % "; ".join(largest)]


def _charts(agencies: Sequence[AgencySums], months: Sequence[tuple[int, Figures]]) -> list[Chart]:
    series = (_("PDN"), _("Impor"), _("Asal belum diketahui"))
    return [
        Chart(
            _("Belanja per bulan"),
            series,
            [(month_name(m), _parts(figures)) for m, figures in months],
        ),
        Chart(
            _("Belanja terbesar per perangkat daerah"),
            series,
            [(row.name, _parts(row.figures)) for row in agencies[:MOST_BARS] if row.figures.value],
        ),
    ]


def _parts(figures: Figures) -> tuple[Decimal, Decimal, Decimal]:
    return figures.domestic_value, figures.imported_value, figures.unknown_value


REPORT = ReportType(
    code=ReportKind.P3DN,
    title=gettext_lazy("Laporan Peningkatan Penggunaan Produk Dalam Negeri (P3DN)"),
    about=gettext_lazy("Sampul, uraian, grafik, dan tabel per perangkat daerah untuk Tim P3DN."),
    usual=PeriodKind.QUARTER,
    build=build,
    has_cover=True,
)
