"""Recording looks into the national list, and ministers' own minimums."""

from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import NationalListCheck
from catalog.shared import bands
from catalog.shared.forms import CommodityField, RecordForm, choose_region
from p3dn.accounts.models import Region
from p3dn.audit.tables import own_field
from p3dn.ui.values import formats
from p3dn.ui.values.fields import DateField

ANSWERS = [("", _("Belum dijawab")), ("True", _("Ada")), ("False", _("Tidak ada"))]
QUESTIONS = ("has_trigger", "has_purchasable", "has_certified", "has_siinas")


def asked_for(name: str) -> str:
    """What a question asks for, so that the answer reads “…: tidak ada”."""
    return str(own_field(NationalListCheck, name).verbose_name).removeprefix("ada ")


def question_labels() -> dict[str, str]:
    """The questions about percentages, with the figures of the law in force today."""
    duty = bands.today()
    low, sum_ = formats.number(duty.purchase_minimum), formats.number(duty.trigger_minimum)
    return {
        "has_trigger": _("Ada produk dengan TKDN + BMP %(sum)s %% atau lebih?") % {"sum": sum_},
        "has_purchasable": _("Ada produk dengan TKDN %(low)s %% atau lebih?") % {"low": low},
        "has_certified": _("Ada produk bersertifikat di bawah %(low)s %%?") % {"low": low},
    }


class NationalCheckForm(RecordForm[NationalListCheck]):
    """What the national list showed for a commodity on a day."""

    commodity = CommodityField()
    checked_on = DateField(label=_("Tanggal pemeriksaan"))
    evidence = forms.FileField(
        label=_("Tangkapan layar"),
        required=False,
        help_text=_("PDF, JPG atau PNG. Wajib bila ada jawaban “Tidak ada”."),
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,image/jpeg,image/png"}),
    )

    class Meta:
        model = NationalListCheck
        fields: ClassVar[list[str]] = [
            "region",
            "commodity",
            "keyword",
            "checked_on",
            *QUESTIONS,
            "note",
        ]
        widgets: ClassVar[dict[str, Any]] = {
            "note": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = question_labels()
        for name in QUESTIONS:
            self.fields[name] = forms.TypedChoiceField(
                label=labels.get(name, self.fields[name].label),
                choices=ANSWERS,
                required=False,
                coerce=lambda answer: answer == "True",
                empty_value=None,
                widget=forms.RadioSelect,
            )
        choose_region(self, regions)
        self.initial.setdefault("checked_on", timezone.localdate())
