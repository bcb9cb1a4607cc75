"""Numbers and dates as Indonesian readers write them."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal
from django.utils import timezone

LOCALE = "id_ID"
UNKNOWN = "belum diketahui"


def rupiah(amount: Decimal | int | None) -> str:
    """Whole rupiah (Rp1.500); sen only where there are any (Rp1.500,50)."""
    if amount is None:
        return UNKNOWN
    whole = Decimal(amount) == Decimal(amount).to_integral_value()
    pattern = "¤#,##0" if whole else "¤#,##0.00"
    return format_currency(amount, "IDR", pattern, locale=LOCALE, currency_digits=False)


def decimal(number: Decimal | int) -> str:
    """A quantity without needless zeros after the comma."""
    return format_decimal(number, "#,##0.##", locale=LOCALE)


def percent(share: Decimal | None, places: int = 2) -> str:
    """A percentage (0 to 100), rounded half up for display only."""
    if share is None:
        return UNKNOWN
    rounded = share.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    return f"{format_decimal(rounded, '#,##0.' + '0' * places, locale=LOCALE)} %"


def long_date(day: date) -> str:
    """3 Februari 2025."""
    return format_date(day, "long", locale=LOCALE)


def moment(when: datetime) -> str:
    """3 Februari 2025 13.05 WIB, in the time of the installation."""
    local = timezone.localtime(when)
    return format_datetime(local, "d MMMM y HH.mm", locale=LOCALE) + f" {_zone(local)}"


def _zone(local: datetime) -> str:
    return {7: "WIB", 8: "WITA", 9: "WIT"}[round(local.utcoffset().total_seconds() / 3600)]
