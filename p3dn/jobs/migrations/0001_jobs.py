"""Long work, what was found wrong in it and what it would change."""

from uuid import uuid4

from django.conf import settings
from django.db import migrations, models
from django.db.models import F, Q
from django.utils import timezone

from p3dn.jobs.models import upload_path
from p3dn.migrating.columns import ID, OPTIONAL, choice, person, refer
from p3dn.migrating.together import Together

JOB_STATE = {
    "pending": "Menunggu giliran",
    "checking": "Sedang diperiksa",
    "asking": "Perlu jawaban Anda",
    "ready": "Siap dimuat",
    "confirmed": "Menunggu dimuat",
    "loading": "Sedang dimuat",
    "done": "Selesai",
    "refused": "Ditolak",
    "failed": "Gagal",
    "cancelled": "Dibatalkan",
    "taken_back": "Ditarik kembali",
}
JOB_ISSUE_SEVERITY = {"error": "Kesalahan", "warning": "Peringatan"}
JOB_CHANGE_KIND = {"new": "Baru", "changed": "Berubah", "absent": "Tidak ada di berkas"}


class Migration(migrations.Migration):
    initial = True
    replaces = [("jobs", "0001_initial"), ("jobs", "0002_reading"), ("jobs", "0003_life")]
    dependencies = [
        ("accounts", "0001_people"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        Together(
            migrations.CreateModel(
                "Job",
                fields=[
                    ID,
                    ("key", models.UUIDField("kunci", default=uuid4, unique=True, editable=False)),
                    ("kind", models.CharField("jenis", max_length=60)),
                    ("state", choice("status", JOB_STATE, 10, default="pending")),
                    ("file", models.FileField("berkas", upload_to=upload_path, blank=True)),
                    ("file_name", models.CharField("nama berkas", max_length=255, blank=True)),
                    ("file_sha256", models.CharField("sidik berkas", max_length=64, blank=True)),
                    ("params", models.JSONField("parameter", default=dict, blank=True)),
                    ("rows_total", models.PositiveIntegerField("jumlah baris", **OPTIONAL)),
                    ("rows_new", models.PositiveIntegerField("baris baru", default=0)),
                    ("rows_changed", models.PositiveIntegerField("baris berubah", default=0)),
                    ("rows_same", models.PositiveIntegerField("baris sama", default=0)),
                    ("rows_refused", models.PositiveIntegerField("baris ditolak", default=0)),
                    ("message", models.TextField("pesan", blank=True)),
                    ("created_at", models.DateTimeField("dibuat", auto_now_add=True)),
                    ("started_at", models.DateTimeField("dimulai", **OPTIONAL)),
                    ("finished_at", models.DateTimeField("selesai", **OPTIONAL)),
                    ("queued_at", models.DateTimeField("menunggu sejak", default=timezone.now)),
                    ("claim", models.UUIDField("tanda pengambilan", editable=False, **OPTIONAL)),
                    (
                        "lease_until",
                        models.DateTimeField("pekerja hidup sampai", editable=False, **OPTIONAL),
                    ),
                    (
                        "attempt",
                        models.PositiveSmallIntegerField("percobaan", default=0, editable=False),
                    ),
                    (
                        "worker",
                        models.CharField(
                            "pekerja terakhir", max_length=120, blank=True, editable=False
                        ),
                    ),
                    (
                        "stop_asked",
                        models.BooleanField("diminta berhenti", default=False, editable=False),
                    ),
                    (
                        "history",
                        models.UUIDField(
                            "tanda riwayat",
                            editable=False,
                            help_text=(
                                "Semua perubahan oleh pemuatan ini tercatat dalam riwayat dengan "
                                "tanda ini."
                            ),
                            **OPTIONAL,
                        ),
                    ),
                    ("taken_back_at", models.DateTimeField("ditarik kembali", **OPTIONAL)),
                    (
                        "agency",
                        refer(
                            "accounts.Agency", "perangkat daerah", related_name="jobs", **OPTIONAL
                        ),
                    ),
                    ("region", refer("accounts.Region", "daerah", related_name="jobs")),
                    ("taken_back_by", person("ditarik kembali oleh", **OPTIONAL)),
                    ("user", refer(settings.AUTH_USER_MODEL, "pengguna", related_name="jobs")),
                ],
                options={
                    "verbose_name": "pekerjaan",
                    "verbose_name_plural": "pekerjaan",
                    "ordering": ["-created_at", "-pk"],
                    "indexes": [
                        models.Index(fields=["region", "-created_at"], name="job_region_recent"),
                        models.Index(
                            fields=["state"],
                            condition=Q(state__in=["pending", "checking", "confirmed", "loading"]),
                            name="job_unfinished",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                "JobIssue",
                fields=[
                    ID,
                    ("severity", choice("tingkat", JOB_ISSUE_SEVERITY, 7, default="error")),
                    (
                        "row",
                        models.PositiveIntegerField(
                            "baris", help_text="Kosong bila menyangkut seluruh berkas.", **OPTIONAL
                        ),
                    ),
                    ("field", models.CharField("kolom", max_length=120, blank=True)),
                    ("value", models.TextField("isi", blank=True)),
                    ("message", models.TextField("masalah")),
                    ("remedy", models.TextField("perbaikan")),
                    (
                        "job",
                        models.ForeignKey(
                            "jobs.Job",
                            models.CASCADE,
                            related_name="issues",
                            verbose_name="pekerjaan",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "masalah impor",
                    "verbose_name_plural": "masalah impor",
                    "ordering": ["job", models.OrderBy(F("row"), nulls_first=True), "pk"],
                },
            ),
            migrations.CreateModel(
                "JobChange",
                fields=[
                    ID,
                    ("kind", choice("jenis", JOB_CHANGE_KIND, 7)),
                    ("row", models.PositiveIntegerField("baris", **OPTIONAL)),
                    ("title", models.CharField("data", max_length=300)),
                    ("cells", models.JSONField("isi", default=dict, blank=True)),
                    (
                        "job",
                        models.ForeignKey(
                            "jobs.Job",
                            models.CASCADE,
                            related_name="changes",
                            verbose_name="pekerjaan",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "perubahan impor",
                    "verbose_name_plural": "perubahan impor",
                    "ordering": ["job", "kind", "row", "pk"],
                    "indexes": [
                        models.Index(fields=["job", "kind", "row"], name="job_change_list"),
                    ],
                },
            ),
        ),
    ]
