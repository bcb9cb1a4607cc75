"""Choosing a report and its period, withdrawing one, and checking one by number and hash."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import TextChoices
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.parameters import AddressForm
from p3dn.ui.values.bounds import FIRST_YEAR, LAST_YEAR
from reports.models import OfficialReport, PeriodKind, ReportKind

from .kinds import KINDS
from .periods import Period, last_over, parts_of


class Scope(TextChoices):
    """Which months of the year count."""

    ALONE = "alone", _("Periode itu saja")
    CUMULATIVE = "cumulative", _("Kumulatif sejak 1 Januari")


def period_choices() -> list[tuple[str, str]]:
    """Every period of a year: "quarter-3" and its name without the year."""
    year = timezone.localdate().year
    return [
        (f"{kind}-{part}", Period(kind, year, part).name.removesuffix(f" {year}"))
        for kind in PeriodKind.values
        for part in parts_of(kind)
    ]


class ReportForm(AddressForm):
    """Which report; travels in the address, so that a preview can be shared."""

    kind = forms.ChoiceField(label=_("Jenis laporan"), choices=ReportKind.choices)
    year = forms.TypedChoiceField(label=_("Tahun"), coerce=int)
    period = forms.ChoiceField(label=_("Periode"), choices=period_choices)
    scope = forms.ChoiceField(
        label=_("Rentang"), choices=Scope.choices, required=False, initial=Scope.ALONE
    )

    def __init__(self, *args: Any, years: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["year"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- as declared above
        field.choices = [(year, str(year)) for year in years]

    def chosen(self) -> tuple[str, Period]:
        """Kind and period of a valid form."""
        data = self.cleaned_data
        kind, _dash, part = data["period"].partition("-")
        period = Period(kind, data["year"], int(part))
        if data["scope"] == Scope.CUMULATIVE and not period.is_whole:
            period = Period(kind, data["year"], int(part), cumulative=True)
        return data["kind"], period


def years_to_report(found: list[int], today: date) -> list[int]:
    """Years that can be chosen: this one, the one before, and those with spending."""
    years = {*found, today.year, today.year - 1}
    return sorted((year for year in years if FIRST_YEAR <= year <= LAST_YEAR), reverse=True)


def usual(kind: str, today: date) -> dict[str, Any]:
    """What the form proposes for a kind: its usual period, the newest that is over."""
    period = last_over(KINDS[kind].usual, today)
    return {
        "kind": kind,
        "year": period.year,
        "period": f"{period.kind}-{period.part}",
        "scope": Scope.ALONE,
    }


class WithdrawForm(forms.ModelForm[OfficialReport]):
    """Why a report is withdrawn."""

    class Meta:
        model = OfficialReport
        fields = ("reason",)
        widgets = {"reason": forms.Textarea(attrs={"rows": 2})}
        help_texts = {"reason": _("Tercetak pada laporan yang ditarik.")}


class CheckForm(AddressForm):
    """Number and hash as they are printed on a report."""

    number = forms.CharField(label=_("Nomor laporan"), max_length=60)
    sha256 = forms.CharField(label=_("Sidik (SHA-256)"), max_length=80)

    def clean_sha256(self) -> str:
        """Lower case and without the spaces that a line break leaves."""
        return "".join(str(self.cleaned_data["sha256"]).split()).lower()
