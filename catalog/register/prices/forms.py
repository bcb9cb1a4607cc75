"""Recording a price."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import PriceRecord, Product
from catalog.shared.forms import RecordForm
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.ui.values.fields import DateField, RupiahField, offer


class PriceForm(RecordForm[PriceRecord]):
    """What a product cost in one of the officer's regions."""

    price = RupiahField(label=_("Harga satuan (Rp)"), help_text=_("Sebelum PPN."))
    valid_on = DateField(label=_("Harga per tanggal"))

    class Meta:
        model = PriceRecord
        fields = ("region", "price", "valid_on", "source", "note")

    def __init__(self, *args: Any, product: Product, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = Region.objects.filter(pk__in=access_of(user).region_ids({Role.CATALOGUE_OFFICER}))
        regions = list(own.order_by("name"))
        offer(self, "region", own)
        self.fields["price"].label = _("Harga per %(unit)s (Rp)") % {"unit": product.unit}
        self.fields["note"].help_text = _("Misalnya nomor surat, nama toko atau alamat laman.")
        self.initial.setdefault("valid_on", timezone.localdate())
        home = next((r for r in regions if r.pk == product.region_id), None)
        self.initial.setdefault("region", home or (regions[0] if regions else None))
        if len(regions) == 1:
            self.fields["region"].widget = forms.HiddenInput()
