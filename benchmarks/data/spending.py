"""Purchases of fifty regions, a thousand agencies and five years, as many as wanted, written by SQL.

Half are the large region's (118 agencies, the others have 18), and of these 20,000 stand in one month of its
first agency (`BUSY`), ten in another (`QUIET`). Sources, methods, duty, known and unknown origin, packages of a plan,
classes, makers, funds and accounts are as mixed as national files have them. A package is bought in two
months of its year. Triggers and foreign keys sleep meanwhile: the rows are what they would have let through.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from psycopg import sql

if TYPE_CHECKING:
    from p3dn.accounts.models import Agency

REGIONS, LARGE, SMALL = 50, 118, 18  # 118 + 49 * 18 = 1,000 agencies
FIRST_YEAR, YEARS = 2022, 5
BUSY, QUIET = date(2026, 3, 17), date(2021, 3, 17)
IN_BUSY, IN_QUIET = 20_000, 10
PIECE = 500_000  # purchases written by one statement
WRITTEN = ("procurement_expense", "procurement_expensefunding", "procurement_expenseaccount")

PLAN = """
INSERT INTO procurement_package (region_id, agency_id, fiscal_year, rup_code, name, ceiling, method,
    procurement_types, volume, description, specification, planned_domestic, planned_small_business,
    is_active, source, is_demo)
SELECT a.region_id, a.id, year, (a.id * 10 + year - 2020) * 1000 + n, 'Paket ukur ' || n || ' ' || a.name, 4e9,
    (ARRAY['E-Purchasing', 'Pengadaan Langsung', 'Tender', 'Dikecualikan'])[1 + n % 4], 'Barang', '', '', '',
    (ARRAY['yes', 'yes', 'no', 'unknown'])[1 + n % 4], (ARRAY['yes', 'no', 'unknown'])[1 + n % 3],
    true, '{}', false
FROM accounts_agency a JOIN accounts_region r ON r.id = a.region_id
CROSS JOIN generate_series(2022, 2026) AS year
CROSS JOIN LATERAL generate_series(1, CASE WHEN r.code = '98.01' THEN 100 ELSE 30 END) AS n
WHERE r.code BETWEEN '98.01' AND '98.50'
"""
PLACES = """
CREATE TEMPORARY TABLE places AS
SELECT row_number() OVER (PARTITION BY r.code = '98.01' ORDER BY a.id, p.year) - 1 AS place, r.code = '98.01' AS large,
    a.id AS agency, a.region_id AS region, p.year, p.packages
FROM accounts_agency a JOIN accounts_region r ON r.id = a.region_id
JOIN (
    SELECT agency_id, fiscal_year AS year, array_agg(id ORDER BY id) AS packages FROM procurement_package GROUP BY 1, 2
) AS p ON p.agency_id = a.id
WHERE r.code BETWEEN '98.01' AND '98.50';
CREATE INDEX ON places (large, place);
ANALYZE places
"""
PRODUCERS = """
INSERT INTO catalog_producer (region_id, name, name_key, nib, npwp, scale, scale_evidence, majority_paper, address,
    location_id, siinas_status, siinas_number, kbli_codes, contact_name, contact_phone, contact_email, is_active,
    is_demo, entered_by_id, entered_at)
SELECT region.id, 'CV Ukur ' || n, 'UKUR ' || n, lpad((9000000000000 + n)::text, 13, '0'), '', 'small', '', '',
    'Jl. Ukur', region.id, 'unknown', '', '{}', '', '', '', true, true, %(by)s, now()
