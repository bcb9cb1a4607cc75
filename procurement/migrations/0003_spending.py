"""Spending of all sources, the sums that move with it, orders and payments.

Each delivered line of before becomes a purchase, and the sums are filled from the purchases.
"""

from datetime import date
from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import BrinIndex, GinIndex, OpClass
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.expressions import CombinedExpression
from django.db.models.functions.text import Upper
from django.utils.timezone import now
from pgtrigger.migrations import RemoveTrigger

from p3dn.migrating.columns import ID, OPTIONAL, choice, percent, person, plausible, refer, rupiah
from p3dn.migrating.operations import FollowColumns, KeepHistory, Refuse, differs
from p3dn.migrating.together import Together
from p3dn.ui.values.bounds import MostRupiah, MostUnits
from procurement.models.spending.acceptance import photo_path

DELIVERED = (
    "agency_id",
    "contract_date",
    "contract_number",
    "handover_date",
    "handover_number",
    "id",
    "is_demo",
    "order_id",
    "recorded_at",
    "recorded_by_id",
    "region_id",
    "request_id",
    "small_business",
    "supplier_name",
    "supplier_npwp",
)
AGENCY_ALIAS_SYSTEM = {
    "rup": "SiRUP",
    "spse": "SPSE",
    "catalogue": "e-katalog v5",
}
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
SOURCE_ROW_FATE = {
    "imported": "Masuk",
    "superseded": "Diganti versi baru",
    "duplicate": "Kembar",
    "flagged": "Perlu dilihat",
    "refused": "Ditolak",
}
SOURCE_DECISION_ANSWER = {
    "unknown": "Nilai PDN belum diketahui",
    "percent": "Angka itu persen dari nilai kontrak",
    "whole": "Seluruh nilainya PDN",
    "agency": "Milik perangkat daerah ini",
    "count": "Hitung",
    "leave": "Jangan hitung",
}
SOURCE_MATCH_GROUND = {
    "number": "Kode RUP, nomor dan nilai sama",
    "plan": "Kode RUP dan nilai sama",
    "paper": "Nomor dan nilai sama",
    "supplier": "Penyedia, nilai dan waktu sama",
}
SOURCE_MATCH_STATE = {
    "proposed": "Usulan",
    "same": "Dihitung sekali",
    "apart": "Dua pembelian",
}
SMALL_BUSINESS = {
    "yes": "Ya, UMK atau koperasi",
    "no": "Bukan",
    "unknown": "Belum diketahui",
}
REQUIREMENT_CHECK_OUTCOME = {
    "unchecked": "Belum diperiksa",
    "met": "Sesuai",
    "unmet": "Tidak sesuai",
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
ANSWER = {
    "yes": "Ya",
    "no": "Bukan",
    "unknown": "Belum diketahui",
}
DUTY = {
    "met": "Terpenuhi",
    "exempt": "Dikecualikan",
    "none": "Tidak terkena kewajiban",
    "breached": "Tidak terpenuhi",
    "unjudged": "Belum dapat dinilai",
}
STATE = {
    "current": "Berlaku",
    "cancelled": "Dibatalkan",
    "superseded": "Diganti",
}


def total(verbose_name, digits=20, places=2):
    """A sum, kept by the database."""
    return models.DecimalField(verbose_name, max_digits=digits, decimal_places=places, default=0)


LOOSE = {"db_constraint": False}  # cells are kept by the database, and checked as sums
WHERE = [
    ID,
    ("year", models.PositiveSmallIntegerField("tahun")),
    ("month", models.PositiveSmallIntegerField("bulan")),
    ("written_at", models.DateTimeField("dihitung")),
    ("region", refer("accounts.region", "daerah", db_index=False, **LOOSE)),
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
    ("tkdn_none", total("nilai dengan TKDN nol")),
    ("tkdn_low", total("nilai dengan TKDN kelas rendah")),
    ("tkdn_middle", total("nilai dengan TKDN kelas menengah")),
    ("tkdn_high", total("nilai dengan TKDN kelas tinggi")),
]
ESTIMATES = [
    ("above_lines", models.IntegerField("jumlah baris di atas HPS", default=0)),
    ("above_value", total("nilai di atas HPS")),
    ("estimated_lines", models.IntegerField("jumlah baris yang HPS-nya diketahui", default=0)),
    ("estimated_value", total("nilai yang HPS-nya diketahui")),
    ("own_estimate", total("HPS")),
]
DIFFERS_HELP = "Hanya diketahui untuk serah terima yang dicatat di sini."
BY_SOURCE = ("source", choice("sumber", SOURCE, 12))
BY_METHOD = ("method", choice("metode pengadaan", METHOD, 40, blank=True))


def cell(name, called, columns, unique, indexes=(), **agency):
    """A kind of cell: one for each combination of what `unique` names."""
    whose = ("agency", refer("accounts.agency", "perangkat daerah", **LOOSE, **agency))
    key = models.UniqueConstraint(
        fields=unique.split(), name=f"{name.lower()}_unique", nulls_distinct=False
    )
    return migrations.CreateModel(
        name,
        fields=[*WHERE, whose, *columns],
        options={
            "verbose_name": called,
            "verbose_name_plural": called,
            "ordering": ["year", "month", "agency", "pk"],
            "constraints": [key],
            "indexes": list(indexes),
        },
    )


WRITTEN_ONCE = (
    "agency_id", "assessment_id", "commodity_id", "date", "delivery_line_id", "document",
    "domestic_value", "duty", "duty_code", "duty_ground", "fiscal_year", "id", "imported_value",
    "in_region", "key", "method", "own_estimate", "package_id", "procurement_type", "producer_id", "recorded_at",
    "region_id", "request_line_id", "small_business", "source", "supplier_name", "supplier_npwp",
    "tkdn_base", "tkdn_weighted", "unknown_value", "value", "version",
)  # fmt: skip
NO_VERSIONS = [column.removesuffix("_id") for column in WRITTEN_ONCE]


# Each delivered line becomes one purchase, of cancelled deliveries too; of a delivery the last line first,
# so that lists, newest first, show its lines in their order. Frozen as of this migration.
LIFTED = "('exemption_granted', 'import_approved')"
PURCHASES = f"""
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
    # bands of TKDN
    "tkdn_none": "coalesce(sum(tkdn_base) FILTER (WHERE tkdn_weighted = 0), 0)",
    "tkdn_low": """coalesce(sum(tkdn_base) FILTER (
        WHERE tkdn_weighted > 0 AND tkdn_weighted < tkdn_base * 0.25), 0)""",
    "tkdn_middle": """coalesce(sum(tkdn_base) FILTER (
        WHERE tkdn_weighted >= tkdn_base * 0.25 AND tkdn_weighted < tkdn_base * 0.40), 0)""",
    "tkdn_high": """coalesce(sum(tkdn_base) FILTER (
        WHERE tkdn_base > 0 AND tkdn_weighted >= tkdn_base * 0.40), 0)""",
}
# Nobody had estimated what was bought.
NO_ESTIMATES = dict.fromkeys(
    ("estimated_lines", "estimated_value", "own_estimate", "above_lines", "above_value"), "0"
)


def fill(name, key, sums):
    """INSERT of one kind of cell; nothing was known of sources of funds."""
    columns = PLACE | {column: column for column in key}
    return (
        f"INSERT INTO procurement_{name} ({', '.join([*columns, *sums])}, written_at)"  # noqa: S608 -- constants
        f" SELECT {', '.join([*columns.values(), *sums.values()])}, statement_timestamp()"
        f" FROM procurement_expense WHERE counts GROUP BY {', '.join(columns.values())}"
    )


DIFFERS = "CASE WHEN d.id IS NULL THEN 'unknown' WHEN d.findings = '[]' THEN 'no' ELSE 'yes' END"
BY_DUTY = f"""
INSERT INTO procurement_dutycell (
    region_id, agency_id, year, month, duty, duty_code, duty_ground, differs, lines, value, written_at
)
SELECT e.region_id, e.agency_id, extract(year FROM e.date), extract(month FROM e.date), e.duty,
    e.duty_code, e.duty_ground, {DIFFERS}, count(*), sum(e.value), statement_timestamp()
FROM procurement_expense AS e
LEFT JOIN procurement_realizationline AS d ON d.id = e.delivery_line_id
WHERE e.counts
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
"""  # noqa: S608 -- a constant of this migration

FILL = [
    PURCHASES,
    fill(
        "spendingcell",
        ["source", "procurement_type", "method", "duty"],
        MONEY_OF | NO_ESTIMATES,
    ),
    fill("commoditycell", ["commodity_id"], MONEY_OF),
    fill("producercell", ["producer_id"], MONEY_OF),
    fill("plancell", ["package_id", "method"], MONEY_OF),
    fill("documentcell", ["source", "document"], {"lines": "count(*)"}),
    fill("documentcount", ["source"], {"documents": "count(DISTINCT document)"}),
    BY_DUTY,
]

# Rows that a package of a later plan may concern: few beside all rows, and asked by each plan.
UNPLANNED = """
CREATE INDEX sourcerow_unplanned ON procurement_sourcerow (region_id)
WHERE marks @> ARRAY['no_plan']::varchar[] OR jsonb_array_length(facts->'rup') > 1
"""

# Purchases read from files of other systems, and what was decided of them.
SOURCES = [
    migrations.CreateModel(
        "AgencyAlias",
        fields=[
            ID,
            ("system", choice("sistem", AGENCY_ALIAS_SYSTEM, 10)),
            ("code", models.CharField("kode", max_length=30)),
            ("agency", refer("accounts.agency", "perangkat daerah", "aliases")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "kode lain perangkat daerah",
            "verbose_name_plural": "kode lain perangkat daerah",
            "ordering": ["region", "system", "code"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "system", "code"), name="agencyalias_unique"
                )
            ],
        },
    ),
    migrations.CreateModel(
        "SourceFile",
        fields=[
            ID,
            ("dataset", models.CharField("kumpulan data", max_length=30)),
            ("source", choice("sumber", SOURCE, 12)),
            ("name", models.CharField("nama berkas", max_length=255)),
            ("sha256", models.CharField("sidik berkas", max_length=64)),
            ("file", models.FileField("berkas", max_length=255, blank=True, upload_to="sources/")),
            ("loaded_at", models.DateTimeField("dimuat", auto_now_add=True)),
            ("drawn_on", models.DateField("ditarik dari sistem asal")),
            ("first_day", models.DateField("belanja pertama", **OPTIONAL)),
            ("last_day", models.DateField("belanja terakhir", **OPTIONAL)),
            ("rows", models.PositiveIntegerField("jumlah baris", default=0)),
            ("imported", models.PositiveIntegerField("masuk", default=0)),
            ("superseded", models.PositiveIntegerField("diganti", default=0)),
            ("duplicate", models.PositiveIntegerField("kembar", default=0)),
            ("flagged", models.PositiveIntegerField("perlu dilihat", default=0)),
            ("refused", models.PositiveIntegerField("ditolak", default=0)),
            ("taken_back_at", models.DateTimeField("ditarik kembali", **OPTIONAL)),
            (
                "job",
                models.OneToOneField(
                    "jobs.job",
                    models.PROTECT,
                    verbose_name="impor",
                    related_name="source_file",
                    **OPTIONAL,
                ),
            ),
            (
                "loaded_by",
                person(
                    "dimuat oleh",
                    help_text="Kosong bila dimuat oleh perintah tanpa orang.",
                    **OPTIONAL,
                ),
            ),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "berkas sumber",
            "verbose_name_plural": "berkas sumber",
            "ordering": ["-pk"],
            "indexes": [
                models.Index(fields=["region", "dataset", "-id"], name="sourcefile_region")
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        (
                            "rows",
                            CombinedExpression(
                                CombinedExpression(
                                    CombinedExpression(
                                        CombinedExpression(F("imported"), "+", F("superseded")),
                                        "+",
                                        F("duplicate"),
                                    ),
                                    "+",
                                    F("flagged"),
                                ),
                                "+",
                                F("refused"),
                            ),
                        )
                    ),
                    name="sourcefile_fates_add_up",
                    violation_error_message="Nasib baris harus genap.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("drawn_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("drawn_on__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("first_day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("first_day__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("last_day__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("last_day__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="sourcefile_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
            ],
        },
    ),
    migrations.CreateModel(
        "SourceRow",
        fields=[
            ID,
            ("source", choice("sumber", SOURCE, 12)),
            ("number", models.PositiveIntegerField("baris")),
            ("key", models.CharField("kunci", max_length=120)),
            ("digest", models.CharField("sidik isi", max_length=32)),
            ("version", models.PositiveSmallIntegerField("versi", default=0)),
            (
                "drawn_on",
                models.DateField(
                    "ditarik dari sistem asal",
                    help_text="Kosong bila berkasnya tidak menyebutkannya.",
                    **OPTIONAL,
                ),
            ),
            ("fate", choice("nasib", SOURCE_ROW_FATE, 10)),
            (
                "marks",
                ArrayField(models.CharField(max_length=20), verbose_name="catatan", default=list),
            ),
            ("facts", models.JSONField("isi", default=dict)),
            ("agency", refer("accounts.agency", "perangkat daerah", db_index=False, **OPTIONAL)),
            ("expense", refer("procurement.expense", "belanja", "source_rows", **OPTIONAL)),
            ("file", refer("procurement.sourcefile", "berkas", "content", db_index=False)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "baris sumber",
            "verbose_name_plural": "baris sumber",
            "ordering": ["file", "number"],
            "indexes": [
                models.Index(fields=["region", "source", "key"], name="sourcerow_key"),
                models.Index(fields=["file", "fate", "number"], name="sourcerow_fate"),
            ],
            "constraints": [
                models.UniqueConstraint(fields=("file", "number"), name="sourcerow_unique")
            ],
        },
    ),
    KeepHistory(
        "SourceRow",
        without=[
            "id",
            "source",
            "number",
            "key",
            "digest",
            "version",
            "drawn_on",
            "facts",
            "file",
            "region",
        ],
        labels=["update"],
    ),
    migrations.CreateModel(
        "SourceDecision",
        fields=[
            ID,
            ("mark", models.CharField("catatan", max_length=20)),
            ("answer", choice("keputusan", SOURCE_DECISION_ANSWER, 10)),
            ("note", models.CharField("alasan", max_length=300, blank=True)),
            ("at", models.DateTimeField("waktu", auto_now_add=True)),
            ("agency", refer("accounts.agency", "perangkat daerah", **OPTIONAL)),
            ("by", person("oleh")),
            ("row", refer("procurement.sourcerow", "baris sumber", "decisions")),
        ],
        options={
            "verbose_name": "keputusan atas baris sumber",
            "verbose_name_plural": "keputusan atas baris sumber",
            "ordering": ["row", "pk"],
        },
    ),
    Refuse("SourceDecision"),
    migrations.CreateModel(
        "SourceMatch",
        fields=[
            ID,
            ("ground", choice("dasar", SOURCE_MATCH_GROUND, 8)),
            ("state", choice("keadaan", SOURCE_MATCH_STATE, 8, default="proposed")),
            ("found_at", models.DateTimeField("ditemukan", auto_now_add=True)),
            (
                "decided_by",
                person(
                    "diputuskan oleh",
                    help_text="Kosong bila kuncinya sama, sehingga dicocokkan sendiri.",
                    **OPTIONAL,
                ),
            ),
            ("expense", refer("procurement.expense", "belanja", "matches")),
            ("other", refer("procurement.expense", "belanja pembanding", "matched")),
            ("region", refer("accounts.region", "daerah")),
        ],
        options={
            "verbose_name": "pembelian yang diketahui dua kali",
            "verbose_name_plural": "pembelian yang diketahui dua kali",
            "ordering": ["-pk"],
            "indexes": [
                models.Index(
                    condition=Q(("state", "proposed")),
                    fields=["region", "found_at"],
                    name="sourcematch_waiting",
                )
            ],
            "constraints": [
                models.UniqueConstraint(fields=("expense", "other"), name="sourcematch_unique")
            ],
        },
    ),
    KeepHistory(
        "SourceMatch",
        without=["id", "ground", "found_at", "expense", "other", "region"],
        labels=["update"],
    ),
    migrations.RunSQL(UNPLANNED, "DROP INDEX sourcerow_unplanned"),
]

# Orders, their handovers, the buyer's own estimate, and payments.
ORDERS = [
    migrations.CreateModel(
        "Order",
        fields=[
            ID,
            ("number", models.CharField("nomor pesanan", max_length=120)),
            ("ordered_on", models.DateField("tanggal pesanan")),
            ("deliver_by", models.DateField("diserahkan paling lambat", **OPTIONAL)),
            ("supplier_name", models.CharField("penyedia", max_length=200)),
            ("supplier_npwp", models.CharField("NPWP penyedia", max_length=16, blank=True)),
            ("small_business", choice("UMKK", SMALL_BUSINESS, 7)),
            ("is_cancelled", models.BooleanField("dibatalkan", default=False)),
            ("cancel_reason", models.TextField("alasan pembatalan", blank=True)),
            ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
            ("agency", refer("accounts.agency", "perangkat daerah", editable=False)),
            ("recorded_by", person("dicatat oleh")),
            ("region", refer("accounts.region", "daerah", editable=False)),
            ("request", refer("procurement.purchaserequest", "permintaan", "orders")),
        ],
        options={
            "verbose_name": "pesanan",
            "verbose_name_plural": "pesanan",
            "ordering": ["-ordered_on", "-pk"],
            "indexes": [
                models.Index(fields=["region", "-ordered_on", "-id"], name="order_region_list"),
                models.Index(fields=["agency", "-ordered_on", "-id"], name="order_agency_list"),
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(
                            ("ordered_on__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("ordered_on__isnull", True),
                            _connector="OR",
                        ),
                        Q(
                            ("deliver_by__range", (date(2000, 1, 1), date(2100, 12, 31))),
                            ("deliver_by__isnull", True),
                            _connector="OR",
                        ),
                    ),
                    name="order_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                ),
                models.UniqueConstraint(
                    condition=Q(("is_cancelled", False)),
                    fields=("agency", "number"),
                    name="order_number_unique",
                    violation_error_message="Pesanan dengan nomor ini sudah dicatat.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("deliver_by__isnull", True),
                        ("deliver_by__gte", F("ordered_on")),
                        _connector="OR",
                    ),
                    name="order_days_in_order",
                    violation_error_message="Batas penyerahan tidak boleh sebelum tanggal pesanan.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("is_cancelled", False),
                        Q(("cancel_reason", ""), _negated=True),
                        _connector="OR",
                    ),
                    name="order_cancelled_why",
                    violation_error_message="Tuliskan alasan pembatalan.",
                ),
            ],
        },
    ),
    KeepHistory("Order"),
    Refuse("Order", "never_deleted", "DELETE"),
    Refuse(
        "Order",
        "only_cancelled",
        "UPDATE",
        condition=differs(
            "agency_id",
            "deliver_by",
            "id",
            "number",
            "ordered_on",
            "recorded_at",
            "recorded_by_id",
            "region_id",
            "request_id",
            "small_business",
            "supplier_name",
            "supplier_npwp",
        ),
    ),
    Refuse("Order", "cancelled_once", "UPDATE", condition='OLD."is_cancelled"'),
    migrations.CreateModel(
        "OrderLine",
        fields=[
            ID,
            (
                "quantity",
                models.DecimalField(
                    "jumlah",
                    validators=[MinValueValidator(Decimal("0.01")), MostUnits()],
                    max_digits=14,
                    decimal_places=2,
                ),
            ),
            ("unit_price", rupiah("harga satuan")),
            ("findings", models.JSONField("beda dengan persetujuan", blank=True, default=list)),
            ("assessment", refer("procurement.assessment", "penilaian saat dipesan")),
            ("line", refer("procurement.requestline", "baris permintaan", "order_lines")),
            ("order", refer("procurement.order", "pesanan", "lines")),
        ],
        options={
            "verbose_name": "baris pesanan",
            "verbose_name_plural": "baris pesanan",
            "ordering": ["order", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("order", "line"), name="order_line_unique"),
                models.CheckConstraint(
                    condition=Q(("quantity__gt", 0)), name="order_quantity_positive"
                ),
            ],
        },
    ),
    Refuse("OrderLine"),
    migrations.CreateModel(
        "OwnEstimate",
        fields=[
            ID,
            ("source", choice("sumber", SOURCE, 12)),
            ("key", models.CharField("kode paket", max_length=120)),
            ("amount", rupiah("HPS", 20)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "HPS",
            "verbose_name_plural": "HPS",
            "ordering": ["region", "source", "key"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("region", "source", "key"),
                    name="own_estimate_unique",
                    violation_error_message="HPS paket ini sudah ada.",
                ),
                models.CheckConstraint(
                    condition=Q(("amount__gt", 0)),
                    name="own_estimate_positive",
                    violation_error_message="Isi HPS lebih dari nol.",
                ),
            ],
        },
    ),
    KeepHistory("OwnEstimate", in_bulk=True),
    migrations.CreateModel(
        "Payment",
        fields=[
            ID,
            ("key", models.CharField("kunci", max_length=64, unique=True, editable=False)),
            ("date", models.DateField("tanggal")),
            ("document", models.CharField("nomor dokumen", max_length=120, blank=True)),
            ("document_kind", models.CharField("jenis dokumen", max_length=60, blank=True)),
            ("transaction_kind", models.CharField("jenis transaksi", max_length=60, blank=True)),
            ("order", models.CharField("nomor SP2D", max_length=120, blank=True)),
            ("unit_code", models.CharField("kode unit", max_length=40, blank=True)),
            ("unit_name", models.CharField("nama unit", max_length=200, blank=True)),
            ("sub_activity", models.CharField("kode sub kegiatan", max_length=60, blank=True)),
            (
                "sub_activity_name",
                models.CharField("nama sub kegiatan", max_length=300, blank=True),
            ),
            ("account", models.CharField("kode rekening", max_length=40, blank=True)),
            ("account_name", models.CharField("nama rekening", max_length=300, blank=True)),
            (
                "paid",
                models.DecimalField(
                    "nilai realisasi",
                    validators=[MinValueValidator(Decimal("-100000000000000")), MostRupiah()],
                    max_digits=20,
                    decimal_places=2,
                ),
            ),
            (
                "returned",
                models.DecimalField(
                    "nilai setoran",
                    default=0,
                    validators=[MinValueValidator(Decimal("-100000000000000")), MostRupiah()],
                    max_digits=20,
                    decimal_places=2,
                ),
            ),
            (
                "value",
                models.GeneratedField(
                    verbose_name="nilai bersih",
                    db_persist=True,
                    expression=CombinedExpression(F("paid"), "-", F("returned")),
                    output_field=models.DecimalField(max_digits=20, decimal_places=2),
                ),
            ),
            ("agency", refer("accounts.agency", "perangkat daerah", "payments", db_index=False)),
            ("job", refer("jobs.job", "impor terakhir", **OPTIONAL)),
            ("region", refer("accounts.region", "daerah", db_index=False)),
        ],
        options={
            "verbose_name": "pembayaran SIPD",
            "verbose_name_plural": "pembayaran SIPD",
            "ordering": ["-date", "-pk"],
            "indexes": [
                models.Index(fields=["region", "-date", "-id"], name="payment_region"),
                models.Index(fields=["agency", "-date", "-id"], name="payment_agency"),
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        ("date__range", (date(2000, 1, 1), date(2100, 12, 31))),
                        ("date__isnull", True),
                        _connector="OR",
                    ),
                    name="payment_days_plausible",
                    violation_error_message="Ada tanggal di luar tahun 2000 sampai 2100.",
                )
            ],
        },
    ),
    KeepHistory("Payment", in_bulk=True),
    migrations.RemoveIndex("realization", "realization_agency_date"),
    migrations.RemoveIndex("realization", "realization_region_date"),
    RemoveTrigger("realization", "only_cancelled"),
    migrations.AlterField(
        "realization",
        "agency",
        refer(
            "accounts.agency", "perangkat daerah", "realizations", editable=False, db_index=False
        ),
    ),
    migrations.AlterField(
        "realization",
        "region",
        refer("accounts.region", "daerah", "realizations", editable=False, db_index=False),
    ),
    migrations.AddField(
        "realization",
        "order",
        refer("procurement.order", "pesanan", "realizations", editable=False, **OPTIONAL),
    ),
    migrations.AddIndex(
        "realization",
        models.Index(fields=["agency", "-handover_date", "id"], name="realization_agency_list"),
    ),
    migrations.AddIndex(
        "realization",
        models.Index(fields=["region", "-handover_date", "id"], name="realization_region_list"),
    ),
    migrations.AddIndex(
        "realization",
        GinIndex(
            OpClass(Upper("contract_number"), name="gin_trgm_ops"),
            OpClass(Upper("handover_number"), name="gin_trgm_ops"),
            OpClass(Upper("supplier_name"), name="gin_trgm_ops"),
            name="realization_trigrams",
        ),
    ),
    FollowColumns("Realization"),
    Refuse(
        "Realization",
        "only_cancelled",
        "UPDATE",
        condition=differs(*DELIVERED),
    ),
]

# What was looked at when goods were handed over.
ACCEPTANCE = [
    migrations.CreateModel(
        "RealizationPhoto",
        fields=[
            ID,
            ("image", models.ImageField("foto", upload_to=photo_path)),
            ("caption", models.CharField("keterangan", max_length=150)),
            ("sha256", models.CharField("sidik berkas", max_length=64, editable=False)),
            ("added_at", models.DateTimeField("diunggah", auto_now_add=True)),
            ("added_by", person("diunggah oleh")),
            ("realization", refer("procurement.realization", "realisasi", "photos")),
        ],
        options={
            "verbose_name": "foto serah terima",
            "verbose_name_plural": "foto serah terima",
            "ordering": ["realization", "pk"],
            "constraints": [
                models.UniqueConstraint(
                    fields=("realization", "sha256"),
                    name="handover_photo_unique",
                    violation_error_message="Foto ini sudah ada pada serah terima ini.",
                )
            ],
        },
    ),
    Refuse("RealizationPhoto"),
    migrations.CreateModel(
        "RequirementCheck",
        fields=[
            ID,
            ("asked", models.CharField("syarat", max_length=500)),
            ("outcome", choice("hasil", REQUIREMENT_CHECK_OUTCOME, 9, default="unchecked")),
            ("note", models.CharField("catatan", max_length=300, blank=True)),
            (
                "delivered",
                models.ForeignKey(
                    "procurement.realizationline",
                    models.CASCADE,
                    verbose_name="baris realisasi",
                    related_name="checks",
                ),
            ),
        ],
        options={
            "verbose_name": "pemeriksaan syarat",
            "verbose_name_plural": "pemeriksaan syarat",
            "ordering": ["delivered", "pk"],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        Q(("outcome", "unmet"), _negated=True),
                        Q(("note", ""), _negated=True),
                        _connector="OR",
                    ),
                    name="check_unmet_told",
                    violation_error_message="Tuliskan apa yang tidak sesuai.",
                )
            ],
        },
    ),
    Refuse("RequirementCheck"),
    migrations.CreateModel(
        "AchievedTkdn",
        fields=[
            ID,
            ("offered", percent("TKDN ditawarkan", null=True)),
            ("achieved", percent("TKDN tercapai")),
            ("source", models.CharField("sumber nilainya", max_length=200)),
            ("cut_percent", percent("potongan (persen)", null=True)),
            ("cut", rupiah("potongan (rupiah)", 20, null=True)),
            (
                "delivered",
                models.OneToOneField(
                    "procurement.realizationline",
                    models.CASCADE,
                    verbose_name="baris realisasi",
                    related_name="achieved",
                ),
            ),
        ],
        options={
            "verbose_name": "TKDN tercapai",
            "verbose_name_plural": "TKDN tercapai",
            "ordering": ["delivered"],
        },
    ),
    Refuse("AchievedTkdn"),
]

# Whether the sums are right.
CHECKS = [
    migrations.CreateModel(
        "SumsCheck",
        fields=[
            ID,
            ("checked_at", models.DateTimeField("diperiksa", default=now)),
            ("compared", models.PositiveIntegerField("jumlah yang dibandingkan")),
            ("differing", models.PositiveIntegerField("jumlah yang berbeda")),
            ("details", models.TextField("rincian", blank=True)),
        ],
        options={
            "verbose_name": "pemeriksaan jumlah belanja",
            "verbose_name_plural": "pemeriksaan jumlah belanja",
            "ordering": ["-checked_at", "-pk"],
            "indexes": [models.Index(fields=["-checked_at", "-id"], name="sumscheck_newest")],
        },
    ),
    Refuse("SumsCheck"),
]

# One purchase for every delivered line, or row of a source.
EXPENSES = [
    migrations.CreateModel(
        "Expense",
        fields=[
            ID,
            ("source", choice("sumber", SOURCE, 12)),
            ("key", models.CharField("kunci", max_length=120)),
            ("version", models.PositiveSmallIntegerField("versi", default=1)),
            ("document", models.CharField("dokumen", max_length=120)),
            (
                "fiscal_year",
                models.PositiveSmallIntegerField(
                    "tahun anggaran", validators=[MinValueValidator(2000), MaxValueValidator(2100)]
                ),
            ),
            ("date", models.DateField("tanggal")),
            ("region", refer("accounts.region", "daerah", db_index=False)),
            ("agency", refer("accounts.agency", "perangkat daerah", "expenses", db_index=False)),
            (
                "package",
                refer("procurement.package", "paket RUP", "expenses", db_index=False, **OPTIONAL),
            ),
            (
                "request_line",
                refer(
                    "procurement.requestline",
                    "baris permintaan",
                    "expenses",
                    db_index=False,
                    **OPTIONAL,
                ),
            ),
            (
                "assessment",
                refer("procurement.assessment", "penilaian", db_index=False, **OPTIONAL),
            ),
            (
                "delivery_line",
                refer(
                    "procurement.realizationline",
                    "baris serah terima",
                    "expenses",
                    db_index=False,
                    **OPTIONAL,
                ),
            ),
            (
                "commodity",
                refer("catalog.commodity", "komoditas (KBKI)", db_index=False, **OPTIONAL),
            ),
            ("producer", refer("catalog.producer", "produsen", db_index=False, **OPTIONAL)),
            (
                "procurement_type",
                choice("jenis pengadaan", TYPE, 12, default="unknown"),
            ),
            ("method", choice("metode pengadaan", METHOD, 40, blank=True)),
            ("supplier_name", models.CharField("penyedia", max_length=200, blank=True)),
            (
                "supplier_npwp",
                models.CharField(
                    "NPWP penyedia",
                    max_length=16,
                    blank=True,
                    validators=[
                        RegexValidator("^\\d{15,16}$", "NPWP terdiri atas 15 atau 16 angka.")
                    ],
                ),
            ),
            ("value", rupiah("nilai", 20)),
            ("domestic_value", rupiah("nilai PDN", 20, default=0)),
            ("imported_value", rupiah("nilai impor", 20, default=0)),
            ("unknown_value", rupiah("nilai yang asalnya belum diketahui", 20, default=0)),
            ("tkdn_base", rupiah("nilai yang TKDN-nya diketahui", 20, default=0)),
            (
                "tkdn_weighted",
                models.DecimalField(
                    "nilai x TKDN / 100",
                    default=0,
                    validators=[MinValueValidator(Decimal("0")), MostRupiah()],
                    max_digits=26,
                    decimal_places=6,
                ),
            ),
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
                    verbose_name="dihitung",
                    db_persist=True,
                    expression=Q(("counted_by__isnull", True), ("state", "current")),
                    output_field=models.BooleanField(),
                ),
            ),
            ("recorded_at", models.DateTimeField("dicatat", auto_now_add=True)),
            ("own_estimate", rupiah("HPS", 20, **OPTIONAL)),
        ],
        options={
            "verbose_name": "belanja",
            "verbose_name_plural": "belanja",
            "ordering": ["-date", "-pk"],
            "indexes": [
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["region", "-date", "-id"],
                    name="expense_region",
                ),
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["agency", "-date", "-id"],
                    name="expense_agency",
                ),
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["region", "duty", "-date", "-id"],
                    name="expense_duty",
                ),
                models.Index(
                    condition=Q(("counts", True)),
                    fields=["region", "-value", "id"],
                    name="expense_value",
                ),
                models.Index(
                    condition=Q(("counts", True), ("imported_value__gt", 0)),
                    fields=["region", "-date", "-id"],
                    name="expense_imported",
                ),
                models.Index(
                    condition=Q(("counts", True), ("unknown_value__gt", 0)),
                    fields=["region", "-date", "-id"],
                    name="expense_unknown",
                ),
                models.Index(
                    condition=Q(("counted_by__isnull", False)),
                    fields=["counted_by"],
                    name="expense_counted_by",
                ),
                BrinIndex(fields=["date"], name="expense_date"),
                models.Index(
                    condition=Q(("package__isnull", False)),
                    fields=["package"],
                    name="expense_package",
                ),
                models.Index(
                    condition=Q(("request_line__isnull", False)),
                    fields=["request_line"],
                    name="expense_request_line",
                ),
                models.Index(
                    condition=Q(("delivery_line__isnull", False)),
                    fields=["delivery_line"],
                    name="expense_delivery_line",
                ),
                models.Index(
                    condition=Q(("producer__isnull", False)),
                    fields=["producer"],
                    name="expense_producer",
                ),
                models.Index(
                    condition=Q(("commodity__isnull", False)),
                    fields=["commodity"],
                    name="expense_commodity",
                    opclasses=["varchar_pattern_ops"],
                ),
            ],
            "constraints": [
                models.CheckConstraint(
                    condition=Q(
                        (
                            "value",
                            CombinedExpression(
                                CombinedExpression(F("domestic_value"), "+", F("imported_value")),
                                "+",
                                F("unknown_value"),
                            ),
                        )
                    ),
                    name="expense_origin_adds_up",
                    violation_error_message="PDN, impor, dan yang belum diketahui harus genap.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("domestic_value__gte", 0),
                        ("imported_value__gte", 0),
                        ("unknown_value__gte", 0),
                    ),
                    name="expense_origin_not_negative",
                    violation_error_message="Nilai tidak boleh negatif.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("tkdn_base__gte", 0),
                        ("tkdn_base__lte", F("value")),
                        ("tkdn_weighted__gte", 0),
                        ("tkdn_weighted__lte", F("tkdn_base")),
                    ),
                    name="expense_tkdn_within_value",
                    violation_error_message="Nilai TKDN tidak boleh melebihi nilai belanjanya.",
                ),
                models.CheckConstraint(
                    condition=Q(
                        ("counted_by__isnull", True),
                        Q(("counted_by", F("id")), _negated=True),
                        _connector="OR",
                    ),
                    name="expense_not_counted_by_itself",
                    violation_error_message="Belanja tidak dapat dihitung melalui dirinya sendiri.",
                ),
                models.UniqueConstraint(
                    fields=("region", "source", "key", "version"),
                    name="expense_unique",
                    violation_error_message="Belanja ini sudah dicatat.",
                ),
                models.UniqueConstraint(
                    condition=Q(("state", "current")),
                    fields=("region", "source", "key"),
                    name="expense_one_current",
                    violation_error_message="Belanja ini sudah dicatat.",
                ),
            ],
        },
    ),
    KeepHistory("Expense", without=NO_VERSIONS, labels=["update"]),
    Refuse("Expense", "never_deleted", "DELETE"),
    Refuse("Expense", "only_taken_out", "UPDATE", condition=differs(*WRITTEN_ONCE)),
    migrations.CreateModel(
        "ExpenseFunding",
        fields=[
            ID,
            ("source", models.CharField("sumber dana", max_length=40)),
            ("amount", rupiah("nilai", 20)),
            ("expense", refer("procurement.expense", "belanja", "fundings", db_index=False)),
        ],
        options={
            "verbose_name": "sumber dana belanja",
            "verbose_name_plural": "sumber dana belanja",
            "ordering": ["expense", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("expense", "source"), name="expense_funding_unique")
            ],
        },
    ),
    Refuse("ExpenseFunding"),
    migrations.CreateModel(
        "ExpenseAccount",
        fields=[
            ID,
            ("code", models.CharField("kode rekening", max_length=120)),
            ("amount", rupiah("nilai", 20)),
            ("expense", refer("procurement.expense", "belanja", "accounts", db_index=False)),
        ],
        options={
            "verbose_name": "rekening belanja",
            "verbose_name_plural": "rekening belanja",
            "ordering": ["expense", "pk"],
            "constraints": [
                models.UniqueConstraint(fields=("expense", "code"), name="expense_account_unique")
            ],
        },
    ),
    Refuse("ExpenseAccount"),
]

# Sums of purchases by agency and month, and by what else is asked.
CELLS = [
    cell(
        "SpendingCell",
        "belanja per bulan",
        [
            BY_SOURCE,
            ("procurement_type", choice("jenis pengadaan", TYPE, 12)),
            BY_METHOD,
            ("duty", choice("kewajiban", DUTY, 8)),
            *SUMS,
            *ESTIMATES,
        ],
        "agency year month region source procurement_type method duty",
        [models.Index(fields=["region", "year"], name="spendingcell_region_year")],
    ),
    cell(
        "CommodityCell",
        "belanja per komoditas",
        [("commodity", refer("catalog.commodity", "komoditas (KBKI)", null=True, **LOOSE)), *SUMS],
        "region year commodity month agency",
    ),
    cell(
        "ProducerCell",
        "belanja per produsen",
        [("producer", refer("catalog.producer", "produsen", null=True, **LOOSE)), *SUMS],
        "region year producer month agency",
    ),
    cell(
        "PlanCell",
        "belanja per paket",
        [
            ("package", refer("procurement.package", "paket RUP", null=True, **LOOSE)),
            BY_METHOD,
            *SUMS,
        ],
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
        db_index=False,
    ),
    cell(
        "DocumentCount",
        "jumlah dokumen belanja",
        [BY_SOURCE, ("documents", models.IntegerField("jumlah dokumen", default=0))],
        "agency year month region source",
    ),
    cell(
        "DutyCell",
        "belanja per dasar putusan",
        [
            ("duty", choice("kewajiban", DUTY, 8)),
            ("duty_code", models.CharField("alasan putusan", max_length=60, blank=True)),
            ("duty_ground", models.CharField("dasar putusan", max_length=200, blank=True)),
            ("differs", choice("beda dengan persetujuan", ANSWER, 7, help_text=DIFFERS_HELP)),
            LINES,
            ("value", total("nilai")),
        ],
        "region year duty duty_code duty_ground differs month agency",
    ),
]


class Migration(migrations.Migration):
    replaces = [
        ("procurement", "0003_expense"),
        ("procurement", "0011_sources"),
        ("procurement", "0014_sums_check"),
        ("procurement", "0020_duty_cells"),
        ("procurement", "0021_payments"),
        ("procurement", "0027_handovers_looked_at"),
        ("procurement", "0028_orders"),
        ("procurement", "0030_unplanned_rows"),
        ("procurement", "0031_tkdn_bands"),
        ("procurement", "0033_own_estimates"),
        ("procurement", "0035_order_list"),
        ("procurement", "0040_matches_waiting"),
        ("procurement", "0041_contracts_in_cells"),
        ("procurement", "0042_contracts_filled"),
    ]
    dependencies = [
        ("accounts", "0002_notices_mandates_holidays"),
        ("catalog", "0003_judging_and_local_rules"),
        ("jobs", "0002_exports_and_changes"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("procurement", "0002_requests_and_budget"),
    ]

    operations = [
        Together(*EXPENSES, *CELLS, *CHECKS, *SOURCES, *ORDERS, *ACCEPTANCE),
        plausible("Expense", "expense_days_plausible", "date"),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
    ]
