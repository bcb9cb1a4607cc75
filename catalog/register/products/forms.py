"""Entering and correcting products and their photos."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, Product, ProductAttribute
from catalog.reference.attributes.forms import PREFIX, NumberField, fields_for
from catalog.shared.commodities import suggested_commodities
from catalog.shared.forms import CommodityField, HsCodeField, RecordForm
from p3dn.audit.editing.versions import parts_as_seen, seen_version_of
from p3dn.ui.values.bounds import is_kbki
from p3dn.ui.values.fields import DateField, QuantityField, RupiahField


class ProductForm(RecordForm[Product]):
    """A product of one producer."""

    FIELDSETS = (
        (_("Produk"), "", ("name", "commodity", "subject", "brand", "type_name", "specification")),
        (
            _("Harga dan pasokan"),
            _("Kosongkan yang belum diketahui; dapat dilengkapi kemudian."),
            ("unit", "packing", "price", "price_on", "monthly_capacity", "lead_time_days"),
        ),
        (_("Asal"), "", ("origin", "hs_code", "self_declared")),
    )

    commodity = CommodityField()
    price = RupiahField(label=_("Harga satuan (Rp)"), required=False, help_text=_("Sebelum PPN."))
    price_on = DateField(
        label=_("Harga per tanggal"), required=False, help_text=_("Kosong berarti hari ini.")
    )
    monthly_capacity = QuantityField(
        label=_("Kapasitas per bulan"),
        required=False,
        help_text=_("Dalam satuan di atas."),
    )
    hs_code = HsCodeField(required=False)

    class Meta:
        model = Product
        fields = ("name", "commodity", "subject", "brand", "type_name", "specification", "unit", "packing",
                  "price",
                  "price_on", "monthly_capacity", "lead_time_days", "origin", "self_declared", "hs_code")  # fmt: skip
        widgets: ClassVar[dict[str, Any]] = {
            "specification": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args: Any, region_id: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        given = kwargs.get("initial") or {}
        if self.instance.pk and "commodity" not in given:
            self.initial["commodity"] = str(self.instance.commodity)
        typed = str(self["commodity"].value() or "").split(" ")[0]
        self.attribute_fields = fields_for(typed, region_id) if is_kbki(typed) else {}
        self.fields.update(self.attribute_fields)
        if self.instance.pk:
            for row in self.instance.attributes.select_related("attribute"):
                self.initial.setdefault(f"{PREFIX}{row.attribute_id}", row.typed)

    def initial_of(self, record: Product) -> dict[str, Any]:
        """With the commodity as it is typed, and the values of its attributes."""
        if record._state.adding:  # as it was seen
            kept = parts_as_seen(record, seen_version_of(record), ProductAttribute)
        else:
            kept = list(record.attributes.all())
        values = {f"{PREFIX}{row.attribute_id}": row.value for row in kept}
        attributes = {
            name: field.to_python(values.get(name, "")) if isinstance(field, NumberField)
            else values.get(name, "")
            for name, field in self.attribute_fields.items()
        }  # fmt: skip
        return super().initial_of(record) | {"commodity": str(record.commodity)} | attributes

    def suggested(self) -> list[Commodity]:
        """Classes to choose from with one button when the one typed was refused."""
        if "commodity" not in self.errors:
            return []
        return suggested_commodities(str(self["commodity"].value() or "").split(" ")[0])

    def attributes(self) -> list[forms.BoundField]:
        """Fields of the commodity's own attributes."""
        return [self[name] for name in self.attribute_fields]

    def write(self, service: Callable[..., Any], **extra: Any) -> Any:
        """The values of attributes go together, by id; the rest as fields of the product.

        An attribute that the page did not show yet keeps its value.
        """
        cleaned = {n: self.cleaned_data.pop(n, "") for n in self.attribute_fields}
        values = {int(n.removeprefix(PREFIX)): v for n, v in cleaned.items() if n in self.data}
        return super().write(service, attributes=values, **extra)
