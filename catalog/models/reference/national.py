"""What is known of Kemenperin's national list, and when somebody looked."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import append_only, tracked_in_bulk
from p3dn.jobs.models import Job
from p3dn.ui.values import bounds

from .commodity import PERCENT, Commodity


class NationalListEntryQuerySet(models.QuerySet["NationalListEntry"]):
    """Rows of the national list; public facts."""

    def visible_to(self, user: Person) -> "NationalListEntryQuerySet":
        """Everybody with a role."""
        return self.all() if access_of(user).grants else self.none()


class NationalListCheckQuerySet(models.QuerySet["NationalListCheck"]):
    """Dated looks into the national list."""

    def visible_to(self, user: Person) -> "NationalListCheckQuerySet":
        """Checks made by regions in which the person holds any role."""
        return self.filter(region_id__in=access_of(user).region_ids())


@tracked_in_bulk
class NationalListEntry(models.Model):
    """A row of the national list as imported; TKDN and BMP stay empty when the list gives none."""

    key = models.CharField(_("kunci"), max_length=64, unique=True, editable=False)
    group_code = models.CharField(_("kode kelompok"), max_length=10, blank=True)
    group_name = models.CharField(_("kelompok barang"), max_length=200, blank=True)
    company = models.CharField(_("perusahaan"), max_length=200)
    product_type = models.CharField(_("jenis produk"), max_length=300)
    specification = models.TextField(_("spesifikasi"), blank=True)
    type_name = models.TextField(_("tipe"), blank=True)
    brand = models.CharField(_("merek"), max_length=200, blank=True)
    certificate_number = models.CharField(_("nomor sertifikat"), max_length=80, blank=True)
    commodity = models.ForeignKey(
        Commodity,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="national_entries",
        verbose_name=_("komoditas (KBKI)"),
    )
    tkdn = models.DecimalField(
        _("TKDN"), max_digits=5, decimal_places=2, null=True, blank=True, validators=PERCENT
    )
    bmp = models.DecimalField(
        _("BMP"), max_digits=4, decimal_places=2, null=True, blank=True, validators=PERCENT
    )
    valid_until = models.DateField(_("berlaku sampai"), null=True, blank=True)
    seen_on = models.DateField(_("tercantum pada"))
    job = models.ForeignKey(
        Job,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("impor terakhir"),
    )
    search = models.GeneratedField(
        expression=SearchVector("product_type", weight="A", config="indonesian")
        + SearchVector("brand", "type_name", "company", weight="B", config="indonesian")
        + SearchVector("specification", weight="C", config="indonesian"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = NationalListEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("daftar nasional")
        verbose_name_plural = _("daftar nasional")
        ordering: ClassVar[list[str]] = ["product_type", "company", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("national_days_plausible", "valid_until", "seen_on"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["search"], name="national_search")
        ]

    def __str__(self) -> str:
        return f"{self.product_type} ({self.company})"


@append_only
class NationalListCheck(models.Model):
    """Dated proof that an officer searched the national list for a commodity.

    Each answer is yes, no or not answered (empty); an empty answer proves nothing. `has_domestic`
    is for non-industrial goods and services: whether anybody in the country offers it.
    `asked_minimum` (percent) is the Minister's own minimum that `has_purchasable` and
    `has_certified` were asked about (PP 29/2018 Pasal 61 ayat 5); empty: the general one.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="national_checks", verbose_name=_("daerah")
    )
    commodity = models.ForeignKey(
        Commodity,
        models.PROTECT,
        related_name="national_checks",
        verbose_name=_("komoditas (KBKI)"),
    )
    keyword = models.CharField(_("kata kunci"), max_length=200)
    checked_on = models.DateField(_("tanggal pemeriksaan"))
    has_trigger = models.BooleanField(
        _("ada produk yang TKDN + BMP-nya mewajibkan"), null=True, blank=True
    )
    has_purchasable = models.BooleanField(
        _("ada produk yang TKDN-nya memenuhi batas"), null=True, blank=True
    )
    has_certified = models.BooleanField(
        _("ada produk bersertifikat di bawah batas"), null=True, blank=True
    )
    has_siinas = models.BooleanField(_("ada produk tercatat di SIINas"), null=True, blank=True)
    has_domestic = models.BooleanField(
        _("ada produk atau penyedia dalam negeri yang menawarkan"), null=True, blank=True
    )
    asked_minimum = models.DecimalField(
        _("batas TKDN yang ditanyakan"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=PERCENT,
    )
    evidence = models.FileField(_("tangkapan layar"), upload_to="national-checks/%Y", blank=True)
    evidence_sha256 = models.CharField(_("sidik berkas"), max_length=64, blank=True, editable=False)
    note = models.TextField(_("catatan"), blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diperiksa oleh")
    )
    recorded_at = models.DateTimeField(_("dicatat"), auto_now_add=True)

    objects = NationalListCheckQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemeriksaan daftar nasional")
        verbose_name_plural = _("pemeriksaan daftar nasional")
        ordering: ClassVar[list[str]] = ["-checked_on", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("national_check_days_plausible", "checked_on"),
        ]

    def __str__(self) -> str:
        return f"{self.commodity_id} {self.checked_on}"
