"""The papers an exemption rests on, as files that stay as they were handed in."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import procurement.models.exemptions.file


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0011_sources"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ExemptionFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=150, verbose_name="judul")),
                (
                    "file",
                    models.FileField(
                        upload_to=procurement.models.exemptions.file.evidence_path,
                        verbose_name="berkas",
                    ),
                ),
                (
                    "sha256",
                    models.CharField(editable=False, max_length=64, verbose_name="sidik berkas"),
                ),
                ("added_at", models.DateTimeField(auto_now_add=True, verbose_name="diunggah")),
                (
                    "added_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="diunggah oleh",
                    ),
                ),
                (
                    "exemption",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="files",
                        to="procurement.exemption",
                        verbose_name="pengecualian",
                    ),
                ),
            ],
            options={
                "verbose_name": "berkas bukti pengecualian",
                "verbose_name_plural": "berkas bukti pengecualian",
                "ordering": ["exemption", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("exemption", "sha256"),
                        name="exemption_file_unique",
                        violation_error_message="Berkas ini sudah ada pada pengecualian ini.",
                    )
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="exemptionfile",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b5cf7f427cfd173aa616b56884ad6efa30f548a4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3d984",
                    table="procurement_exemptionfile",
                    when="BEFORE",
                ),
            ),
        ),
    ]
