"""Template tags and filters of the whole site: `{% load p3dn %}`."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import template
from django.http import QueryDict
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from p3dn.ui.glossary import meaning_of
from p3dn.ui.kept.parts import left_open
from p3dn.ui.languages import kept
from p3dn.ui.lists.drawing.columns import PARAMETER, ListTable, chosen_columns
from p3dn.ui.lists.known import PAGE, understood_address
from p3dn.ui.lists.query import misread, misread_of
from p3dn.ui.lists.turning import AFTER, BEFORE
from p3dn.ui.markup import fields, once, words
from p3dn.ui.values import formats

register = template.Library()

register.filter("percent", formats.percent)
register.filter("number", formats.number)
register.filter("span_of_time", formats.span_of_time)
register.filter("month_name", formats.month_name)
register.filter("rupiah", formats.rupiah)
register.filter("filter_field", fields.written)
register.filter("said", words.said)
register.filter("breakable", words.breakable)
register.filter("whole", words.whole)
register.filter("kept", kept.told)
register.simple_tag(words.badge)


@register.filter(needs_autoescape=True)
def short_date(value: date | datetime | None, *, autoescape: bool = True) -> str:
    """ "24 Nov 2026", never broken on a page: unlike in a file or a mail, where its spaces are searched for."""
    return _on_page(formats.short_date(value), autoescape)


@register.filter(needs_autoescape=True)
def long_date(value: date | datetime | None, *, autoescape: bool = True) -> str:
    """ "24 November 2026", never broken on a page."""
    return _on_page(formats.long_date(value), autoescape)


@register.filter(needs_autoescape=True)
def timestamp(value: datetime | None, *, autoescape: bool = True) -> str:
    """ "24 Nov 2026 09.15", on a page broken before the time at most."""
    day, _space, time = formats.timestamp(value).rpartition(" ")
    return f"{_on_page(day, autoescape)} {time}"


@register.filter(needs_autoescape=True)
def rupiah_short(value: Decimal | int | None, *, autoescape: bool = True) -> str:
    """ "Rp1,5 miliar", never broken on a page."""
    return _on_page(formats.rupiah_short(value), autoescape)


def _on_page(text: str, autoescape: bool) -> str:
    """What is escaped is a page; mails are not, and go on with plain spaces."""
    return words.unbroken(text) if autoescape else text


@register.filter
def or_dash(value: Any) -> Any:
    """A dash with a spoken meaning where there is no value."""
    return words.dash() if value in (None, "") else value


@register.simple_tag(takes_context=True)
def address_with(context: template.Context, **changes: Any) -> str:
    """Query string of this page with some parameters changed; None, or nothing, removes one.

    Where the page of a list changes, the row that it was turned from goes too.
    """
    query: QueryDict = context["request"].GET.copy()
    if PAGE in changes:
        changes = {AFTER: None, BEFORE: None} | changes
    for key, value in changes.items():
        if value in (None, ""):
            query.pop(key, None)
        else:
            query[key] = str(value)
    return f"?{query.urlencode()}" if query else "?"


@register.simple_tag(takes_context=True)
def hidden_query(
    context: template.Context, *, only: str = "", without: str = "", form: str = ""
) -> SafeString:
    """What stands in the address, as hidden inputs of a form that goes back to it.

    `form` is the id of that form where it stands elsewhere on the page.
    """
    query: QueryDict = context["request"].GET
    named, left_out = only.split(), without.split()
    return format_html_join(
        "",
        '<input type="hidden" name="{}" value="{}"{}>',
        (
            (name, value, format_html(' form="{}"', form) if form else "")
            for name, values in query.lists()
            if name not in left_out and (not named or name in named)
            for value in values
        ),
    )


@register.simple_tag(takes_context=True)
def list_table(context: template.Context, name: str) -> ListTable:
    """The table of a list, drawn by its template, with the columns that the address chooses.

    One that is not there is noted; the list refuses it (`FilteredListView.with_known_columns`).
    """
    page = context.template
    assert page is not None, "a tag is drawn by a template"  # noqa: S101 - says what the type leaves open
    drawn = page.engine.get_template(name).render(context)
    request = context["request"]
    wanted = request.GET.getlist(PARAMETER)
    table = chosen_columns(drawn, wanted)
    for name in table.unknown(wanted):
        misread(request, PARAMETER, _("Kolom"), name)
    return table


@register.simple_tag(takes_context=True)
def own(context: template.Context, name: str) -> SafeString:
    """A template of something of one's own on a page that may be kept for others."""
    return left_open(context, name)


@register.simple_tag(takes_context=True)
def same_for_all(context: template.Context, name: str) -> SafeString:
    """A template that says the same to everybody who is logged in, and the same to all others."""
    return once.drawn(name, known=getattr(context.get("user"), "is_authenticated", False))


@register.simple_tag(takes_context=True)
def address_understood(context: template.Context) -> str:
    """The page's own address without what of it could not be used."""
    request = context["request"]
    return understood_address(request, misread_of(request))


@register.inclusion_tag("partials/_figure.html")
def figure(label: Any, value: Any, hint: Any = "", url: str = "") -> dict[str, Any]:
    """A key figure with what it counts; a link when a list stands behind it."""
    return {"label": label, "value": value, "hint": hint, "url": url}


@register.inclusion_tag("partials/_fact.html", takes_context=True)
def fact(context: template.Context, label: Any, value: Any, term: str = "") -> dict[str, Any]:
    """A row of a `<dl class="facts">`: what it is, its value, and a word of it that is explained."""
    return {
        "label": label,
        "value": value,
        "term": term,
        "request": context.get("request"),
    }


@register.inclusion_tag("partials/_term.html", takes_context=True)
def term(context: template.Context, word: str) -> dict[str, Any]:
    """A word that opens its meaning, by pointer, touch and key, without a script."""
    request = context.get("request")
    number = getattr(request, "explained", 0) + 1
    if request is not None:
        request.explained = number  # a page may explain a word more than once
    return {"word": word, "meaning": meaning_of(word), "number": number}


@register.inclusion_tag("partials/_terms.html", takes_context=True)
def terms(context: template.Context, *words: str) -> dict[str, Any]:
    """Words of a form, explained in a line above it."""
    return {"words": words, "request": context.get("request")}


@register.inclusion_tag("partials/frame/_crumb.html")
def crumb(label: Any, view: str, *args: Any) -> dict[str, Any]:
    """A step of the way to this page: its words, and the name and arguments of its address."""
    return {"label": label, "url": reverse(view, args=args)}
