"""The role of a person in an agency."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.ui.values import bounds

from .agencies import Agency
from .users import User


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Roles of people."""

    def in_force_on(self, day: date) -> "MembershipQuerySet":
        """Roles usable on that local date in agencies that still exist; both ends inclusive.

        Who stands in for somebody can do what that person can: a delegation ends with the role, or
        the account, of the one who gave it.
        """
        running = Q(Q(valid_to__isnull=True) | Q(valid_to__gte=day), valid_from__lte=day)
        given_by = self.model._default_manager.filter(
            running,
            user=OuterRef("on_behalf_of"),
            user__is_active=True,
            agency=OuterRef("agency"),
            role=OuterRef("role"),
            on_behalf_of__isnull=True,
        )
        return self.filter(
            running, Q(on_behalf_of__isnull=True) | Exists(given_by), agency__is_active=True
        )

    def visible_to(self, user: Person) -> "MembershipQuerySet":
        """Own roles; those of the whole region for its administrators and auditors."""
        access = access_of(user)
        regions = access.region_ids({Role.ADMINISTRATOR, Role.AUDITOR})
        return self.filter(Q(user=user) | Q(agency__region_id__in=regions))


class Membership(models.Model):
    """A role of a person in an agency for a period; both dates are inclusive."""

    user = models.ForeignKey(
        User, models.PROTECT, related_name="memberships", verbose_name=_("pengguna")
    )
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="memberships", verbose_name=_("perangkat daerah")
    )
    role = models.CharField(_("peran"), max_length=20, choices=Role.choices)
    valid_from = models.DateField(_("mulai"))
    valid_to = models.DateField(_("sampai"), null=True, blank=True)
    on_behalf_of = models.ForeignKey(
        User,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="delegations",
        verbose_name=_("bertindak untuk"),
    )

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("penugasan")
        verbose_name_plural = _("penugasan")
        ordering: ClassVar[list[str]] = ["agency", "role", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("membership_days_plausible", "valid_from", "valid_to"),
            models.UniqueConstraint(
                fields=["user", "agency", "role", "valid_from"],
                name="membership_unique",
                violation_error_message=_("Penugasan ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=models.Q(valid_to__isnull=True)
                | models.Q(valid_to__gte=models.F("valid_from")),
                name="membership_period",
                violation_error_message=_("Tanggal akhir tidak boleh sebelum tanggal mulai."),
            ),
            models.CheckConstraint(
                condition=models.Q(on_behalf_of__isnull=True)
                | ~models.Q(on_behalf_of=models.F("user")),
                name="membership_not_for_self",
                violation_error_message=_("Tidak dapat bertindak untuk diri sendiri."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}, {self.agency}"

    def in_force_on(self, day: date) -> bool:
        """True when the role may be used on that day (both ends inclusive)."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
