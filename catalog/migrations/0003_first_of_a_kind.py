"""Indexes by which the first of a kind are found: products on offer by price, and statements for one project."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    replaces = [("catalog", "0004_first_of_a_kind")]
    dependencies = [("catalog", "0002_judging_and_local_rules")]

    operations = [
        migrations.AddIndex(
            "certificate",
            models.Index(
                fields=["project_ref"], condition=Q(kind="project"), name="certificate_of_project"
            ),
        ),
        migrations.AddIndex(
            "product",
            models.Index(
                fields=["commodity", "price", "id"],
                include=["unit", "monthly_capacity", "origin", "lead_time_days"],
                condition=Q(is_published=True),
                name="product_on_offer_by_kind",
            ),
        ),
    ]
