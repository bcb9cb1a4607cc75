"""What ran of the scheduled work each day, and large loads that are taken back by the worker."""

from django.db import migrations, models
from django.db.models import Q
from django.utils.timezone import now

from p3dn.migrating.columns import ID, OPTIONAL, choice
from p3dn.migrating.together import Together

RUN_STATE = {
    "running": "Sedang berjalan",
    "done": "Selesai",
    "failed": "Gagal",
}
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
    "returning": "Menunggu ditarik kembali",
    "undoing": "Sedang ditarik kembali",
    "taken_back": "Ditarik kembali",
}
UNFINISHED = ["pending", "checking", "confirmed", "loading", "returning", "undoing"]


class Migration(migrations.Migration):
    replaces = [
        ("jobs", "0003_scheduled_runs"),
        ("jobs", "0004_returning"),
    ]
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("jobs", "0002_exports_and_changes"),
    ]

    operations = [
        Together(
            migrations.CreateModel(
                "ScheduledRun",
                fields=[
                    ID,
                    ("task", models.CharField("tugas", max_length=120)),
                    ("day", models.DateField("tanggal")),
                    ("state", choice("status", RUN_STATE, 7, default="running")),
                    ("started_at", models.DateTimeField("dimulai", default=now)),
                    ("finished_at", models.DateTimeField("selesai", **OPTIONAL)),
                    ("runs", models.PositiveIntegerField("berapa kali", default=1)),
                    ("failures", models.PositiveIntegerField("berapa kali gagal", default=0)),
                    ("fault", models.TextField("kesalahan terakhir", blank=True)),
                ],
                options={
                    "verbose_name": "kerja terjadwal",
                    "verbose_name_plural": "kerja terjadwal",
                    "ordering": ["-day", "task"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=("task", "day"), name="scheduled_run_once_a_day"
                        )
                    ],
                },
            ),
            migrations.RemoveIndex("job", "job_unfinished"),
            migrations.AlterField(
                "job", "state", choice("status", JOB_STATE, 10, default="pending")
            ),
        ),
        migrations.AddIndex(
            "job",
            models.Index(
                condition=Q(("state__in", UNFINISHED)), fields=["state"], name="job_unfinished"
            ),
        ),
    ]
