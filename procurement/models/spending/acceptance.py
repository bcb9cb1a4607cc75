"""What was found when goods were taken over: requirements one by one, the TKDN achieved, photos."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.audit import append_only
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region

from .realization import Realization, RealizationLine


def photo_path(photo: "RealizationPhoto", filename: str) -> str:
    """Photos are stored by their content, never under the name the user gave."""
    return f"handovers/{photo.sha256}.jpg"


class Outcome(models.TextChoices):
    """What became of one requirement when the goods stood there."""

    UNCHECKED = "unchecked", _("Belum diperiksa")
    MET = "met", _("Sesuai")
    UNMET = "unmet", _("Tidak sesuai")


@append_only
class RequirementCheck(models.Model):
    """One requirement of a delivered line, as it stood then, and whether the goods meet it.

    What nobody looked at is kept as not looked at, never as met.
    """

    Outcome = Outcome

    delivered = models.ForeignKey(
        RealizationLine, models.CASCADE, related_name="checks", verbose_name=_("baris realisasi")
    )
    asked = models.CharField(_("syarat"), max_length=500)
    outcome = models.CharField(
        _("hasil"), max_length=9, choices=Outcome.choices, default=Outcome.UNCHECKED
    )
    note = models.CharField(_("catatan"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("pemeriksaan syarat")
        verbose_name_plural = _("pemeriksaan syarat")
        ordering: ClassVar[list[str]] = ["delivered", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~Q(outcome=Outcome.UNMET) | ~Q(note=""),
                name="check_unmet_told",
                violation_error_message=_("Tuliskan apa yang tidak sesuai."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.asked}: {self.get_outcome_display()}"


@append_only
class AchievedTkdn(models.Model):
    """The TKDN in percent that delivered goods were found to have, against what was offered.

    A shortfall cuts the supplier's payment by the missing percentage points, up to the law's most
    (PP 29/2018 Pasal 109 ayat 4): `cut_percent` of the line's value is `cut`, in rupiah. Without a
    known offer there is no shortfall to tell, and both are unknown.
    """

    delivered = models.OneToOneField(
        RealizationLine, models.CASCADE, related_name="achieved", verbose_name=_("baris realisasi")
    )
    offered = models.DecimalField(
        _("TKDN ditawarkan"), max_digits=5, decimal_places=2, null=True, validators=bounds.PERCENT
    )
    achieved = models.DecimalField(
        _("TKDN tercapai"), max_digits=5, decimal_places=2, validators=bounds.PERCENT
    )
    source = models.CharField(_("sumber nilainya"), max_length=200)
    cut_percent = models.DecimalField(
        _("potongan (persen)"),
        max_digits=5,
        decimal_places=2,
        null=True,
        validators=bounds.PERCENT,
    )
    cut = models.DecimalField(
        _("potongan (rupiah)"), max_digits=20, decimal_places=2, null=True, validators=bounds.AMOUNT
    )

    class Meta:
        verbose_name = _("TKDN tercapai")
        verbose_name_plural = _("TKDN tercapai")
        ordering: ClassVar[list[str]] = ["delivered"]

    def __str__(self) -> str:
        return f"{self.achieved} / {self.offered}"


class RealizationPhotoQuerySet(models.QuerySet["RealizationPhoto"]):
    """Photos of handovers."""

    def visible_to(self, user: Person) -> "RealizationPhotoQuerySet":
        """Those of visible deliveries."""
        return self.filter(own_or_region(user, "realization__"))


@append_only
class RealizationPhoto(models.Model):
    """A picture of what was handed over, resized and without camera data; it stays."""

    realization = models.ForeignKey(
        Realization, models.PROTECT, related_name="photos", verbose_name=_("realisasi")
    )
    image = models.ImageField(_("foto"), upload_to=photo_path)
    caption = models.CharField(_("keterangan"), max_length=150)
    sha256 = models.CharField(_("sidik berkas"), max_length=64, editable=False)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diunggah oleh")
    )
    added_at = models.DateTimeField(_("diunggah"), auto_now_add=True)

    objects = RealizationPhotoQuerySet.as_manager()

    class Meta:
        verbose_name = _("foto serah terima")
        verbose_name_plural = _("foto serah terima")
        ordering: ClassVar[list[str]] = ["realization", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["realization", "sha256"],
                name="handover_photo_unique",
                violation_error_message=_("Foto ini sudah ada pada serah terima ini."),
            )
        ]

    def __str__(self) -> str:
        return self.caption
