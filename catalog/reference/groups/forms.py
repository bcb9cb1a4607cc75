"""Proposing a group, and deciding on one."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from django import forms
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, CommodityAttribute, EquivalenceGroup
from catalog.shared.forms import CommodityField, RecordForm, choose_region
from p3dn.accounts.models import Region
from p3dn.ui.values.fields import DateField

from .services import MOST_CODES

FIRST_SHOWN = 4
CODE = "code_{}"


class AttributeField(forms.ModelChoiceField[CommodityAttribute]):
    """An attribute, shown with the class it belongs to."""

    def label_from_instance(self, obj: CommodityAttribute) -> str:
        """Class, name and unit."""
        return f"{obj.commodity}: {obj}"


class GroupForm(RecordForm[EquivalenceGroup]):
    """A proposal; its codes are picked one by one, those left empty count for nothing."""

    valid_from = DateField(label=_("Berlaku mulai"))

    class Meta:
        model = EquivalenceGroup
        fields = ("region", "kind", "name", "use", "attribute", "valid_from", "reason")
        widgets = {
            "use": forms.Textarea(attrs={"rows": 2}),
            "reason": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(
        self, *args: Any, regions: Sequence[Region], codes: Sequence[str] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, list(regions))
        self.fields["valid_from"].initial = timezone.localdate
        self._offer_attributes(regions)
        known = Commodity.objects.in_bulk(codes)
        for number in range(1, MOST_CODES + 1):
            name = CODE.format(number)
            field = CommodityField(required=False)
            field.label, field.help_text = _("Kode %(number)s") % {"number": number}, ""
            field.widget.attrs["data-hx-vals"] = json.dumps({"as": "options", "nama": name})
            if number <= len(codes):
                field.initial = str(known.get(codes[number - 1], codes[number - 1]))
            self.fields[name] = field

    def _offer_attributes(self, regions: Sequence[Region]) -> None:
        """Those in use in the person's regions; only a code that is split needs one."""
        offered = CommodityAttribute.objects.filter(
            Q(region=None) | Q(region__in=regions), is_active=True
        )
        field = AttributeField(
            offered.select_related("commodity").order_by("commodity", "name"),
            label=_("Atribut yang membedakan jenisnya"),
            required=False,
            help_text=_("Hanya untuk satu kode yang memuat beberapa jenis."),
        )
        self.fields["attribute"] = field

    def code_fields(self) -> Iterator[forms.BoundField]:
        """Fields for the first codes."""
        yield from (self[CODE.format(number)] for number in range(1, FIRST_SHOWN + 1))

    def more_code_fields(self) -> Iterator[forms.BoundField]:
        """Fields for further codes, which few groups need."""
        yield from (self[CODE.format(number)] for number in range(FIRST_SHOWN + 1, MOST_CODES + 1))

    def more_codes_given(self) -> bool:
        """True when one of the further codes says something."""
        return any(field.value() for field in self.more_code_fields())

    def clean(self) -> dict[str, Any]:
        """What was said, the codes together, as the service wants it."""
        words = super().clean() or self.cleaned_data
        names = [CODE.format(number) for number in range(1, MOST_CODES + 1)]
        picked = [words.pop(name, None) for name in names]
        return words | {"codes": [commodity for commodity in picked if commodity]}


class DecisionForm(forms.Form):
    """What is said of the decision on a proposal; needed where it is refused."""

    note = forms.CharField(
        label=_("Catatan keputusan"), required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Wajib bila ditolak."),
    )  # fmt: skip


class EndForm(forms.Form):
    """Until when a group holds, and why not longer."""

    last_day = DateField(label=_("Hari terakhir berlaku"))
    reason = forms.CharField(label=_("Alasan"), widget=forms.Textarea(attrs={"rows": 3}))
