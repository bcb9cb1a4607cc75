"""Which papers of a certificate somebody has seen."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import tracked
from p3dn.regulation.certificates.papers import KNOWN, ROWS

from .certificate import Certificate

TICKED = [(row.paper.value, _(row.label)) for row in ROWS.values() if row.paper not in KNOWN]


@tracked
class CertificatePaper(models.Model):
    """An officer saw this paper; of those the register holds itself no row is kept."""

    certificate = models.ForeignKey(
        Certificate, models.CASCADE, related_name="papers", verbose_name=_("sertifikat")
    )
    paper = models.CharField(_("dokumen"), max_length=20, choices=TICKED)
    ticked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dicentang oleh")
    )
    ticked_at = models.DateTimeField(_("dicentang"), auto_now_add=True)

    class Meta:
        verbose_name = _("dokumen sertifikat")
        verbose_name_plural = _("dokumen sertifikat")
        ordering: ClassVar[list[str]] = ["certificate", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["certificate", "paper"], name="certificate_paper_unique"
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_paper_display())
