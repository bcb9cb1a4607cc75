"""Names of agencies and people are found by any part of them, and by letters in common."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import migrations
from django.db.models.functions import Upper


def trigrams(model: str, name: str, *columns: str) -> migrations.AddIndex:
    """An index over the letters of these columns."""
    letters = [OpClass(Upper(column), name="gin_trgm_ops") for column in columns]
    return migrations.AddIndex(model, GinIndex(*letters, name=name))


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_notices")]

    operations = [
        trigrams("agency", "agency_trigrams", "code", "name", "short_name"),
        trigrams("user", "user_trigrams", "full_name"),
    ]
