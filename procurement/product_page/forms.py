"""The question on a product page: so many, on that day."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.parameters import AddressForm
from p3dn.ui.values.fields import DateField, QuantityField


class WhyForm(AddressForm):
    """How many are wanted, and the day whose law counts; today unless said."""

    quantity = QuantityField(label=_("Jumlah yang dibutuhkan"))
    day = DateField(label=_("Tanggal"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("quantity", 1)
        self.initial.setdefault("day", timezone.localdate())
