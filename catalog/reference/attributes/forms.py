"""Defining attributes, and the fields in which a product's values are typed."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from catalog.models import CommodityAttribute
from catalog.models.reference.attribute import NO, YES
from catalog.shared.forms import RecordForm, choose_region
from p3dn.accounts.models import Region
from p3dn.ui.values.fields import TypedDecimalField
from p3dn.ui.values.parsing import parse_number

from .reads import attributes_of

Kind = CommodityAttribute.Kind
PREFIX = "attribute_"
UNKNOWN = ("", _("Belum diketahui"))


class NumberField(TypedDecimalField):
    """A number with as many places as it needs, below zero too."""

    parser = staticmethod(parse_number)

    def prepare_value(self, value: Any) -> Any:
        """Stored decimals with a decimal comma; typed text unchanged."""
        return format(value, "f").replace(".", ",") if isinstance(value, Decimal) else value


def field_for(attribute: CommodityAttribute) -> forms.Field:
    """The field that fits the kind of the attribute; none is ever required."""
    label = str(attribute)
    if attribute.kind == Kind.NUMBER:
        return NumberField(label=label, required=False)
    if attribute.kind == Kind.CHOICE:
        choices = [UNKNOWN, *((choice, choice) for choice in attribute.choices)]
        return forms.ChoiceField(label=label, required=False, choices=choices)
    if attribute.kind == Kind.BOOLEAN:
        choices = [UNKNOWN, (YES, _("Ya")), (NO, _("Tidak"))]
        return forms.ChoiceField(label=label, required=False, choices=choices)
    return forms.CharField(label=label, required=False, max_length=200)


def fields_for(code: str, region_id: int) -> dict[str, forms.Field]:
    """Fields for every attribute of a KBKI code in a region, by their name in a form."""
    return {f"{PREFIX}{one.pk}": field_for(one) for one in attributes_of(code, region_id)}


class AttributeValuesForm(forms.Form):
    """The values alone, for a commodity that was just chosen."""

    def __init__(self, *args: Any, code: str, region_id: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.update(fields_for(code, region_id))


class ChoicesField(forms.CharField):
    """Choices, one on each line."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        """Stored choices line by line; typed text unchanged."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        """The lines."""
        lines = [line.strip() for line in super().clean(value).splitlines()]
        longest = max(map(len, lines), default=0)
        if longest > 60:
            raise ValidationError(_("Satu pilihan paling panjang 60 huruf."))
        return lines


class AttributeForm(RecordForm[CommodityAttribute]):
    """An attribute of a commodity; on correction its kind stays."""

    choices = ChoicesField(
        label=_("Pilihan"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Untuk macam Pilihan: satu pada tiap baris."),
    )

    class Meta:
        model = CommodityAttribute
        fields = ("region", "name", "kind", "unit", "choices", "is_active")

    def __init__(self, *args: Any, regions: list[Region] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions or [])
        self.fields["name"].help_text = _("Misalnya: Kapasitas penyimpanan.")
        self.fields["unit"].help_text = _("Untuk macam Angka, misalnya: GB, inci, watt.")
        for name in ("kind", "region") if self.instance.pk else ("is_active",):
            del self.fields[name]
