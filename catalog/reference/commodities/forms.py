"""Ministers' own minimums for classes of things."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from catalog.models import MinimumTkdn
from catalog.shared.forms import CommodityField, RecordForm, choose_region
from p3dn.accounts.models import Region
from p3dn.ui.values.fields import DateField, PercentField


class MinimumForm(RecordForm[MinimumTkdn]):
    """A minimum of its own that the Minister set for a commodity."""

    commodity = CommodityField()
    minimum = PercentField(label=_("TKDN minimum (%)"))
    valid_from = DateField(label=_("Mulai"))
    valid_to = DateField(label=_("Sampai"), required=False)

    class Meta:
        model = MinimumTkdn
        fields: ClassVar[list[str]] = [
            "region",
            "commodity",
            "minimum",
            "valid_from",
            "valid_to",
            "regulation",
        ]

    def __init__(self, *args: Any, regions: list[Region] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions or [])
        if self.instance.pk:
            del self.fields["region"], self.fields["commodity"]
