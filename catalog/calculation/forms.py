"""What officer and producer fill in together to see the TKDN of a product."""

from decimal import Decimal
from typing import Any, cast

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.regulation.calculators.goods import Uncertified
from p3dn.regulation.calculators.producer import BMP_FACTORS
from p3dn.ui.values.fields import PercentField, RupiahField

from .working import (
    BMP_LABELS,
    BRAINWARE_LABELS,
    UNCERTIFIED_LABELS,
    WORK_LABELS,
    ComponentInputs,
    Inputs,
)  # fmt: skip

ZERO = Decimal(0)


class CalculationForm(forms.Form):
    """Everything but the components."""

    title = forms.CharField(
        label=gettext_lazy("Barang yang dihitung"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Diperlukan untuk menyimpan perhitungan."),
    )
    work = forms.ChoiceField(
        label=gettext_lazy("Pengerjaan"), choices=[(w.value, label) for w, label in WORK_LABELS.items()]
    )  # fmt: skip
    mostly_citizens = forms.BooleanField(
        label=gettext_lazy("Sedikitnya separuh tenaga kerja langsung WNI"),
        required=False,
        initial=True,
    )
    invests_here = forms.BooleanField(
        label=gettext_lazy("Berinvestasi di Indonesia"), required=False, initial=True
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label in BRAINWARE_LABELS.items():
            self.fields[f"brainware_{name}"] = PercentField(label=label, required=False)
        for name, label in BMP_LABELS.items():
            highest = BMP_FACTORS[name]
            self.fields[f"bmp_{name}"] = forms.DecimalField(
                label=_("%(label)s (0–%(highest)s)") % {"label": label, "highest": highest},
                required=False,
                min_value=ZERO,
                max_value=Decimal(highest),
                decimal_places=2,
                localize=True,
            )

    def clean_title(self) -> str:
        """The name under which it is kept; nothing is kept without one."""
        title: str = self.cleaned_data["title"]
        if "save" in self.data and not title:
            raise forms.ValidationError(_("Tuliskan nama barangnya supaya dapat disimpan."))
        return title

    @property
    def main_fields(self) -> list[forms.BoundField]:
        """Fields above the components."""
        return [self[n] for n in ("title", "work", "mostly_citizens", "invests_here")]

    @property
    def brainware_fields(self) -> list[forms.BoundField]:
        """Scores of the research table."""
        return [self[f"brainware_{name}"] for name in BRAINWARE_LABELS]

    @property
    def bmp_fields(self) -> list[forms.BoundField]:
        """Points of each factor of BMP."""
        return [self[f"bmp_{name}"] for name in BMP_LABELS]

    def inputs(self, components: list[ComponentInputs]) -> Inputs:
        """What was typed, as `work_out` takes it; call only when the forms are valid."""
        data = self.cleaned_data
        return {
            "work": data["work"],
            "mostly_citizens": data["mostly_citizens"],
            "invests_here": data["invests_here"],
            "brainware": {n: data[f"brainware_{n}"] or ZERO for n in BRAINWARE_LABELS},
            "bmp": {n: data[f"bmp_{n}"] or ZERO for n in BMP_LABELS},
            "components": components,
        }


class ComponentForm(forms.Form):
    """One main component for one unit of the product; an empty row is left out."""

    name = forms.CharField(label=gettext_lazy("Komponen"), max_length=120)
    cost = RupiahField(label=gettext_lazy("Biaya (Rp)"))
    tkdn = PercentField(label=gettext_lazy("TKDN (%)"), required=False)
    otherwise = forms.ChoiceField(
        label=gettext_lazy("Bila tanpa sertifikat"),
        choices=[(u.value, label) for u, label in UNCERTIFIED_LABELS.items()],
        initial=Uncertified.OTHER.value,
        required=False,
    )

    def has_changed(self) -> bool:
        """A row counts as filled by its name, cost or TKDN; the closed list is never empty."""
        return bool({"name", "cost", "tkdn"} & set(self.changed_data))

    def clean_otherwise(self) -> str:
        """Nothing said is nothing proven."""
        return self.cleaned_data["otherwise"] or Uncertified.OTHER.value


class Components(forms.BaseFormSet[ComponentForm]):
    """Components; at least one must be filled."""

    def _construct_form(self, i: int, **kwargs: Any) -> Any:
        """Every row may be emptied, also one that came from an earlier calculation."""
        return super()._construct_form(i, **kwargs | {"empty_permitted": True})  # type: ignore[misc]  # the stubs lack it

    def add_fields(self, form: ComponentForm, index: int | None) -> None:
        """Number the rows, so that a message can name one."""
        super().add_fields(form, index)
        form.fields["name"].label = _("Komponen %s") % ((index or 0) + 1)

    def typed(self) -> list[dict[str, str]]:
        """The rows as typed, right or wrong, without the empty ones."""
        rows = [{n: form[n].value() or "" for n in form.fields} for form in self.forms]
        return [row for row in rows if row["name"] or row["cost"] or row["tkdn"]]

    def clean(self) -> None:
        """Refuse an empty list."""
        if not any(self.errors) and not self.rows():
            raise forms.ValidationError(_("Isi sedikitnya satu komponen dengan biayanya."))

    def rows(self) -> list[ComponentInputs]:
        """The filled rows."""
        return [
            cast(ComponentInputs, form.cleaned_data) for form in self.forms if form.has_changed()
        ]


ComponentFormSet = cast(
    type[Components],
    forms.formset_factory(ComponentForm, formset=Components, extra=6, max_num=60, absolute_max=80),
)


def problems_of(form: CalculationForm, components: Components) -> list[tuple[str, str]]:
    """Why nothing can be worked out yet: id of the field, and what is wrong with it.

    A row is named by its number; the id is empty for what belongs to no single field.
    """
    found = [("", str(error)) for error in components.non_form_errors()]
    for number, row in enumerate(components.forms, 1):
        found += _said(row, prefix=_("Komponen %s, ") % number)
    return found + _said(form)


def _said(form: forms.Form, prefix: str = "") -> list[tuple[str, str]]:
    found = []
    for name, errors in form.errors.items():
        field = form[name]
        label = field.label if prefix and name == "name" else f"{prefix}{field.label}"
        found += [(field.id_for_label, f"{label}: {error}") for error in errors]
    return found
