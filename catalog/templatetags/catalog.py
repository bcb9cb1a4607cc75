"""Words and colours of the catalogue's states: `{% load catalog %}`."""

from datetime import date

from django import template
from django.forms import BoundField
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.models import (
    Certificate,
    EquivalenceGroup,
    NationalListCheck,
    ProducerMerge,
    ProductPermit,
    Verifiable,
)
from catalog.reference.national.forms import QUESTIONS, asked_for
from catalog.shared.words import (
    GROUP_TONES,
    PHASE_TONES,
    PHASES,
    SOON,
    STANDING_TONES,
    STANDINGS,
    STATE_TONES,
    days_left,
)
from p3dn.regulation import Standing
from p3dn.ui.markup.words import badge

register = template.Library()


@register.simple_tag
def standing_badge(standing: str) -> str:
    """Badge for the standing of a certificate."""
    known = Standing(standing)
    return badge(STANDINGS[known], STANDING_TONES[known])


@register.simple_tag
def phase_badge(phase: str) -> str:
    """Badge for where a certificate is in its life."""
    return badge(PHASES[phase], PHASE_TONES[phase])


@register.simple_tag
def state_badge(record: Verifiable) -> str:
    """Badge for where a record is on its way to verification."""
    return badge(record.get_state_display(), STATE_TONES[record.state])


@register.simple_tag
def group_badge(group: EquivalenceGroup) -> str:
    """Badge for what became of a proposed group."""
    return badge(group.get_state_display(), GROUP_TONES[group.state])


@register.simple_tag
def days_left_badge(until: date) -> str:
    """Badge that says how long something still counts, when that is not long."""
    days = (until - timezone.localdate()).days
    return badge(days_left(days), "danger" if days <= SOON // 3 else "warning")


@register.simple_tag
def permit_badge(permit: ProductPermit) -> str:
    """Badge that says whether a permit is in force today."""
    if permit.in_force_on(timezone.localdate()):
        return badge(_("Berlaku"), "success")
    return badge(_("Kedaluwarsa"), "danger")


@register.simple_tag
def expiry_badges(certificate: Certificate) -> str:
    """Badges of a certificate in force: what ends soon, and that its BMP counts no longer."""
    today = timezone.localdate()
    badges = []
    for label, until in (
        ("TKDN", certificate.tkdn_valid_until),
        ("BMP", certificate.bmp_valid_until if certificate.bmp else None),
    ):
        days = SOON + 1 if until is None else (until - today).days
        if days < 0:
            badges.append((_("%s sudah berakhir") % label, "danger"))
        elif days <= SOON:
            tone = "danger" if days <= SOON // 3 else "warning"
            badges.append((f"{label} {days_left(days)}", tone))
    return mark_safe("".join(badge(label, tone) for label, tone in badges))  # noqa: S308 -- of safe ones


@register.filter
def ends_soon(until: date | None) -> bool:
    """True when the day is today or within the next ninety days."""
    return until is not None and 0 <= (until - timezone.localdate()).days <= SOON


register.filter("days_left", days_left)


@register.filter
def is_in_force(standing: str) -> bool:
    """True when a certificate of this standing counts."""
    return Standing(standing) is Standing.VALID


@register.filter
def is_certificate(record: Verifiable) -> bool:
    """True for a certificate, among the records of a dossier."""
    return isinstance(record, Certificate)


@register.filter
def record_key(record: Verifiable) -> str:
    """How a form names a record: its kind and id."""
    return f"{record._meta.model_name}-{record.pk}"


@register.filter
def moved(merge: ProducerMerge) -> str:
    """What a merge moved, left behind and renamed, in words."""
    told = [
        _("%(products)s produk, %(certificates)s sertifikat, dan %(sites)s tempat produksi pindah")
        % {
            "products": len(merge.products),
            "certificates": len(merge.certificates),
            "sites": len(merge.sites),
        }
    ]
    if merge.archived:
        n = len(merge.archived)
        text = ngettext(
            "%(n)s produk ganda tinggal pada catatan lama",
            "%(n)s produk ganda tinggal pada catatan lama",
            n,
        )
        told.append(text % {"n": n})
    if merge.renamed:
        n = len(merge.renamed)
        text = ngettext("%(n)s produk diganti tipenya", "%(n)s produk diganti tipenya", n)
        told.append(text % {"n": n})
    return "; ".join(told)


@register.filter
def is_wide(field: BoundField) -> bool:
    """True for a field that takes the whole width of a form: long text, names, commodities."""
    return "rows" in field.field.widget.attrs or field.name in ("name", "commodity")


@register.filter
def answers(check: NationalListCheck) -> list[tuple[str, str, list[str]]]:
    """What a look into the national list found: each answer that was given, its tone, and to what."""
    words: list[tuple[bool | None, str, str]] = [
        (True, _("ada"), "info"),
        (False, _("tidak ada"), "secondary"),
        (None, _("belum dijawab"), "secondary"),
    ]
    found = [
        (word, tone, [asked_for(name) for name in QUESTIONS if getattr(check, name) is given])
        for given, word, tone in words
    ]
    return [one for one in found if one[2]]
