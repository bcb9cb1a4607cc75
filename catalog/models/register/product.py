"""Products and their photos."""

from datetime import date
from typing import ClassVar

import pgtrigger
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, FilteredRelation, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, Lower
from django.utils.translation import gettext_lazy as _

from catalog.models.reference.commodity import Commodity
from catalog.models.triggers.attributes import WORDS_OF_ATTRIBUTES
from catalog.models.triggers.derived import (
    PRODUCT_LISTED,
    PRODUCT_WORDS,
    WORDS_ADDED,
    WORDS_CHANGED,
)
from catalog.models.triggers.prices import PRICE_CHANGED, PRICE_ENTERED
from catalog.models.verification import State, Verifiable, VerifiableQuerySet
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import Part, tracked
from p3dn.regulation import Origin, Standing, Subject
from p3dn.ui.values import bounds

from .packing import valid_packing
from .producer import Producer

SUBJECTS = [
    (Subject.INDUSTRIAL_GOODS.value, _("Barang hasil industri")),
    (Subject.NON_INDUSTRIAL_GOODS.value, _("Barang bukan hasil industri")),
    (Subject.SERVICE.value, _("Jasa")),
    (Subject.CONSTRUCTION.value, _("Pekerjaan konstruksi")),
    (Subject.COMBINED.value, _("Gabungan barang dan jasa")),
]
ORIGINS = [
    (Origin.DOMESTIC.value, _("Dalam negeri")),
    (Origin.IMPORTED.value, _("Impor")),
    (Origin.UNKNOWN.value, _("Belum diketahui")),
]


class ProductQuerySet(VerifiableQuerySet["Product"]):
    """Products."""

    def published(self) -> "ProductQuerySet":
        """Verified products still sold, by active producers: what a buyer may be offered."""
        return self.filter(is_published=True)

    def visible_to(self, user: Person) -> "ProductQuerySet":
        """Published products of every region; all products of the own region for its officers."""
        access = access_of(user)
        if not access.grants:
            return self.none()
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(is_published=True))

    def with_values(self, day: date) -> "ProductQuerySet":
        """Adds `tkdn`, `bmp`, `tkdn_bmp` (percent, null when not certified) and `standing`.

        The values of the best certificate in force that day, as `certification_on` chooses it.
        BMP counts as zero once its own validity is over.
        """
        that_day = Q(periods__starts_on__lte=day, periods__ends_on__gte=day)
        return self.alias(period=FilteredRelation("periods", condition=that_day)).annotate(
            tkdn=F("period__tkdn"),
            bmp=F("period__bmp"),
            tkdn_bmp=F("period__tkdn") + F("period__bmp"),
            standing=Coalesce("period__standing", Value(Standing.NONE.value)),
        )

    def for_cards(self, day: date) -> "ProductQuerySet":
        """With the values of the day and the key of the first photo; see `catalog.search.cards`."""
        photos = ProductPhoto.objects.filter(product=OuterRef("pk"))
        first = photos.order_by("position", "pk").values("pk")[:1]
        return self.with_values(day).annotate(photo=Subquery(first))


