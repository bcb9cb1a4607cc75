"""What is found when goods are taken over: requirements one by one, the TKDN achieved, photos."""

from decimal import Decimal

import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import p3dn.ui.values.bounds
import procurement.models.spending.acceptance


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0026_exemptions_nobody_waits_for"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AchievedTkdn",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "offered",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            django.core.validators.MaxValueValidator(Decimal("100")),
                        ],
                        verbose_name="TKDN ditawarkan",
                    ),
                ),
                (
                    "achieved",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=5,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            django.core.validators.MaxValueValidator(Decimal("100")),
                        ],
                        verbose_name="TKDN tercapai",
                    ),
                ),
                ("source", models.CharField(max_length=200, verbose_name="sumber nilainya")),
                (
                    "cut_percent",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        verbose_name="potongan (persen)",
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            django.core.validators.MaxValueValidator(Decimal("100")),
                        ],
                    ),
                ),
                (
                    "cut",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=20,
                        null=True,
                        verbose_name="potongan (rupiah)",
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            p3dn.ui.values.bounds.MostRupiah(),
                        ],
                    ),
                ),
                (
                    "delivered",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="achieved",
                        to="procurement.realizationline",
                        verbose_name="baris realisasi",
                    ),
                ),
            ],
            options={
                "verbose_name": "TKDN tercapai",
                "verbose_name_plural": "TKDN tercapai",
                "ordering": ["delivered"],
            },
        ),
        migrations.CreateModel(
            name="RealizationPhoto",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "image",
                    models.ImageField(
                        upload_to=procurement.models.spending.acceptance.photo_path,
                        verbose_name="foto",
                    ),
                ),
                ("caption", models.CharField(max_length=150, verbose_name="keterangan")),
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
                    "realization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="photos",
                        to="procurement.realization",
                        verbose_name="realisasi",
                    ),
                ),
            ],
            options={
                "verbose_name": "foto serah terima",
                "verbose_name_plural": "foto serah terima",
                "ordering": ["realization", "pk"],
            },
        ),
        migrations.CreateModel(
            name="RequirementCheck",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("asked", models.CharField(max_length=500, verbose_name="syarat")),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("unchecked", "Belum diperiksa"),
                            ("met", "Sesuai"),
                            ("unmet", "Tidak sesuai"),
                        ],
                        default="unchecked",
                        max_length=9,
                        verbose_name="hasil",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                (
                    "delivered",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="checks",
                        to="procurement.realizationline",
                        verbose_name="baris realisasi",
                    ),
                ),
            ],
            options={
                "verbose_name": "pemeriksaan syarat",
                "verbose_name_plural": "pemeriksaan syarat",
                "ordering": ["delivered", "pk"],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="achievedtkdn",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7b8cf7c9fe07f72048e4c02755714042986e911a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f6547",
                    table="procurement_achievedtkdn",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="realizationphoto",
            constraint=models.UniqueConstraint(
                fields=("realization", "sha256"),
                name="handover_photo_unique",
                violation_error_message="Foto ini sudah ada pada serah terima ini.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="realizationphoto",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2e4766c0913439e2be6c9ab86c5b7bcc25685c90",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5d5a1",
                    table="procurement_realizationphoto",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="requirementcheck",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("outcome", "unmet"), _negated=True),
                    models.Q(("note", ""), _negated=True),
                    _connector="OR",
                ),
                name="check_unmet_told",
                violation_error_message="Tuliskan apa yang tidak sesuai.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="requirementcheck",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="fd9f2a644778129174d34943aa965cdc28782613",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6d50a",
                    table="procurement_requirementcheck",
                    when="BEFORE",
                ),
            ),
        ),
    ]
