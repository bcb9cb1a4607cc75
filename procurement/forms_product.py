"""Asking whether a product may be bought."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access import access_of
from p3dn.accounts.models import Region, User
from p3dn.ui.fields import DateField, QuantityField


class AllowedForm(forms.Form):
    """How many, on which day and, for people of several regions, where."""

    quantity = QuantityField(label=gettext_lazy("Jumlah yang dibutuhkan"), initial=1)
    day = DateField(label=gettext_lazy("Tanggal yang dinilai"), initial=timezone.localdate)
    region = forms.ModelChoiceField(
        Region.objects.none(), label=gettext_lazy("Daerah"), required=False, empty_label=None
    )

    def __init__(self, *args: Any, user: User, unit: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ids = access_of(user).region_ids()
        self.fields["quantity"].label = _("Jumlah (%(unit)s)") % {"unit": unit}
        self.fields["region"].queryset = Region.objects.filter(pk__in=ids).order_by("code")
        if len(ids) < 2:
            self.fields["region"].widget = forms.HiddenInput()

    def clean_quantity(self) -> Decimal:
        """A quantity above zero."""
        quantity = self.cleaned_data["quantity"]
        if quantity <= 0:
            raise forms.ValidationError(_("Jumlah harus lebih dari nol."))
        return quantity

    def clean_region(self) -> Region | None:
        """The region asked for, else the first of the person's own."""
        return self.cleaned_data["region"] or self.fields["region"].queryset.first()
