"""Further packages of the plan that pay lines of a request."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.audit import tracked
from procurement.models.access import own_or_region
from procurement.models.requests.request import PurchaseRequest
from procurement.models.triggers import FURTHER_KEPT

from .package import Package


class FurtherPackageQuerySet(models.QuerySet["FurtherPackage"]):
    """Further packages of requests."""

    def visible_to(self, user: Person) -> "FurtherPackageQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user, "request__"))


@tracked
class FurtherPackage(models.Model):
    """A package beside the request's own, whose budget lines may pay lines of it.

    One purchase from several packages of an agency: each line is held of the one that pays it.
    """

    request = models.ForeignKey(
        PurchaseRequest, models.CASCADE, related_name="further", verbose_name=_("permintaan")
    )
    package = models.ForeignKey(
        Package, models.PROTECT, related_name="further", verbose_name=_("paket RUP")
    )

    objects = FurtherPackageQuerySet.as_manager()

    class Meta:
        verbose_name = _("paket lain")
        verbose_name_plural = _("paket lain")
        ordering: ClassVar[list[str]] = ["request", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["request", "package"],
                name="further_package_once",
                violation_error_message=_("Paket ini sudah ada pada permintaan."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [FURTHER_KEPT]

    def __str__(self) -> str:
        return str(self.package)
