"""What somebody else is asked to think of a request, while whoever decides it still decides."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.audit import tracked
from procurement.models.access import own_or_region

from .request import PurchaseRequest


class OpinionQuerySet(models.QuerySet["Opinion"]):
    """Opinions asked for and given."""

    def visible_to(self, user: Person) -> "OpinionQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user, "request__"))

    def unanswered(self) -> "OpinionQuerySet":
        """Those that are still waited for."""
        return self.filter(answered_at__isnull=True)


@tracked
class Opinion(models.Model):
    """A question of whoever decides a request to somebody who reads it too, and the answer.

    It decides nothing and stops nothing: the request stays with the one who asked. It is of the
    request as it was handed in then (`handed_in_at`); one that came back is asked about anew.
    """

    request = models.ForeignKey(
        PurchaseRequest, models.PROTECT, related_name="opinions", verbose_name=_("permintaan")
    )
    handed_in_at = models.DateTimeField(_("permintaan diajukan"))
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diminta oleh")
    )
    asked_of = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diminta dari")
    )
    question = models.TextField(_("yang ditanyakan"))
    asked_at = models.DateTimeField(_("diminta"), auto_now_add=True)
    answer = models.TextField(_("pendapat"), blank=True)
    answered_at = models.DateTimeField(_("dijawab"), null=True, blank=True)

    objects = OpinionQuerySet.as_manager()

    class Meta:
        verbose_name = _("pendapat")
        verbose_name_plural = _("pendapat")
        ordering: ClassVar[list[str]] = ["request", "asked_at", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["request", "asked_of", "handed_in_at"],
                condition=Q(answered_at__isnull=True),
                name="opinion_asked_once",
                violation_error_message=_("Pendapatnya sudah diminta dan belum dijawab."),
            ),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True) ^ ~Q(answer=""), name="opinion_answered"
            ),
            models.CheckConstraint(
                condition=~Q(asked_of=models.F("asked_by")), name="opinion_of_another"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.request}: {self.asked_of}"

    @property
    def is_of_now(self) -> bool:
        """Whether the request still waits as it was handed in when this was asked."""
        purchase = self.request
        waits = purchase.state == PurchaseRequest.State.SUBMITTED
        return waits and purchase.submitted_at == self.handed_in_at
