"""The two hidden fields of every form that changes something: `{% load versions %}`."""

import uuid
from typing import Any

from django import template
from django.utils.html import format_html

from p3dn.audit.editing import once, versions

register = template.Library()


@register.simple_tag(takes_context=True)
def version(context: template.Context, record: Any) -> str:
    """Which version of the record the page shows; one for each record a form is about.

    The record must have been loaded with `versioned`. A page that comes back after a mistake keeps
    the version it was sent with, so that nothing that happened meanwhile is passed over; after
    `changed` has told what happened it carries the new one.
    """
    request, changed = context.get("request"), context.get("changed")
    token = ""
    if changed is not None and changed.about(record):
        token = changed.now
    elif request is not None:
        # a link from the page that showed it may name it in the address
        token = versions.seen_in(request.POST if request.method == "POST" else request.GET, record)
    # AttributeError here: the view forgot `versioned`, and the form could never be saved
    return format_html(
        '<input type="hidden" name="{}" value="{}">', versions.FIELD, token or record.seen_version
    )


@register.simple_tag
def new_version() -> str:
    """Says of a record written for the first time by this form that there was none yet."""
    return format_html(
        '<input type="hidden" name="{}" value="{}">', versions.FIELD, versions.NOTHING_YET
    )


@register.simple_tag
def key() -> str:
    """A fresh key for a form that makes something."""
    return format_html('<input type="hidden" name="{}" value="{}">', once.FIELD, uuid.uuid4())
