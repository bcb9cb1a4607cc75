"""Who may let a request pass its ceiling: named people, by a letter, from a day to a day."""

from datetime import date
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Membership, Role
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit import tracked
from p3dn.ui.values import bounds
from procurement.models.requests.request import PurchaseRequest
from procurement.models.requests.route import DECIDERS


def letter_path(mandate: "CeilingMandate", filename: str) -> str:
    """Letters are stored by their content, never under the name the user gave."""
    return f"mandates/{mandate.letter_sha256}"


class CeilingMandateQuerySet(models.QuerySet["CeilingMandate"]):
    """Mandates to let requests pass their ceilings."""

    def visible_to(self, user: Person) -> "CeilingMandateQuerySet":
        """Those of the regions one looks after."""
        regions = access_of(user).region_ids(OVERSEEING)
        return self.filter(membership__agency__region__in=regions)

    def in_force_on(self, day: date) -> "CeilingMandateQuerySet":
        """Usable on a local date, both days included, while the role they rest on is held."""
        held = Membership.objects.in_force_on(day).in_own_right().filter(user__is_active=True)
        return self.filter(
            membership__in=held, valid_from__lte=day, valid_to__gte=day, ended_at__isnull=True
        )

    def for_request(self, request: PurchaseRequest) -> "CeilingMandateQuerySet":
        """Those that reach the request: of its agency, or of its region where the role does."""
        return self.reaching(request.region_id, request.agency_id)

    def reaching(self, region: int | OuterRef, agency: int | OuterRef) -> "CeilingMandateQuerySet":
        """Those that reach requests of the agency in the region, by their keys."""
        wide = Q(membership__role__in=REGION_WIDE, membership__agency__region=region)
        return self.filter(wide | Q(membership__agency=agency))


@tracked
class CeilingMandate(models.Model):
    """The right to let requests pass their ceilings, for who holds a role that decides.

    Given by the region's administrator to somebody else, by a letter whose file stays under its
    SHA-256. Usable as long as the role is held in one's own right; ended earlier with a reason.
    """

    membership = models.ForeignKey(
        Membership,
        models.PROTECT,
        related_name="ceiling_mandates",
        verbose_name=_("pemegang wewenang"),
        limit_choices_to={"role__in": sorted(DECIDERS)},
    )
    letter_number = models.CharField(_("nomor surat"), max_length=80)
    letter_date = models.DateField(_("tanggal surat"))
    letter = models.FileField(_("surat"), upload_to=letter_path)
    letter_sha256 = models.CharField(_("sidik surat"), max_length=64, editable=False)
    valid_from = models.DateField(_("mulai"))
    valid_to = models.DateField(_("sampai"))
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diberikan oleh")
    )
    given_at = models.DateTimeField(_("diberikan"), auto_now_add=True)
    ended_at = models.DateTimeField(_("diakhiri"), null=True, blank=True, editable=False)
    end_reason = models.TextField(_("alasan diakhiri"), blank=True)

    objects = CeilingMandateQuerySet.as_manager()

    class Meta:
        verbose_name = _("wewenang melampaui pagu")
        verbose_name_plural = _("wewenang melampaui pagu")
        ordering: ClassVar[list[str]] = ["-valid_from", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between(
                "ceiling_mandate_days_plausible", "letter_date", "valid_from", "valid_to"
            ),
            models.CheckConstraint(
                condition=Q(valid_to__gte=models.F("valid_from")),
                name="ceiling_mandate_days_in_order",
                violation_error_message=_("Tanggal akhir tidak boleh sebelum tanggal mulai."),
            ),
            models.CheckConstraint(
                condition=Q(valid_from__gte=models.F("letter_date")),
                name="ceiling_mandate_after_letter",
                violation_error_message=_("Mulai paling awal pada tanggal suratnya."),
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True) | ~Q(end_reason=""),
                name="ceiling_mandate_ended_why",
                violation_error_message=_("Tuliskan mengapa wewenangnya diakhiri."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.membership.user}, {self.letter_number}"

    @property
    def whose_requests(self) -> str:
        """Whose requests it reaches: an agency's, or the whole region's."""
        agency = self.membership.agency
        return str(agency.region if self.membership.role in REGION_WIDE else agency)

    @property
    def held_as(self) -> str:
        """The role it rests on, in words."""
        return str(Role(self.membership.role).label)

    def stands_on(self, day: date, *, usable: bool = True) -> str:
        """Whether on a day it is in force, will be, was, or rests on a role that is held no more."""
        if self.ended_at is not None or self.valid_to < day:
            return "over"
        if day < self.valid_from:
            return "later"
        return "now" if usable else "void"
