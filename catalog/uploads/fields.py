"""Fields for files: the browser offers those that fit by name; what a file is, its content tells (`files.py`)."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class PaperField(forms.FileField):
    """A paper as PDF or picture."""

    widget = forms.ClearableFileInput(attrs={"accept": "application/pdf,image/jpeg,image/png"})

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"help_text": _("PDF, JPG atau PNG, paling besar 10 MB.")} | kwargs)


class PhotoField(forms.FileField):
    """A picture."""

    widget = forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp"})
