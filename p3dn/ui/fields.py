"""Form fields that take what people type; on a mistake the typed text stays in the field."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from . import formats, parsing


class TypedDecimalField(forms.DecimalField):
    """A decimal field read by one of our parsers and shown in Indonesian notation."""

    parser: Callable[[object], Decimal | None]
    places = 2
    input_mode = "decimal"

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput)
        super().__init__(**kwargs)
        self.widget.attrs.setdefault("inputmode", self.input_mode)
        self.widget.attrs.setdefault("autocomplete", "off")

    def to_python(self, value: Any) -> Decimal | None:
        """Decimal, or None when nothing was typed; raises ValidationError with a remedy."""
        if isinstance(value, Decimal) or value is None:
            return value
        try:
            return type(self).parser(value)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error

    def prepare_value(self, value: Any) -> Any:
        """Stored decimals in Indonesian notation; typed text unchanged."""
        if isinstance(value, Decimal):
            whole = value == value.to_integral_value()
            return formats.grouped(value, 0 if whole else self.places)
        return value


class RupiahField(TypedDecimalField):
    """Amount in rupiah, at most two places, never negative."""

    parser = staticmethod(parsing.parse_rupiah)


class PercentField(TypedDecimalField):
    """Percentage 0 to 100."""

    parser = staticmethod(parsing.parse_percent)


class QuantityField(TypedDecimalField):
    """Quantity of units, at most two places."""

    parser = staticmethod(parsing.parse_number)


class DateField(forms.DateField):
    """A date, by the browser's own picker or typed in any usual Indonesian way."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Any:
        """Date, or None when nothing was typed; raises ValidationError with a remedy."""
        try:
            return parsing.parse_date(value)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error
