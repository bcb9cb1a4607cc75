"""What the catalogue's forms share."""

import re
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.forms.models import model_to_dict
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from catalog.models import Commodity
from p3dn.accounts.models import Region
from p3dn.audit.editing.versions import ChangedSince

from .commodities import resolve_commodity

M = TypeVar("M", bound=Model)


class RecordForm(forms.ModelForm[M]):
    """Fields taken from a model; the record itself is checked and written by a service."""

    # heading, what to know first, fields
    FIELDSETS: ClassVar[tuple[tuple[Any, Any, tuple[str, ...]], ...]] = ()

    @property
    def groups(self) -> Iterator[tuple[Any, Any, list[forms.BoundField]]]:
        """Heading, hint and fields of each group."""
        for heading, hint, names in self.FIELDSETS:
            yield heading, hint, [self[name] for name in names]

    def _post_clean(self) -> None:
        """Leave the instance alone: building and checking it is the service's work."""

    def initial_of(self, record: M) -> dict[str, Any]:
        """The form's content for a record, as it is or (`as_seen`) as it was when it was shown."""
        own = {field.name for field in record._meta.concrete_fields}
        names = [name for name in self._meta.fields or () if name in own]
        return model_to_dict(record, names)

    def write(self, service: Callable[..., Any], **extra: Any) -> Any:
        """Call the service with the cleaned values; None, with the errors shown, when it refuses.

        Raises ChangedSince, which asks for more than a message.
        """
        try:
            return service(**extra, **self.cleaned_data)
        except ChangedSince:
            raise
        except ValidationError as error:
            show_errors(self, error)
            return None


def show_errors(form: forms.BaseForm, error: ValidationError) -> None:
    """Put a service's refusals beside their fields; what fits none goes on top."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for field, errors in error.error_dict.items():
        form.add_error(field if field in form.fields else None, errors)


class OwnRegionField(forms.ModelChoiceField[Region]):
    """One of a person's own regions; who has only one is not asked."""

    def __init__(self, regions: list[Region], *, label: StrOrPromise) -> None:
        own = Region.objects.filter(pk__in=[region.pk for region in regions])
        self.only = regions[0] if len(regions) == 1 else None
        super().__init__(own, label=label, empty_label=None, initial=self.only)
        if self.only:
            self.widget = forms.HiddenInput()

    def clean(self, value: Any) -> Any:
        """The only one when nothing was said."""
        return self.only if self.only and value in self.empty_values else super().clean(value)


def choose_region(form: forms.BaseForm, regions: list[Region]) -> None:
    """Let the form's `region` be one of these."""
    form.fields["region"] = OwnRegionField(regions, label=form.fields["region"].label or "")


def commodity_input() -> forms.TextInput:
    """A text input that suggests classes while typing; the page has a datalist for them."""
    return forms.TextInput(
        attrs={
            "class": "form-control",
            "list": "commodity-options",
            "autocomplete": "off",
            "data-hx-get": reverse_lazy("catalog:commodity_suggest"),
            "data-hx-trigger": "input changed delay:250ms",
            "data-hx-target": "#commodity-options",
            "data-hx-swap": "innerHTML",
            "data-hx-push-url": "false",
            "data-hx-vals": '{"as": "options"}',
        }
    )


class HsCodeField(forms.CharField):
    """A customs code as papers print it (“9401.69.90”); gives the digits alone."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("Kode HS"),
            help_text=_("8 angka, boleh dengan titik."),
            max_length=20,
            widget=forms.TextInput(attrs={"inputmode": "numeric"}),
            **kwargs,
        )

    def clean(self, value: Any) -> str:
        """What was typed without dots and spaces; the record's own rule counts the digits."""
        return re.sub(r"[\s.]", "", super().clean(value))


class CommodityField(forms.CharField):
    """A KBKI code, suggested while typing; gives the `Commodity`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("Komoditas (KBKI)"),
            max_length=200,
            help_text=_("Ketik nama barang atau kode, lalu pilih dari daftar."),
            widget=commodity_input(),
            **kwargs,
        )

    def clean(self, value: Any) -> Commodity | None:
        """The commodity with the code at the beginning of what was typed."""
        typed = super().clean(value)
        return resolve_commodity(typed.split(" ")[0]) if typed else None
