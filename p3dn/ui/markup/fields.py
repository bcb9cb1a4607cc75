"""Filters of a list: each with its label and errors as Bootstrap lays them out, without a template.

The same elements and names as crispy-forms writes for forms, which may take the time of templates.
Filters are typed, or chosen from a list or one by one; there are no others.
"""

from html import escape
from typing import Any

from django.forms import (
    BoundField,
    CheckboxSelectMultiple,
    Field,
    ModelChoiceField,
    RadioSelect,
    Select,
)
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from .widgets import DASHES, attributes, plain, text

DRAWN = "drawn_unset"  # on a shared field: its markup while it is not set, by language and names
UNSET: tuple[object, ...] = (None, "", [])
ONE_BY_ONE = (CheckboxSelectMultiple, RadioSelect)


def share(field: Field) -> Field:
    """Have a field that forms share drawn once in each language, as long as nothing is chosen in it."""
    vars(field)[DRAWN] = {}
    return field


def written(field: BoundField) -> SafeString:
    """The field and all that belongs to it."""
    kept: dict[tuple[str | None, ...], SafeString] | None = getattr(field.field, DRAWN, None)
    if kept is None or field.value() not in UNSET or field.errors:
        return _written(field)
    key = (get_language(), field.html_name, field.auto_id)
    if key not in kept:
        kept[key] = _written(field)
    return kept[key]


def _written(field: BoundField) -> SafeString:
    one_by_one = isinstance(field.field.widget, ONE_BY_ONE)
    inside = _one_by_one(field) if one_by_one else _label(field) + _control(field) + _notes(field)
    return mark_safe(f'<div id="div_{text(field.auto_id)}" class="mb-3">{inside}</div>')  # noqa: S308 -- escaped pieces


def _label(field: BoundField) -> str:
    return (
        f'<label for="{text(field.id_for_label)}" class="form-label">{text(field.label)}</label> '
    )


def _control(field: BoundField) -> str:
    """The widget, with the classes of its kind."""
    widget = field.field.widget
    names = [*str(widget.attrs.get("class", "")).split(), type(widget).__name__.lower()]
    names.append("form-select" if isinstance(widget, Select) else "form-control")
    if field.errors:
        names.append("is-invalid")
    attrs: dict[str, str | bool] = {"class": " ".join(dict.fromkeys(names))}
    if type(widget) is Select and isinstance(field.field, ModelChoiceField):
        return _records(field, field.field, widget, attrs)
    return field.as_widget(attrs=attrs)


def _records(
    field: BoundField, choice: ModelChoiceField[Any], widget: Select, attrs: dict[str, Any]
) -> str:
    """A choice among records as the widget writes it, which makes several objects for each option."""
    attrs = field.build_widget_attrs(attrs, widget) | {"id": field.auto_id}
    chosen = set(widget.format_value(field.value()))
    key = choice.to_field_name or "pk"
    options = [("", _said(choice.empty_label))] if choice.empty_label is not None else []
    options += [
        (str(getattr(record, key)), escape(choice.label_from_instance(record)))
        for record in choice.queryset  # type: ignore[union-attr]  # set in every filter
    ]
    listed = "".join(
        f'\n  <option value="{escape(value)}"{" selected" if value in chosen else ""}>{said}</option>\n'
        for value, said in options
    )
    own = attributes(widget.build_attrs(widget.attrs, attrs))
    return f'<select name="{text(field.html_name)}"{own}>{listed}\n</select>'


def _said(nothing: object) -> str:
    return text(_("Belum dipilih") if nothing == DASHES else str(nothing))


def _notes(field: BoundField) -> str:
    """What is wrong, and what to type."""
    return _errors(field) + _help(field)


def _errors(field: BoundField) -> str:
    if not field.errors:
        return ""
    said = "".join(
        f'<p id="error_{number}_{text(field.auto_id)}"><strong>{text(error)}</strong></p>'
        for number, error in enumerate(field.errors, 1)
    )
    return f'<div id="{text(field.auto_id)}_error" class="invalid-feedback">{said}</div>'


def _help(field: BoundField) -> str:
    if not field.help_text:
        return ""
    return f'<div id="{text(field.auto_id)}_helptext" class="form-text">{field.help_text}</div>'


def _one_by_one(field: BoundField) -> str:
    """A fieldset of boxes; what is wrong is said at the last."""
    given = field.field.widget.get_context(
        field.html_name, field.value(), field.build_widget_attrs({"id": field.auto_id})
    )
    options = [option for _group, many, _index in given["widget"]["optgroups"] for option in many]
    last = len(options) - 1
    boxes = "".join(
        f'<div class="form-check">{_box(field, option)}{_errors(field) if at == last else ""}</div>'
        for at, option in enumerate(options)
    )
    described = field.aria_describedby
    note = f' aria-describedby="{text(described)}"' if described else ""
    return (
        f'<fieldset{note}><legend class="form-label fs-6">{text(field.label)}</legend>'
        f"<div>{boxes}{_help(field)}</div></fieldset>"
    )


def _box(field: BoundField, option: dict[str, Any]) -> str:
    wrong = " is-invalid" if field.errors else ""
    return (
        f'<input type="{text(option["type"])}" class="form-check-input{wrong}" '
        f'name="{text(field.html_name)}" value="{plain(option["value"])}"{attributes(option["attrs"])}> '
        f'<label for="{text(option["attrs"]["id"])}" class="form-check-label">{text(option["label"])}</label>'
    )
