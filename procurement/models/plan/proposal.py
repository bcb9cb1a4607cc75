"""What the national list of units (MasterSatker) says of a region's agencies, for its administrator.

A proposal changes nothing by itself: whoever keeps the agencies accepts or refuses it.
"""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Agency, Region
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit import Part, tracked
from p3dn.jobs.models import Job


class State(models.TextChoices):
    """What became of a proposal."""

    OPEN = "open", _("Menunggu keputusan")
    ACCEPTED = "accepted", _("Diterima")
    REFUSED = "refused", _("Ditolak")
    STALE = "stale", _("Tidak berlaku lagi")


class AgencyProposalQuerySet(models.QuerySet["AgencyProposal"]):
    """Proposals."""

    def visible_to(self, user: Person) -> "AgencyProposalQuerySet":
        """Those of the regions one looks after."""
        return self.filter(region__in=access_of(user).region_ids(OVERSEEING))

    def open(self) -> "AgencyProposalQuerySet":
        """Those nobody decided yet."""
        return self.filter(state=State.OPEN)


@tracked
class AgencyProposal(models.Model):
    """One difference between the list and the region's agencies: what the list says, and of whom.

    `agency` is the one it is about, none where it would be new. `code` and `name` are the list's; of
    one that ended they are the agency's own.
    """

    # whoever decides on a proposal has seen the agency it is about
    PARTS: ClassVar[tuple[Part, ...]] = (Part("accounts.Agency", "pgh_obj", at="agency_id"),)

    class Kind(models.TextChoices):
        NEW = "new", _("Baru")
        RENAMED = "renamed", _("Berganti nama")
        RECODED = "recoded", _("Berganti kode")
        ENDED = "ended", _("Tidak ada lagi")

    State = State

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    kind = models.CharField(_("jenis"), max_length=8, choices=Kind.choices)
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("perangkat daerah"),
    )
    code = models.CharField(_("kode satker"), max_length=30)
    name = models.CharField(_("nama"), max_length=200)
    state = models.CharField(_("status"), max_length=8, choices=State.choices, default=State.OPEN)
    job = models.ForeignKey(
        Job,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("impor asal"),
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("diputuskan oleh"),
    )
    decided_at = models.DateTimeField(_("diputuskan"), null=True, blank=True)

    objects = AgencyProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("usulan perangkat daerah")
        verbose_name_plural = _("usulan perangkat daerah")
        ordering: ClassVar[list[str]] = ["kind", "name", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "state", "kind", "name"], name="agency_proposal_list"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "code"],
                condition=Q(state=State.OPEN),
                name="agency_proposal_open_once",
                violation_error_message=_("Usulan untuk kode ini sudah menunggu keputusan."),
            ),
            models.CheckConstraint(
                condition=Q(kind="new", agency=None)
                | (~Q(kind="new") & Q(agency__isnull=False))
                | Q(kind="new", state=State.ACCEPTED),
                name="agency_proposal_of_agency",
            ),
            models.CheckConstraint(
                condition=Q(state=State.OPEN, decided_by=None, decided_at=None)
                | (~Q(state=State.OPEN) & Q(decided_by__isnull=False, decided_at__isnull=False)),
                name="agency_proposal_decided",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.name}"

    @property
    def is_open(self) -> bool:
        """True until somebody decided."""
        return self.state == self.State.OPEN
