"""One purchase for every delivered line, and the sums that move with purchases."""

from decimal import Decimal

from django.contrib.postgres.indexes import BrinIndex
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import migrations, models
from django.db.models import F, Q

from p3dn.accounts.columns import ID, OPTIONAL, choice, plausible, refer
from p3dn.audit.operations import KeepHistory, Refuse, differs
from p3dn.ui.values.bounds import MostRupiah

SOURCE = {
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
TYPE = {
    "goods": "Barang",
    "construction": "Pekerjaan Konstruksi",
    "consulting": "Jasa Konsultansi",
    "services": "Jasa Lainnya",
    "several": "Lebih dari satu jenis",
    "unknown": "Belum diketahui",
}
METHOD = {
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
DUTY = {
    "met": "Terpenuhi",
    "exempt": "Dikecualikan",
    "none": "Tidak terkena kewajiban",
    "breached": "Tidak terpenuhi",
    "unjudged": "Belum dapat dinilai",
}
ANSWER = {"yes": "Ya", "no": "Bukan", "unknown": "Belum diketahui"}
SMALL_BUSINESS = {"yes": "Ya, UMK atau koperasi", "no": "Bukan", "unknown": "Belum diketahui"}
STATE = {"current": "Berlaku", "cancelled": "Dibatalkan", "superseded": "Diganti"}


def rupiah(verbose_name, digits=20, places=2, **more):
    """An amount nobody enters above any region's budget."""
    limits = [MinValueValidator(Decimal(0)), MostRupiah()]
    return models.DecimalField(
        verbose_name, max_digits=digits, decimal_places=places, validators=limits, **more
    )


def total(verbose_name, digits=20, places=2):
    """A sum, kept by the database."""
    return models.DecimalField(verbose_name, max_digits=digits, decimal_places=places, default=0)


WHERE = [
    ID,
    ("year", models.PositiveSmallIntegerField("tahun")),
    ("month", models.PositiveSmallIntegerField("bulan")),
    ("written_at", models.DateTimeField("dihitung")),
    ("region", refer("accounts.region", "daerah", db_index=False)),
    ("agency", refer("accounts.agency", "perangkat daerah")),
]
LINES = ("lines", models.IntegerField("jumlah baris", default=0))
SUMS = [
    LINES,
    ("value", total("nilai")),
    ("domestic_value", total("nilai PDN")),
    ("imported_value", total("nilai impor")),
    ("unknown_value", total("nilai belum diketahui")),
    ("tkdn_base", total("nilai yang TKDN-nya diketahui")),
    ("tkdn_weighted", total("nilai x TKDN / 100", 26, 6)),
    ("small_business_value", total("nilai UMKK")),
    ("small_business_unknown", total("nilai UMKK belum diketahui")),
    ("in_region_value", total("nilai pelaku usaha setempat")),
    ("in_region_unknown", total("nilai yang tempat usahanya belum diketahui")),
]
BY_SOURCE = ("source", choice("sumber", SOURCE, 12))
BY_METHOD = ("method", choice("metode pengadaan", METHOD, 40, blank=True))


def cell(name, called, columns, unique, indexes=()):
    """A kind of cell: one for each combination of what `unique` names."""
    key = models.UniqueConstraint(
        fields=unique.split(), name=f"{name.lower()}_unique", nulls_distinct=False
    )
    return migrations.CreateModel(
        name,
        fields=[*WHERE, *columns],
        options={
            "verbose_name": called,
            "verbose_name_plural": called,
            "ordering": ["year", "month", "agency", "pk"],
            "constraints": [key],
            "indexes": list(indexes),
        },
    )


def counted(name, *columns, **which):
    """An index for lists of what counts."""
    condition = Q(counts=True, **which)
    return models.Index(fields=columns, condition=condition, name=f"expense_{name}")


def check(name, message, condition):
    """A rule of purchases."""
    return models.CheckConstraint(
        condition=condition, name=f"expense_{name}", violation_error_message=message
    )


def part(name, called, column, length, what):
    """How much of a purchase stands where."""
    return migrations.CreateModel(
        f"Expense{name}",
        fields=[
            ID,
            (column, models.CharField(what, max_length=length)),
            ("amount", rupiah("nilai")),
            ("expense", refer("procurement.expense", "belanja", f"{name.lower()}s")),
        ],
        options={
            "verbose_name": called,
            "verbose_name_plural": called,
            "ordering": ["expense", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=["expense", column], name=f"expense_{name.lower()}_unique"
                )
            ],
        },
    )


WRITTEN_ONCE = (
    "agency_id", "assessment_id", "commodity_id", "date", "delivery_line_id", "document",
    "domestic_value", "duty", "duty_code", "duty_ground", "fiscal_year", "id", "imported_value",
    "in_region", "key", "method", "package_id", "procurement_type", "producer_id", "recorded_at",
    "region_id", "request_line_id", "small_business", "source", "supplier_name", "supplier_npwp",
    "tkdn_base", "tkdn_weighted", "unknown_value", "value", "version",
)  # fmt: skip
NO_VERSIONS = [column.removesuffix("_id") for column in WRITTEN_ONCE]


# Each delivered line becomes one purchase, of cancelled deliveries too; of a delivery the last line first,
# so that lists, newest first, show its lines in their order. Frozen as of this migration.
LIFTED = "('exemption_granted', 'import_approved')"
EXPENSES = f"""
INSERT INTO procurement_expense (
    source, key, version, document, fiscal_year, date, region_id, agency_id, package_id,
    request_line_id, assessment_id, delivery_line_id, commodity_id, producer_id, procurement_type,
    method, supplier_name, supplier_npwp, value, domestic_value, imported_value, unknown_value,
    tkdn_base, tkdn_weighted, small_business, in_region, duty, duty_code, duty_ground, state,
    recorded_at
)
SELECT
    'delivery', line.id::text, 1, delivery.id::text, extract(year FROM delivery.handover_date),
    delivery.handover_date, delivery.region_id, delivery.agency_id, package.id, wanted.id,
    judgement.id, line.id, wanted.commodity_id, product.producer_id,
    (
        SELECT CASE
            WHEN count(DISTINCT part) > 1 THEN 'several'
            ELSE coalesce(max(CASE part
                WHEN 'barang' THEN 'goods'
                WHEN 'pekerjaan konstruksi' THEN 'construction'
                WHEN 'jasa konsultansi' THEN 'consulting'
                WHEN 'jasa lainnya' THEN 'services'
            END), 'unknown')
        END
        FROM (
            SELECT lower(btrim(written)) AS part
            FROM unnest(string_to_array(package.procurement_types, ';')) AS written
        ) AS parts
        WHERE part <> ''
    ),
    coalesce(package.method, ''), delivery.supplier_name, delivery.supplier_npwp, line.value,
    CASE line.origin WHEN 'domestic' THEN line.value ELSE 0 END,
    CASE line.origin WHEN 'imported' THEN line.value ELSE 0 END,
    CASE line.origin WHEN 'unknown' THEN line.value ELSE 0 END,
    CASE WHEN line.tkdn IS NULL THEN 0 ELSE line.value END,
    coalesce(line.value * line.tkdn / 100, 0),
    delivery.small_business,
    CASE
        WHEN product.id IS NULL THEN 'unknown'
        WHEN starts_with(place.code, region.code) THEN 'yes'
        ELSE 'no'
    END,
    CASE
        WHEN judgement.verdict = 'cannot_be_judged' THEN 'unjudged'
        WHEN judgement.verdict <> 'complies' THEN 'breached'
        WHEN reason.code IN {LIFTED} THEN 'exempt'
        ELSE 'met'
    END,
    left(coalesce(reason.code, ''), 60), left(coalesce(reason.ground, ''), 200),
    CASE WHEN delivery.is_cancelled THEN 'cancelled' ELSE 'current' END,
    delivery.recorded_at
FROM procurement_realizationline AS line
JOIN procurement_realization AS delivery ON delivery.id = line.realization_id
JOIN procurement_purchaserequest AS request ON request.id = delivery.request_id
LEFT JOIN procurement_package AS package ON package.id = request.package_id
JOIN procurement_requestline AS wanted ON wanted.id = line.line_id
JOIN procurement_assessment AS judgement ON judgement.id = line.assessment_id
JOIN accounts_region AS region ON region.id = delivery.region_id
LEFT JOIN catalog_product AS product ON product.id = wanted.product_id
LEFT JOIN catalog_producer AS producer ON producer.id = product.producer_id
LEFT JOIN accounts_region AS place ON place.id = producer.location_id
LEFT JOIN LATERAL (
    SELECT one ->> 0 AS code, coalesce(one #>> '{{2,0}}', one #>> '{{1,ground}}') AS ground
    FROM jsonb_array_elements(judgement.snapshot::jsonb #> '{{result,reasons}}')
        WITH ORDINALITY AS reasons (one, place)
    ORDER BY (one ->> 0 IN {LIFTED}) DESC, reasons.place
    LIMIT 1
) AS reason ON true
ORDER BY delivery.id, line.id DESC
"""  # noqa: S608 -- constants of this migration
PLACE = {
    "region_id": "region_id",
    "agency_id": "agency_id",
    "year": "extract(year FROM date)",
    "month": "extract(month FROM date)",
}
MONEY_OF = {
    "lines": "count(*)",
    "value": "sum(value)",
    "domestic_value": "sum(domestic_value)",
    "imported_value": "sum(imported_value)",
    "unknown_value": "sum(unknown_value)",
    "tkdn_base": "sum(tkdn_base)",
    "tkdn_weighted": "sum(tkdn_weighted)",
    "small_business_value": "coalesce(sum(value) FILTER (WHERE small_business = 'yes'), 0)",
    "small_business_unknown": "coalesce(sum(value) FILTER (WHERE small_business = 'unknown'), 0)",
    "in_region_value": "coalesce(sum(value) FILTER (WHERE in_region = 'yes'), 0)",
    "in_region_unknown": "coalesce(sum(value) FILTER (WHERE in_region = 'unknown'), 0)",
}


def fill(name, key, sums):
    """INSERT of one kind of cell; nothing was known of sources of funds."""
    columns = PLACE | {column: column for column in key}
    return (
        f"INSERT INTO procurement_{name} ({', '.join([*columns, *sums])}, written_at)"  # noqa: S608 -- constants
        f" SELECT {', '.join([*columns.values(), *sums.values()])}, statement_timestamp()"
        f" FROM procurement_expense WHERE counts GROUP BY {', '.join(columns.values())}"
    )


FILL = [
    EXPENSES,
    fill("spendingcell", ["source", "procurement_type", "method", "duty"], MONEY_OF),
    fill("commoditycell", ["commodity_id"], MONEY_OF),
    fill("producercell", ["producer_id"], MONEY_OF),
    fill("plancell", ["package_id", "method"], MONEY_OF),
    fill("documentcell", ["source", "document"], {"lines": "count(*)"}),
    fill("documentcount", ["source"], {"documents": "count(DISTINCT document)"}),
]


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_people"),
        ("catalog", "0003_triggers"),
        ("procurement", "0002_budget"),
    ]
    operations = [
        migrations.CreateModel(
            "Expense",
            fields=[
                ID,
                BY_SOURCE,
                ("key", models.CharField("kunci", max_length=120)),
                ("version", models.PositiveSmallIntegerField("versi", default=1)),
                ("document", models.CharField("dokumen", max_length=120)),
                (
                    "fiscal_year",
                    models.PositiveSmallIntegerField(
                        "tahun anggaran",
                        validators=[MinValueValidator(2000), MaxValueValidator(2100)],
                    ),
                ),
                ("date", models.DateField("tanggal")),
                ("region", refer("accounts.region", "daerah", db_index=False)),
                (
                    "agency",
                    refer("accounts.agency", "perangkat daerah", "expenses", db_index=False),
                ),
                ("package", refer("procurement.package", "paket RUP", "expenses", **OPTIONAL)),
                (
                    "request_line",
                    refer("procurement.requestline", "baris permintaan", "expenses", **OPTIONAL),
                ),
                (
                    "assessment",
                    refer("procurement.assessment", "penilaian", db_index=False, **OPTIONAL),
                ),
                (
                    "delivery_line",
                    refer(
                        "procurement.realizationline", "baris serah terima", "expenses", **OPTIONAL
                    ),
                ),
                (
                    "commodity",
                    refer("catalog.commodity", "komoditas (KBKI)", db_index=False, **OPTIONAL),
                ),
                ("producer", refer("catalog.producer", "produsen", **OPTIONAL)),
                ("procurement_type", choice("jenis pengadaan", TYPE, 12, default="unknown")),
                BY_METHOD,
                ("supplier_name", models.CharField("penyedia", max_length=200, blank=True)),
                (
                    "supplier_npwp",
                    models.CharField(
                        "NPWP penyedia",
                        max_length=16,
                        blank=True,
                        validators=[
                            RegexValidator(r"^\d{15,16}$", "NPWP terdiri atas 15 atau 16 angka.")
                        ],
                    ),
                ),
                ("value", rupiah("nilai")),
                ("domestic_value", rupiah("nilai PDN", default=0)),
                ("imported_value", rupiah("nilai impor", default=0)),
                ("unknown_value", rupiah("nilai yang asalnya belum diketahui", default=0)),
                ("tkdn_base", rupiah("nilai yang TKDN-nya diketahui", default=0)),
                ("tkdn_weighted", rupiah("nilai x TKDN / 100", 26, 6, default=0)),
                ("small_business", choice("UMKK", SMALL_BUSINESS, 7, default="unknown")),
                ("in_region", choice("pelaku usaha setempat", ANSWER, 7, default="unknown")),
                ("duty", choice("kewajiban", DUTY, 8, default="unjudged")),
                ("duty_code", models.CharField("alasan putusan", max_length=60, blank=True)),
                ("duty_ground", models.CharField("dasar putusan", max_length=200, blank=True)),
                ("state", choice("keadaan", STATE, 10, default="current")),
                (
                    "counted_by",
                    refer(
                        "procurement.expense",
                        "dihitung melalui",
                        "counts_for",
                        db_index=False,
                        **OPTIONAL,
                    ),
                ),
                (
                    "counts",
                    models.GeneratedField(
                        expression=Q(state="current", counted_by__isnull=True),
                        output_field=models.BooleanField(),
                        db_persist=True,
                        verbose_name="dihitung",
                    ),
                ),
                ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
            ],
            options={
                "verbose_name": "belanja",
                "verbose_name_plural": "belanja",
                "ordering": ["-date", "-pk"],
                "indexes": [
                    counted("region", "region", "-date", "-id"),
                    counted("agency", "agency", "-date", "-id"),
                    counted("duty", "region", "duty", "-date", "-id"),
                    counted("value", "region", "-value", "id"),
                    counted("imported", "region", "-date", "-id", imported_value__gt=0),
                    counted("unknown", "region", "-date", "-id", unknown_value__gt=0),
                    models.Index(
                        fields=["commodity"],
                        opclasses=["varchar_pattern_ops"],
                        name="expense_commodity",
                    ),
                    models.Index(
                        fields=["counted_by"],
                        condition=Q(counted_by__isnull=False),
                        name="expense_counted_by",
                    ),
                    BrinIndex(fields=["date"], name="expense_date"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=["source", "key", "version"],
                        name="expense_unique",
                        violation_error_message="Belanja ini sudah dicatat.",
                    ),
                    models.UniqueConstraint(
                        fields=["source", "key"],
                        condition=Q(state="current"),
                        name="expense_one_current",
                        violation_error_message="Belanja ini sudah dicatat.",
                    ),
                    check(
                        "origin_adds_up",
                        "PDN, impor, dan yang belum diketahui harus genap.",
                        Q(value=F("domestic_value") + F("imported_value") + F("unknown_value")),
                    ),
                    check(
                        "origin_not_negative",
                        "Nilai tidak boleh negatif.",
                        Q(domestic_value__gte=0, imported_value__gte=0, unknown_value__gte=0),
                    ),
                    check(
                        "tkdn_within_value",
                        "Nilai TKDN tidak boleh melebihi nilai belanjanya.",
                        Q(tkdn_base__gte=0, tkdn_base__lte=F("value"))
                        & Q(tkdn_weighted__gte=0, tkdn_weighted__lte=F("tkdn_base")),
                    ),
                    check(
                        "not_counted_by_itself",
                        "Belanja tidak dapat dihitung melalui dirinya sendiri.",
                        Q(counted_by__isnull=True) | ~Q(counted_by=F("id")),
                    ),
                ],
            },
        ),
        plausible("expense", "expense_days_plausible", "date"),
        part("Funding", "sumber dana belanja", "source", 40, "sumber dana"),
        part("Account", "rekening belanja", "code", 120, "kode rekening"),
        KeepHistory("Expense", without=NO_VERSIONS, labels=["update"]),
        Refuse("Expense", "never_deleted", "DELETE"),
        Refuse("Expense", "only_taken_out", "UPDATE", differs(*WRITTEN_ONCE)),
        Refuse("ExpenseFunding"),
        Refuse("ExpenseAccount"),
        cell(
            "SpendingCell",
            "belanja per bulan",
            [
                BY_SOURCE,
                ("procurement_type", choice("jenis pengadaan", TYPE, 12)),
                BY_METHOD,
                ("duty", choice("kewajiban", DUTY, 8)),
                *SUMS,
            ],
            "agency year month region source procurement_type method duty",
            [models.Index(fields=["region", "year"], name="spendingcell_region_year")],
        ),
        cell(
            "CommodityCell",
            "belanja per komoditas",
            [("commodity", refer("catalog.commodity", "komoditas (KBKI)", null=True)), *SUMS],
            "region year commodity month agency",
        ),
        cell(
            "ProducerCell",
            "belanja per produsen",
            [("producer", refer("catalog.producer", "produsen", null=True)), *SUMS],
            "region year producer month agency",
        ),
        cell(
            "PlanCell",
            "belanja per paket",
            [("package", refer("procurement.package", "paket RUP", null=True)), BY_METHOD, *SUMS],
            "region year package method month agency",
        ),
        cell(
            "FundingCell",
            "belanja per sumber dana",
            [
                ("funding", models.CharField("sumber dana", max_length=40)),
                LINES,
                ("value", total("nilai")),
            ],
            "region year funding month agency",
        ),
        cell(
            "DocumentCell",
            "dokumen belanja",
            [BY_SOURCE, ("document", models.CharField("dokumen", max_length=120)), LINES],
            "document source agency year month region",
        ),
        cell(
            "DocumentCount",
            "jumlah dokumen belanja",
            [BY_SOURCE, ("documents", models.IntegerField("jumlah dokumen", default=0))],
            "agency year month region source",
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
    ]
