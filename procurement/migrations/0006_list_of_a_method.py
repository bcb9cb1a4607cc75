"""The list of purchases of one method in its own order, however many of others are newer."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """An index."""

    dependencies = [("procurement", "0004_sums_of_months")]

    operations = [
        migrations.AddIndex(
            "expense",
            models.Index(
                condition=models.Q(("counts", True)),
                fields=["region", "method", "-date", "-id"],
                name="expense_method",
            ),
        ),
    ]
