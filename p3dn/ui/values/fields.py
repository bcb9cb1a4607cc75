"""Form fields that take what people type; on a mistake the typed text stays in the field."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from p3dn.ui.languages.choosing import is_english

from . import bounds, formats, parsing


def offer(form: forms.BaseForm, name: str, records: QuerySet[Any]) -> None:
    """Let a field choose among these records. Raises TypeError for a field that chooses none."""
    field = form.fields[name]
    if not isinstance(field, forms.ModelChoiceField):
        raise TypeError(f"{name} does not choose among records")
    field.queryset = records


def copy_of_typed(form: forms.BaseForm) -> QueryDict:
    """What was typed into a form that somebody sent, to be changed."""
    return cast(QueryDict, form.data).copy()


def _help(text: Any, example: str) -> str:
    """What is said beside a number; to whoever reads English, also in which notation it is typed."""
    if not is_english():
        return str(text)
    return f"{text} {gettext('Tulis seperti %s.') % example}".strip()


class TypedDecimalField(forms.DecimalField):
    """A decimal field read by one of our parsers and shown in Indonesian notation.

    `limits` are what the value may be at all; a field may ask for less with `validators`.
    """

    parser: Callable[[object], Decimal | None]
    places = 2
    input_mode = "decimal"
    example = "2,5"
    limits: Sequence[Callable[[Any], None]] = ()

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput)
        kwargs["help_text"] = lazy(_help, str)(kwargs.get("help_text", ""), self.example)
        kwargs["validators"] = [*self.limits, *kwargs.get("validators", ())]
        super().__init__(**kwargs)
        self.widget.attrs.setdefault("inputmode", self.input_mode)
        self.widget.attrs.setdefault("autocomplete", "off")

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]  # the stubs make every number field one of int
        """Decimal, or None when nothing was typed; raises ValidationError with a remedy."""
        if isinstance(value, Decimal) or value is None:
            return value
        if len(str(value)) > bounds.LONGEST_NUMBER:
            raise ValidationError(_("Isian ini terlalu panjang untuk sebuah angka."), code="long")
        try:
            return type(self).parser(value)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error
        except ArithmeticError as error:
            raise ValidationError(_("Angka ini terlalu besar."), code="invalid") from error

    def prepare_value(self, value: Any) -> Any:
        """Stored decimals in Indonesian notation; typed text unchanged."""
        if isinstance(value, Decimal) and value.is_finite():
            whole = value == value.to_integral_value()
            return formats.typed(value, 0 if whole else self.places)
        return value


class RupiahField(TypedDecimalField):
    """Amount in rupiah, at most two places, never negative, at most `bounds.MOST_RUPIAH`."""

    parser = staticmethod(parsing.parse_rupiah)
    example = "1.500.000"
    limits = bounds.AMOUNT


class PercentField(TypedDecimalField):
    """Percentage 0 to 100, at most two places."""

    parser = staticmethod(parsing.parse_percent)
    example = "27,28"
    limits = bounds.PERCENT

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"decimal_places": 2} | kwargs)


class QuantityField(TypedDecimalField):
    """Quantity of units, at most two places, never negative, at most `bounds.MOST_UNITS`."""

    parser = staticmethod(parsing.parse_number)
    limits = bounds.CAPACITY

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"decimal_places": 2} | kwargs)


class YesNoField(forms.TypedChoiceField):
    """Yes, no, or not known yet; gives True, False or None."""

    def __init__(
        self, *, words: Sequence[Any] = (_("Belum diketahui"), _("Ya"), _("Tidak")), **kwargs: Any
    ) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("widget", forms.RadioSelect)
        choices = list(zip(("", "True", "False"), words, strict=True))
        super().__init__(
            choices=choices, coerce=lambda answer: answer == "True", empty_value=None, **kwargs
        )

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether the answer, stored or shown, is another than the typed one."""
        return ("" if initial is None else str(initial)) != str(data or "")


class YearField(forms.IntegerField):
    """A year, typed."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            min_value=bounds.FIRST_YEAR,
            max_value=bounds.LAST_YEAR,
            widget=forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 4}),
            **kwargs,
        )


class PastYearField(YearField):
    """A year, not after this one; may be left out."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"required": False} | kwargs)

    def clean(self, value: Any) -> int | None:
        """The year; raises ValidationError for one that has not begun."""
        year: int | None = super().clean(value)
        if year is not None and year > timezone.localdate().year:
            raise ValidationError(_("Tahun ini belum tiba."), code="future")
        return year


class NipField(forms.CharField):
    """The number of a civil servant, with the spaces that papers print in it ("19800101 200112 1 001")."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("NIP"))
        kwargs.setdefault("help_text", _("18 angka; boleh kosong."))
        widget = forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 30})
        super().__init__(required=False, widget=widget, **kwargs)

    def to_python(self, value: Any) -> str:
        """Its digits alone, or nothing; raises ValidationError for another count of them."""
        digits = re.sub(r"[\s.-]", "", super().to_python(value) or "")
        if digits and not re.fullmatch(r"\d{18}", digits, re.ASCII):
            raise ValidationError(_("NIP terdiri atas 18 angka."), code="invalid")
        return digits


class DateField(forms.DateField):
    """A date, by the browser's own picker or typed in any usual Indonesian way."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> date | None:
        """Date, or None when nothing was typed; raises ValidationError with a remedy."""
        try:
            return parsing.parse_date(value)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error
