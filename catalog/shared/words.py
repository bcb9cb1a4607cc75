"""Words and colours of the states that records and certificates are in."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from catalog.models.reference.group import GroupState
from catalog.models.verification import State
from p3dn.regulation import Standing

STANDINGS = {
    Standing.VALID: _("Berlaku"),
    Standing.SUSPENDED: _("Dibekukan"),
    Standing.REVOKED: _("Dicabut"),
    Standing.EXPIRED: _("Kedaluwarsa"),
    Standing.SUPERSEDED: _("Digantikan"),
    Standing.UNVERIFIED: _("Belum terverifikasi"),
    Standing.NONE: _("Tanpa sertifikat"),
}
PHASES = {
    State.DRAFT.value: _("Konsep"),
    State.SUBMITTED.value: _("Menunggu verifikasi"),
    State.VERIFIED.value: _("Berlaku"),
    State.REFUSED.value: _("Dikembalikan"),
    Standing.SUSPENDED.value: _("Dibekukan"),
    Standing.REVOKED.value: _("Dicabut"),
    Standing.EXPIRED.value: _("Kedaluwarsa"),
    Standing.SUPERSEDED.value: _("Digantikan"),
}
STANDING_TONES = {
    Standing.VALID: "success",
    Standing.SUSPENDED: "warning",
    Standing.REVOKED: "danger",
    Standing.EXPIRED: "danger",
    Standing.SUPERSEDED: "secondary",
    Standing.UNVERIFIED: "info",
    Standing.NONE: "secondary",
}
STATE_TONES = {
    State.DRAFT.value: "secondary",
    State.SUBMITTED.value: "info",
    State.VERIFIED.value: "success",
    State.REFUSED.value: "warning",
}
PHASE_TONES = STATE_TONES | {
    standing.value: tone for standing, tone in STANDING_TONES.items() if standing.value in PHASES
}
GROUP_TONES = {
    GroupState.PROPOSED.value: "info",
    GroupState.CONFIRMED.value: "success",
    GroupState.REFUSED.value: "warning",
    GroupState.ENDED.value: "secondary",
}
SOON = 90  # days; what ends within them is marked


def days_left(days: int) -> str:
    """Days left in words; 0 is the last day."""
    if days == 0:
        return str(_("berakhir hari ini"))
    return ngettext("%(days)s hari lagi", "%(days)s hari lagi", days) % {"days": days}
