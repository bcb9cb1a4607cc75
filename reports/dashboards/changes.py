"""What became of a figure since the year before: a short form for a column, a sentence for a tile."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from p3dn.ui.markup.words import unbroken
from p3dn.ui.values.formats import number, percent, rupiah_short
from reports.figures.shares import Figures, Span
from reports.figures.shares import percent as share_of
from reports.figures.words import signed

TWICE = 100  # percent more than before
LEAST = Decimal("0.01")  # of a point: a difference that is told is never 0


@dataclass(frozen=True, slots=True)
class Change:
    """`short` stands below the heading "Perubahan"; `words` needs none, and stands by itself."""

    short: str
    words: str


def amount_change(now: Decimal, previous: Figures) -> Change | None:
    """Difference in rupiah and percent; None when the year before is not recorded.

    From twice as much on the percentage says nothing any more: then how many times as much.
    """
    if previous.is_empty:
        return None
    difference = now - previous.value
    text = unbroken(rupiah_short(abs(difference)))
    short = signed(text, difference)
    relative = share_of(difference, previous.value)
    if relative is None:
        return Change(short, _since(text, difference))
    if relative >= TWICE:
        times = number(round(now / previous.value, 1))
        short, text = (
            _("%(text)s (%(times)s kali)") % {"text": one, "times": times} for one in (short, text)
        )
        return Change(short, _since(text, difference))
    share = percent(abs(relative))
    return Change(f"{short} ({signed(share, relative)})", _since(f"{text} ({share})", difference))


def points_change(now: Span | None, before: Span | None) -> Change | None:
    """Difference of two shares in points, of two bounds each; None when one of them is unknown."""
    if now is None or before is None or now.is_unknown or before.is_unknown:
        return None
    least, most = now.low - before.high, now.high - before.low
    told = [_exact(one) for one in dict.fromkeys((least, most))]
    if len(told) == 1:
        return Change(_points(told[0]), _since(_points(_rounded(least)), least))
    short = _("%(least)s sampai %(most)s poin") % {"least": told[0], "most": told[1]}
    return Change(short, _between(least, most))


def _between(least: Decimal, most: Decimal) -> str:
    """The sentence of two bounds, the nearer to nothing first."""
    if least < 0 < most:
        told = {"down": _rounded(least), "up": _rounded(most)}
        return _("Antara turun %(down)s dan naik %(up)s poin dari setahun sebelumnya") % told
    near, far = sorted((least, most), key=abs)
    if _rounded(near) == _rounded(far):
        return _since(_points(_rounded(far)), far)
    if not near:
        much = _("paling banyak %(most)s poin") % {"most": _rounded(far)}
    else:
        told = {"least": _rounded(near), "most": _rounded(far)}
        much = _("%(least)s sampai %(most)s poin") % told
    return _since(much, far)


def _since(much: str, difference: Decimal) -> str:
    """ "Naik Rp1,5 miliar dari setahun sebelumnya"."""
    if not difference:
        return _("Sama dengan setahun sebelumnya")
    if difference > 0:
        return _("Naik %(much)s dari setahun sebelumnya") % {"much": much}
    return _("Turun %(much)s dari setahun sebelumnya") % {"much": much}


def _points(told: str) -> str:
    return _("%(points)s poin") % {"points": told}


def _exact(difference: Decimal) -> str:
    return signed(percent(abs(difference)).removesuffix("%"), difference)


def _rounded(difference: Decimal) -> str:
    """To a tenth of a point; what is less than that, to a hundredth."""
    size = abs(difference)
    return number(round(size, 1) if size >= 10 * LEAST else max(round(size, 2), LEAST))
