"""The question on a product page: so many, on that day."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.ui.fields import DateField, QuantityField


class WhyForm(forms.Form):
    """How many are wanted, and the day whose law counts; today unless said."""

    jumlah = QuantityField(label=_("Jumlah yang dibutuhkan"))
    tanggal = DateField(label=_("Tanggal"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("jumlah", 1)
        self.initial.setdefault("tanggal", timezone.localdate())
