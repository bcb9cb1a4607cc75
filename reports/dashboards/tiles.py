"""The key figures of a dashboard as text: what, out of what, compared with what, and its list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from p3dn.ui.values.formats import (
    month_name,
    number,
    percent,
    rupiah,
    rupiah_short,
    whole_percent,
)
from reports.answers.filters import answers_url
from reports.figures.shares import Figures
from reports.figures.shares import percent as share_of
from reports.spending.links import plan_url, spending_url

from .reads import Overview

TWICE = 100  # percent more than before


@dataclass(frozen=True, slots=True)
class Link:
    """A figure that opens the list it sums."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Tile:
    """One key figure. `basis` states its denominator; `change` is empty without a year before.

    `short` is what a tile shows: a whole percentage, or an amount in words; the exact figure stands
    in the table and in the list behind it.
    """

    label: str
    figure: Link
    short: str
    basis: str
    parts: list[Link] = field(default_factory=list)
    change: str = ""


def tiles(shown: Overview) -> list[Tile]:
    """The key figures of the page: the first is its message, three stand beside it, more below."""
    makers = (_domestic, _value, _compliant, _plan, _exempt, _unknown, _tkdn, _small)
    return [make(shown) for make in makers]


def _url(shown: Overview, figure: str) -> str:
    return spending_url(shown.place, figure, year=shown.year)


def _part(shown: Overview, label: str, figure: str) -> Link:
    return Link(f"{label} {rupiah(getattr(shown.total, figure))}", _url(shown, figure))


def _value(shown: Overview) -> Tile:
    return Tile(
        label=_("Belanja tercatat"),
        figure=Link(rupiah(shown.total.value), _url(shown, "value")),
        short=rupiah_short(shown.total.value),
        basis=ngettext(
            "%(count)d serah terima yang dicatat, tanpa yang dibatalkan",
            "%(count)d serah terima yang dicatat, tanpa yang dibatalkan",
            shown.total.documents,
        )
        % {"count": shown.total.documents},
        change=amount_change(shown.compared.value, shown.previous),
    )


def _domestic(shown: Overview) -> Tile:
    return Tile(
        label=_("Belanja PDN"),
        figure=Link(percent(shown.total.domestic_share), _url(shown, "domestic_value")),
        short=whole_percent(shown.total.domestic_share),
        basis=_("dari belanja yang tercatat"),
        parts=[
            _part(shown, _("PDN"), "domestic_value"),
            _part(shown, _("Impor"), "imported_value"),
        ],
        change=_share_change(shown, lambda figures: figures.domestic_share),
    )


def _tkdn(shown: Overview) -> Tile:
    total = shown.total
    if total.weighted_tkdn is None:
        basis = _("belum ada belanja yang nilai TKDN-nya diketahui")
    else:
        basis = _(
            "rata-rata tertimbang atas %(share)s belanja yang nilai TKDN-nya diketahui;"
            " bila sisanya dihitung 0%%: %(floor)s"
        ) % {
            "share": percent(total.tkdn_base_share),
            "floor": percent(total.weighted_tkdn_of_all),
        }
    return Tile(
        label=_("TKDN tertimbang"),
        figure=Link(percent(total.weighted_tkdn), _url(shown, "tkdn_base")),
        short=whole_percent(total.weighted_tkdn),
        basis=basis,
        parts=[_part(shown, _("TKDN diketahui"), "tkdn_base")],
        change=_share_change(shown, lambda figures: figures.weighted_tkdn),
    )


def _small(shown: Overview) -> Tile:
    return Tile(
        label=_("Belanja UMKK"),
        figure=Link(percent(shown.total.small_business_share), _url(shown, "small_business_value")),
        short=whole_percent(shown.total.small_business_share),
        basis=_("dari belanja yang tercatat"),
        parts=[
            _part(shown, _("UMKK"), "small_business_value"),
            _part(shown, _("Belum diketahui"), "small_business_unknown"),
        ],
        change=_share_change(shown, lambda figures: figures.small_business_share),
    )


def _unknown(shown: Overview) -> Tile:
    return Tile(
        label=_("Asal belum diketahui"),
        figure=Link(rupiah(shown.total.unknown_value), _url(shown, "unknown_value")),
        short=rupiah_short(shown.total.unknown_value),
        basis=_("%(share)s dari belanja yang tercatat; tidak dihitung sebagai PDN maupun impor")
        % {"share": percent(shown.total.unknown_share)},
    )


def _compliant(shown: Overview) -> Tile:
    return Tile(
        label=_("Memenuhi kewajiban"),
        figure=Link(percent(shown.total.compliant_share), _url(shown, "compliant_value")),
        short=whole_percent(shown.total.compliant_share),
        basis=_("dari belanja yang tercatat, menurut penilaian saat serah terima"),
        parts=[_part(shown, _("Memenuhi"), "compliant_value")],
        change=_share_change(shown, lambda figures: figures.compliant_share),
    )


