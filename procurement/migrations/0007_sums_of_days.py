"""Sums of days, filled from the purchases there are, and the list of purchases of one method in its own order."""

from django.db import migrations, models

from p3dn.migrating.columns import ID, choice, refer

SOURCES = {
    "delivery": "Serah terima",
    "tender": "Tender",
    "non_tender": "Non-tender",
    "recorded": "Pencatatan",
    "self_managed": "Swakelola",
    "catalogue_5": "E-katalog v5",
    "catalogue_6": "E-katalog v6",
    "online_shop": "Toko Daring",
    "sipd": "SIPD",
}
TYPES = {
    "goods": "Barang",
    "construction": "Pekerjaan Konstruksi",
    "consulting": "Jasa Konsultansi",
    "services": "Jasa Lainnya",
    "several": "Lebih dari satu jenis",
    "unknown": "Belum diketahui",
}
METHODS = {
    "E-Purchasing": "E-Purchasing",
    "Pengadaan Langsung": "Pengadaan Langsung",
    "Penunjukan Langsung": "Penunjukan Langsung",
    "Tender": "Tender",
    "Tender Cepat": "Tender Cepat",
    "Seleksi": "Seleksi",
    "Kontes": "Kontes",
    "Dikecualikan": "Dikecualikan",
    "Pembayaran untuk Kontrak Tahun Jamak": "Kontrak tahun jamak",
    "": "Belum diketahui",
}


def of(sum_, condition):
    """A sum of the purchases that a condition leaves; of none it is zero."""
    return f"coalesce({sum_} FILTER (WHERE {condition}), 0)"


def duty(answer):
    return of("sum(value)", f"duty = '{answer}'")


def contracts(sum_, condition="true"):
    return of(sum_, f"source IN ('tender', 'non_tender') AND {condition}")


# Of each sum what it is called, and how it is summed; `lines` and the like are numbers, the others rupiah.
MONEY = {
    "lines": ("jumlah baris", "count(*)"),
    "value": ("nilai", "sum(value)"),
    "domestic_value": ("nilai PDN", "sum(domestic_value)"),
    "imported_value": ("nilai impor", "sum(imported_value)"),
    "unknown_value": ("nilai belum diketahui", "sum(unknown_value)"),
    "tkdn_base": ("nilai yang TKDN-nya diketahui", "sum(tkdn_base)"),
    "tkdn_weighted": ("nilai x TKDN / 100", "sum(tkdn_weighted)"),
    "tkdn_none": ("nilai dengan TKDN nol", of("sum(tkdn_base)", "tkdn_weighted = 0")),
    "tkdn_low": (
        "nilai dengan TKDN kelas rendah",
        of("sum(tkdn_base)", "tkdn_weighted > 0 AND tkdn_weighted < tkdn_base * 0.25"),
    ),
    "tkdn_middle": (
        "nilai dengan TKDN kelas menengah",
        of(
            "sum(tkdn_base)",
            "tkdn_weighted >= tkdn_base * 0.25 AND tkdn_weighted < tkdn_base * 0.40",
        ),
    ),
    "tkdn_high": (
        "nilai dengan TKDN kelas tinggi",
        of("sum(tkdn_base)", "tkdn_base > 0 AND tkdn_weighted >= tkdn_base * 0.40"),
    ),
    "small_business_value": ("nilai UMKK", of("sum(value)", "small_business = 'yes'")),
    "small_business_unknown": (
        "nilai UMKK belum diketahui",
        of("sum(value)", "small_business = 'unknown'"),
    ),
    "in_region_value": ("nilai pelaku usaha setempat", of("sum(value)", "in_region = 'yes'")),
    "in_region_unknown": (
        "nilai yang tempat usahanya belum diketahui",
        of("sum(value)", "in_region = 'unknown'"),
    ),
}
PARTS = {
    "met_value": ("nilai yang memenuhi kewajiban", duty("met")),
    "exempt_value": ("nilai yang dikecualikan", duty("exempt")),
    "free_value": ("nilai yang tidak terkena kewajiban", duty("none")),
    "breached_value": ("nilai yang tidak memenuhi kewajiban", duty("breached")),
    "unjudged_value": ("nilai yang belum dapat dinilai", duty("unjudged")),
    "delivered_value": ("nilai serah terima", of("sum(value)", "source = 'delivery'")),
    "contracts": ("jumlah kontrak", contracts("count(*)")),
    "contracts_estimated": (
        "jumlah kontrak yang HPS-nya diketahui",
        contracts("count(own_estimate)"),
    ),
    "contract_value_estimated": (
        "nilai kontrak yang HPS-nya diketahui",
        contracts("sum(value)", "own_estimate IS NOT NULL"),
    ),
    "contract_estimate": ("HPS kontrak", contracts("sum(own_estimate)")),
    "contracts_above": (
        "jumlah kontrak di atas HPS",
        contracts("count(*)", "value > own_estimate"),
    ),
    "contract_value_above": (
        "nilai kontrak di atas HPS",
        contracts("sum(value)", "value > own_estimate"),
    ),
}
NUMBERS = {"lines", "contracts", "contracts_estimated", "contracts_above"}
LOOSE = {"db_constraint": False, "db_index": False}


