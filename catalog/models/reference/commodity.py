"""KBKI commodities and ministers' own minimum TKDN."""

from collections.abc import Iterable
from typing import ClassVar, Self, TypeVar

import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.models.triggers.derived import (
    COMMODITY_SYNONYMS_CHANGED,
    NAMES_ENTERED,
    NAMES_REWRITTEN,
)
from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked
from p3dn.ui.values import bounds
from p3dn.ui.values.checks import CheckedAtOnce


class CommodityQuerySet(models.QuerySet["Commodity"]):
    """KBKI classes; a public fact, visible to everybody."""

    def below(self, code: str) -> "CommodityQuerySet":
        """The class and everything under it; an empty code means all."""
        return self.filter(kbki_code__startswith=code)


S = TypeVar("S", bound="SharedOrOwn")


class SharedOrOwnQuerySet(models.QuerySet[S]):
    """What is said of classes of things, for all regions or for one."""

    def in_regions(self, region_ids: Iterable[int]) -> Self:
        """What holds in these regions: what is shared, and their own."""
        return self.filter(Q(region=None) | Q(region__in=list(region_ids)))

    def visible_to(self, user: Person) -> Self:
        """What is shared, and what the regions in which the person holds a role say."""
        access = access_of(user)
        return self.in_regions(access.region_ids()) if access.grants else self.none()

    def editable_by(self, user: Person, roles: Iterable[str]) -> Self:
        """What regions say in which the person holds one of the roles; nothing shared."""
        return self.filter(region__in=access_of(user).region_ids(roles))


PERCENT = bounds.PERCENT


class SharedOrOwn(CheckedAtOnce):
    """Something that is said of a class of things by one region for itself, or for all regions.

    Without a region it is shared, and only an operator of the installation writes it; a region's
    own people write what is theirs. Who reads has both: what is their own comes before what is
    shared. `entered_by` is empty for what was there before this was noted.
    """

    region = models.ForeignKey(
        Region,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("daerah"),
        help_text=_("Kosong: berlaku bersama untuk semua daerah."),
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ditulis oleh"),
    )

    objects = SharedOrOwnQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def whose(self) -> str:
        """For whom it holds, in words."""
        return self.region.name if self.region else str(_("Semua daerah"))


class Commodity(models.Model):
    """A class of the Klasifikasi Baku Komoditas Indonesia; its digits are its place in the tree."""

    class Kind(models.TextChoices):
        GOODS = "goods", _("Barang")
        SERVICES = "services", _("Jasa")

    kbki_code = models.CharField(
        _("kode KBKI"),
        max_length=10,
        primary_key=True,
        validators=[RegexValidator(r"^\d{1,10}$", _("Kode KBKI hanya berisi angka."))],
    )
    name = models.CharField(_("nama"), max_length=500)
    kind = models.CharField(_("jenis"), max_length=8, choices=Kind.choices)
    digits = models.PositiveSmallIntegerField(_("jumlah angka"))
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("induk"),
    )
    description = models.TextField(_("uraian"), blank=True)
    synonyms = models.CharField(
        _("sebutan lain"),
        max_length=300,
        blank=True,
        help_text=_("Dipisahkan koma, dipakai pencarian."),
    )  # those that are shared; kept by triggers of `OtherNames`, which says who wrote them

    search = models.GeneratedField(
        expression=SearchVector("synonyms", weight="A", config="indonesian")
        + SearchVector("name", weight="B", config="indonesian"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = CommodityQuerySet.as_manager()

    class Meta:
        verbose_name = _("komoditas")
        verbose_name_plural = _("komoditas")
        ordering: ClassVar[list[str]] = ["kbki_code"]
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["search"], name="commodity_search"),
            GinIndex(fields=["name"], opclasses=["gin_trgm_ops"], name="commodity_name_trigram"),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [COMMODITY_SYNONYMS_CHANGED]

    def __str__(self) -> str:
        return f"{self.kbki_code} {self.name}"

    @property
    def lineage(self) -> list[str]:
        """Codes of the classes above, from the widest to the nearest; its own digits tell them."""
        return [self.kbki_code[:digits] for digits in range(1, len(self.kbki_code))]


@tracked
class OtherNames(SharedOrOwn):
    """What a class is called otherwise, separated by commas, in one region or everywhere.

    Shared ones are found by everybody; those of a region by its own people, and its products by
    them. The database carries them to where search reads (see `catalog.models.triggers.derived`).
    """

    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="other_names", verbose_name=_("komoditas")
    )
    names = models.CharField(_("sebutan lain"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("sebutan lain komoditas")
        verbose_name_plural = _("sebutan lain komoditas")
        ordering: ClassVar[list[str]] = ["commodity", "region"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [NAMES_ENTERED, NAMES_REWRITTEN]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "commodity"], name="other_names_unique", nulls_distinct=False
            ),
        ]

    def __str__(self) -> str:
        return f"{self.commodity_id}: {self.names}"


@tracked
class MinimumTkdn(SharedOrOwn):
    """Another minimum TKDN set by the Minister for a commodity (PP 29/2018 Pasal 61 ayat 5)."""

    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="minimums", verbose_name=_("komoditas")
    )
    minimum = models.DecimalField(
        _("TKDN minimum"), max_digits=5, decimal_places=2, validators=PERCENT
    )
    valid_from = models.DateField(_("mulai"))
    valid_to = models.DateField(_("sampai"), null=True, blank=True)
    regulation = models.CharField(_("peraturan"), max_length=200)

    class Meta:
        verbose_name = _("TKDN minimum khusus")
        verbose_name_plural = _("TKDN minimum khusus")
        ordering: ClassVar[list[str]] = ["commodity", "valid_from"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("minimum_days_plausible", "valid_from", "valid_to"),
            models.UniqueConstraint(
                fields=["commodity", "valid_from", "region"],
                name="minimum_tkdn_unique",
                nulls_distinct=False,
                violation_error_message=_(
                    "TKDN minimum komoditas ini sejak tanggal itu sudah ada."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.commodity_id}: {self.minimum}%"
