"""What is said of every product of a commodity: named attributes, and their values."""

from decimal import Decimal
from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.models.register.product import Product
from catalog.models.triggers.attributes import (
    ATTRIBUTE_RENAMED,
    VALUES_ADDED,
    VALUES_CHANGED,
    VALUES_GONE,
)
from p3dn.audit import tracked
from p3dn.ui.values import formats

from .commodity import Commodity, SharedOrOwn

YES, NO = "yes", "no"


@tracked
class CommodityAttribute(SharedOrOwn):
    """An attribute that products of a commodity, and of every class below it, may have."""

    class Kind(models.TextChoices):
        TEXT = "text", _("Teks")
        NUMBER = "number", _("Angka")
        CHOICE = "choice", _("Pilihan")
        BOOLEAN = "boolean", _("Ya atau tidak")

    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="attributes", verbose_name=_("komoditas")
    )
    name = models.CharField(_("nama atribut"), max_length=60)
    kind = models.CharField(_("macam isian"), max_length=8, choices=Kind.choices)
    unit = models.CharField(_("satuan"), max_length=20, blank=True)
    choices = ArrayField(
        models.CharField(max_length=60), verbose_name=_("pilihan"), default=list, blank=True
    )
    is_active = models.BooleanField(_("dipakai"), default=True)

    class Meta:
        verbose_name = _("atribut komoditas")
        verbose_name_plural = _("atribut komoditas")
        ordering: ClassVar[list[str]] = ["commodity", "pk"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [ATTRIBUTE_RENAMED]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["commodity", "name", "region"],
                name="attribute_unique",
                nulls_distinct=False,
                violation_error_message=_("Komoditas ini sudah punya atribut dengan nama itu."),
            ),
            models.CheckConstraint(
                condition=~models.Q(kind="choice") | ~models.Q(choices=[]),
                name="attribute_has_choices",
                violation_error_message=_("Tuliskan pilihannya, satu pada tiap baris."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.unit})" if self.unit else self.name


@tracked
class ProductAttribute(models.Model):
    """The value of one attribute of a product; an attribute that is not known has no row.

    Numbers are kept as plain decimals ("15.6"), yes and no as `YES` and `NO`.
    """

    product = models.ForeignKey(
        Product, models.CASCADE, related_name="attributes", verbose_name=_("produk")
    )
    attribute = models.ForeignKey(
        CommodityAttribute, models.PROTECT, related_name="values", verbose_name=_("atribut")
    )
    value = models.CharField(_("nilai"), max_length=200)

    class Meta:
        verbose_name = _("atribut produk")
        verbose_name_plural = _("atribut produk")
        ordering: ClassVar[list[str]] = ["attribute__commodity", "attribute"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [VALUES_ADDED, VALUES_CHANGED, VALUES_GONE]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["product", "attribute"], name="product_attribute_unique"
            ),
            models.CheckConstraint(
                condition=~models.Q(value=""), name="product_attribute_has_value"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.attribute.name}: {self.shown}"

    @property
    def shown(self) -> str:
        """The value as people read it, with its unit."""
        kind = self.attribute.kind
        if kind == CommodityAttribute.Kind.BOOLEAN:
            return str(_("Ya") if self.value == YES else _("Tidak"))
        if kind == CommodityAttribute.Kind.NUMBER:
            number = Decimal(self.value)
            places = max(0, -int(number.as_tuple().exponent))
            return f"{formats.grouped(number, places)} {self.attribute.unit}".strip()
        return self.value

    @property
    def typed(self) -> Decimal | str:
        """The value as a form takes it."""
        if self.attribute.kind == CommodityAttribute.Kind.NUMBER:
            return Decimal(self.value)
        return self.value
