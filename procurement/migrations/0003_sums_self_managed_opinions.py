"""Sums of months and days, the self-managed plan, opinions, and changes kept by statement.

The sums are filled from what there is.
"""

from datetime import date

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.functions.text import Upper
from pgtrigger.migrations import RemoveTrigger

from p3dn.migrating.columns import ID, OPTIONAL, choice, person, refer, rupiah
from p3dn.migrating.operations import InstallTrigger, KeepHistory
from p3dn.migrating.together import Together

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


def day_cell(name, called, key, sums, *, ordering=("date", "pk"), indexes=()):
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
FILL_DAYS = [
    fill("daycell", ["agency_id"], PARTED),
    fill("methoddaycell", ["source", "procurement_type", "method"], PARTED),
    fill("commoditydaycell", ["commodity_id"], MONEY),
    fill("producerdaycell", ["producer_id"], MONEY),
]
EMPTY_DAYS = "TRUNCATE procurement_daycell, procurement_methoddaycell, procurement_commoditydaycell, procurement_producerdaycell"

PLACE = "region_id, agency_id, year, month"
OF_CONTRACTS = {
    "contracts": "lines", "contracts_estimated": "estimated_lines",
    "contract_value_estimated": "estimated_value", "contract_estimate": "own_estimate",
    "contracts_above": "above_lines", "contract_value_above": "above_value",
}  # fmt: skip
# Of the sums of a month: those the cells of its purchases have, and those that are told apart in them.
SUMMED = {
    **{name: f"sum({name})" for name in MONEY},
    **{name: how for name, (_called, how) in PARTS.items() if name not in OF_CONTRACTS},
    **{name: contracts(f"sum({column})") for name, column in OF_CONTRACTS.items()},
}
MONTHS = f"""
INSERT INTO procurement_monthcell ({PLACE}, {", ".join(SUMMED)}, written_at)
SELECT {PLACE}, {", ".join(SUMMED.values())}, max(written_at) FROM procurement_spendingcell
GROUP BY {PLACE} HAVING sum(lines) > 0
"""  # noqa: S608 -- constants of this migration
OF_SOURCES = f"""
INSERT INTO procurement_sourcecell ({PLACE}, source, lines, value, written_at)
SELECT {PLACE}, source, sum(lines), sum(value), max(written_at) FROM procurement_spendingcell
GROUP BY {PLACE}, source HAVING sum(lines) > 0
"""  # noqa: S608 -- constants of this migration
ACCOUNTS = r"""
INSERT INTO procurement_accountcell (region_id, agency_id, year, account, budget_line_id, lines, value, written_at)
SELECT e.region_id, e.agency_id, extract(year FROM e.date),
    coalesce(substring(a.code FROM '5\.\d\.\d\d\.\d\d\.\d\d\.\d{4}'), ''), q.budget_line_id,
    count(*), sum(coalesce(a.amount, e.value)), statement_timestamp()
FROM procurement_expense AS e
LEFT JOIN procurement_expenseaccount AS a ON a.expense_id = e.id
LEFT JOIN procurement_requestline AS q ON q.id = e.request_line_id AND a.id IS NULL
WHERE e.counts GROUP BY 1, 2, 3, 4, 5
"""
FILL_MONTHS = [MONTHS, OF_SOURCES, ACCOUNTS]
EMPTY_MONTHS = "TRUNCATE procurement_monthcell, procurement_sourcecell, procurement_accountcell"


def cell(name, called, columns, unique, ordering):
    """A kind of cell: one for each year or month of an agency, told apart by the columns of `unique`."""
    return migrations.CreateModel(
        name,
        fields=[
            ID,
            ("region", refer("accounts.region", "daerah", **LOOSE)),
            ("agency", refer("accounts.agency", "perangkat daerah", db_constraint=False)),
            ("year", models.PositiveSmallIntegerField("tahun")),
            ("written_at", models.DateTimeField("dihitung")),
            *columns,
        ],
        options={
            "verbose_name": called,
            "verbose_name_plural": called,
            "ordering": [*ordering.split(), "pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=tuple(unique.split()),
                    name=f"{name.lower()}_unique",
                    nulls_distinct=False,
                )
            ],
        },
    )


