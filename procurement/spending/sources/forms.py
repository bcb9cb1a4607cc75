"""An officer's word on doubtful rows."""

from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency, Region
from p3dn.ui.values.bounds import wholes
from procurement.models import SourceDecision
from procurement.spending.loading.afterwards.settling import ANSWERS
from procurement.spending.loading.rows.traps import TRAPS

Answer = SourceDecision.Answer
WORDS = {
    ("conflict", Answer.COUNT): _("Baris ini yang benar; ia menggantikan yang lain"),
    ("conflict", Answer.LEAVE): _("Baris lain yang benar; jangan hitung baris ini"),
}


class SettleForm(forms.Form):
    """One decision for the ticked rows, or for all that carry the mark."""

    mark = forms.ChoiceField(
        widget=forms.HiddenInput, choices=[(m, TRAPS[m].label) for m in ANSWERS]
    )
    answer = forms.ChoiceField(label=_("Keputusan"), choices=Answer.choices)
    agency = forms.ModelChoiceField(
        Agency.objects.none(), label=_("Perangkat daerah"), required=False
    )
    note = forms.CharField(label=_("Alasan"), max_length=300, required=False)
    everything = forms.BooleanField(
        label=_("Untuk semua baris berkas ini yang bercatatan sama"), required=False
    )

    def __init__(self, *args: Any, region: Region, mark: str, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": {"mark": mark}} | kwargs)
        answers = ANSWERS.get(mark, ())
        choices = [(one.value, WORDS.get((mark, one), one.label)) for one in answers]
        cast("forms.ChoiceField", self.fields["answer"]).choices = choices
        if Answer.AGENCY in answers:
            agencies = Agency.objects.filter(region=region, is_active=True)
            cast("forms.ModelChoiceField[Agency]", self.fields["agency"]).queryset = agencies
        else:
            del self.fields["agency"]


def rows_in(posted: QueryDict) -> list[int]:
    """Keys of the rows that were ticked."""
    return wholes(posted.getlist("baris_dipilih"))
