"""A year as it stands now on one page, not signed by anybody: what it prints, and its PDF."""

from datetime import UTC, datetime
from decimal import Decimal

from django.utils.translation import gettext as _

from p3dn.accounts.models import Region
from p3dn.ui.documents import typst_pdf
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.values.formats import percent, rupiah, timestamp
from procurement.models import DocumentCount
from reports.dashboards.reads import Overview, overview
from reports.drawn import drawn_about
from reports.figures.figure import in_column
from reports.figures.shares import Figures, Plan

NOT_AVAILABLE = "–"


@in_indonesian
def official_report(shown: Overview) -> dict[str, object]:
    """Everything the report prints, as text; amounts in rupiah, shares rounded to two places."""
    region, year = shown.place, shown.year
    return {
        "title": _("Ringkasan Realisasi P3DN"),
        "subtitle": _("%(region)s, tahun anggaran %(year)s") % {"region": region, "year": year},
        "as_of": _as_of(shown),
        "headings": [
            _("No."),
            _("Perangkat daerah"),
            _("Belanja tercatat (Rp)"),
            _("Belanja PDN (Rp)"),
            _("PDN dari belanja"),
            _("TKDN tertimbang"),
            _("UMKK dari belanja"),
            _("Asal belum diketahui (Rp)"),
            _("Rencana PDN, RUP (Rp)"),
            _("PDN dari rencana"),
        ],
        "rows": [
            [str(number), row.name, *_cells(row.figures, row.plan)]
            for number, row in enumerate(shown.agencies, start=1)
        ],
        "total": ["", _("Jumlah"), *_cells(shown.total, shown.plan)],
        "notes": [*_notes(shown), *_sources(shown)],
        "empty": _("Belum ada belanja maupun rencana yang tercatat untuk tahun ini."),
    }


def official_pdf(region: Region, year: int) -> bytes:
    """The report as PDF; the same sums give the same bytes."""
    shown = overview(region, wanted_year=year)
    made_at = shown.as_of or datetime(year, 1, 1, tzinfo=UTC)
    return typst_pdf("p3dn_report", official_report(shown), made_at=made_at)


def _cells(figures: Figures, plan: Plan) -> list[str]:
    return [
        _amount(figures.value),
        _amount(figures.domestic_value),
        _share(figures.domestic_share),
        _share(figures.weighted_tkdn),
        _share(figures.small_business_share),
        _amount(figures.unknown_value),
        _amount(plan.domestic_ceiling),
        in_column(plan.domestic_realisation) or NOT_AVAILABLE,
    ]


def _amount(value: Decimal) -> str:
    return rupiah(value).removeprefix("Rp")


def _share(value: Decimal | None) -> str:
    return NOT_AVAILABLE if value is None else percent(value)


def _documents(shown: Overview) -> int:
    """How many documents there are behind the year's spending; one query."""
    rows = DocumentCount.objects.of(shown.place).filter(year=shown.year)
    return rows.whole()["sum_documents"] or 0


def _as_of(shown: Overview) -> str:
    if shown.as_of is None:
        return _("Belum ada belanja yang tercatat")
    return _("Data per %(moment)s") % {"moment": timestamp(shown.as_of)}


def _sources(shown: Overview) -> list[str]:
    """Until when each source is known."""
    return [str(one) for one in drawn_about(shown)]


def _notes(shown: Overview) -> list[str]:
    """What each share is a share of, and what was left out of it."""
    total = shown.total
    return [
        _("Angka berjalan; yang diperiksa dan ditandatangani ada di Laporan resmi."),
        _(
            "Belanja tercatat: nilai %(count)d dokumen dari semua sumber pada tahun ini, setiap"
            " pembelian satu kali, tanpa yang dibatalkan."
        )
        % {"count": _documents(shown)},
        _(
            "PDN dari belanja: belanja yang terbukti produk dalam negeri dibagi belanja tercatat."
            " Yang asalnya belum diketahui tidak dihitung sebagai PDN maupun impor."
        ),
        _(
            "TKDN tertimbang: jumlah nilai × TKDN dibagi %(base)s belanja yang nilai TKDN-nya"
            " diketahui (%(share)s dari belanja tercatat). Bila sisanya dihitung 0%%, hasilnya"
            " %(floor)s."
        )
        % {
            "base": rupiah(total.tkdn_base),
            "share": _share(total.tkdn_base_share),
            "floor": _share(total.weighted_tkdn_of_all),
        },
        _(
            "UMKK dari belanja: dibagi belanja tercatat; %(unknown)s belum diketahui pelaku"
            " usahanya."
        )
        % {"unknown": rupiah(total.small_business_unknown)},
        _(
            "Memenuhi kewajiban saat serah terima: %(met)s. Dikecualikan (tanggung jawab PA/KPA,"
            " atau impor yang disetujui kepala daerah): %(exempt)s, tidak dihitung memenuhi."
        )
        % {"met": rupiah(total.compliant_value), "exempt": rupiah(total.exempt_value)},
        _(
            "PDN dari rencana: belanja PDN pada paket yang bertanda PDN dibagi pagu paket itu; rentang bila "
            "asal sebagian belanjanya belum diketahui."
        ),
        _("Tanda %(dash)s bukan nol: pembaginya tidak ada, atau seluruhnya belum diketahui.")
        % {"dash": NOT_AVAILABLE},
    ]
