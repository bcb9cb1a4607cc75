"""Which notices also come by mail."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from .kinds import Kind


class MailForm(forms.Form):
    """A tick for each kind that the person may be told of."""

    kinds = forms.MultipleChoiceField(
        label=_("Kirim juga lewat surel"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, offered: list[Kind], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(forms.MultipleChoiceField, self.fields["kinds"])
        field.choices = [(kind.key, kind.label) for kind in offered]
