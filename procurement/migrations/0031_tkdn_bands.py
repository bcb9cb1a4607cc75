"""Sums by bands of TKDN, filled from the purchases there are."""

from django.db import migrations, models

BANDS = {
    "tkdn_none": "e.tkdn_weighted = 0",
    "tkdn_low": "e.tkdn_weighted > 0 AND e.tkdn_weighted < e.tkdn_base * 0.25",
    "tkdn_middle": (
        "e.tkdn_weighted >= e.tkdn_base * 0.25 AND e.tkdn_weighted < e.tkdn_base * 0.40"
    ),
    "tkdn_high": "e.tkdn_base > 0 AND e.tkdn_weighted >= e.tkdn_base * 0.40",
}
KEYS = {
    "spendingcell": ("source", "procurement_type", "method", "duty"),
    "commoditycell": ("commodity_id",),
    "producercell": ("producer_id",),
    "plancell": ("package_id", "method"),
}


def fill(table: str) -> str:
    """The sums of the purchases there are, as they stand in no cell yet."""
    keys = KEYS[table]
    told = "".join(f", e.{key}" for key in keys)
    same = "".join(f" AND c.{key} IS NOT DISTINCT FROM s.{key}" for key in keys)
    sums = ", ".join(
        f"sum(CASE WHEN {which} THEN e.tkdn_base ELSE 0 END) AS {name}"
        for name, which in BANDS.items()
    )
    return f"""
UPDATE procurement_{table} AS c SET {", ".join(f"{name} = s.{name}" for name in BANDS)}
FROM (
    SELECT e.region_id, e.agency_id, extract(year FROM e.date)::int AS year,
        extract(month FROM e.date)::int AS month{told}, {sums}
    FROM procurement_expense AS e WHERE e.counts GROUP BY 1, 2, 3, 4{told}
) AS s
WHERE c.region_id = s.region_id AND c.agency_id = s.agency_id AND c.year = s.year
    AND c.month = s.month{same}
"""  # noqa: S608 -- constants of this migration


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0030_unplanned_rows"),
    ]

    operations = [
        migrations.AddField(
            model_name="commoditycell",
            name="tkdn_high",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas tinggi",
            ),
        ),
        migrations.AddField(
            model_name="commoditycell",
            name="tkdn_low",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas rendah",
            ),
        ),
        migrations.AddField(
            model_name="commoditycell",
            name="tkdn_middle",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas menengah",
            ),
        ),
        migrations.AddField(
            model_name="commoditycell",
            name="tkdn_none",
            field=models.DecimalField(
                decimal_places=2, default=0, max_digits=20, verbose_name="nilai dengan TKDN nol"
            ),
        ),
        migrations.AddField(
            model_name="plancell",
            name="tkdn_high",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas tinggi",
            ),
        ),
        migrations.AddField(
            model_name="plancell",
            name="tkdn_low",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas rendah",
            ),
        ),
        migrations.AddField(
            model_name="plancell",
            name="tkdn_middle",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas menengah",
            ),
        ),
        migrations.AddField(
            model_name="plancell",
            name="tkdn_none",
            field=models.DecimalField(
                decimal_places=2, default=0, max_digits=20, verbose_name="nilai dengan TKDN nol"
            ),
        ),
        migrations.AddField(
            model_name="producercell",
            name="tkdn_high",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas tinggi",
            ),
        ),
        migrations.AddField(
            model_name="producercell",
            name="tkdn_low",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas rendah",
            ),
        ),
        migrations.AddField(
            model_name="producercell",
            name="tkdn_middle",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas menengah",
            ),
        ),
        migrations.AddField(
            model_name="producercell",
            name="tkdn_none",
            field=models.DecimalField(
                decimal_places=2, default=0, max_digits=20, verbose_name="nilai dengan TKDN nol"
            ),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="tkdn_high",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas tinggi",
            ),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="tkdn_low",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas rendah",
            ),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="tkdn_middle",
            field=models.DecimalField(
                decimal_places=2,
                default=0,
                max_digits=20,
                verbose_name="nilai dengan TKDN kelas menengah",
            ),
        ),
        migrations.AddField(
            model_name="spendingcell",
            name="tkdn_none",
            field=models.DecimalField(
                decimal_places=2, default=0, max_digits=20, verbose_name="nilai dengan TKDN nol"
            ),
        ),
        *(migrations.RunSQL(fill(table), migrations.RunSQL.noop) for table in KEYS),
    ]
