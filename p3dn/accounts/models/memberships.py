"""The role of a person in an agency."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.ui.values import bounds
from p3dn.ui.values.checks import CheckedAtOnce

from .agencies import Agency
from .users import User


def letter_path(membership: "Membership", filename: str) -> str:
    """Letters are stored by their content, never under the name the user gave."""
    return f"mandates/{membership.letter_sha256}"


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Roles of people."""

    def in_force_on(self, day: date) -> "MembershipQuerySet":
        """Roles usable on that local date in agencies that still exist; both ends inclusive.

        Who stands in for somebody can do what that person can: a delegation ends with the role, or
        the account, of the one who gave it.
        """
        running = Q(
            Q(valid_to__isnull=True) | Q(valid_to__gte=day),
            valid_from__lte=day,
            withdrawn_at__isnull=True,
        )
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

    def in_own_right(self) -> "MembershipQuerySet":
        """Roles of one's own, not used in somebody's place."""
        return self.filter(on_behalf_of__isnull=True)

    def standing(self) -> "MembershipQuerySet":
        """Those that were not withdrawn."""
        return self.filter(withdrawn_at__isnull=True)

    def with_standing(self, day: date) -> "MembershipQuerySet":
        """Each with `usable`: whether it may be used on that day."""
        usable = self.model._default_manager.filter(pk=OuterRef("pk"))
        return self.annotate(usable=Exists(MembershipQuerySet.in_force_on(usable, day)))

    def visible_to(self, user: Person) -> "MembershipQuerySet":
        """Own roles; those of the whole region for its administrators and auditors."""
        access = access_of(user)
        regions = access.region_ids({Role.ADMINISTRATOR, Role.AUDITOR})
        return self.filter(Q(user=user) | Q(agency__region_id__in=regions))


class Membership(CheckedAtOnce):
    """A role of a person in an agency for a period; both dates are inclusive.

    In somebody's place (`on_behalf_of`) as Plt. or Plh., by a letter. The file stays as it was
    handed in, under its SHA-256.
    """

    class Acting(models.TextChoices):
        PLT = "plt", _("Plt.")
        PLH = "plh", _("Plh.")

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
    acting_as = models.CharField(_("sebagai"), max_length=3, choices=Acting.choices, blank=True)
    letter_number = models.CharField(_("nomor surat"), max_length=80, blank=True)
    letter_date = models.DateField(_("tanggal surat"), null=True, blank=True)
    letter = models.FileField(_("surat"), upload_to=letter_path, blank=True)
    withdrawn_at = models.DateTimeField(
        _("dicabut"), null=True, blank=True, editable=False
    )  # on the very day it began, or before: it has no last day then
    letter_sha256 = models.CharField(_("sidik surat"), max_length=64, blank=True, editable=False)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("penugasan")
        verbose_name_plural = _("penugasan")
        ordering: ClassVar[list[str]] = ["agency", "role", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("membership_days_plausible", "valid_from", "valid_to"),
            bounds.days_between("membership_letter_day_plausible", "letter_date"),
            models.CheckConstraint(
                condition=Q(acting_as="")
                | Q(on_behalf_of__isnull=False, letter_date__isnull=False) & ~Q(letter_number=""),
                name="membership_acting_by_letter",
                violation_error_message=_("Plt. dan Plh. disertai nomor dan tanggal surat."),
            ),
            models.UniqueConstraint(
                fields=["user", "agency", "role", "valid_from"],
                condition=Q(withdrawn_at__isnull=True),
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
        if self.withdrawn_at is not None:
            return False
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def stands_on(self, day: date) -> str:
        """How it stands on a day, of a row `with_standing`: now, later, over, or void.

        Void is what the dates would still allow, were it not for the role, the account or the agency
        it rests on.
        """
        if self.withdrawn_at is not None:
            return "void"
        if day < self.valid_from:
            return "later"
        if not self.in_force_on(day):
            return "over"
        return "now" if getattr(self, "usable", True) else "void"
