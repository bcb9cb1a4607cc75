"""What an administrator writes of a rule."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.models import LocalRule
from catalog.shared.forms import CommodityField, RecordForm, choose_region
from p3dn.accounts.models import Region
from p3dn.ui.values.fields import DateField


class LocalRuleForm(RecordForm[LocalRule]):
    """A rule of the administrator's own region."""

    commodity = CommodityField(required=False)
    valid_from = DateField(label=_("Mulai"))
    valid_to = DateField(label=_("Sampai"), required=False)

    class Meta:
        model = LocalRule
        fields: ClassVar[list[str]] = [
            "region",
            "text",
            "source",
            "kind",
            "commodity",
            "valid_from",
            "valid_to",
        ]
        widgets: ClassVar[dict[str, Any]] = {"text": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args: Any, regions: list[Region] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions or [])
        if self.instance.pk:
            del self.fields["region"]