def _exempt(shown: Overview) -> Tile:
    return Tile(
        label=_("Dikecualikan"),
        figure=Link(percent(shown.total.exempt_share), _url(shown, "exempt_value")),
        short=whole_percent(shown.total.exempt_share),
        basis=_(
            "dari belanja yang tercatat: tanggung jawab PA/KPA, atau impor yang disetujui kepala"
            " daerah; tidak dihitung memenuhi"
        ),
        parts=[_part(shown, _("Dikecualikan"), "exempt_value")],
        change=_share_change(shown, lambda figures: figures.exempt_share),
    )


def _plan(shown: Overview) -> Tile:
    plan = shown.plan
    return Tile(
        label=_("Realisasi PDN terhadap rencana"),
        figure=Link(percent(plan.realised_domestic(shown.total)), _url(shown, "domestic_value")),
        short=whole_percent(plan.realised_domestic(shown.total)),
        basis=ngettext(
            "dari pagu RUP bertanda PDN; itu %(share)s dari pagu %(count)d paket aktif",
            "dari pagu RUP bertanda PDN; itu %(share)s dari pagu %(count)d paket aktif",
            plan.packages,
        )
        % {"share": percent(plan.domestic_share), "count": plan.packages},
        parts=[
            Link(
                f"{_('Rencana PDN')} {rupiah(plan.domestic_ceiling)}",
                plan_url(shown.place, shown.year, "yes"),
            ),
            Link(
                f"{_('Belum diketahui')} {rupiah(plan.unknown_ceiling)}",
                plan_url(shown.place, shown.year, "unknown"),
            ),
        ],
    )


def dismissal_tile(shown: Overview, count: int) -> Tile:
    """Products of neighbouring codes turned down, for those who look after agencies."""
    return Tile(
        label=_("Produk dijawab tidak sejenis"),
        figure=Link(number(count), answers_url("dismissal_list", shown.place, shown.year)),
        short=number(count),
        basis=_(
            "produk kode berdekatan pada permintaan yang diajukan %(year)d; sebabnya ada pada daftarnya"
        )
        % {"year": shown.year},
    )


def requirement_tile(shown: Overview, count: int) -> Tile:
    """Requirements that left no domestic product, for those who look after agencies."""
    return Tile(
        label=_("Syarat tanpa pilihan dalam negeri"),
        figure=Link(number(count), answers_url("requirement_list", shown.place, shown.year)),
        short=number(count),
        basis=_("syarat pada permintaan yang diajukan %(year)d; alasannya ada pada daftarnya")
        % {"year": shown.year},
    )


def amount_change(now: Decimal, previous: Figures) -> str:
    """Difference in rupiah and percent; empty when the year before is not recorded.

    From twice as much on the percentage says nothing any more: then how many times as much.
    """
    if previous.is_empty:
        return ""
    difference = now - previous.value
    text = signed(rupiah_short(abs(difference)), difference)
    relative = share_of(difference, previous.value)
    if relative is None:
        return text
    if relative >= TWICE:
        return _("%(text)s (%(times)s kali)") % {
            "text": text,
            "times": number(round(now / previous.value, 1)),
        }
    return f"{text} ({signed(percent(abs(relative)), relative)})"


def _share_change(shown: Overview, share: Callable[[Figures], Decimal | None]) -> str:
    return points_change(share(shown.compared), share(shown.previous))


def points_change(now: Decimal | None, before: Decimal | None) -> str:
    """Difference of two percentages in points; empty when one of them is unknown."""
    if now is None or before is None:
        return ""
    difference = now - before
    points = percent(abs(difference)).removesuffix("%")
    return _("%(points)s poin") % {"points": signed(points, difference)}


def signed(text: str, difference: Decimal) -> str:
    """With a plus or a true minus, so that the direction does not hang on colour."""
    sign = "+" if difference > 0 else "−" if difference < 0 else "±"
    return f"{sign}{text}"


def compared_with(shown: Overview) -> str:
    """Which part of the year before the changes are measured against."""
    if not shown.compared_until:
        return _("Belum ada bulan %(year)d yang selesai untuk dibandingkan.") % {"year": shown.year}
    if shown.previous.is_empty:
        return _("Belum ada belanja %(year)d untuk dibandingkan.") % {"year": shown.year - 1}
    if shown.compared_until == 12:
        return _("Perubahan dibandingkan dengan tahun %(year)d.") % {"year": shown.year - 1}
    return _("Perubahan dibandingkan dengan Januari sampai %(month)s %(year)d.") % {
        "month": month_name(shown.compared_until),
        "year": shown.year - 1,
    }
