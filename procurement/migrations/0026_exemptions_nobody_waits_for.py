"""What was asked for lines that are no longer open waits for nobody: its unread notices are over."""

from django.db import migrations
from django.db.models import CharField, F
from django.db.models.functions import Cast, Now

OPEN = ("draft", "submitted", "returned", "approved")


def settle(apps, schema_editor):
    """Mark as read what the Tim P3DN was told of exemptions whose line is decided or gone."""
    exemption = apps.get_model("procurement", "Exemption")
    notice = apps.get_model("accounts", "Notice")
    dead = exemption.objects.filter(state="asked").exclude(line__state__in=OPEN)
    records = dead.annotate(record=Cast(F("pk"), CharField())).values("record")
    unread = notice.objects.filter(kind="exemption_asked", read_at__isnull=True)
    unread.filter(record__in=records).update(read_at=Now())


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0006_roles_withdrawn"),
        ("procurement", "0025_exemptions_with_an_end"),
    ]
    operations = [migrations.RunPython(settle, migrations.RunPython.noop, elidable=True)]
