"""What somebody notes of their absence."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values.fields import DateField


class AbsenceForm(forms.Form):
    """From a day to a day, and why."""

    first_day = DateField(label=_("Hari pertama"), initial=timezone.localdate)
    last_day = DateField(label=_("Hari terakhir"), help_text=_("Hari terakhir Anda tidak hadir."))
    note = forms.CharField(
        label=_("Keterangan"), max_length=200, help_text=_("Contoh: dinas luar ke Palembang.")
    )
