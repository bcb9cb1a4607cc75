"""TKDN bands as buyers read them, with the percentages of the law in force today, none of our own."""

from collections.abc import Iterable
from decimal import Decimal
from functools import reduce
from operator import or_

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.regulation import DUTY, DutyRegime, duty_on
from p3dn.ui.lists.lookups import Bucket
from p3dn.ui.values import formats

HIGH, MIDDLE, LOW, NONE = "high", "middle", "low", "none"
BANDS = (HIGH, MIDDLE, LOW, NONE)


def today() -> DutyRegime:
    """The duty of use in force today; the latest known when today is covered by none."""
    return duty_on(timezone.localdate()) or DUTY[-1]


def band_of(tkdn: Decimal | None) -> str:
    """Band of a TKDN in force (percent); None, no certificate in force, is a band of its own."""
    if tkdn is None:
        return NONE
    duty = today()
    if tkdn >= duty.trigger_minimum:
        return HIGH
    return MIDDLE if tkdn >= duty.purchase_minimum else LOW


def band_label(band: str) -> str:
    """The band in words; the lower end belongs to it."""
    low, high = formats.number(today().purchase_minimum), formats.number(today().trigger_minimum)
    return {
        HIGH: _("TKDN %(high)s%% atau lebih") % {"high": high},
        MIDDLE: _("TKDN %(low)s sampai di bawah %(high)s%%") % {"low": low, "high": high},
        LOW: _("TKDN di bawah %(low)s%%") % {"low": low},
        NONE: _("Tanpa sertifikat yang berlaku"),
    }[band]


def trigger_label() -> str:
    """Name of the test on TKDN and BMP together."""
    return _("TKDN + BMP %(sum)s%% atau lebih") % {"sum": formats.number(today().trigger_minimum)}


def is_trigger(tkdn_bmp: Decimal | None) -> bool:
    """True when TKDN and BMP together make the purchase of domestic products a duty."""
    return tkdn_bmp is not None and tkdn_bmp >= today().trigger_minimum


def trigger_q() -> Q:
    """The same for a query that has `tkdn_bmp`."""
    return Q(tkdn_bmp__gte=today().trigger_minimum)


def band_case() -> Bucket:
    """The band for a query that has `tkdn`, as `band_of` tells it."""
    duty = today()
    steps = (duty.purchase_minimum, duty.trigger_minimum)
    return Bucket("tkdn", steps=steps, names=(LOW, MIDDLE, HIGH), missing=NONE)


def band_q(picked: Iterable[str]) -> Q:
    """Products in one of the bands, for a query that has `tkdn`."""
    low, high = today().purchase_minimum, today().trigger_minimum
    said = {
        HIGH: Q(tkdn__gte=high),
        MIDDLE: Q(tkdn__gte=low, tkdn__lt=high),
        LOW: Q(tkdn__lt=low),
        NONE: Q(tkdn__isnull=True),
    }
    return reduce(or_, (said[band] for band in picked))