FROM generate_series(1, 300) n, (SELECT id FROM accounts_region WHERE code = '98.01') AS region
"""
PURCHASES = """
INSERT INTO procurement_expense (
    source, key, version, document, fiscal_year, date, region_id, agency_id, package_id, commodity_id, producer_id,
    procurement_type, method, supplier_name, supplier_npwp, value, domestic_value, imported_value, unknown_value,
    tkdn_base, tkdn_weighted, small_business, in_region, own_estimate, duty, duty_code, duty_ground, state,
    recorded_at
)
SELECT CASE package %% 4 WHEN 0 THEN CASE WHEN year < 2025 THEN 'catalogue_5' ELSE 'catalogue_6' END
        WHEN 1 THEN 'non_tender' WHEN 2 THEN 'tender' ELSE 'recorded' END,
    n::text, 1, 'D' || n / 3, extract(year FROM day), day, region, agency,
    package, CASE WHEN spread %% 3 = 0 THEN (%(commodities)s::text[])[1 + package %% 200] END,
    CASE WHEN spread %% 6 = 0 THEN (%(producers)s::bigint[])[1 + package %% 300] END,
    (ARRAY['goods', 'goods', 'services', 'construction'])[1 + package / 4 %% 4],
    (ARRAY['E-Purchasing', 'Pengadaan Langsung', 'Tender', 'Dikecualikan'])[1 + package %% 4],
    'CV Ukur ' || spread %% 3000,
    '', value, CASE WHEN origin < 6 THEN value ELSE 0 END, CASE WHEN origin = 6 THEN value ELSE 0 END,
    CASE WHEN origin > 6 THEN value ELSE 0 END, CASE WHEN origin < 4 THEN value ELSE 0 END,
    CASE WHEN origin < 4 THEN value * (spread %% 80) / 100 ELSE 0 END,
    (ARRAY['yes', 'no', 'unknown'])[1 + spread %% 3], (ARRAY['yes', 'no', 'unknown'])[1 + spread %% 4 / 2],
    CASE WHEN package %% 4 IN (1, 2) THEN value + (spread %% 5 - 1) * 1000 END,
    CASE WHEN spread %% 100 < 2 THEN 'breached' WHEN package %% 4 = 3 THEN 'exempt'
        WHEN spread %% 100 < 60 THEN 'met' ELSE 'unjudged' END,
    CASE WHEN spread %% 100 < 2 THEN 'needs_exemption' ELSE '' END, '', 'current', now()
