"""What may be changed for many records at once; an empty field leaves everybody's as it is."""

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.models import Producer
from catalog.models.register.product import ORIGINS
from p3dn.ui.values.fields import QuantityField

UNCHANGED = ("", _("Biarkan"))


class EditProductsForm(forms.Form):
    """Fields that products of one series usually share."""

    lead_time_days = forms.IntegerField(
        label=_("Waktu kirim (hari)"), required=False, min_value=0, max_value=3650
    )
    monthly_capacity = QuantityField(label=_("Kapasitas per bulan"), required=False)
    origin = forms.ChoiceField(label=_("Asal"), choices=[UNCHANGED, *ORIGINS], required=False)
    unit = forms.CharField(label=_("Satuan"), max_length=30, required=False)


class EditProducersForm(forms.Form):
    """Fields that are found out for many producers together."""

    siinas_status = forms.ChoiceField(
        label=_("SIINas"), choices=[UNCHANGED, *Producer.Siinas.choices], required=False
    )