def column(name, called):
    """Of numbers or of rupiah."""
    if name in NUMBERS:
        return name, models.IntegerField(called, default=0)
    digits, places = (26, 6) if name == "tkdn_weighted" else (20, 2)
    return name, models.DecimalField(called, max_digits=digits, decimal_places=places, default=0)


def cell(name, called, key, sums, *, ordering=("date", "pk"), indexes=()):
    """A kind of cell: one for each day of a region, told apart by the columns of `key`."""
    unique = models.UniqueConstraint(
        fields=("region", "date", *key), name=f"{name.lower()}_unique", nulls_distinct=False
    )
    return migrations.CreateModel(
        name,
        fields=[
            ID,
            ("written_at", models.DateTimeField("dihitung")),
            ("region", refer("accounts.region", "daerah", **LOOSE)),
            ("date", models.DateField("tanggal")),
            *key.items(),
            *(column(one, named) for one, (named, _sum) in sums.items()),
        ],
        options={
            "verbose_name": called,
            "verbose_name_plural": called,
            "ordering": list(ordering),
            "indexes": list(indexes),
            "constraints": [unique],
        },
    )


def fill(name, columns, sums):
    """INSERT of one kind of cell."""
    keys = ", ".join(("region_id", "date", *columns))
    summed = ", ".join(how for _called, how in sums.values())
    return (
        f"INSERT INTO procurement_{name} ({keys}, {', '.join(sums)}, written_at)"  # noqa: S608 -- constants
        f" SELECT {keys}, {summed}, statement_timestamp() FROM procurement_expense WHERE counts GROUP BY {keys}"
    )


PARTED = MONEY | PARTS
FILL = [
    fill("daycell", ["agency_id"], PARTED),
    fill("methoddaycell", ["source", "procurement_type", "method"], PARTED),
    fill("commoditydaycell", ["commodity_id"], MONEY),
    fill("producerdaycell", ["producer_id"], MONEY),
]
EMPTY = "TRUNCATE procurement_daycell, procurement_methoddaycell, procurement_commoditydaycell, procurement_producerdaycell"


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("catalog", "0003_judging_and_local_rules"),
        ("procurement", "0006_opinions"),
    ]

    operations = [
        cell(
            "DayCell",
            "belanja per perangkat daerah dan hari",
            {"agency": refer("accounts.agency", "perangkat daerah", **LOOSE)},
            PARTED,
            ordering=("date", "agency", "pk"),
            indexes=[models.Index(fields=["agency", "date"], name="daycell_agency_date")],
        ),
        cell(
            "MethodDayCell",
            "belanja per sumber, jenis, cara dan hari",
            {
                "source": choice("sumber", SOURCES, 12),
                "procurement_type": choice("jenis pengadaan", TYPES, 12),
                "method": choice("metode pengadaan", METHODS, 40, blank=True),
            },
            PARTED,
        ),
        cell(
            "CommodityDayCell",
            "belanja per komoditas dan hari",
            {"commodity": refer("catalog.commodity", "komoditas (KBKI)", null=True, **LOOSE)},
            MONEY,
        ),
        cell(
            "ProducerDayCell",
            "belanja per produsen dan hari",
            {"producer": refer("catalog.producer", "produsen", null=True, **LOOSE)},
            MONEY,
        ),
        migrations.RunSQL("; ".join(FILL), EMPTY),
        # however many purchases of other methods are newer
        migrations.AddIndex(
            "expense",
            models.Index(
                condition=models.Q(("counts", True)),
                fields=["region", "method", "-date", "-id"],
                name="expense_method",
            ),
        ),
    ]