FROM (
    SELECT n, spread, agency, region, year, 100000 + spread * 7919 %% 90000000 AS value, spread %% 10 AS origin,
        CASE WHEN chosen THEN %(day)s::date ELSE least(
            make_date(year, (1 + (package * 5 + spread %% 2 * 3) %% 12)::int, (1 + spread %% 28)::int),
            date '2026-11-26') END AS day, package
    FROM (
        SELECT n, %(day)s::date IS NOT NULL AS chosen, (n * 2654435761) %% 4294967291 AS spread
        FROM generate_series(%(first)s::bigint, %(last)s) AS n
    ) AS numbered
    JOIN places ON large = (chosen OR n %% 2 = 0)
        AND place = CASE WHEN chosen THEN %(years)s - 1
            ELSE spread / 10 %% CASE WHEN n %% 2 = 0 THEN %(many)s ELSE %(few)s END END
    CROSS JOIN LATERAL (SELECT packages[1 + spread / 7 %% cardinality(packages)] AS package) AS bought
) AS purchases
"""
FUNDS = """
INSERT INTO procurement_expensefunding (expense_id, source, amount)
SELECT id, CASE WHEN id %% 20 = 0 THEN 'BLUD' ELSE 'APBD' END, value
FROM procurement_expense WHERE id > %(after)s AND id %% 10 > 0;
INSERT INTO procurement_expenseaccount (expense_id, code, amount)
SELECT id, '1.02.02.2.01.0003.5.1.02.01.01.' || lpad((id %% 90)::text, 4, '0'), value
FROM procurement_expense WHERE id > %(after)s AND id %% 4 > 0
"""


@transaction.atomic
def places() -> "list[Agency]":
    """Regions, agencies and their plan; the agencies of the large region, the busy one first."""
    from p3dn.accounts.models import Agency, Region, User

    by = User.objects.create_user(email="ukur@contoh.test", full_name="Ukur")
    regions = Region.objects.bulk_create(
        Region(code=f"98.{n:02d}", name=f"Ukur {n}", kind="city", is_served=True)
        for n in range(1, REGIONS + 1)
    )
    agencies = Agency.objects.bulk_create(
        Agency(region=region, code=f"1.01.2.22.0.00.01.{n:04d}", name=f"Dinas Ukur {n}")
        for place, region in enumerate(regions)
        for n in range(SMALL if place else LARGE)
    )
    with asleep() as cursor:
        cursor.execute(PRODUCERS, {"by": by.pk})
        cursor.execute(PLAN)
        cursor.execute("ANALYZE")
    return agencies[:LARGE]


def write(first: int, last: int) -> None:
    """Purchases of these numbers; the first of all are those of `BUSY` and `QUIET`."""
    many = last - first > PIECE
    with without_indexes(WRITTEN if many else ()), transaction.atomic(), asleep() as cursor:
        cursor.execute(PLACES)
        given = known(cursor)
        if first == 1:
            busy, quiet = IN_BUSY, IN_BUSY + IN_QUIET
            cursor.execute(PURCHASES, {**given, "first": 1, "last": busy, "day": BUSY})
            cursor.execute(PURCHASES, {**given, "first": busy + 1, "last": quiet, "day": QUIET})
            first = quiet + 1
        for start in range(first, last + 1, PIECE):
            end = min(start + PIECE - 1, last)
            cursor.execute(PURCHASES, {**given, "first": start, "last": end, "day": None})
        for statement in FUNDS.split(";\n"):
            cursor.execute(statement, given)
        cursor.execute("DROP TABLE places")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def known(cursor: CursorWrapper) -> dict[str, Any]:
    """What the statements are told: keys of what purchases name, and how many agency-years there are."""
    from catalog.models import Commodity, Producer
    from procurement.models import Expense

    codes = Commodity.objects.filter(digits__gte=7).order_by("pk").values_list("pk", flat=True)
    newest = Expense.objects.order_by("-pk").values_list("pk", flat=True).first()
    return {
        "commodities": list(codes[:200]),
        "producers": list(Producer.objects.order_by("pk").values_list("pk", flat=True)[:300]),
        "many": LARGE * YEARS,
        "few": (REGIONS - 1) * SMALL * YEARS,
        "years": YEARS,
        "after": newest or 0,
    }


@contextmanager
def asleep() -> Iterator[CursorWrapper]:
    """A cursor in whose transaction no trigger and no foreign key is asked."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        yield cursor
        cursor.execute("SET LOCAL session_replication_role = origin")


@contextmanager
def without_indexes(tables: Sequence[str]) -> Iterator[None]:
    """Indexes and unique constraints of tables, but for their keys, are made anew when the block ends."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
            " WHERE contype = 'u' AND conrelid = ANY(%s::regclass[])",
            [list(tables)],
        )
        unique = cursor.fetchall()
        cursor.execute(
            "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index"
            " WHERE NOT indisprimary AND indrelid = ANY(%s::regclass[])"
            " AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype = 'u')",
            [list(tables)],
        )
        indexes = cursor.fetchall()
        for table, name, _definition in unique:
            cursor.execute(_named("ALTER TABLE {} DROP CONSTRAINT {}", table, name))
        for name, _definition in indexes:
            cursor.execute(_named("DROP INDEX {}", name))
    yield
    with connection.cursor() as cursor:
        cursor.execute("SET maintenance_work_mem = '1GB'")
        for _name, definition in indexes:
            cursor.execute(definition)
        for table, name, definition in unique:
            add = _named("ALTER TABLE {} ADD CONSTRAINT {} ", table, name)
            cursor.execute(sql.Composed([add, sql.SQL(definition)]))
        cursor.execute("RESET maintenance_work_mem")


def _named(statement: str, *names: str) -> sql.Composed:
    return sql.SQL(statement).format(*map(sql.Identifier, names))
