"""Papers of a region's policy on domestic products (Kebijakan PDN)."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked
from p3dn.ui.values import bounds


def paper_path(paper: "PolicyPaper", filename: str) -> str:
    """Files are stored by their content, never under the name the user gave."""
    return f"policies/{paper.sha256}"


class PolicyPaperQuerySet(models.QuerySet["PolicyPaper"]):
    """Papers of regions."""

    def visible_to(self, user: Person) -> "PolicyPaperQuerySet":
        """Those of regions in which the person holds a role: policy is for who has to follow it."""
        return self.filter(region__in=access_of(user).region_ids())


@tracked
class PolicyPaper(models.Model):
    """One decree, regulation or plan of a region, in force from a day until it is replaced.

    The file is the paper itself and never changes; what was mistyped about it is corrected, and the
    history keeps who did.
    """

    class Kind(models.TextChoices):
        TEAM = "team", _("Keputusan Tim P3DN")
        REGULATION = "regulation", _("Peraturan kepala daerah")
        PLAN = "plan", _("Rencana aksi")
        OTHER = "other", _("Dokumen lain")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    kind = models.CharField(_("jenis"), max_length=10, choices=Kind.choices)
    number = models.CharField(
        _("nomor"), max_length=120, help_text=_("Seperti tertulis, contoh 500/112/KPTS/2026.")
    )
    title = models.CharField(_("tentang"), max_length=300)
    dated_on = models.DateField(_("tanggal penetapan"))
    valid_to = models.DateField(
        _("berlaku sampai"), null=True, blank=True, help_text=_("Kosong bila masih berlaku.")
    )
    note = models.TextField(_("catatan"), max_length=1000, blank=True)
    file = models.FileField(_("berkas"), upload_to=paper_path, blank=True, editable=False)
    sha256 = models.CharField(_("sidik berkas"), max_length=64, blank=True, editable=False)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("ditulis oleh")
    )
    entered_at = models.DateTimeField(_("ditulis"), auto_now_add=True)

    objects = PolicyPaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("dokumen kebijakan PDN")
        verbose_name_plural = _("dokumen kebijakan PDN")
        ordering: ClassVar[list[str]] = ["kind", "-dated_on", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("policypaper_days_plausible", "dated_on", "valid_to"),
            models.UniqueConstraint(
                fields=["region", "kind", "number"],
                name="policypaper_unique",
                violation_error_message=_("Dokumen dengan jenis dan nomor ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("dated_on")),
                name="policypaper_days_in_order",
                violation_error_message=_("Akhirnya tidak boleh sebelum tanggal penetapan."),
            ),
        ]

    def __str__(self) -> str:
        return self.number
