"""Entering and correcting products and their photos."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.models import Product
from p3dn.ui.fields import DateField, QuantityField, RupiahField

from .base import CommodityField, RecordForm


class ProductForm(RecordForm):
    """A product of one producer."""

    commodity = CommodityField()
    price = RupiahField(label=_("Harga satuan (Rp)"), required=False, help_text=_("Sebelum PPN."))
    price_on = DateField(label=_("Harga per tanggal"), required=False)
    monthly_capacity = QuantityField(
        label=_("Kapasitas per bulan"),
        required=False,
        help_text=_("Dalam satuan di atas. Kosongkan bila belum diketahui."),
    )

    class Meta:
        model = Product
        fields: ClassVar[list[str]] = [
            "name",
            "commodity",
            "subject",
            "brand",
            "type_name",
            "specification",
            "unit",
            "price",
            "price_on",
            "monthly_capacity",
            "lead_time_days",
            "origin",
            "self_declared",
            "hs_code",
        ]
        widgets: ClassVar[dict[str, Any]] = {
            "specification": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["commodity"] = str(self.instance.commodity)


class PhotoForm(forms.Form):
    """A picture of a product."""

    photo = forms.FileField(
        label=_("Foto"),
        help_text=_("JPG, PNG atau WebP, paling besar 12 MB."),
        widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )
    alt = forms.CharField(
        label=_("Keterangan foto"),
        required=False,
        max_length=150,
        help_text=_("Dibacakan untuk pengguna yang tidak melihat gambar."),
    )


class SynonymsForm(forms.Form):
    """Other names of a commodity."""

    synonyms = forms.CharField(
        label=_("Sebutan lain"),
        required=False,
        max_length=300,
        help_text=_("Pisahkan dengan koma, misalnya: laptop, notebook, komputer jinjing."),
    )