MONTH = ("month", models.PositiveSmallIntegerField("bulan"))
WORTH = [column(name, MONEY[name][0]) for name in ("lines", "value")]
CELLS = [
    cell(
        "AccountCell",
        "belanja per rekening",
        [
            ("account", models.CharField("kode rekening", max_length=17, blank=True)),
            (
                "budget_line",
                refer("procurement.budgetline", "baris anggaran", null=True, **LOOSE),
            ),
            *WORTH,
        ],
        "region year account budget_line agency",
        "year agency",
    ),
    cell(
        "MonthCell",
        "belanja per perangkat daerah dan bulan",
        [MONTH, *(column(name, called) for name, (called, _how) in PARTED.items())],
        "region year month agency",
        "year month agency",
    ),
    cell(
        "SourceCell",
        "belanja per sumber",
        [MONTH, ("source", choice("sumber", SOURCES, 12)), *WORTH],
        "region year source month agency",
        "year month agency",
    ),
    day_cell(
        "DayCell",
        "belanja per perangkat daerah dan hari",
        {"agency": refer("accounts.agency", "perangkat daerah", **LOOSE)},
        PARTED,
        ordering=("date", "agency", "pk"),
        indexes=[models.Index(fields=["agency", "date"], name="daycell_agency_date")],
    ),
    day_cell(
        "MethodDayCell",
        "belanja per sumber, jenis, cara dan hari",
        {
            "source": choice("sumber", SOURCES, 12),
            "procurement_type": choice("jenis pengadaan", TYPES, 12),
            "method": choice("metode pengadaan", METHODS, 40, blank=True),
        },
        PARTED,
    ),
    day_cell(
        "CommodityDayCell",
        "belanja per komoditas dan hari",
        {"commodity": refer("catalog.commodity", "komoditas (KBKI)", null=True, **LOOSE)},
        MONEY,
    ),
    day_cell(
        "ProducerDayCell",
        "belanja per produsen dan hari",
        {"producer": refer("catalog.producer", "produsen", null=True, **LOOSE)},
        MONEY,
    ),
    # however many purchases of other methods are newer
    migrations.AddIndex(
        "expense",
        models.Index(
            condition=Q(("counts", True)),
            fields=["region", "method", "-date", "-id"],
            name="expense_method",
        ),
    ),
]

