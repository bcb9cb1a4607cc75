"""What somebody typed is shown when it cannot be saved as it was sent, and may be sent again."""

from typing import Any

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .versions import FIELD, ChangedSince

OURS = frozenset({"csrfmiddlewaretoken", "kunci", FIELD})


def typed_page(
    request: HttpRequest,
    *,
    heading: str,
    told: str,
    back: str,
    back_label: str,
    send_to: str = "",
    send_label: str = "",
    form: BaseForm | None = None,
    changed: ChangedSince | None = None,
    status: int = 409,
) -> HttpResponse:
    """A page that says what happened and shows what was typed, to be copied.

    With `send_to` it can be sent again, there, under a fresh key and with the version it was sent
    with, or the one that `changed` tells of. `form` gives the fields their names on the screen and leaves out what is none of its
    fields; `changed` adds what happened to the record. Files cannot be kept and are named.
    """
    context = {
        "heading": heading,
        "told": told,
        "back": back,
        "back_label": back_label,
        "send_to": send_to,
        "send_label": send_label,
        "changed": changed,
        "typed": _typed(request, form),
        "hidden": [
            (name, _now_seen(name, value, changed))
            for name, values in request.POST.lists()
            if name not in OURS - {FIELD}
            for value in values
        ],
        "files": [one.name for _name, all in request.FILES.lists() for one in all],
    }
    return render(request, "audit/typed.html", context, status=status)


def _now_seen(name: str, value: str, changed: ChangedSince | None) -> str:
    """Who has read what changed has seen the record as it is now."""
    if changed is not None and name == FIELD and value == changed.seen:
        return changed.now
    return value


def _typed(request: HttpRequest, form: BaseForm | None) -> list[tuple[str, str]]:
    """Names and contents a person recognises."""
    found = []
    fields: dict[str, Any] = {}
    if form is not None:
        fields = {form.add_prefix(name): form[name] for name in form.fields}
    for name, values in request.POST.lists():
        typed = ", ".join(value for value in values if value.strip())
        if not typed or name in OURS:
            continue
        if form is None:
            found.append((name.replace("_", " "), typed))
        elif name in fields and not fields[name].is_hidden:
            found.append((str(fields[name].label), typed))
    return found
