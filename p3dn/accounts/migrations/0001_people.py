"""Regions, agencies, people and their roles; and the extensions every app may rely on."""

from django.conf import settings
from django.contrib.postgres.operations import (
    BtreeGistExtension,
    TrigramExtension,
    UnaccentExtension,
)
from django.core.validators import RegexValidator
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.functions import Lower

from p3dn.migrating.columns import ID, OPTIONAL, choice, plausible, refer
from p3dn.migrating.together import Together

REGION_KIND = {"province": "Provinsi", "regency": "Kabupaten", "city": "Kota"}
AGENCY_KIND = {
    "secretariat": "Sekretariat",
    "office": "Dinas",
    "board": "Badan",
    "inspectorate": "Inspektorat",
    "hospital": "RSUD",
    "district": "Kecamatan",
    "unit": "UPT atau unit kerja",
    "other": "Lainnya",
}
MEMBERSHIP_ROLE = {
    "requester": "PPK / pembuat permintaan",
    "approver": "PA / KPA (penyetuju)",
    "catalogue_officer": "Petugas katalog",
    "catalogue_verifier": "Verifikator katalog",
    "p3dn_team": "Tim P3DN",
    "administrator": "Administrator daerah",
    "auditor": "Inspektorat / APIP",
}


class Migration(migrations.Migration):
    initial = True
    replaces = [("accounts", "0001_initial"), ("accounts", "0002_plausible_values")]
    dependencies = [("auth", "0012_alter_user_first_name_max_length")]
    operations = [
        TrigramExtension(),
        UnaccentExtension(),
        BtreeGistExtension(),
        Together(
            migrations.CreateModel(
                "Region",
                fields=[
                    ID,
                    (
                        "code",
                        models.CharField(
                            "kode wilayah",
                            max_length=5,
                            unique=True,
                            validators=[
                                RegexValidator(
                                    r"^\d{2}(\.\d{2})?$", "Kode wilayah berbentuk 16 atau 16.74."
                                )
                            ],
                        ),
                    ),
                    ("name", models.CharField("nama", max_length=120)),
                    ("kind", choice("jenis", REGION_KIND, 10)),
                    (
                        "klpd_code",
                        models.CharField(
                            "kode KLPD", max_length=10, blank=True, help_text="Contoh: D197."
                        ),
                    ),
                    (
                        "head_title",
                        models.CharField("sebutan kepala daerah", max_length=60, blank=True),
                    ),
                    (
                        "is_served",
                        models.BooleanField(
                            "memakai aplikasi ini",
                            default=False,
                            help_text="Daerah lain hanya dipakai untuk alamat.",
                        ),
                    ),
                    (
                        "parent",
                        refer("accounts.Region", "induk", related_name="children", **OPTIONAL),
                    ),
                ],
                options={
                    "verbose_name": "daerah",
                    "verbose_name_plural": "daerah",
                    "ordering": ["code"],
                },
            ),
            migrations.CreateModel(
                "Agency",
                fields=[
                    ID,
                    (
                        "code",
                        models.CharField(
                            "kode satker",
                            max_length=30,
                            help_text="kd_satker_str, contoh 1.01.2.22.0.00.01.0000.",
                        ),
                    ),
                    ("name", models.CharField("nama", max_length=200)),
                    ("short_name", models.CharField("singkatan", max_length=40, blank=True)),
                    ("kind", choice("jenis", AGENCY_KIND, 12, default="office")),
                    ("head_name", models.CharField("nama kepala", max_length=120, blank=True)),
                    ("is_active", models.BooleanField("aktif", default=True)),
                    ("parent", refer("accounts.Agency", "induk", related_name="units", **OPTIONAL)),
                    ("region", refer("accounts.Region", "daerah", related_name="agencies")),
                ],
                options={
                    "verbose_name": "perangkat daerah",
                    "verbose_name_plural": "perangkat daerah",
                    "ordering": ["name", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["region", "code"],
                            name="agency_code_unique",
                            violation_error_message="Kode satker ini sudah dipakai di daerah ini.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "User",
                fields=[
                    ID,
                    ("password", models.CharField("password", max_length=128)),
                    ("last_login", models.DateTimeField("last login", **OPTIONAL)),
                    (
                        "is_superuser",
                        models.BooleanField(
                            "superuser status",
                            default=False,
                            help_text=(
                                "Designates that this user has all permissions without "
                                "explicitly assigning them."
                            ),
                        ),
                    ),
                    ("email", models.EmailField("alamat surel", max_length=254, unique=True)),
                    (
                        "nip",
                        models.CharField(
                            "NIP",
                            max_length=18,
                            unique=True,
                            validators=[RegexValidator(r"^\d{18}$", "NIP terdiri atas 18 angka.")],
                            **OPTIONAL,
                        ),
                    ),
                    ("full_name", models.CharField("nama lengkap", max_length=120)),
                    ("phone", models.CharField("telepon", max_length=20, blank=True)),
                    ("is_active", models.BooleanField("aktif", default=True)),
                    ("is_staff", models.BooleanField("pengelola sistem", default=False)),
                    ("joined_at", models.DateTimeField("terdaftar", auto_now_add=True)),
                    (
                        "groups",
                        models.ManyToManyField(
                            "auth.Group",
                            verbose_name="groups",
                            blank=True,
                            help_text=(
                                "The groups this user belongs to. A user will get all "
                                "permissions granted to each of their groups."
                            ),
                            related_name="user_set",
                            related_query_name="user",
                        ),
                    ),
                    (
                        "user_permissions",
                        models.ManyToManyField(
                            "auth.Permission",
                            verbose_name="user permissions",
                            blank=True,
                            help_text="Specific permissions for this user.",
                            related_name="user_set",
                            related_query_name="user",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "pengguna",
                    "verbose_name_plural": "pengguna",
                    "ordering": ["full_name", "pk"],
                    "constraints": [
                        models.CheckConstraint(
                            condition=Q(email=Lower("email")),
                            name="user_email_lower",
                            violation_error_message="Alamat surel ditulis dengan huruf kecil.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "Membership",
                fields=[
                    ID,
                    ("role", choice("peran", MEMBERSHIP_ROLE, 20)),
                    ("valid_from", models.DateField("mulai")),
                    ("valid_to", models.DateField("sampai", **OPTIONAL)),
                    (
                        "agency",
                        refer("accounts.Agency", "perangkat daerah", related_name="memberships"),
                    ),
                    (
                        "on_behalf_of",
                        refer(
                            settings.AUTH_USER_MODEL,
                            "bertindak untuk",
                            related_name="delegations",
                            **OPTIONAL,
                        ),
                    ),
                    (
                        "user",
                        refer(settings.AUTH_USER_MODEL, "pengguna", related_name="memberships"),
                    ),
                ],
                options={
                    "verbose_name": "penugasan",
                    "verbose_name_plural": "penugasan",
                    "ordering": ["agency", "role", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=["user", "agency", "role", "valid_from"],
                            name="membership_unique",
                            violation_error_message="Penugasan ini sudah ada.",
                        ),
                        models.CheckConstraint(
                            condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                            name="membership_period",
                            violation_error_message="Tanggal akhir tidak boleh sebelum tanggal mulai.",
                        ),
                        models.CheckConstraint(
                            condition=Q(on_behalf_of__isnull=True) | ~Q(on_behalf_of=F("user")),
                            name="membership_not_for_self",
                            violation_error_message="Tidak dapat bertindak untuk diri sendiri.",
                        ),
                    ],
                },
            ),
        ),
        plausible("Membership", "membership_days_plausible", "valid_from", "valid_to"),
    ]
