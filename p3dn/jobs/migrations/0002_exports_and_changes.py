"""Exports, what jobs say in each language, and the worth of the changes they find."""

from uuid import uuid4

from django.db import migrations, models
from django.db.models import Q
from django.utils.timezone import now

from p3dn.jobs.models import export_path
from p3dn.migrating.columns import ID, OPTIONAL, choice, person, refer, rupiah
from p3dn.migrating.together import Together

EXPORT_FORMAT = {
    "xlsx": "XLSX",
    "csv": "CSV",
}
EXPORT_STATE = {
    "waiting": "Menunggu giliran",
    "writing": "Sedang ditulis",
    "done": "Selesai",
    "failed": "Gagal",
    "cancelled": "Dibatalkan",
    "gone": "Sudah dihapus",
}
JOB_CHANGE_KIND = {
    "new": "Baru",
    "changed": "Berubah",
    "absent": "Tidak ada di berkas",
    "same": "Tidak berubah",
}


# Files people ask for.
EXPORTS = [
    migrations.CreateModel(
        "Export",
        fields=[
            ID,
            ("key", models.UUIDField("kunci", unique=True, default=uuid4, editable=False)),
            ("path", models.CharField("daftar", max_length=200)),
            ("query", models.CharField("saringan", max_length=4000, blank=True)),
            ("format", choice("bentuk", EXPORT_FORMAT, 4)),
            ("title", models.CharField("judul", max_length=200)),
            ("state", choice("status", EXPORT_STATE, 9, default="waiting")),
            ("rows_total", models.PositiveIntegerField("jumlah baris")),
            ("rows_done", models.PositiveIntegerField("baris tertulis", default=0)),
            ("file", models.FileField("berkas", blank=True, upload_to=export_path)),
            ("message", models.TextField("pesan", blank=True)),
            ("created_at", models.DateTimeField("diminta", default=now)),
            ("started_at", models.DateTimeField("dimulai", **OPTIONAL)),
            ("finished_at", models.DateTimeField("selesai", **OPTIONAL)),
            ("claim", models.UUIDField("tanda pengambilan", editable=False, **OPTIONAL)),
            ("alive_at", models.DateTimeField("pekerja terlihat", editable=False, **OPTIONAL)),
            ("attempt", models.PositiveSmallIntegerField("percobaan", default=0, editable=False)),
            ("user", person("pengguna", related_name="exports")),
        ],
        options={
            "verbose_name": "unduhan",
            "verbose_name_plural": "unduhan",
            "ordering": ["-created_at", "-pk"],
            "indexes": [
                models.Index(fields=["user", "-created_at"], name="export_own"),
                models.Index(
                    condition=Q(("state__in", ["waiting", "writing"])),
                    fields=["created_at"],
                    name="export_unfinished",
                ),
            ],
        },
    ),
]

# What a job said in each language, and what a change of a plan is worth.
SAID = [
    migrations.AddField(
        "job",
        "said",
        models.JSONField("pesan menurut bahasa", blank=True, default=dict, editable=False),
    ),
    migrations.AddField(
        "jobissue",
        "said",
        models.JSONField(
            "masalah dan perbaikan menurut bahasa", blank=True, default=dict, editable=False
        ),
    ),
    migrations.AlterField("jobchange", "kind", choice("jenis", JOB_CHANGE_KIND, 7)),
    migrations.AddField("jobchange", "after", rupiah("menjadi", 20, **OPTIONAL)),
    migrations.AddField(
        "jobchange",
        "agency",
        refer("accounts.agency", "perangkat daerah", db_index=False, **OPTIONAL),
    ),
    migrations.AddField("jobchange", "before", rupiah("semula", 20, **OPTIONAL)),
    migrations.AddField("jobchange", "held", rupiah("sudah terpakai", 20, **OPTIONAL)),
    migrations.AddField(
        "jobchange", "short", models.BooleanField("di bawah yang sudah terpakai", default=False)
    ),
]


class Migration(migrations.Migration):
    replaces = [
        ("jobs", "0002_exports"),
        ("jobs", "0003_said"),
        ("jobs", "0004_worth_of_changes"),
    ]
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("jobs", "0001_jobs"),
    ]

    operations = [Together(*EXPORTS, *SAID)]
