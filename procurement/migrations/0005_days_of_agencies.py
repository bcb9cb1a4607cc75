"""Sums of the days of agencies, told apart as those of regions are; filled from the purchases there are.

And a way through one agency's purchases by value, which were sorted for each page.
"""

from importlib import import_module

from django.db import migrations, models

from p3dn.migrating.columns import ID, choice, refer

days = import_module("procurement.migrations.0003_sums_self_managed_opinions")
METHOD = {
    "source": choice("sumber", days.SOURCES, 12),
    "procurement_type": choice("jenis pengadaan", days.TYPES, 12),
    "method": choice("metode pengadaan", days.METHODS, 40, blank=True),
}
COMMODITY = {"commodity": refer("catalog.commodity", "komoditas (KBKI)", null=True, **days.LOOSE)}
PRODUCER = {"producer": refer("catalog.producer", "produsen", null=True, **days.LOOSE)}


def cell(name, called, key, sums, index):
    """A kind of cell: one for each day of an agency, told apart by the columns of `key`."""
    unique = models.UniqueConstraint(
        fields=("agency", "date", *key, "region"),
        name=f"{name.lower()}_unique",
        nulls_distinct=False,
    )
    return migrations.CreateModel(
        name,
        fields=[
            ID,
            ("written_at", models.DateTimeField("dihitung")),
            ("region", refer("accounts.region", "daerah", **days.LOOSE)),
            ("agency", refer("accounts.agency", "perangkat daerah", **days.LOOSE)),
            ("date", models.DateField("tanggal")),
            *key.items(),
            *(days.column(one, named) for one, (named, _sum) in sums.items()),
        ],
        options={
            "verbose_name": called,
            "verbose_name_plural": called,
            "ordering": ["date", "agency", "pk"],
            "indexes": [index],
            "constraints": [unique],
        },
    )


FILL = [
    days.fill(
        "agencymethoddaycell",
        ["agency_id", "source", "procurement_type", "method"],
        days.PARTED,
    ),
    days.fill("agencycommoditydaycell", ["agency_id", "commodity_id"], days.MONEY),
    days.fill("agencyproducerdaycell", ["agency_id", "producer_id"], days.MONEY),
]
EMPTY = (
    "TRUNCATE procurement_agencymethoddaycell, procurement_agencycommoditydaycell,"
    " procurement_agencyproducerdaycell"
)


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0004_sums_of_the_plan"),
    ]

    operations = [
        cell(
            "AgencyMethodDayCell",
            "belanja perangkat daerah per sumber, jenis, cara dan hari",
            METHOD,
            days.PARTED,
            models.Index(fields=["region", "date"], name="agencymethodday_region"),
        ),
        cell(
            "AgencyCommodityDayCell",
            "belanja perangkat daerah per komoditas dan hari",
            COMMODITY,
            days.MONEY,
            models.Index(fields=["region", "commodity", "date"], name="agencycommodityday_region"),
        ),
        cell(
            "AgencyProducerDayCell",
            "belanja perangkat daerah per produsen dan hari",
            PRODUCER,
            days.MONEY,
            models.Index(fields=["region", "producer", "date"], name="agencyproducerday_region"),
        ),
        migrations.RunSQL("; ".join(FILL), EMPTY),
        migrations.AddIndex(
            "expense",
            models.Index(
                condition=models.Q(("counts", True)),
                fields=["agency", "-value", "id"],
                name="expense_agency_value",
            ),
        ),
    ]
