"""Recording looks into the national list, and ministers' own minimums."""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import NationalListCheck
from catalog.shared import bands
from catalog.shared.forms import CommodityField, RecordForm, choose_region
from catalog.uploads.fields import PaperField
from p3dn.accounts.models import Region
from p3dn.audit.tables import own_field
from p3dn.regulation import MinimumTkdn
from p3dn.ui.values import formats
from p3dn.ui.values.fields import DateField, YesNoField, copy_of_typed

from .services import minimum_of

ANSWERS = (_("Belum dijawab"), _("Ada"), _("Tidak ada"))
QUESTIONS = ("has_trigger", "has_purchasable", "has_certified", "has_siinas", "has_domestic")


def asked_for(name: str) -> str:
    """What a question asks for, so that the answer reads “…: tidak ada”."""
    return str(own_field(NationalListCheck, name).verbose_name).removeprefix("ada ")


def question_labels(own: MinimumTkdn | None = None) -> dict[str, str]:
    """The questions, with the figures of the law in force today or the Minister's `own` minimum."""
    duty = bands.today()
    low = formats.number(own.minimum if own else duty.purchase_minimum)
    sum_ = formats.number(duty.trigger_minimum)
    return {
        "has_domestic": str(_("Adakah produk atau penyedia dalam negeri yang menawarkan?")),
        "has_trigger": _("Ada produk dengan TKDN + BMP %(sum)s%% atau lebih?") % {"sum": sum_},
        "has_purchasable": _("Ada produk dengan TKDN %(low)s%% atau lebih?") % {"low": low},
        "has_certified": _("Ada produk bersertifikat di bawah %(low)s%%?") % {"low": low},
    }


class NationalCheckForm(RecordForm[NationalListCheck]):
    """What the national list showed for a commodity on a day."""

    commodity = CommodityField()
    checked_on = DateField(label=_("Tanggal pemeriksaan"))
    evidence = PaperField(
        label=_("Tangkapan layar"),
        required=False,
        help_text=_("PDF, JPG atau PNG. Wajib bila ada jawaban “Tidak ada”."),
    )

    class Meta:
        model = NationalListCheck
        fields: ClassVar[list[str]] = [
            "region",
            "commodity",
            "keyword",
            "checked_on",
            *QUESTIONS,
            "asked_minimum",
            "note",
        ]
        widgets: ClassVar[dict[str, Any]] = {
            "note": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions)
        self.initial.setdefault("checked_on", timezone.localdate())
        self.fields["asked_minimum"] = forms.DecimalField(required=False, widget=forms.HiddenInput)
        own = self._own_minimum()
        self.shown_minimum = own.minimum if own else None
        self.initial["asked_minimum"] = self.shown_minimum
        labels = question_labels(own)
        for name in QUESTIONS:
            self.fields[name] = YesNoField(
                label=labels.get(name, self.fields[name].label or ""),
                words=ANSWERS,
            )
        self.fields["has_domestic"].help_text = _("Untuk barang nonindustri dan jasa.")
        if own:
            self.fields["has_purchasable"].help_text = _("Batas menurut %s.") % own.regulation

    def _own_minimum(self) -> MinimumTkdn | None:
        """The Minister's minimum for the commodity, region and day that stand in the form."""
        found: dict[str, Any] = {}
        for name in ("commodity", "region", "checked_on"):
            try:
                found[name] = self.fields[name].clean(self[name].value())
            except ValidationError:
                return None
        commodity, region, day = found["commodity"], found["region"], found["checked_on"]
        return minimum_of(commodity, region, day) if commodity and region and day else None

    def clean(self) -> dict[str, Any]:
        """Shown again, the form asks about the minimum that its questions now name."""
        cleaned = super().clean() or self.cleaned_data
        data = copy_of_typed(self)
        data[self.add_prefix("asked_minimum")] = (
            "" if self.shown_minimum is None else str(self.shown_minimum)
        )
        self.data = data
        return cleaned
