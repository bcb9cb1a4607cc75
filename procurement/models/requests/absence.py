"""Days on which somebody who decides is away, as they note themselves."""

from datetime import date
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Membership
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit import tracked
from p3dn.ui.values import bounds


class AbsenceQuerySet(models.QuerySet["Absence"]):
    """Absences."""

    def visible_to(self, user: Person) -> "AbsenceQuerySet":
        """Own ones, of those one acts for, and of the region for its administrators and auditors."""
        access = access_of(user)
        acts_for = Membership.objects.standing().filter(user=user.pk, on_behalf_of__isnull=False)
        here = self.model._default_manager.filter(
            person__memberships__agency__region__in=access.region_ids(OVERSEEING)
        )
        return self.filter(
            Q(person=user.pk)
            | Q(person__in=acts_for.values("on_behalf_of"))
            | Q(pk__in=here.values("pk"))
        )

    def standing(self) -> "AbsenceQuerySet":
        """Those that were not taken back."""
        return self.filter(withdrawn_at__isnull=True)

    def on(self, day: date) -> "AbsenceQuerySet":
        """Those of a local date; first and last day are included."""
        return self.standing().filter(first_day__lte=day, last_day__gte=day)


@tracked
class Absence(models.Model):
    """Somebody is away from a day to a day; their role stays, and who acts for them is another matter."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="absences", verbose_name=_("orang")
    )
    first_day = models.DateField(_("mulai"))
    last_day = models.DateField(_("sampai"))
    note = models.CharField(_("keterangan"), max_length=200)
    withdrawn_at = models.DateTimeField(_("dibatalkan"), null=True, blank=True, editable=False)

    objects = AbsenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("ketidakhadiran")
        verbose_name_plural = _("ketidakhadiran")
        ordering: ClassVar[list[str]] = ["-first_day", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("absence_days_plausible", "first_day", "last_day"),
            models.CheckConstraint(
                condition=Q(last_day__gte=models.F("first_day")),
                name="absence_days_in_order",
                violation_error_message=_("Hari terakhir tidak boleh sebelum hari pertama."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.first_day} – {self.last_day}"

    def stands_on(self, day: date) -> bool:
        """True while it may still be taken back: it was not, and its last day is not over."""
        return self.withdrawn_at is None and day <= self.last_day
