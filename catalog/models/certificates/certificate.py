"""TKDN certificates: what they say, which products they cover, and what happened to them."""

from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, ClassVar

import pgtrigger
from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Prefetch, Q, Subquery, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, ExtractYear, Upper
from django.utils.translation import gettext_lazy as _

from catalog.models.reference.commodity import PERCENT
from catalog.models.register.producer import Producer
from catalog.models.register.product import Product
from catalog.models.triggers.derived import (
    CERTIFICATE_CHANGED,
    LINE_ADDED,
    LINE_REMOVED,
    STANDING_CHANGED,
)
from catalog.models.verification import State, Verifiable, VerifiableQuerySet
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import Part, append_only, tracked
from p3dn.regulation import Standing
from p3dn.regulation.certificates.standing import FINAL, Happening
from p3dn.regulation.quantities.limits import BMP_CAP
from p3dn.ui.values import bounds

from .content import PrintedContent, PrintedLine

VERIFIED = Q(state=Verifiable.State.VERIFIED)


class CertificateQuerySet(VerifiableQuerySet["Certificate"]):
    """Certificates."""

    def visible_to(self, user: Person) -> "CertificateQuerySet":
        """Verified certificates of every region; all of the own region for its officers."""
        access = access_of(user)
        if not access.grants:
            return self.none()
        own = Q(region_id__in=access.region_ids(CATALOGUE | REGION_WIDE))
        return self.filter(own | VERIFIED)

    def with_changes(self) -> "CertificateQuerySet":
        """With their events, so that `standing_on` needs no further query."""
        return self.prefetch_related("standing_changes")

    def with_standing(self, day: date) -> "CertificateQuerySet":
        """Adds `standing` on that day, the twin in SQL of `standing_on` in the law's room."""
        early, valid = Value(Standing.UNVERIFIED.value), Value(Standing.VALID.value)
        standing = _ladder(day, entered=early, before_issue=early, in_force=valid)
        return self._with_events(day).annotate(standing=standing)

    def with_phase(self, day: date) -> "CertificateQuerySet":
        """Adds `standing`, and `phase`: one word for where a certificate is in its life that day.

        Draft, submitted or refused until it is verified; then verified, or what became of it.
        """
        verified = Value(Verifiable.State.VERIFIED.value)
        return self.with_standing(day).annotate(
            phase=_ladder(day, entered=F("state"), before_issue=verified, in_force=verified)
        )

    def _with_events(self, day: date) -> "CertificateQuerySet":
        """With what happened by the day that decides how it stands."""
        happened = StandingChange.objects.filter(certificate=OuterRef("pk"), effective_on__lte=day)
        ends = happened.filter(kind__in=sorted(kind.value for kind in FINAL))
        final = ends.order_by("effective_on", "pk")
        last = happened.order_by("-effective_on", "-pk").values("kind")[:1]
        return self.alias(
            final_event=Subquery(final.values("kind")[:1]),
            final_on=Subquery(final.values("effective_on")[:1]),
            last_event=Subquery(last),
        )

    def expiring_within(self, days: int, *, day: date) -> "CertificateQuerySet":
        """Certificates valid on the day whose TKDN or BMP ends within so many days, soonest first.

        The last day of validity counts as day 0. A certificate replaced for all of its products is
        no longer valid, and needs no renewal.
        """
        end = day + timedelta(days=days)
        ending = Q(tkdn_valid_until__lte=end) | Q(
            bmp__gt=0, bmp_valid_until__gte=day, bmp_valid_until__lte=end
        )
        return (
            self.with_standing(day)
            .filter(ending, Q(standing=Standing.VALID.value))
            .order_by("tkdn_valid_until", "pk")
        )

    def ending_for(self, user: Person, days: int, *, day: date) -> "CertificateQuerySet":
        """Those of regions in which the person holds any role that end within so many days."""
        own = self.visible_to(user).filter(region_id__in=access_of(user).region_ids())
        return own.expiring_within(days, day=day)


def products_for(user: Person) -> Prefetch[Any, Any, Any]:
    """The products of certificates that the person may see."""
    return Prefetch("products", Product.objects.visible_to(user))


def _ladder(
    day: date, *, entered: Combinable, before_issue: Combinable, in_force: Combinable
) -> Case:
    """How a certificate stands on a day, for a query `_with_events`; the first that holds.

    Called `entered` until it is verified, `before_issue` and `in_force` after. Written out for each
    word that is asked for: naming another annotation would repeat all of its SQL for every mention.
    """
    return Case(
        When(~VERIFIED, then=entered),
        When(_replaced_for_all(day), then=Value(Standing.SUPERSEDED.value)),
        When(final_event__isnull=False, then=F("final_event")),
        When(last_event=Happening.SUSPENDED.value, then=Value(Standing.SUSPENDED.value)),
        When(issued_on__gt=day, then=before_issue),
        When(tkdn_valid_until__lt=day, then=Value(Standing.EXPIRED.value)),
        default=in_force,
        output_field=models.CharField(),
    )


