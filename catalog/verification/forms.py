"""Sending records back to the officer."""

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.models import (
    Verifiable,
)


class ReturnForm(forms.Form):
    """Why records go back to the officer: what is wrong, and in words what to do about it."""

    grounds = forms.MultipleChoiceField(
        label=_("Bila dikembalikan: apa yang salah?"),
        choices=Verifiable.Ground.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    reason = forms.CharField(
        label=_("Apa yang harus diperbaiki?"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
