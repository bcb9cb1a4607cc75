"""What Disperindag decided to be one kind: codes that serve one use, or a code that holds several."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.audit import Part, tracked
from p3dn.regulation.judging.kind import SUBCLASS_DIGITS
from p3dn.ui.values import bounds

from .attribute import CommodityAttribute
from .commodity import Commodity, SharedOrOwn, SharedOrOwnQuerySet


class GroupState(models.TextChoices):
    """What became of a proposal."""

    PROPOSED = "proposed", _("Diusulkan")
    CONFIRMED = "confirmed", _("Berlaku")
    REFUSED = "refused", _("Ditolak")
    ENDED = "ended", _("Diakhiri")


DECIDED = (GroupState.CONFIRMED, GroupState.ENDED)


class EquivalenceGroupQuerySet(SharedOrOwnQuerySet["EquivalenceGroup"]):
    """Groups of codes."""

    def in_force(self, day: date) -> "EquivalenceGroupQuerySet":
        """Those that hold on a day, ended meanwhile or not; both first and last day count."""
        open_end = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
        return self.filter(open_end, state__in=DECIDED, valid_from__lte=day)

    def naming(self, codes: Iterable[str]) -> "EquivalenceGroupQuerySet":
        """Those that name one of these codes or a class above it, down to the subclass."""
        lineage = {code[:n] for code in codes for n in range(SUBCLASS_DIGITS, len(code) + 1)}
        named = GroupMember.objects.filter(commodity__in=lineage).order_by().values("group")
        return self.filter(pk__in=named)

    def with_codes(self) -> "EquivalenceGroupQuerySet":
        """With `codes`, those it names, in their order."""
        return self.annotate(codes=named_codes())

    def waiting_for(self, user: Person, roles: Iterable[str]) -> "EquivalenceGroupQuerySet":
        """Proposals of the regions in which the person holds one of the roles, but their own."""
        regions = access_of(user).region_ids(roles)
        return self.filter(state=GroupState.PROPOSED, region__in=regions).exclude(
            entered_by=user.pk
        )


def named_codes() -> ArraySubquery:
    """The codes that a group names, in their order."""
    named = GroupMember.objects.filter(group=OuterRef("pk")).order_by("commodity_id")
    return ArraySubquery(named.values("commodity_id"))


@tracked
class EquivalenceGroup(SharedOrOwn):
    """A dated decision on what is one kind: proposed by one person, decided on by another.

    Joined: its codes serve one use, so that a product of any of them is what is asked for. Split:
    its one code holds several kinds, and the attribute tells them apart. PP 29/2018 names no code;
    what is decided here is the industry office's reading of "that kind of product". `entered_by`
    proposed it; without a region it holds for all and is an operator's to write and decide.
    """

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("catalog.GroupMember", "group", named_by="commodity"),
    )

    class Kind(models.TextChoices):
        JOINED = "joined", _("Beberapa kode, satu kegunaan")
        SPLIT = "split", _("Satu kode, beberapa jenis")

    State = GroupState

    kind = models.CharField(
        _("macam"), max_length=6, choices=Kind.choices, default=Kind.JOINED.value
    )
    name = models.CharField(_("nama kelompok"), max_length=120)
    use = models.TextField(
        _("kegunaannya"),
        help_text=_("Untuk apa barangnya dipakai, dengan kata yang dipahami PPK."),
    )
    attribute = models.ForeignKey(
        CommodityAttribute,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="groups",
        verbose_name=_("atribut yang membedakan jenisnya"),
    )
    state = models.CharField(
        _("status"), max_length=9, choices=State.choices, default=State.PROPOSED, editable=False
    )
    valid_from = models.DateField(_("berlaku mulai"))
    valid_to = models.DateField(_("berlaku sampai"), null=True, blank=True)
    reason = models.TextField(
        _("alasan usulan"), help_text=_("Mengapa satu kegunaan, atau mengapa beberapa jenis.")
    )
    proposed_at = models.DateTimeField(_("diusulkan"), auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("diputuskan oleh"),
        editable=False,
    )
    decided_at = models.DateTimeField(_("diputuskan"), null=True, blank=True, editable=False)
    decision_note = models.TextField(_("catatan keputusan"), blank=True, editable=False)
    end_reason = models.TextField(_("alasan diakhiri"), blank=True, editable=False)

    objects = EquivalenceGroupQuerySet.as_manager()  # type: ignore[misc]  # narrower than the base's

    class Meta:
        verbose_name = _("kelompok setara")
        verbose_name_plural = _("kelompok setara")
        ordering: ClassVar[list[str]] = ["name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("group_days_plausible", "valid_from", "valid_to"),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="group_days_in_order",
                violation_error_message=_("Tanggal akhir tidak boleh sebelum tanggal mulai."),
            ),
            models.CheckConstraint(
                condition=Q(kind="split", attribute__isnull=False)
                | Q(kind="joined", attribute__isnull=True),
                name="group_split_by_attribute",
                violation_error_message=_("Pilih atribut yang membedakan jenisnya."),
            ),
            models.CheckConstraint(
                condition=Q(entered_by__isnull=False),
                name="group_proposed_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(state="proposed", decided_by__isnull=True)
                | (~Q(state="proposed") & Q(decided_by__isnull=False)),
                name="group_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("entered_by")),
                name="group_second_person",
                violation_error_message=_("Usulan tidak boleh diputuskan oleh pengusulnya."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_proposed(self) -> bool:
        """True while nobody has decided on it."""
        return self.state == GroupState.PROPOSED

    @property
    def is_confirmed(self) -> bool:
        """True while it holds, or will from its first day on."""
        return self.state == GroupState.CONFIRMED

    @property
    def is_split(self) -> bool:
        """True for a code that holds several kinds."""
        return self.kind == self.Kind.SPLIT


@tracked
class GroupMember(models.Model):
    """A code of a group, of five to ten digits; everything below it belongs to it."""

    group = models.ForeignKey(
        EquivalenceGroup, models.CASCADE, related_name="members", verbose_name=_("kelompok")
    )
    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="group_members", verbose_name=_("komoditas")
    )

    class Meta:
        verbose_name = _("kode kelompok")
        verbose_name_plural = _("kode kelompok")
        ordering: ClassVar[list[str]] = ["group", "commodity"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["group", "commodity"], name="group_member_unique"),
        ]

    def __str__(self) -> str:
        return str(self.commodity)
