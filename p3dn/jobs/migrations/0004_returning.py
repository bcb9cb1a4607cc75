"""A large load may wait to be taken back, and be taken back by the worker."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("jobs", "0003_scheduled_runs"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="job",
            name="job_unfinished",
        ),
        migrations.AlterField(
            model_name="job",
            name="state",
            field=models.CharField(
                choices=[
                    ("pending", "Menunggu giliran"),
                    ("checking", "Sedang diperiksa"),
                    ("asking", "Perlu jawaban Anda"),
                    ("ready", "Siap dimuat"),
                    ("confirmed", "Menunggu dimuat"),
                    ("loading", "Sedang dimuat"),
                    ("done", "Selesai"),
                    ("refused", "Ditolak"),
                    ("failed", "Gagal"),
                    ("cancelled", "Dibatalkan"),
                    ("returning", "Menunggu ditarik kembali"),
                    ("undoing", "Sedang ditarik kembali"),
                    ("taken_back", "Ditarik kembali"),
                ],
                default="pending",
                max_length=10,
                verbose_name="status",
            ),
        ),
        migrations.AddIndex(
            model_name="job",
            index=models.Index(
                condition=models.Q(
                    (
                        "state__in",
                        ["pending", "checking", "confirmed", "loading", "returning", "undoing"],
                    )
                ),
                fields=["state"],
                name="job_unfinished",
            ),
        ),
    ]
