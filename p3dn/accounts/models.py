"""Who works where: regions, their agencies, people, and the role of a person in an agency."""

import re
from datetime import date
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from p3dn.ui import bounds

from .querysets import AgencyQuerySet, MembershipQuerySet, RegionQuerySet


class Region(models.Model):
    """A province, regency or city, by its Kemendagri code; the head gives import approvals."""

    class Kind(models.TextChoices):
        PROVINCE = "province", _("Provinsi")
        REGENCY = "regency", _("Kabupaten")
        CITY = "city", _("Kota")

    code = models.CharField(
        _("kode wilayah"),
        max_length=5,
        unique=True,
        validators=[
            RegexValidator(r"^\d{2}(\.\d{2})?$", _("Kode wilayah berbentuk 16 atau 16.74."))
        ],
    )
    name = models.CharField(_("nama"), max_length=120)
    kind = models.CharField(_("jenis"), max_length=10, choices=Kind.choices)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("induk"),
    )
    klpd_code = models.CharField(
        _("kode KLPD"), max_length=10, blank=True, help_text=_("Contoh: D197.")
    )
    head_title = models.CharField(_("sebutan kepala daerah"), max_length=60, blank=True)
    is_served = models.BooleanField(
        _("memakai aplikasi ini"),
        default=False,
        help_text=_("Daerah lain hanya dipakai untuk alamat."),
    )

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("daerah")
        verbose_name_plural = _("daerah")
        ordering: ClassVar[list[str]] = ["code"]

    def __str__(self) -> str:
        return self.name


class Agency(models.Model):
    """A perangkat daerah or its unit (satker), known nationally by `kd_satker_str`."""

    class Kind(models.TextChoices):
        SECRETARIAT = "secretariat", _("Sekretariat")
        OFFICE = "office", _("Dinas")
        BOARD = "board", _("Badan")
        INSPECTORATE = "inspectorate", _("Inspektorat")
        HOSPITAL = "hospital", _("RSUD")
        DISTRICT = "district", _("Kecamatan")
        UNIT = "unit", _("UPT atau unit kerja")
        OTHER = "other", _("Lainnya")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="agencies", verbose_name=_("daerah")
    )
    code = models.CharField(
        _("kode satker"),
        max_length=30,
        help_text=_("kd_satker_str, contoh 1.01.2.22.0.00.01.0000."),
    )
    name = models.CharField(_("nama"), max_length=200)
    short_name = models.CharField(_("singkatan"), max_length=40, blank=True)
    kind = models.CharField(_("jenis"), max_length=12, choices=Kind.choices, default=Kind.OFFICE)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="units", verbose_name=_("induk")
    )
    head_name = models.CharField(_("nama kepala"), max_length=120, blank=True)
    is_active = models.BooleanField(_("aktif"), default=True)

    objects = AgencyQuerySet.as_manager()

    class Meta:
        verbose_name = _("perangkat daerah")
        verbose_name_plural = _("perangkat daerah")
        ordering: ClassVar[list[str]] = ["name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "code"],
                name="agency_code_unique",
                violation_error_message=_("Kode satker ini sudah dipakai di daerah ini."),
            )
        ]

    def __str__(self) -> str:
        return self.name


class UserManager(BaseUserManager["User"]):
    """Creates people; e-mail addresses are kept in lower case so that they are unique for real."""

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find the person by e-mail address or NIP, as typed at login."""
        typed = (username or "").strip()
        digits = re.sub(r"\s", "", typed)
        if re.fullmatch(r"\d{18}", digits):
            return self.get(nip=digits)
        return self.get(email=typed.lower())

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Make a person who can log in with this e-mail address."""
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Make an operator of the installation; sees no region's documents by that alone."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """A person; logs in with e-mail address or NIP. What they may do comes from memberships."""

    email = models.EmailField(_("alamat surel"), unique=True)
    nip = models.CharField(
        _("NIP"),
        max_length=18,
        unique=True,
        null=True,
        blank=True,
        validators=[RegexValidator(r"^\d{18}$", _("NIP terdiri atas 18 angka."))],
    )
    full_name = models.CharField(_("nama lengkap"), max_length=120)
    phone = models.CharField(_("telepon"), max_length=20, blank=True)
    is_active = models.BooleanField(_("aktif"), default=True)
    is_staff = models.BooleanField(_("pengelola sistem"), default=False)
    joined_at = models.DateTimeField(_("terdaftar"), auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name"]

    class Meta:
        verbose_name = _("pengguna")
        verbose_name_plural = _("pengguna")
        ordering: ClassVar[list[str]] = ["full_name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")),
                name="user_email_lower",
                violation_error_message=_("Alamat surel ditulis dengan huruf kecil."),
            )
        ]

    def __str__(self) -> str:
        return self.full_name

    def clean(self) -> None:
        """Keep the e-mail in lower case and an absent NIP as NULL, so that both stay unique."""
        super().clean()
        self.email = self.email.strip().lower()
        self.nip = self.nip or None

    def get_full_name(self) -> str:
        """The name as it is printed on documents."""
        return self.full_name

    def get_short_name(self) -> str:
        """The first word of the name, for the greeting."""
        return self.full_name.split(" ")[0]


class Role(models.TextChoices):
    """What a person does in an agency; rights follow from it, see `access.py`."""

    REQUESTER = "requester", _("PPK / pembuat permintaan")
    APPROVER = "approver", _("PA / KPA (penyetuju)")
    CATALOGUE_OFFICER = "catalogue_officer", _("Petugas katalog")
    CATALOGUE_VERIFIER = "catalogue_verifier", _("Verifikator katalog")
    P3DN_TEAM = "p3dn_team", _("Tim P3DN")
    ADMINISTRATOR = "administrator", _("Administrator daerah")
    AUDITOR = "auditor", _("Inspektorat / APIP")


class Membership(models.Model):
    """A role of a person in an agency for a period; both dates are inclusive."""

    user = models.ForeignKey(
        User, models.PROTECT, related_name="memberships", verbose_name=_("pengguna")
    )
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="memberships", verbose_name=_("perangkat daerah")
    )
    role = models.CharField(_("peran"), max_length=20, choices=Role.choices)
    valid_from = models.DateField(_("mulai"))
    valid_to = models.DateField(_("sampai"), null=True, blank=True)
    on_behalf_of = models.ForeignKey(
        User,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="delegations",
        verbose_name=_("bertindak untuk"),
    )

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("penugasan")
        verbose_name_plural = _("penugasan")
        ordering: ClassVar[list[str]] = ["agency", "role", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("membership_days_plausible", "valid_from", "valid_to"),
            models.UniqueConstraint(
                fields=["user", "agency", "role", "valid_from"],
                name="membership_unique",
                violation_error_message=_("Penugasan ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=models.Q(valid_to__isnull=True)
                | models.Q(valid_to__gte=models.F("valid_from")),
                name="membership_period",
                violation_error_message=_("Tanggal akhir tidak boleh sebelum tanggal mulai."),
            ),
            models.CheckConstraint(
                condition=models.Q(on_behalf_of__isnull=True)
                | ~models.Q(on_behalf_of=models.F("user")),
                name="membership_not_for_self",
                violation_error_message=_("Tidak dapat bertindak untuk diri sendiri."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}, {self.agency}"

    def in_force_on(self, day: date) -> bool:
        """True when the role may be used on that day (both ends inclusive)."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)
