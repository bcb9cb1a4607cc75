"""How a line's quantity was asked for, where it is bought in another unit: 2 reams, bought as 1,000 sheets."""

from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values import bounds


class AskedInPacks(models.Model):
    """What somebody wrote before they agreed to the product's own unit; empty where they wrote that.

    `quantity` and `unit` of the line stay what is bought; both are shown together.
    """

    asked_quantity = models.DecimalField(
        _("jumlah semula"),
        max_digits=14,
        decimal_places=2,
        null=True,
        blank=True,
        validators=bounds.QUANTITY,
    )
    asked_unit = models.CharField(_("satuan semula"), max_length=30, blank=True)

    class Meta:
        abstract = True

    @property
    def per_asked(self) -> Decimal | None:
        """How many of the line's unit are in one of what was asked for."""
        if not self.asked_quantity:
            return None
        return self.quantity / self.asked_quantity  # type: ignore[attr-defined,no-any-return]  # of a line


ASKED_CONSTRAINTS: list[models.BaseConstraint] = [
    models.CheckConstraint(
        condition=Q(asked_quantity__isnull=True, asked_unit="")
        | (Q(asked_quantity__gt=0) & ~Q(asked_unit="")),
        name="line_asked_whole",
        violation_error_message=_(
            "Isi jumlah dan satuan semula keduanya, atau kosongkan keduanya."
        ),
    ),
]
