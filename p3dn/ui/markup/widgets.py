"""Fields of forms as Django's own templates write them, letter for letter, without a template.

Only the choice of nothing has a word here, where Django draws nine dashes.

A template for each option of a choice takes a third of a list's time; what is not here is
still written by Django.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models.fields import BLANK_CHOICE_DASH
from django.forms.renderers import DjangoTemplates
from django.utils.formats import localize
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from .required import NamedField

FOLDER = "django/forms/widgets/"
DASHES = BLANK_CHOICE_DASH[0][1]  # what Django calls the choice of nothing
INPUTS = (
    "checkbox", "color", "date", "datetime", "email", "file", "hidden", "input", "number", "password",
    "search", "tel", "text", "time", "url",
)  # fmt: skip
Widget = Mapping[str, Any]


def text(value: Any) -> str:
    """A value as a template's variable writes it."""
    return conditional_escape(value if isinstance(value, str) else localize(value))


def plain(value: Any) -> str:
    """A value as it stands in an attribute, never by the customs of a country."""
    return conditional_escape(value if isinstance(value, str) else str(value))


def attributes(given: Mapping[str, Any]) -> str:
    """Attributes with a blank before each; those that are False are left out."""
    return "".join(
        f" {text(name)}" if value is True else f' {text(name)}="{plain(value)}"'
        for name, value in given.items()
        if value is not False
    )


def _input(widget: Widget) -> str:
    value = widget["value"]
    said = "" if value is None else f' value="{plain(value)}"'
    return (
        f'<input type="{text(widget["type"])}" name="{text(widget["name"])}"'
        f"{said}{attributes(widget['attrs'])}>"
    )


def _area(widget: Widget) -> str:
    said = text(widget["value"]) if widget["value"] else ""
    return (
        f'<textarea name="{text(widget["name"])}"{attributes(widget["attrs"])}>\n{said}</textarea>'
    )


def _option(option: Widget) -> str:
    label = _("Belum dipilih") if option["label"] == DASHES else option["label"]
    return (
        f'<option value="{plain(option["value"])}"{attributes(option["attrs"])}>'
        f"{text(label)}</option>\n"
    )


def _select(widget: Widget) -> str:
    parts = [f'<select name="{text(widget["name"])}"{attributes(widget["attrs"])}>']
    for group, options, _index in widget["optgroups"]:
        if group:
            parts.append(f'\n  <optgroup label="{text(group)}">')
        parts += [f"\n  {_option(option)}" for option in options]
        if group:
            parts.append("\n  </optgroup>")
    return "".join([*parts, "\n</select>"])


WRITERS: Mapping[str, Callable[[Widget], str]] = {
    f"{FOLDER}select.html": _select,
    f"{FOLDER}textarea.html": _area,
} | {f"{FOLDER}{name}.html": _input for name in INPUTS}


class LeanRenderer(DjangoTemplates):
    """Writes simple fields itself, and has fields ask by name for what was left empty."""

    bound_field_class = NamedField

    def render(
        self, template_name: str, context: dict[str, Any], request: Any = None
    ) -> SafeString:
        """Markup of a widget, or of anything else that Django has a template for."""
        write = WRITERS.get(template_name)
        if write is None or not _usual_options(context["widget"]):
            return mark_safe(super().render(template_name, context, request))  # noqa: S308 -- Django's
        return mark_safe(write(context["widget"]))  # noqa: S308 -- escaped above, piece by piece


def _usual_options(widget: Widget) -> bool:
    """Whether the options of a choice are written by the template all options share."""
    return all(
        option["template_name"] == f"{FOLDER}select_option.html"
        for _group, options, _index in widget.get("optgroups", ())
        for option in options
    )
