"""Records that count only after a second person has confirmed them."""

from typing import ClassVar, Self, TypeVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.audit import Part
from p3dn.ui.values.checks import CheckedAtOnce

V = TypeVar("V", bound="Verifiable")


class State(models.TextChoices):
    """Where a record is on its way to verification."""

    DRAFT = "draft", _("Konsep")
    SUBMITTED = "submitted", _("Menunggu verifikasi")
    VERIFIED = "verified", _("Terverifikasi")
    REFUSED = "refused", _("Dikembalikan")


class VerifiableQuerySet(models.QuerySet[V]):
    """Records that a second person verifies."""

    def editable_by(self, user: Person) -> Self:
        """Records of regions in which the person is catalogue officer."""
        return self.filter(region_id__in=access_of(user).region_ids({Role.CATALOGUE_OFFICER}))

    def judgeable_by(self, user: Person) -> Self:
        """Records of regions in which the person is verifier, their own work included."""
        return self.filter(region_id__in=access_of(user).region_ids({Role.CATALOGUE_VERIFIER}))

    def work_of(self, user: Person) -> Self:
        """Records that this person entered or changed last."""
        return self.filter(Q(entered_by=user) | Q(edited_by=user))


class Verifiable(CheckedAtOnce):
    """Entered by one officer, verified or refused by another; the database refuses self-approval.

    Neither who entered a record nor who changed it last may judge it.
    """

    PARTS: ClassVar[tuple[Part, ...]]
    region_id: int  # of the region that keeps it: each kind has its own field for it

    # of a verdict the state itself is told
    UNSEEN: ClassVar[frozenset[str]] = frozenset({"submitted_at", "verified_at", "verified_by"})

    State = State

    class Ground(models.TextChoices):
        NUMBER = "number", _("Nomor tidak sama dengan berkas")
        VALUE = "value", _("Nilai TKDN atau BMP tidak sama dengan berkas")
        DATE = "date", _("Tanggal tidak sama dengan berkas")
        PRODUCT = "product", _("Produk tidak disebut pada berkas")
        COMPANY = "company", _("Berkas atas nama perusahaan lain")
        UNREADABLE = "unreadable", _("Berkas tidak terbaca")
        INCOMPLETE = "incomplete", _("Isian belum lengkap")
        DUPLICATE = "duplicate", _("Sudah terdaftar")
        REUSED = "reused", _("Berkas atau nomor dipakai produsen lain")
        CODES = "codes", _("Kode KBKI, KBLI atau HS tidak tepat")
        PRICE = "price", _("Harga atau kapasitas tidak masuk akal")
        OTHER = "other", _("Lainnya")

    state = models.CharField(_("status"), max_length=10, choices=State.choices, default=State.DRAFT)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        verbose_name=_("dimasukkan oleh"),
    )
    entered_at = models.DateTimeField(_("dimasukkan"), auto_now_add=True)
    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("terakhir diubah oleh"),
        help_text=_("Kosong bila belum pernah diubah sejak dimasukkan."),
    )
    edited_at = models.DateTimeField(_("terakhir diubah"), null=True, blank=True)
    submitted_at = models.DateTimeField(_("diajukan"), null=True, blank=True)
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("diperiksa oleh"),
    )
    verified_at = models.DateTimeField(_("diperiksa"), null=True, blank=True)
    refusal_reason = models.TextField(_("alasan pengembalian"), blank=True)
    refusal_grounds = ArrayField(
        models.CharField(max_length=12, choices=Ground.choices),
        verbose_name=_("pokok pengembalian"),
        default=list,
        blank=True,
    )

    class Meta:
        abstract = True
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(verified_by__isnull=True)
                | ~models.Q(verified_by=models.F("entered_by")),
                name="%(class)s_second_person",
                violation_error_message=_(
                    "Data tidak boleh diverifikasi oleh orang yang memasukkannya."
                ),
            ),
            models.CheckConstraint(
                condition=models.Q(verified_by__isnull=True)
                | models.Q(edited_by__isnull=True)
                | ~models.Q(verified_by=models.F("edited_by")),
                name="%(class)s_not_by_last_editor",
                violation_error_message=_(
                    "Data tidak boleh diverifikasi oleh orang yang terakhir mengubahnya."
                ),
            ),
            models.CheckConstraint(
                condition=~models.Q(state=State.VERIFIED)
                | models.Q(verified_by__isnull=False, verified_at__isnull=False),
                name="%(class)s_verified_by_whom",
                violation_error_message=_("Verifikasi harus mencatat siapa dan kapan."),
            ),
            models.CheckConstraint(
                condition=~models.Q(state=State.REFUSED) | ~models.Q(refusal_reason=""),
                name="%(class)s_refused_why",
                violation_error_message=_("Tuliskan alasan pengembalian."),
            ),
        ]

    @property
    def is_draft(self) -> bool:
        """True while it was never handed in since it was entered or changed."""
        return self.state == State.DRAFT

    @property
    def is_verified(self) -> bool:
        """True once a second person confirmed it."""
        return self.state == State.VERIFIED

    @property
    def is_refused(self) -> bool:
        """True when the verifier sent it back."""
        return self.state == State.REFUSED

    @property
    def is_unfinished(self) -> bool:
        """True while its officer may hand it in."""
        return self.is_draft or self.is_refused
