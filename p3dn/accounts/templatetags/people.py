"""How roles stand: `{% load people %}`."""

from datetime import date

from django import template
from django.template import Context
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Membership
from p3dn.ui.markup.words import badge

register = template.Library()
STANDINGS = {
    "now": (_("Berlaku"), "success"),
    "later": (_("Belum mulai"), "info"),
    "over": (_("Berakhir"), "secondary"),
    "void": (_("Gugur"), "danger"),
}


@register.simple_tag(takes_context=True)
def holidays_unrecorded(context: Context, day: date | None) -> str:
    """That a day of work was counted over a year whose holidays nobody recorded; else nothing."""
    if day is None:
        return ""
    today = timezone.localdate()
    years = context["working_days"].calendar.unrecorded(min(day, today), max(day, today))
    if not years:
        return ""
    told = _now("Hari libur %(years)s belum dicatat, jadi hari terakhirnya dapat lebih lambat.")
    return told % {"years": ", ".join(map(str, years))}


@register.simple_tag
def standing_badge(membership: Membership, day: date) -> str:
    """How a role, read `with_standing`, stands on the day."""
    label, tone = STANDINGS[membership.stands_on(day)]
    return badge(str(label), tone)
