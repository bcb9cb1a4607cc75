"""Template tags and filters of the whole site: `{% load p3dn %}`."""

from typing import Any

from django import template
from django.http import QueryDict
from django.utils.html import format_html

from p3dn.ui import formats

register = template.Library()

register.filter("rupiah_singkat", formats.rupiah_short)
register.filter("persen", formats.percent)
register.filter("angka", formats.number)
register.filter("tanggal", formats.long_date)
register.filter("tanggal_pendek", formats.short_date)
register.filter("waktu", formats.timestamp)
register.filter("terbilang", formats.in_words)
register.filter("nama_bulan", formats.month_name)
register.filter("rupiah", formats.rupiah)


@register.filter
def atau_strip(value: Any) -> Any:
    """A dash with a spoken meaning where there is no value."""
    if value in (None, ""):
        return format_html(
            '<span class="text-muted" title="{0}"><span aria-hidden="true">–</span>'
            '<span class="visually-hidden">{0}</span></span>',
            formats.unknown(),
        )
    return value


@register.simple_tag(takes_context=True)
def alamat(context: template.Context, **changes: Any) -> str:
    """Query string of this page with some parameters changed; None removes one."""
    query: QueryDict = context["request"].GET.copy()
    for key, value in changes.items():
        if value is None:
            query.pop(key, None)
        else:
            query[key] = str(value)
    return f"?{query.urlencode()}" if query else "?"


@register.inclusion_tag("partials/_badge.html")
def lencana(label: Any, tone: str = "secondary") -> dict[str, Any]:
    """A status badge; the tone is one of success, warning, danger, info, secondary."""
    return {"label": label, "tone": tone}


@register.inclusion_tag("partials/_figure.html")
def angka_utama(label: Any, value: Any, hint: Any = "", url: str = "") -> dict[str, Any]:
    """A key figure with what it counts; a link when a list stands behind it."""
    return {"label": label, "value": value, "hint": hint, "url": url}
