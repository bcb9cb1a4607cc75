"""Names kept as they are compared, worked out anew by the rule of today.

A rule that changed (“P.T.” is “PT”) reached a producer only when it was saved again.
"""

from django.db import migrations, transaction

from p3dn.ui.parsing import normalise_company_name

BATCH = 1000


def rewrite_name_keys(apps, schema_editor):
    """Rewrite the keys that differ, a batch at a time; run again, it has nothing to do."""
    Producer = apps.get_model("catalog", "Producer")
    last = 0
    while True:
        rows = Producer.objects.filter(pk__gt=last).order_by("pk").only("name", "name_key")
        batch = list(rows[:BATCH])
        if not batch:
            return
        last = batch[-1].pk
        stale = []
        for producer in batch:
            key = normalise_company_name(producer.name)
            if producer.name_key != key:
                producer.name_key = key
                stale.append(producer)
        with transaction.atomic():
            Producer.objects.bulk_update(stale, ["name_key"])


class Migration(migrations.Migration):
    atomic = False  # each batch is kept by itself: nobody waits for the whole register

    dependencies = [("catalog", "0016_desk_indexes")]

    operations = [migrations.RunPython(rewrite_name_keys, migrations.RunPython.noop)]