@lru_cache(maxsize=8)
def _replaced_for_all(day: date) -> Q:
    """A newer certificate of each product it names was issued by the day, before any decided end.

    The twin in SQL of `replacement` and `replaced_for_all` in the law's room; for a query that has
    `final_on`.
    """
    end = Coalesce(OuterRef(OuterRef("final_on")), Value(date.max))
    later = Q(certificate__issued_on__gt=OuterRef("certificate__issued_on")) | Q(
        certificate__issued_on=OuterRef("certificate__issued_on"),
        certificate__gt=OuterRef("certificate"),
    )
    newer = CertificateProduct.objects.filter(
        later,
        ~Q(certificate__kind=Certificate.Kind.PROJECT),
        product=OuterRef("product"),
        certificate__state=State.VERIFIED,
        certificate__issued_on__lte=day,
        certificate__issued_on__lt=end,
    )
    lines = CertificateProduct.objects.filter(certificate=OuterRef("pk"))
    one_project = Q(kind=Certificate.Kind.PROJECT)
    return ~one_project & Q(Exists(lines)) & ~Q(Exists(lines.filter(~Exists(newer))))


def certificate_path(certificate: "Certificate", filename: str) -> str:
    """Files are stored by their content, never under the name the user gave."""
    return f"certificates/{certificate.file_sha256}"


def _skeleton() -> models.expressions.Expression:
    """The number with all separators alike, without leading zeros, O as 0, I and L as 1.

    Two numbers with one skeleton are the same to a hurried reader. It raises a flag, no more.
    """

    def replaced(text: models.expressions.Expression, pattern: str, by: str) -> models.Func:
        arguments = (models.Value(pattern), models.Value(by), models.Value("g"))
        return models.Func(
            text, *arguments, function="regexp_replace", output_field=models.CharField()
        )

    parts = replaced(Upper("number"), "[^A-Z0-9]+", "/")
    alike = models.Func(parts, models.Value("OIL"), models.Value("011"), function="translate")
    return replaced(alike, "(^|/)0+", r"\1")


