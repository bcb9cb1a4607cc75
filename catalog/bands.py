"""TKDN bands as buyers read them, with the percentages of the law and none of our own."""

from decimal import Decimal

from django.db.models import Case, CharField, Q, Value, When
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from p3dn.regulation.bands import PURCHASE_MINIMUM, TRIGGER_SUM

HIGH, MIDDLE, LOW, NONE = "high", "middle", "low", "none"
BANDS = (HIGH, MIDDLE, LOW, NONE)


def band_of(tkdn: Decimal | None) -> str:
    """Band of a TKDN in force (percent); None, no certificate in force, is a band of its own."""
    if tkdn is None:
        return NONE
    if tkdn >= TRIGGER_SUM:
        return HIGH
    return MIDDLE if tkdn >= PURCHASE_MINIMUM else LOW


def band_label(band: str) -> str:
    """The band in words; the lower end belongs to it."""
    low, high = (number_format(n.normalize()) for n in (PURCHASE_MINIMUM, TRIGGER_SUM))
    return {
        HIGH: _("TKDN %(high)s %% atau lebih") % {"high": high},
        MIDDLE: _("TKDN %(low)s sampai di bawah %(high)s %%") % {"low": low, "high": high},
        LOW: _("TKDN di bawah %(low)s %%") % {"low": low},
        NONE: _("Tanpa sertifikat yang berlaku"),
    }[band]


def trigger_label() -> str:
    """Name of the test on TKDN and BMP together."""
    return _("TKDN + BMP %(sum)s %% atau lebih") % {"sum": number_format(TRIGGER_SUM.normalize())}


def is_trigger(tkdn_bmp: Decimal | None) -> bool:
    """True when TKDN and BMP together make the purchase of domestic products a duty."""
    return tkdn_bmp is not None and tkdn_bmp >= TRIGGER_SUM


def trigger_q() -> Q:
    """The same for a query that has `tkdn_bmp`."""
    return Q(tkdn_bmp__gte=TRIGGER_SUM)


def band_case() -> Case:
    """The band for a query that has `tkdn`, as `band_of` tells it."""
    return Case(
        When(tkdn__isnull=True, then=Value(NONE)),
        When(tkdn__gte=TRIGGER_SUM, then=Value(HIGH)),
        When(tkdn__gte=PURCHASE_MINIMUM, then=Value(MIDDLE)),
        default=Value(LOW),
        output_field=CharField(),
    )
