"""Notices, lists people keep, who acts in whose place, and holidays."""

from datetime import date

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.functions.text import Lower, Upper
from django.utils.timezone import now

from p3dn.accounts.models.memberships import letter_path
from p3dn.migrating.columns import ID, OPTIONAL, choice, person, refer
from p3dn.migrating.operations import KeepHistory
from p3dn.migrating.together import Together

MEMBERSHIP_ACTING_AS = {
    "plt": "Plt.",
    "plh": "Plh.",
}
USER_LANGUAGE = {
    "id": "Bahasa Indonesia",
    "en": "English",
}
HOLIDAY_KIND = {
    "national": "Libur nasional",
    "joint": "Cuti bersama",
}


# What people are told, and the lists they keep.
NOTICES = [
    migrations.CreateModel(
        "Notice",
        fields=[
            ID,
            ("kind", models.CharField("jenis", max_length=40)),
            ("record", models.CharField("data", max_length=40)),
            ("facts", models.JSONField("isi", blank=True, default=dict)),
            ("created_at", models.DateTimeField("waktu", default=now)),
            ("read_at", models.DateTimeField("dibaca", **OPTIONAL)),
            ("mailed_at", models.DateTimeField("dikirim lewat surel", **OPTIONAL)),
            ("actor", person("oleh", db_index=False, **OPTIONAL)),
            (
                "person",
                models.ForeignKey(
                    settings.AUTH_USER_MODEL,
                    models.CASCADE,
                    verbose_name="penerima",
                    related_name="notices",
                    db_index=False,
                ),
            ),
        ],
        options={
            "verbose_name": "pemberitahuan",
            "verbose_name_plural": "pemberitahuan",
            "ordering": ["-created_at", "-pk"],
            "indexes": [
                models.Index(fields=["person", "-created_at", "id"], name="notice_list"),
                models.Index(
                    condition=Q(("read_at__isnull", True)), fields=["person"], name="notice_unread"
                ),
                models.Index(
                    condition=Q(("read_at__isnull", True)),
                    fields=["kind", "record"],
                    name="notice_open",
                ),
            ],
        },
    ),
    migrations.CreateModel(
        "KeptView",
        fields=[
            ID,
            ("path", models.CharField("daftar", max_length=200)),
            ("query", models.CharField("saringan", max_length=2000)),
            ("name", models.CharField("nama tampilan", max_length=60)),
            (
                "person",
                models.ForeignKey(
                    settings.AUTH_USER_MODEL,
                    models.CASCADE,
                    verbose_name="pemilik",
                    related_name="kept_views",
                    db_index=False,
                ),
            ),
        ],
        options={
            "verbose_name": "tampilan tersimpan",
            "verbose_name_plural": "tampilan tersimpan",
            "ordering": ["path", "name", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    F("person"),
                    F("path"),
                    Lower("name"),
                    name="kept_view_once",
                    violation_error_message="Nama itu sudah Anda pakai untuk daftar ini. Pilih nama lain, atau hapus tampilan yang lama.",
                )
            ],
        },
    ),
]

# Who acts in whose place, by which letter, and until when; the history of people and agencies.
MANDATES = [
    migrations.RemoveConstraint("membership", "membership_unique"),
    migrations.AddField(
        "membership", "acting_as", choice("sebagai", MEMBERSHIP_ACTING_AS, 3, blank=True)
    ),
    migrations.AddField(
        "membership", "letter", models.FileField("surat", blank=True, upload_to=letter_path)
    ),
    migrations.AddField("membership", "letter_date", models.DateField("tanggal surat", **OPTIONAL)),
    migrations.AddField(
        "membership", "letter_number", models.CharField("nomor surat", max_length=80, blank=True)
    ),
    migrations.AddField(
        "membership",
        "letter_sha256",
        models.CharField("sidik surat", max_length=64, blank=True, editable=False),
    ),
    migrations.AddField(
        "membership", "withdrawn_at", models.DateTimeField("dicabut", editable=False, **OPTIONAL)
    ),
    KeepHistory("Membership"),
    migrations.AddField(
        "user",
        "mail_kinds",
        ArrayField(
            models.CharField(max_length=40),
            verbose_name="pemberitahuan lewat surel",
            blank=True,
            default=list,
            editable=False,
        ),
    ),
    migrations.AddField(
        "user",
        "language",
        choice("bahasa", USER_LANGUAGE, 2, blank=True, default="", editable=False),
    ),
    migrations.AddIndex(
        "user", GinIndex(OpClass(Upper("full_name"), name="gin_trgm_ops"), name="user_trigrams")
    ),
    KeepHistory("User", without=["password", "last_login", "mail_kinds", "language"]),
    migrations.AddIndex(
        "agency",
        GinIndex(
            OpClass(Upper("code"), name="gin_trgm_ops"),
            OpClass(Upper("name"), name="gin_trgm_ops"),
            OpClass(Upper("short_name"), name="gin_trgm_ops"),
            name="agency_trigrams",
        ),
    ),
    KeepHistory("Agency"),
]

