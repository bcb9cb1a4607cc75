"""How roles stand: `{% load people %}`."""

from datetime import date

from django import template
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


@register.simple_tag
def standing_badge(membership: Membership, day: date) -> str:
    """How a role, read `with_standing`, stands on the day."""
    label, tone = STANDINGS[membership.stands_on(day)]
    return badge(str(label), tone)
