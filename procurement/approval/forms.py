"""Deciding a submitted request."""

from django import forms
from django.utils.translation import gettext_lazy


class DecisionForm(forms.Form):
    """What an approver writes beside a decision."""

    reason = forms.CharField(label=gettext_lazy("Catatan"), required=False)
