"""What the catalogue's forms share."""

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse_lazy
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity
from catalog.services.products import resolve_commodity


class RecordForm(forms.ModelForm):
    """Fields taken from a model; the record itself is checked and written by a service."""

    def _post_clean(self) -> None:
        """Leave the instance alone: building and checking it is the service's work."""

    def write(self, service: Callable[..., Any], **extra: Any) -> Any:
        """Call the service with the cleaned values; None, with the errors shown, when it refuses."""
        try:
            return service(**extra, **self.cleaned_data)
        except ValidationError as error:
            self.show_errors(error)
            return None

    def show_errors(self, error: ValidationError) -> None:
        """Put the service's refusals beside their fields; what fits none goes on top."""
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)
            return
        for field, errors in error.error_dict.items():
            self.add_error(field if field in self.fields else None, errors)


class CommodityField(forms.CharField):
    """A KBKI code, suggested while typing; gives the `Commodity`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("Komoditas (KBKI)"),
            max_length=200,
            help_text=_("Ketik nama barang atau kode, lalu pilih dari daftar."),
            widget=forms.TextInput(
                attrs={
                    "list": "commodity-options",
                    "autocomplete": "off",
                    "hx-get": reverse_lazy("catalog:commodity_suggest"),
                    "hx-trigger": "input changed delay:250ms",
                    "hx-target": "#commodity-options",
                    "hx-swap": "innerHTML",
                    "hx-vals": '{"as": "options"}',
                }
            ),
            **kwargs,
        )

    def clean(self, value: Any) -> Commodity | None:
        """The commodity with the code at the beginning of what was typed."""
        typed = super().clean(value)
        return resolve_commodity(typed.split(" ")[0]) if typed else None


class PercentField(forms.DecimalField):
    """A percentage as people write it: `27,28`, `27.28` or `27,28%`."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"inputmode": "decimal", "size": 8}))
        super().__init__(max_digits=9, decimal_places=2, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Show a stored percentage with a decimal comma."""
        return number_format(value) if isinstance(value, Decimal) else value

    def to_python(self, value: Any) -> Decimal | None:
        """Comma and point both part the decimals; a percentage needs no thousands."""
        typed = re.sub(r"[\s%]", "", str(value or "")).replace(",", ".")
        if not typed:
            return None
        try:
            return Decimal(typed)
        except InvalidOperation as error:
            raise ValidationError(_("Tulis angka persen, misalnya 27,28.")) from error


class RupiahField(forms.DecimalField):
    """An amount as people write it: `1.500.000`, `Rp 1.500.000,50` or `1500000`."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"inputmode": "decimal"}))
        super().__init__(max_digits=18, decimal_places=2, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Show a stored amount with points between thousands, and no empty cents."""
        if not isinstance(value, Decimal):
            return value
        places = 0 if value == value.to_integral_value() else 2
        return number_format(value, places, use_l10n=True, force_grouping=True)

    def to_python(self, value: Any) -> Decimal | None:
        """Points group thousands, the comma parts the cents; anything else is refused."""
        typed = re.sub(r"(?i)rp\.?|[\s]", "", str(value or ""))
        if not typed:
            return None
        if not re.fullmatch(r"-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?", typed):
            raise ValidationError(_("Tulis rupiah seperti 1.500.000 atau 1500000,50."))
        return Decimal(typed.replace(".", "").replace(",", "."))


class DateInput(forms.DateInput):
    """The browser's own calendar."""

    input_type = "date"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%Y-%m-%d", **kwargs)
