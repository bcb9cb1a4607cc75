"""What is said of a field that was left empty: what to do, by its name."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

USUAL = (
    forms.Field.default_error_messages["required"],
    models.Field.default_error_messages["blank"],
    models.Field.default_error_messages["null"],
)
"""What Django says of every empty field alike; a form that says something of its own is left alone."""
CHOSEN = (forms.Select, forms.RadioSelect, forms.CheckboxSelectMultiple, forms.FileInput)


class NamedField(forms.BoundField):
    """A field of a form whose empty answer is asked for by name: "Isi jumlah.", "Pilih satuan."."""

    @property
    def errors(self) -> Any:
        """What is wrong with what was typed."""
        found = super().errors
        if not any(map(_is_usual, found.data)):
            return found
        named: list[Any] = [
            ValidationError(self.asked_for(), code="required") if _is_usual(error) else error
            for error in found.data
        ]
        return type(found)(named, found.error_class, renderer=found.renderer, field_id=self.auto_id)

    def asked_for(self) -> str:
        """What the person is asked to do."""
        widget = self.field.widget
        if isinstance(widget, forms.CheckboxInput):
            return _("Centang %(field)s.") % {"field": _inside(self.label)}
        sentence = _("Pilih %(field)s.") if isinstance(widget, CHOSEN) else _("Isi %(field)s.")
        return sentence % {"field": _inside(self.label)}


def _is_usual(error: object) -> bool:
    message = getattr(error, "message", None)
    return any(message is usual for usual in USUAL)  # the same in no language, before it is said


def _inside(label: object) -> str:
    """A label as it stands inside a sentence; abbreviations keep their capitals."""
    name = str(label).rstrip("?:. ")
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