@tracked
class Product(Verifiable):
    """One thing a producer sells: brand, type, specification, unit and price before tax.

    `monthly_capacity` counts the product's own unit per month; empty means unknown, not zero.
    The database fills what search reads (see `catalog.models.triggers.derived`): `words`, which typing errors are
    compared with, the product's own names, its producer's and the other names of its commodity;
    `is_published`, true while it is verified, still sold, and its producer active; and the
    producer's scale and place.
    """

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("catalog.ProductAttribute", "product", named_by="attribute"),
        Part("catalog.ProductPermit", "product", named_by="kind"),
        Part("catalog.ProductDocument", "product", named_by="kind"),
        Part("catalog.ProductPhoto", "product", named_by="alt"),
    )
    DERIVED: ClassVar[tuple[str, ...]] = (
        "words", "is_published", "maker_scale", "maker_location",
    )  # fmt: skip

    producer = models.ForeignKey(
        Producer, models.PROTECT, related_name="products", verbose_name=_("produsen")
    )
    region = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="products",
        verbose_name=_("daerah pendata"),
        editable=False,
        db_index=False,  # the desk's index begins with it
    )
    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="products", verbose_name=_("komoditas (KBKI)")
    )
    subject = models.CharField(
        _("macam"), max_length=20, choices=SUBJECTS, default=Subject.INDUSTRIAL_GOODS.value
    )
    name = models.CharField(_("nama produk"), max_length=200)
    brand = models.CharField(_("merek"), max_length=100, blank=True)
    type_name = models.CharField(_("tipe"), max_length=100, blank=True)
    specification = models.TextField(_("spesifikasi"), blank=True)
    unit = models.CharField(_("satuan"), max_length=30)
    packing = models.CharField(
        _("isi kemasan"),
        max_length=200,
        blank=True,
        validators=[valid_packing],
        help_text=_("Contoh: 1 rim = 500 lembar; 1 dus = 5 rim."),
    )
    price = models.DecimalField(
        _("harga satuan"),
        max_digits=18,
        decimal_places=2,
        null=True,
        blank=True,
        validators=bounds.PRICE,
        help_text=_("Rupiah, sebelum PPN."),
    )
    price_on = models.DateField(_("harga per tanggal"), null=True, blank=True)
    monthly_capacity = models.DecimalField(
        _("kapasitas per bulan"),
        max_digits=14,
        decimal_places=2,
        null=True,
        blank=True,
        validators=bounds.CAPACITY,
        help_text=_("Kosongkan bila belum diketahui."),
    )
    lead_time_days = models.PositiveSmallIntegerField(
        _("waktu kirim (hari)"), null=True, blank=True
    )
    origin = models.CharField(
        _("asal"), max_length=8, choices=ORIGINS, default=Origin.UNKNOWN.value
    )
    self_declared = models.BooleanField(
        _("ada pernyataan produk dalam negeri"),
        default=False,
        help_text=_("Untuk barang bukan hasil industri."),
    )
    hs_code = models.CharField(
        _("kode HS"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(r"^\d{8}$", _("Kode HS terdiri atas 8 angka."))],
    )
    is_active = models.BooleanField(_("masih dijual"), default=True)
    is_demo = models.BooleanField(_("data demo"), default=False)
    words = models.TextField(_("kata pencarian"), editable=False, default="", blank=True)
    is_published = models.BooleanField(_("terbit"), editable=False, default=False)
    maker_scale = models.CharField(
        _("skala usaha produsen"), max_length=12, editable=False, default="", blank=True
    )
    maker_location = models.ForeignKey(
        Region,
        models.DO_NOTHING,
        related_name="+",
        verbose_name=_("tempat produksi"),
        editable=False,
        null=True,
        db_constraint=False,
        db_index=False,
    )
    folded = models.GeneratedField(
        expression=Lower("name"),
        output_field=models.CharField(max_length=200, db_collation="C"),
        db_persist=True,
    )
    search = models.GeneratedField(
        expression=SearchVector("name", weight="A", config="indonesian")
        + SearchVector("brand", "type_name", weight="B", config="indonesian")
        + SearchVector("words", weight="C", config="indonesian")
        + SearchVector("specification", weight="D", config="indonesian"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = ProductQuerySet.as_manager()

    class Meta(Verifiable.Meta):
        abstract = False
        verbose_name = _("produk")
        verbose_name_plural = _("produk")
        ordering: ClassVar[list[str]] = ["name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("product_days_plausible", "price_on"),
            *Verifiable.Meta.constraints,
            models.UniqueConstraint(
                fields=["producer", "name", "brand", "type_name"],
                name="product_unique",
                violation_error_message=_(
                    "Produsen ini sudah punya produk dengan nama, merek dan tipe ini."
                ),
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["search"], name="product_search"),
            GinIndex(fields=["words"], opclasses=["gin_trgm_ops"], name="product_words_trigram"),
            models.Index(fields=["commodity", "state"], name="product_commodity_state"),
            models.Index(fields=["region", "-entered_at", "id"], name="product_desk"),
            models.Index(
                fields=["region", "state", "-entered_at", "id"],
                condition=~models.Q(state=State.VERIFIED),
                name="product_desk_unfinished",
            ),
            # what is on offer by name, with all that filters ask for
            models.Index(
                fields=["folded", "id"],
                include=["commodity", "maker_scale", "maker_location", "price", "monthly_capacity"],
                condition=models.Q(is_published=True),
                name="product_on_offer",
            ),
            models.Index(
                fields=["price", "id"],
                condition=models.Q(is_published=True),
                name="product_on_offer_by_price",
            ),
            # of each kind, with all that its first are chosen by
            models.Index(
                fields=["commodity", "price", "id"],
                include=["unit", "monthly_capacity", "origin", "lead_time_days"],
                condition=models.Q(is_published=True),
                name="product_on_offer_by_kind",
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            PRODUCT_LISTED,
            PRODUCT_WORDS,
            WORDS_ADDED,
            WORDS_CHANGED,
            WORDS_OF_ATTRIBUTES,
            PRICE_ENTERED,
            PRICE_CHANGED,
        ]

    def __str__(self) -> str:
        return full_name(self.name, self.brand, self.type_name)


def full_name(*parts: str) -> str:
    """Name, brand and type of a product as it is called; what is empty is left out."""
    return " ".join(filter(None, parts))


def photo_path(photo: "ProductPhoto", filename: str) -> str:
    """Photos are stored under their product, never under the name the user gave."""
    return f"products/{photo.product_id}/{photo.sha256[:16]}.jpg"


@tracked
class ProductPhoto(models.Model):
    """A picture of a product, resized and stripped of camera data before it is kept."""

    product = models.ForeignKey(
        Product, models.CASCADE, related_name="photos", verbose_name=_("produk")
    )
    image = models.ImageField(_("foto"), upload_to=photo_path)
    alt = models.CharField(_("keterangan"), max_length=150, blank=True)
    sha256 = models.CharField(_("sidik berkas"), max_length=64)
    position = models.PositiveSmallIntegerField(_("urutan"), default=0)

    UNSEEN: ClassVar[frozenset[str]] = frozenset({"position"})

    class Meta:
        verbose_name = _("foto produk")
        verbose_name_plural = _("foto produk")
        ordering: ClassVar[list[str]] = ["product", "position", "pk"]

    def __str__(self) -> str:
        return self.alt or str(self.product_id)