# What is planned of agencies, beside their budget; of the other levels as it was.
PROVIDERS = """
    SELECT region_id, agency_id, fiscal_year, sum(ceiling) AS amount
    FROM procurement_package WHERE is_active GROUP BY region_id, agency_id, fiscal_year
"""
BOTH = """
    SELECT region_id, agency_id, fiscal_year, sum(ceiling) AS amount FROM (
        SELECT region_id, agency_id, fiscal_year, ceiling
        FROM procurement_package WHERE is_active
        UNION ALL
        SELECT region_id, agency_id, fiscal_year, ceiling
        FROM procurement_selfmanagedpackage WHERE is_active
    ) AS package GROUP BY region_id, agency_id, fiscal_year
"""
VIEW = """
CREATE VIEW procurement_budgetstanding AS
SELECT concat_ws(':', 'agency', planned.agency_id, planned.fiscal_year) AS id,
    planned.region_id, planned.agency_id, planned.fiscal_year, 'agency'::text AS level,
    ''::text AS code, ''::text AS account, ''::text AS name, planned.amount AS planned,
    budget.amount AS budget
FROM (
{planned}) AS planned
LEFT JOIN procurement_agencybudget AS budget
    ON budget.agency_id = planned.agency_id AND budget.fiscal_year = planned.fiscal_year
UNION ALL
SELECT concat_ws(':', 'sub', planned.agency_id, planned.fiscal_year, planned.code),
    planned.region_id, planned.agency_id, planned.fiscal_year, 'sub', planned.code, '',
    coalesce(item.name, ''), planned.amount, item.amount
FROM (
    SELECT package.region_id, package.agency_id, package.fiscal_year, line.sub_activity AS code,
        sum(line.amount) AS amount
    FROM procurement_package AS package
    JOIN procurement_budgetline AS line ON line.package_id = package.id
    WHERE package.is_active AND line.sub_activity <> '' AND line.amount > 0
    GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity
) AS planned
LEFT JOIN procurement_budgetitem AS item
    ON item.agency_id = planned.agency_id AND item.fiscal_year = planned.fiscal_year
    AND item.code = planned.code AND item.account = ''
UNION ALL
SELECT concat_ws(':', 'account', planned.agency_id, planned.fiscal_year, planned.code, planned.account),
    planned.region_id, planned.agency_id, planned.fiscal_year, 'account', planned.code,
    planned.account, coalesce(item.name, ''), planned.amount, item.amount
FROM (
    SELECT package.region_id, package.agency_id, package.fiscal_year, line.sub_activity AS code,
        line.account_code AS account, sum(line.amount) AS amount
    FROM procurement_package AS package
    JOIN procurement_budgetline AS line ON line.package_id = package.id
    WHERE package.is_active AND line.sub_activity <> '' AND line.account_code <> '' AND line.amount > 0
    GROUP BY package.region_id, package.agency_id, package.fiscal_year, line.sub_activity,
        line.account_code
) AS planned
LEFT JOIN procurement_budgetitem AS item
    ON item.agency_id = planned.agency_id AND item.fiscal_year = planned.fiscal_year
    AND item.code = planned.code AND item.account = planned.account
"""
NO_VIEW = "DROP VIEW procurement_budgetstanding"
YEARS = date(2000, 1, 1), date(2100, 12, 31)
SELF_MANAGED_KIND = {
    "1": "Tipe I: dilaksanakan sendiri",
    "2": "Tipe II: instansi pemerintah lain",
    "3": "Tipe III: organisasi kemasyarakatan",
    "4": "Tipe IV: kelompok masyarakat",
    "": "Belum diketahui",
}
SELF_MANAGED = [
    migrations.CreateModel(
        "SelfManagedPackage",
        fields=[
            ID,
            (
                "fiscal_year",
                models.PositiveSmallIntegerField(
                    "tahun anggaran", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("rup_code", models.CharField("kode RUP", max_length=20)),
            ("name", models.CharField("nama paket", max_length=500)),
            ("ceiling", rupiah("pagu")),
            ("kind", choice("tipe swakelola", SELF_MANAGED_KIND, 1, blank=True)),
            ("organiser", models.CharField("penyelenggara", max_length=300, blank=True)),
            ("volume", models.CharField("volume", max_length=300, blank=True)),
            ("description", models.TextField("uraian pekerjaan", blank=True)),
            ("work_from", models.DateField("awal pelaksanaan", **OPTIONAL)),
            ("work_to", models.DateField("akhir pelaksanaan", **OPTIONAL)),
            ("is_active", models.BooleanField("aktif", default=True)),
            ("agency", refer("accounts.agency", "perangkat daerah", "%(class)ss", db_index=False)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "paket swakelola",
            "verbose_name_plural": "paket swakelola",
            "ordering": ["-fiscal_year", "name", "pk"],
            "indexes": [
                models.Index(
                    fields=["agency", "-fiscal_year", "name", "id"], name="selfmanaged_agency_list"
                ),
                models.Index(
                    fields=["region", "-fiscal_year", "name", "id"], name="selfmanaged_region_list"
                ),
                GinIndex(
                    OpClass(Upper("rup_code"), name="gin_trgm_ops"),
                    OpClass(Upper("name"), name="gin_trgm_ops"),
                    name="selfmanaged_words",
                ),
            ],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "rup_code"),
                    name="selfmanaged_code_unique",
                    violation_error_message="Kode RUP ini sudah ada.",
                ),
                models.CheckConstraint(
                    condition=Q(("ceiling__gte", 0)),
                    name="selfmanaged_ceiling_positive",
                    violation_error_message="Pagu tidak boleh negatif.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("work_from__range", YEARS),
                            ("work_from__isnull", True),
                            _connector="OR",
                        ),
                        Q(("work_to__range", YEARS), ("work_to__isnull", True), _connector="OR"),
                    ),
                    name="selfmanaged_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
            ],
        },
    ),
    KeepHistory("SelfManagedPackage", in_bulk=True),
]

