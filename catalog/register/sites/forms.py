"""Entering and correcting where a producer makes its things."""

from typing import Any, ClassVar

from django import forms

from catalog.models import ProductionSite
from catalog.shared.forms import RecordForm
from p3dn.accounts.models import Region
from p3dn.ui.values.fields import offer


class SiteForm(RecordForm[ProductionSite]):
    """A place of production of one producer."""

    class Meta:
        model = ProductionSite
        fields: ClassVar[list[str]] = ["name", "address", "location", "ownership", "is_active"]
        widgets: ClassVar[dict[str, Any]] = {"address": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "location", Region.objects.exclude(kind=Region.Kind.PROVINCE))
        if not self.instance.pk:
            del self.fields["is_active"]
