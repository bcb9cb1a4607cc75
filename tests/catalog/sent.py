"""What forms of the catalogue send: everything on the page, with what a person changed."""

from typing import Any

from django.http import HttpResponse
from django.test import Client

from tests.support.forms import Form, form_in, shown

Typed = dict[str, Any]


def opened(client: Client, page: str, to: str = "") -> Form:
    """A form on a page, with all that stands in it."""
    return shown(client, page, to)


def typed(client: Client, page: str, **changes: Any) -> Typed:
    """The same where some widgets have no input type."""
    answer = client.get(page)
    form = form_in(answer.content.decode(), page, page)
    held = answer.context["form"]
    values: Typed = {}
    for name, field in held.fields.items():
        value = held[name].value()
        if value in (None, False, "") or "file" in str(getattr(field.widget, "input_type", "")):
            continue
        values[name] = (
            "on"
            if value is True and "check" in getattr(field.widget, "input_type", "")
            else field.widget.format_value(value)
        )
    return form.sent(values | changes)


def again(client: Client, page: str, answer: HttpResponse, before: Typed, **choices: str) -> Typed:
    """The refused page as a person sends it once more, with what now stands in it."""
    html = answer.content.decode()
    form = form_in(html, page, page)
    held = answer.context["form"]
    values = {
        name: held.data.getlist(name) for name in held.data
        if name not in ("versi", "kunci", "csrfmiddlewaretoken", "bentrok")
        and not name.startswith("pilih_")
    }  # fmt: skip
    return form.sent(values | {f"pilih_{name}": choice for name, choice in choices.items()})