# What others are asked to think of a request that waits for a decision.
OPINIONS = [
    migrations.CreateModel(
        "Opinion",
        fields=[
            ID,
            ("handed_in_at", models.DateTimeField("permintaan diajukan")),
            ("question", models.TextField("yang ditanyakan")),
            ("asked_at", models.DateTimeField("diminta", auto_now_add=True)),
            ("answer", models.TextField("pendapat", blank=True)),
            ("answered_at", models.DateTimeField("dijawab", **OPTIONAL)),
            ("asked_by", person("diminta oleh")),
            ("asked_of", person("diminta dari")),
            ("request", refer("procurement.purchaserequest", "permintaan", "opinions")),
        ],
        options={
            "verbose_name": "pendapat",
            "verbose_name_plural": "pendapat",
            "ordering": ["request", "asked_at", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    condition=Q(("answered_at__isnull", True)),
                    fields=("request", "asked_of", "handed_in_at"),
                    name="opinion_asked_once",
                    violation_error_message="Pendapatnya sudah diminta dan belum dijawab.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("answered_at__isnull", True),
                        Q(("answer", ""), _negated=True),
                        _connector="XOR",
                    ),
                    name="opinion_answered",
                ),
                models.CheckConstraint(
                    condition=Q(("asked_of", F("asked_by")), _negated=True),
                    name="opinion_of_another",
                ),
            ],
        },
    ),
    KeepHistory("Opinion"),
]


def changes_kept(model, columns):
    """The changes that one statement makes in these columns, kept by one."""
    kept = {one: f'new_values."{one}"' for one in columns}
    kept |= {
        "pgh_context_id": "_pgh_attached_context.value",
        "pgh_created_at": "NOW()",
        "pgh_label": "'update'",
        "pgh_obj_id": 'new_values."id"',
    }
    names = sorted(kept)
    into = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(kept[name] for name in names)
    changed = " OR ".join(
        f'old_values."{one}" IS DISTINCT FROM (new_values."{one}")' for one in columns
    )
    both = 'SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id")'
    func = " ".join(
        [
            "WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value )",
            f'INSERT INTO "procurement_{model}event" ({into})',
            f"SELECT {values} FROM ( {both} WHERE ({changed}) ) AS new_values, _pgh_attached_context;",  # noqa: S608 -- constants
            "RETURN NULL;",
        ]
    )
    rows = "OLD TABLE AS old_values  NEW TABLE AS new_values"
    return [
        RemoveTrigger(model, "update_update"),
        InstallTrigger(model, "update_update", "AFTER UPDATE", func, referencing=rows),
    ]


CHANGES = [
    *changes_kept("expense", ["counted_by_id", "state"]),
    *changes_kept("sourcematch", ["decided_by_id", "state"]),
    *changes_kept("sourcerow", ["agency_id", "expense_id", "fate", "marks"]),
]


class Migration(migrations.Migration):
    replaces = [
        ("procurement", "0004_sums_of_months"),
        ("procurement", "0005_self_managed_plan"),
        ("procurement", "0006_opinions"),
        ("procurement", "0007_sums_of_days"),
        ("procurement", "0008_changes_kept_at_once"),
    ]
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("catalog", "0002_judging_and_local_rules"),
        ("jobs", "0003_scheduled_runs_and_returning"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0002_requests_and_spending"),
    ]

    operations = [
        Together(*CELLS, *SELF_MANAGED, *OPINIONS, *CHANGES),
        migrations.RunSQL("; ".join(FILL_MONTHS + FILL_DAYS), EMPTY_MONTHS + "; " + EMPTY_DAYS),
        migrations.RunSQL(
            [NO_VIEW, VIEW.replace("{planned}", BOTH)],
            [NO_VIEW, VIEW.replace("{planned}", PROVIDERS)],
        ),
    ]