# Days off, by the decree that sets them.
HOLIDAYS = [
    migrations.CreateModel(
        "HolidayDecree",
        fields=[
            ID,
            (
                "year",
                models.PositiveSmallIntegerField(
                    "tahun", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            (
                "number",
                models.CharField(
                    "nomor keputusan",
                    max_length=150,
                    help_text="SKB tiga menteri, ketiga nomornya, seperti pada keputusannya.",
                ),
            ),
            ("signed_on", models.DateField("ditetapkan")),
            (
                "source",
                models.CharField(
                    "sumber",
                    max_length=300,
                    help_text="Alamat atau berkas tempat keputusan ini dibaca.",
                ),
            ),
        ],
        options={
            "verbose_name": "keputusan hari libur",
            "verbose_name_plural": "keputusan hari libur",
            "ordering": ["-year", "signed_on", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        ("signed_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("signed_on__isnull", True),
                        _connector="OR",
                    ),
                    name="holiday_decree_day_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.UniqueConstraint(
                    fields=("year", "number"),
                    name="holiday_decree_once",
                    violation_error_message="Keputusan ini sudah dicatat untuk tahun itu.",
                ),
            ],
        },
    ),
    KeepHistory("HolidayDecree"),
    migrations.CreateModel(
        "Holiday",
        fields=[
            ID,
            (
                "day",
                models.DateField(
                    "tanggal", unique=True, error_messages={"unique": "Tanggal ini sudah dicatat."}
                ),
            ),
            ("name", models.CharField("nama", max_length=120)),
            ("kind", choice("jenis", HOLIDAY_KIND, 8, default="national")),
            ("decree", refer("accounts.holidaydecree", "keputusan", "days")),
            (
                "taken_back_by",
                refer("accounts.holidaydecree", "dicabut oleh", "taken_back", **OPTIONAL),
            ),
        ],
        options={
            "verbose_name": "hari libur",
            "verbose_name_plural": "hari libur",
            "ordering": ["day"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        ("day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("day__isnull", True),
                        _connector="OR",
                    ),
                    name="holiday_day_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                )
            ],
        },
    ),
    KeepHistory("Holiday"),
]

# What is asked of the new columns.
RULES = [
    migrations.AddConstraint(
        "membership",
        models.CheckConstraint(
            condition=Q(
                ("letter_date__range", (date(2000, 1, 1), date(2100, 12, 31))),
                ("letter_date__isnull", True),
                _connector="OR",
            ),
            name="membership_letter_day_plausible",
            violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
        ),
    ),
    migrations.AddConstraint(
        "membership",
        models.CheckConstraint(
            condition=Q(
                ("acting_as", ""),
                Q(
                    ("letter_date__isnull", False),
                    ("on_behalf_of__isnull", False),
                    Q(("letter_number", ""), _negated=True),
                ),
                _connector="OR",
            ),
            name="membership_acting_by_letter",
            violation_error_message="Plt. dan Plh. disertai nomor dan tanggal surat.",
        ),
    ),
    migrations.AddConstraint(
        "membership",
        models.UniqueConstraint(
            condition=Q(("withdrawn_at__isnull", True)),
            fields=("user", "agency", "role", "valid_from"),
            name="membership_unique",
            violation_error_message="Penugasan ini sudah ada.",
        ),
    ),
]


class Migration(migrations.Migration):
    replaces = [
        ("accounts", "0002_notices"),
        ("accounts", "0003_search_by_letters"),
        ("accounts", "0004_kept_views"),
        ("accounts", "0005_mandates_and_their_history"),
        ("accounts", "0006_roles_withdrawn"),
        ("accounts", "0007_language"),
        ("accounts", "0008_holidays"),
    ]
    dependencies = [
        ("accounts", "0001_people"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [Together(*NOTICES, *MANDATES, *HOLIDAYS), Together(*RULES)]
