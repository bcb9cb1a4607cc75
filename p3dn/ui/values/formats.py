"""How figures and dates are written for readers of Indonesian, or of English. None is written out, never as zero.

Nothing here raises, whatever is stored: one odd row must not take a whole list with it.
"""

from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache

from babel.dates import format_date
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from p3dn.ui.languages.choosing import is_english

HUNDRED = Decimal(100)
NOTHING = Decimal(0)
MOST_DIGITS = 60  # more are not written out
UNITS = (
    (Decimal(10) ** 12, gettext_lazy("triliun")),
    (Decimal(10) ** 9, gettext_lazy("miliar")),
    (Decimal(10) ** 6, gettext_lazy("juta")),
)
LONG, SHORT = "d MMMM y", "d MMM y"  # how a day is written
WIDE = Context(prec=2 * MOST_DIGITS, rounding=ROUND_HALF_UP)
INDONESIAN = str.maketrans(",.", ".,")


def unknown() -> str:
    """What stands in the place of a value nobody knows."""
    return _("belum diketahui")


def grouped(value: Decimal, places: int) -> str:
    """Decimal with points between thousands and a comma before the fraction; in English the reverse."""
    return _grouped(value, places, english=is_english())


def typed(value: Decimal, places: int) -> str:
    """The same as people type it, which is the Indonesian way whatever language the page is in."""
    return _grouped(value, places, english=False)


def _grouped(value: Decimal, places: int, *, english: bool) -> str:
    if not value.is_finite():
        return unknown()
    return _written(value, places, english) if value else _written(NOTHING, places, english)


@lru_cache(maxsize=8192)
def _written(value: Decimal, places: int, english: bool) -> str:
    """A finite value; a dashboard says the same amounts several times, and again to the next reader."""
    if value.adjusted() > MOST_DIGITS:
        return str(value)
    text = f"{value.quantize(_step(places), context=WIDE):,.{places}f}"
    return text if english else text.translate(INDONESIAN)


@lru_cache
def _step(places: int) -> Decimal:
    """What the last of so many places counts."""
    return Decimal(1).scaleb(-places)


def _trimmed(text: str, sign: str) -> str:
    """Without needless zeros behind the decimal sign."""
    return text.rstrip("0").rstrip(sign) if sign in text else text


def _number(value: Decimal, places: int) -> str:
    """The same as `grouped`, without needless zeros."""
    english = is_english()
    return _trimmed(_grouped(value, places, english=english), "." if english else ",")


def rupiah(value: Decimal | int | None) -> str:
    """Rupiah in full: "Rp1.500.000", in English "Rp1,500,000"; sen only when there are any."""
    if value is None:
        return unknown()
    amount = Decimal(value)
    if not amount.is_finite():
        return unknown()
    places = 0 if amount == amount.to_integral_value() else 2
    sign = "-" if amount < 0 else ""
    return f"{sign}Rp{grouped(abs(amount), places)}"


def rupiah_short(value: Decimal | int | None) -> str:
    """Rupiah for a tile: "Rp1,5 miliar"; below a million in full."""
    if value is None:
        return unknown()
    amount = Decimal(value)
    if not amount.is_finite():
        return unknown()
    for size, word in UNITS:
        if abs(amount) >= size:
            places = 2 if abs(amount) < size * 10 else 1
            text = _number(abs(amount) / size, places)
            return f"{'-' if amount < 0 else ''}Rp{text} {word}"
    return rupiah(amount.to_integral_value(rounding=ROUND_HALF_UP))


def percent(value: Decimal | None) -> str:
    """Percentage 0 to 100 with two places: "27,52%"."""
    if value is None or not Decimal(value).is_finite():
        return unknown()
    return f"{grouped(Decimal(value), 2)}%"


def whole_percent(value: Decimal | None) -> str:
    """A percentage at a glance: "97%"; nothing but all is "100%", and what is there is never "0%"."""
    if value is None or not Decimal(value).is_finite():
        return unknown()
    whole = Decimal(value).quantize(Decimal(1), ROUND_HALF_UP)
    if whole == 0 and value > 0:
        return "<1%"
    if whole == HUNDRED and value < HUNDRED:
        return ">99%"
    return f"{grouped(abs(whole) if whole == 0 else whole, 0)}%"


def number(value: Decimal | int | None) -> str:
    """Quantity without needless zeros: "1.200" or "2,5"."""
    if value is None:
        return unknown()
    return _number(Decimal(value), 2)


def exact(plain: str) -> str:
    """A plain number ("1234.5") as it stands, never rounded: "1.234,5", in English "1,234.5"."""
    whole, _point, rest = plain.partition(".")
    text = f"{int(whole):,}" + (f".{rest}" if rest else "")
    return text if is_english() else text.translate(INDONESIAN)


def local_time(value: datetime) -> datetime:
    """The moment by the local clock; as it is where the calendar of computers ends."""
    try:
        return timezone.localtime(value)
    except (OverflowError, ValueError):
        return value


def _local(value: date | datetime) -> date:
    return local_time(value).date() if isinstance(value, datetime) else value


def _place() -> str:
    """Whose names of months; their order is the Indonesian one, which is the British too."""
    return "en_GB" if is_english() else "id"


def long_date(value: date | datetime | None) -> str:
    """Local date in words: "24 November 2026"."""
    return unknown() if value is None else written_day(_local(value), LONG)


def short_date(value: date | datetime | None) -> str:
    """Local date for tables: "24 Nov 2026"."""
    return unknown() if value is None else written_day(_local(value), SHORT)


def written_day(day: date, pattern: str) -> str:
    """A day by a pattern of Babel's, in the language of the reader."""
    return _day(day, pattern, _place())


@lru_cache(maxsize=4096)
def _day(day: date, pattern: str, place: str) -> str:
    """A day by its pattern; a list says the same few days again and again."""
    return format_date(day, pattern, locale=place)


def timestamp(value: datetime | None) -> str:
    """Local date and time: "24 Nov 2026 09.15", in English "09:15"."""
    if value is None:
        return unknown()
    local = local_time(value)
    return f"{short_date(local)} {clock(local.time())}"


def clock(value: time) -> str:
    """A time of the day: "09.15", in English "09:15"."""
    return f"{value:{'%H:%M' if is_english() else '%H.%M'}}"


def span_of_time(value: timedelta) -> str:
    """How long something took, no more exact than it matters: "0,4 detik", "12 menit", "2 jam 5 menit"."""
    seconds = max(value.total_seconds(), 0)
    if seconds < 60:
        shown = _number(Decimal(seconds).quantize(_step(1), ROUND_HALF_UP), 1)
        return ngettext("%(n)s detik", "%(n)s detik", 2 - (shown == "1")) % {"n": shown}
    minutes, hours = int(seconds + 30) // 60, int(seconds + 30) // 3600
    if not hours:
        return ngettext("%(n)s menit", "%(n)s menit", minutes) % {"n": minutes}
    told = ngettext("%(n)s jam", "%(n)s jam", hours) % {"n": hours}
    if not (rest := minutes % 60):
        return told
    return f"{told} {ngettext('%(n)s menit', '%(n)s menit', rest) % {'n': rest}}"


def month_name(month: int) -> str:
    """Name of a month 1 to 12."""
    return written_day(date(2000, month, 1), "MMMM")
