"""What rows of files that are loaded have in common."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.jobs.models import Job


class Loaded(models.Model):
    """A row that an import wrote, and the import that wrote it last; None for one from before."""

    job = models.ForeignKey(
        Job,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("impor terakhir"),
    )

    class Meta:
        abstract = True