@tracked
class Certificate(PrintedContent, Verifiable):
    """A TKDN certificate. TKDN and BMP lapse on their own dates; both dates are inclusive."""

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("catalog.CertificateProduct", "certificate", named_by="product"),
        Part("catalog.StandingChange", "certificate", named_by="kind"),
        Part("catalog.CertificatePaper", "certificate", named_by="paper"),
    )

    class Kind(models.TextChoices):
        SURVEYOR = "surveyor", _("Sertifikat lewat lembaga verifikasi (LVI)")
        SMALL_INDUSTRY = "small_industry", _("Sertifikat industri kecil (pernyataan mandiri)")
        PROJECT = "project", _("Surat keterangan untuk satu proyek")

    class Scheme(models.TextChoices):
        R16_2011 = "16/2011", _("Permenperin 16/2011 dan aturan sektornya")
        R46_2022 = "46/2022", _("Permenperin 46/2022 (industri kecil)")
        R35_2025 = "35/2025", _("Permenperin 35/2025")

    producer = models.ForeignKey(
        Producer, models.PROTECT, related_name="certificates", verbose_name=_("produsen")
    )
    region = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="certificates",
        verbose_name=_("daerah pendata"),
        editable=False,
        db_index=False,  # the desk's index begins with it
    )
    products = models.ManyToManyField(
        Product, through="CertificateProduct", related_name="certificates", verbose_name=_("produk")
    )
    number = models.CharField(_("nomor sertifikat"), max_length=80)
    number_key = models.CharField(_("nomor baku"), max_length=80, editable=False)
    number_skeleton = models.GeneratedField(
        expression=_skeleton(),
        output_field=models.CharField(max_length=80),
        db_persist=True,
        db_index=True,
    )
    kind = models.CharField(_("jenis"), max_length=14, choices=Kind.choices, default=Kind.SURVEYOR)
    scheme = models.CharField(_("dasar aturan"), max_length=7, choices=Scheme.choices)
    project_ref = models.CharField(_("kode RUP proyek"), max_length=20, blank=True)
    tkdn = models.DecimalField(_("TKDN"), max_digits=5, decimal_places=2, validators=PERCENT)
    bmp = models.DecimalField(
        _("BMP"),
        max_digits=4,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[
            MinValueValidator(Decimal(0)),
            MaxValueValidator(BMP_CAP, _("BMP paling tinggi %(limit_value)s%%.")),
        ],
        help_text=_("Kosongkan bila sertifikat tidak memuat BMP."),
    )
    issued_on = models.DateField(_("tanggal terbit"))
    assessed_in = models.PositiveSmallIntegerField(
        _("tahun penilaian"),
        null=True,
        blank=True,
        validators=bounds.YEAR,
        help_text=_("Tahun TKDN dihitung, bila tertulis; tidak sesudah tahun terbit."),
    )
    tkdn_valid_until = models.DateField(_("TKDN berlaku sampai"))
    bmp_valid_until = models.DateField(_("BMP berlaku sampai"), null=True, blank=True)
    file = models.FileField(_("berkas sertifikat"), upload_to=certificate_path, blank=True)
    file_sha256 = models.CharField(_("sidik berkas"), max_length=64, blank=True, editable=False)
    is_demo = models.BooleanField(_("data demo"), default=False)

    objects = CertificateQuerySet.as_manager()

    class Meta(Verifiable.Meta):
        abstract = False
        verbose_name = _("sertifikat TKDN")
        verbose_name_plural = _("sertifikat TKDN")
        ordering: ClassVar[list[str]] = ["-issued_on", "-pk"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [CERTIFICATE_CHANGED]
        indexes: ClassVar[list[models.Index]] = [
            # search by the beginning of a number
            models.Index(
                fields=["number_key"],
                opclasses=["text_pattern_ops"],
                name="certificate_number_start",
            ),
            models.Index(fields=["region", "-issued_on", "id"], name="certificate_desk"),
            models.Index(
                fields=["region", "state", "-issued_on", "id"],
                condition=~models.Q(state=State.VERIFIED),
                name="certificate_desk_unfinished",
            ),
            models.Index(
                fields=["project_ref"], condition=Q(kind="project"), name="certificate_of_project"
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between(
                "certificate_days_plausible", "issued_on", "tkdn_valid_until", "bmp_valid_until"
            ),
            *Verifiable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(assessed_in__isnull=True)
                | Q(
                    assessed_in__gte=bounds.FIRST_YEAR,
                    assessed_in__lte=ExtractYear("issued_on"),
                ),
                name="certificate_assessed_before_issue",
                violation_error_message=_("Tahun penilaian tidak sesudah tahun terbit."),
            ),
            models.UniqueConstraint(
                fields=["number_key"],
                condition=~models.Q(state=State.REFUSED),
                name="certificate_number_unique",
                violation_error_message=_("Nomor sertifikat ini sudah terdaftar."),
            ),
            models.CheckConstraint(
                condition=models.Q(tkdn__gte=0, tkdn__lte=100),
                name="certificate_tkdn_range",
                violation_error_message=_("TKDN harus antara 0 dan 100 persen."),
            ),
            models.CheckConstraint(
                condition=models.Q(bmp__isnull=True) | models.Q(bmp__gte=0, bmp__lte=BMP_CAP),
                name="certificate_bmp_range",
                violation_error_message=_("BMP di luar batas yang dikenal aturan."),
            ),
            models.CheckConstraint(
                condition=models.Q(bmp__isnull=True) | models.Q(bmp_valid_until__isnull=False),
                name="certificate_bmp_dated",
                violation_error_message=_("Isi tanggal berlaku BMP, atau kosongkan nilai BMP."),
            ),
            models.CheckConstraint(
                condition=Q(tkdn_valid_until__gte=F("issued_on"))
                & (Q(bmp_valid_until__isnull=True) | Q(bmp_valid_until__gte=F("issued_on"))),
                name="certificate_dates_in_order",
                violation_error_message=_(
                    "Masa berlaku tidak boleh berakhir sebelum tanggal terbit."
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def is_by_surveyor(self) -> bool:
        """True for the usual kind, by a verification body."""
        return self.kind == self.Kind.SURVEYOR


@tracked
class CertificateProduct(PrintedLine):
    """A product named on a certificate, with what is printed there of it."""

    certificate = models.ForeignKey(
        Certificate, models.CASCADE, related_name="lines", verbose_name=_("sertifikat")
    )
    product = models.ForeignKey(
        Product, models.PROTECT, related_name="certificate_lines", verbose_name=_("produk")
    )

    class Meta:
        verbose_name = _("produk pada sertifikat")
        verbose_name_plural = _("produk pada sertifikat")
        triggers: ClassVar[list[pgtrigger.Trigger]] = [LINE_ADDED, LINE_REMOVED]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["certificate", "product"],
                name="certificate_product_unique",
                violation_error_message=_("Produk ini sudah ada pada sertifikat."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.certificate_id}/{self.product_id}"


@append_only
@tracked
class StandingChange(models.Model):
    """Something that changed a verified certificate's standing, from a day on (inclusive)."""

    class Kind(models.TextChoices):
        SUSPENDED = Happening.SUSPENDED.value, _("Dibekukan")
        REINSTATED = Happening.REINSTATED.value, _("Dipulihkan")
        REVOKED = Happening.REVOKED.value, _("Dicabut")
        SUPERSEDED = Happening.SUPERSEDED.value, _("Digantikan")

    certificate = models.ForeignKey(
        Certificate, models.PROTECT, related_name="standing_changes", verbose_name=_("sertifikat")
    )
    kind = models.CharField(_("peristiwa"), max_length=10, choices=Kind.choices)
    effective_on = models.DateField(_("berlaku mulai"))
    reason = models.TextField(_("alasan"))
    successor = models.ForeignKey(
        Certificate,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="replaces",
        verbose_name=_("digantikan oleh"),
    )
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dicatat oleh")
    )
    recorded_at = models.DateTimeField(_("dicatat"), auto_now_add=True)

    class Meta:
        verbose_name = _("perubahan status sertifikat")
        verbose_name_plural = _("perubahan status sertifikat")
        ordering: ClassVar[list[str]] = ["certificate", "effective_on", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("standing_days_plausible", "effective_on"),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [STANDING_CHANGED]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.effective_on}"
