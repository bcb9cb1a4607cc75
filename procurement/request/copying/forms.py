"""What is chosen before a request is copied."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values.bounds import wholes
from procurement.models import RequestLine
from procurement.request.starting.forms import PlannedForm


class CopyForm(PlannedForm):
    """A new request with its package, and the lines that come along."""

    lines = forms.MultipleChoiceField(
        label=_("Baris"),
        error_messages={"required": _("Pilih paling sedikit satu baris untuk disalin.")},
    )

    def __init__(self, *args: Any, offered: Sequence[RequestLine], **kwargs: Any) -> None:
        """`offered` are the lines of the source."""
        super().__init__(*args, **kwargs)
        choices = [(str(line.pk), str(line)) for line in offered]
        cast(forms.MultipleChoiceField, self.fields["lines"]).choices = choices

    def clean_lines(self) -> list[int]:
        """Keys of the chosen lines."""
        return wholes(self.cleaned_data["lines"])

    @property
    def plain(self) -> list[forms.BoundField]:
        """The fields but for the lines, which stand in a table."""
        return [field for field in super().plain if field.name != "lines"]

    @property
    def ticked(self) -> set[str]:
        """Keys of the lines that are ticked in the form, as text."""
        return {str(key) for key in self["lines"].value() or ()}
