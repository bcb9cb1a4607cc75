"""Two records of one firm: what was decided about them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Region
from p3dn.audit import append_only

from .producer import Producer


@append_only
class ProducerMerge(models.Model):
    """One producer taken up into another of the same region; what moved, who did it and why."""

    survivor = models.ForeignKey(
        Producer, models.PROTECT, related_name="merges", verbose_name=_("produsen yang dipakai")
    )
    merged = models.ForeignKey(
        Producer, models.PROTECT, related_name="+", verbose_name=_("produsen yang digabung")
    )
    products = models.JSONField(_("produk yang pindah"), default=list, blank=True)
    certificates = models.JSONField(_("sertifikat yang pindah"), default=list, blank=True)
    sites = models.JSONField(_("tempat produksi yang pindah"), default=list, blank=True)
    archived = models.JSONField(_("produk ganda yang tinggal"), default=list, blank=True)
    renamed = models.JSONField(_("produk yang diganti tipenya"), default=list, blank=True)
    reason = models.TextField(_("alasan"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh")
    )
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    class Meta:
        verbose_name = _("penggabungan produsen")
        verbose_name_plural = _("penggabungan produsen")
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["merged"], name="producer_merged_once"),
            models.CheckConstraint(
                condition=~models.Q(survivor=models.F("merged")), name="producer_not_into_itself"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.merged_id} -> {self.survivor_id}"


@append_only
class ProducersDistinct(models.Model):
    """Two producers that look alike and are not the same firm; the smaller id comes first."""

    first = models.ForeignKey(
        Producer, models.PROTECT, related_name="+", verbose_name=_("produsen")
    )
    second = models.ForeignKey(
        Producer, models.PROTECT, related_name="+", verbose_name=_("bukan produsen")
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh")
    )
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    class Meta:
        verbose_name = _("bukan duplikat")
        verbose_name_plural = _("bukan duplikat")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["first", "second"], name="distinct_once"),
            models.CheckConstraint(
                condition=models.Q(first__lt=models.F("second")), name="distinct_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.first_id} / {self.second_id}"


class ComparedProducer(models.Model):
    """What a producer was called, and where, when its name was last compared with the others.

    Worked out by `catalog.duplicates.likeness`; a producer whose row here is missing or differs is
    still to be compared.
    """

    producer = models.OneToOneField(Producer, models.CASCADE, primary_key=True, related_name="+")
    region = models.ForeignKey(Region, models.CASCADE, related_name="+", db_index=False)
    location = models.ForeignKey(Region, models.CASCADE, related_name="+", db_index=False)
    name_key = models.CharField(_("nama baku"), max_length=200)

    class Meta:
        verbose_name = _("nama yang sudah dibandingkan")
        verbose_name_plural = _("nama yang sudah dibandingkan")

    def __str__(self) -> str:
        return self.name_key


class LikeProducers(models.Model):
    """Two producers of one region and place with similar names; the smaller id comes first.

    `alike` is the share of trigrams that both names have, from 0 to 1. Only a finding: what was
    decided about two producers is in `ProducerMerge` and `ProducersDistinct`.
    """

    region = models.ForeignKey(Region, models.CASCADE, related_name="+", db_index=False)
    first = models.ForeignKey(Producer, models.CASCADE, related_name="+")
    second = models.ForeignKey(Producer, models.CASCADE, related_name="+")
    alike = models.FloatField(_("kemiripan"))

    class Meta:
        verbose_name = _("nama yang mirip")
        verbose_name_plural = _("nama yang mirip")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["region", "first", "second"], name="like_once"),
            models.CheckConstraint(
                condition=models.Q(first__lt=models.F("second")), name="like_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.first_id} / {self.second_id}"
