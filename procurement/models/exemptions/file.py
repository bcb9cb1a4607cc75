"""The papers an exemption rests on, as files."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.audit import append_only
from procurement.models.access import own_or_region


def evidence_path(file: "ExemptionFile", filename: str) -> str:
    """Files are stored by their content, never under the name the user gave."""
    return f"exemptions/{file.sha256}"


class ExemptionFileQuerySet(models.QuerySet["ExemptionFile"]):
    """Files of exemptions."""

    def visible_to(self, user: Person) -> "ExemptionFileQuerySet":
        """Those of visible requests, as the exemptions themselves."""
        return self.filter(own_or_region(user, "exemption__line__request__"))


@append_only
class ExemptionFile(models.Model):
    """A letter or document that whoever decides is to look at; `Exemption.evidence` says what it is.

    It stays as it was handed in: what PA or KPA answered for must be there when it is audited.
    """

    class Kind(models.TextChoices):
        EVIDENCE = "evidence", _("Bukti")
        LETTER = "letter", _("Surat kepala daerah yang ditandatangani")

    exemption = models.ForeignKey(
        "procurement.Exemption",
        models.PROTECT,
        related_name="files",
        verbose_name=_("pengecualian"),
    )
    kind = models.CharField(
        _("jenis berkas"), max_length=8, choices=Kind.choices, default=Kind.EVIDENCE
    )
    title = models.CharField(_("judul"), max_length=150)
    file = models.FileField(_("berkas"), upload_to=evidence_path)
    sha256 = models.CharField(_("sidik berkas"), max_length=64, editable=False)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diunggah oleh")
    )
    added_at = models.DateTimeField(_("diunggah"), auto_now_add=True)

    objects = ExemptionFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("berkas bukti pengecualian")
        verbose_name_plural = _("berkas bukti pengecualian")
        ordering: ClassVar[list[str]] = ["exemption", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["exemption", "sha256"],
                name="exemption_file_unique",
                violation_error_message=_("Berkas ini sudah ada pada pengecualian ini."),
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_letter(self) -> bool:
        """True for the letter by which the regional head approved an import."""
        return self.kind == self.Kind.LETTER
