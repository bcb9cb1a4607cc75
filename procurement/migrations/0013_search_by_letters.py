"""Plans, requests, lines and deliveries are found by any part of them, and by letters in common."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import migrations
from django.db.models.functions import Upper


def trigrams(model: str, name: str, *columns: str) -> migrations.AddIndex:
    """An index over the letters of these columns."""
    letters = [OpClass(Upper(column), name="gin_trgm_ops") for column in columns]
    return migrations.AddIndex(model, GinIndex(*letters, name=name))


class Migration(migrations.Migration):
    dependencies = [("procurement", "0012_exemption_files")]

    operations = [
        trigrams("package", "package_trigrams", "rup_code", "name"),
        trigrams("purchaserequest", "request_trigrams", "number", "title"),
        trigrams("requestline", "line_trigrams", "description"),
        trigrams(
            "realization",
            "realization_trigrams",
            "contract_number",
            "handover_number",
            "supplier_name",
        ),
    ]
