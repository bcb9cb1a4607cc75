"""What was sent already."""

from django.conf import settings
from django.db import migrations, models

from p3dn.migrating.columns import ID


class Migration(migrations.Migration):
    initial = True
    replaces = []
    dependencies = [migrations.swappable_dependency(settings.AUTH_USER_MODEL)]
    operations = [
        migrations.CreateModel(
            "Submission",
            fields=[
                ID,
                ("key", models.UUIDField("kunci")),
                ("content", models.CharField("sidik isian", max_length=64)),
                ("location", models.TextField("hasil", blank=True)),
                ("header", models.CharField("cara mengantar", max_length=20, blank=True)),
                ("created_at", models.DateTimeField("waktu", db_index=True, auto_now_add=True)),
                (
                    "user",
                    models.ForeignKey(
                        settings.AUTH_USER_MODEL,
                        models.CASCADE,
                        related_name="+",
                        verbose_name="pengguna",
                    ),
                ),
            ],
            options={
                "verbose_name": "formulir terkirim",
                "verbose_name_plural": "formulir terkirim",
                "constraints": [
                    models.UniqueConstraint(fields=["user", "key"], name="submission_once"),
                ],
            },
        ),
    ]
