"""Firms that make things."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.models.triggers.derived import PRODUCER_LISTED, PRODUCER_MERGED, PRODUCER_RENAMED
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import Part, tracked
from p3dn.ui.values import bounds
from p3dn.ui.values.checks import CheckedAtOnce


class ProducerQuerySet(models.QuerySet["Producer"]):
    """Producers."""

    def visible_to(self, user: Person) -> "ProducerQuerySet":
        """Active producers for everybody with a role; all of the own region for its officers."""
        access = access_of(user)
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | Q(is_active=True)) if access.grants else self.none()

    def editable_by(self, user: Person) -> "ProducerQuerySet":
        """Producers of regions in which the person is catalogue officer."""
        return self.filter(region_id__in=access_of(user).region_ids({Role.CATALOGUE_OFFICER}))


@tracked
class Producer(CheckedAtOnce):
    """A producer in the register of one region's industry office, unique by its NIB."""

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("catalog.ProductionSite", "producer", named_by="name"),
    )

    class Scale(models.TextChoices):
        MICRO = "micro", _("Mikro")
        SMALL = "small", _("Kecil")
        MEDIUM = "medium", _("Menengah")
        LARGE = "large", _("Besar")
        COOPERATIVE = "cooperative", _("Koperasi")
        UNKNOWN = "unknown", _("Belum diketahui")

        @property
        def is_small_business(self) -> bool | None:
            """True for micro, small firms and cooperatives; None when the scale is not known."""
            small = self in (self.MICRO, self.SMALL, self.COOPERATIVE)
            return None if self is self.UNKNOWN else small

    class Siinas(models.TextChoices):
        LISTED = "listed", _("Terdaftar")
        NOT_LISTED = "not_listed", _("Tidak terdaftar")
        UNKNOWN = "unknown", _("Belum diperiksa")

    class Evidence(models.TextChoices):
        OSS = "oss", _("OSS/NIB berbasis risiko")
        SMALL_INDUSTRY = "small_industry", _("Sertifikat usaha kecil")
        STATEMENT = "statement", _("Pernyataan")
        OTHER = "other", _("Lainnya")

    region = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="producers",
        verbose_name=_("daerah pendata"),
        db_index=False,  # the desk's index begins with it
    )
    name = models.CharField(_("nama"), max_length=200)
    name_key = models.CharField(_("nama baku"), max_length=200, editable=False, db_index=True)
    nib = models.CharField(
        _("NIB"),
        max_length=13,
        unique=True,
        validators=[RegexValidator(r"^\d{13}$", _("NIB terdiri atas 13 angka."))],
        error_messages={"unique": _("NIB ini sudah dipakai produsen lain.")},
    )
    npwp = models.CharField(
        _("NPWP"),
        max_length=16,
        blank=True,
        validators=[
            RegexValidator(
                r"^\d{15,16}$", _("NPWP terdiri atas 15 angka (lama) atau 16 angka (baru).")
            )
        ],
    )
    scale = models.CharField(
        _("skala usaha"), max_length=12, choices=Scale.choices, default=Scale.UNKNOWN
    )
    scale_evidence = models.CharField(
        _("bukti skala usaha"), max_length=14, choices=Evidence.choices, blank=True
    )
    scale_evidence_on = models.DateField(_("tanggal bukti skala"), null=True, blank=True)
    majority_national = models.BooleanField(
        _("mayoritas modal dimiliki WNI"),
        null=True,
        blank=True,
        help_text=_("Lebih dari 50%. Menentukan jasa dalam negeri (PP 29/2018 Pasal 63)."),
    )
    majority_paper = models.CharField(
        _("akta susunan pemegang modal"),
        max_length=200,
        blank=True,
        help_text=_("Contoh: Akta No. 12 tanggal 3 Maret 2024, Notaris Contoh."),
    )
    address = models.TextField(_("alamat"))
    location = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="located_producers",
        verbose_name=_("kabupaten/kota tempat produksi"),
    )
    siinas_status = models.CharField(
        _("SIINas"), max_length=10, choices=Siinas.choices, default=Siinas.UNKNOWN
    )
    siinas_number = models.CharField(_("nomor akun SIINas"), max_length=40, blank=True)
    kbli_codes = ArrayField(
        models.CharField(
            max_length=5, validators=[RegexValidator(r"^\d{5}$", _("KBLI terdiri atas 5 angka."))]
        ),
        verbose_name=_("KBLI"),
        default=list,
        blank=True,
    )
    contact_name = models.CharField(_("narahubung"), max_length=120, blank=True)
    contact_phone = models.CharField(_("telepon"), max_length=20, blank=True)
    contact_email = models.EmailField(_("surel"), blank=True)
    is_active = models.BooleanField(_("aktif"), default=True)
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="absorbed",
        verbose_name=_("digabung ke"),
    )
    is_demo = models.BooleanField(_("data demo"), default=False)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        verbose_name=_("dimasukkan oleh"),
    )
    entered_at = models.DateTimeField(_("dimasukkan"), auto_now_add=True)

    objects = ProducerQuerySet.as_manager()

    class Meta:
        verbose_name = _("produsen")
        verbose_name_plural = _("produsen")
        ordering: ClassVar[list[str]] = ["name", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["name_key"], opclasses=["gin_trgm_ops"], name="producer_name_trigram"),
            models.Index(fields=["region", "name", "id"], name="producer_desk"),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            PRODUCER_LISTED,
            PRODUCER_RENAMED,
            PRODUCER_MERGED,
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("producer_days_plausible", "scale_evidence_on"),
            models.CheckConstraint(
                condition=models.Q(scale_evidence="", scale_evidence_on__isnull=True)
                | (~models.Q(scale_evidence="") & models.Q(scale_evidence_on__isnull=False)),
                name="producer_scale_evidence_dated",
                violation_error_message=_("Isi bukti skala usaha bersama tanggalnya."),
            ),
            models.CheckConstraint(
                condition=models.Q(majority_national__isnull=True, majority_paper="")
                | (models.Q(majority_national__isnull=False) & ~models.Q(majority_paper="")),
                name="producer_majority_read_in_paper",
                violation_error_message=_("Isi pemilik modal bersama akta tempat membacanya."),
            ),
            models.CheckConstraint(
                condition=models.Q(merged_into__isnull=True) | models.Q(is_active=False),
                name="producer_merged_is_inactive",
                violation_error_message=_(
                    "Produsen yang sudah digabung tidak dapat diaktifkan lagi."
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def small_business(self) -> bool | None:
        """True for micro, small firms and cooperatives; None when the scale is not known."""
        return self.Scale(self.scale).is_small_business
