"""Plan, requests, judgements and deliveries of two regions, as many as wanted, written by SQL.

Of a hundred requests ninety-nine are the large region's. One has four lines; one in ten is approved
and half delivered, one in fifty waits for approval, the others are delivered. Triggers and foreign
keys sleep meanwhile: the rows are what they would have let through.
"""

from collections.abc import Sequence

from django.db import connection

LINES = 4  # of each request

STATEMENTS = """
INSERT INTO procurement_package (id, region_id, agency_id, fiscal_year, rup_code, name, ceiling, method,
    procurement_types, volume, description, specification, planned_domestic, planned_small_business,
    is_active, source, is_demo)
SELECT n, region, agency, 2024 + n % 3, n::text, 'Paket ukur ' || n * 7919 % 100003, 1e9, 'E-Purchasing',
    'Barang', '', '', '', 'yes', 'yes', true, '{}', false FROM wanted WHERE n % 4 = 0;

INSERT INTO procurement_purchaserequest (id, region_id, agency_id, package_id, unplanned_reason, number,
    title, note, requester_id, awaited_role, created_at, submitted_at, needed_on, is_demo, state)
SELECT n, region, agency, n - n % 4 + 4, '', 'UKUR/' || n, 'Permintaan ukur ' || n, '', person, '',
    at, at, at::date + 30, false, state FROM wanted;

INSERT INTO procurement_requestline (id, state, agreed, request_id, position, product_id, commodity_id,
    subject, description, specification, quantity, unit, unit_price, claimed_origin, claim_basis,
    team_decision_number, returned_reason, place, claimed_fits)
SELECT n * 4 + position, CASE state WHEN 'completed' THEN 'delivered' ELSE state END, 0, n, position,
    products[(n * 4 + position) % cardinality(products) + 1], commodity, 'industrial_goods',
    'Barang ukur', '', 4, 'buah', n % 900 + 100, 'unknown', 'none', '', '', '', false
FROM wanted, generate_series(1, 4) AS position;

INSERT INTO procurement_assessment (id, line_id, sequence, occasion, verdict, step, regime_id,
    engine_version, snapshot, sha256, created_at)
SELECT (n * 4 + position) * 2 + sequence, n * 4 + position, sequence,
    CASE sequence WHEN 1 THEN 'submit' ELSE 'approve' END,
    CASE WHEN n % 50 = 0 THEN 'exemption_needed' ELSE 'complies' END,
    CASE WHEN n % 50 = 0 THEN 'c' ELSE 'a' END, 'ukur', '1', repeat('{}', 400), '', at
FROM wanted, generate_series(1, 4) AS position, generate_series(1, 2) AS sequence;

INSERT INTO procurement_realization (id, region_id, agency_id, request_id, supplier_name, supplier_npwp,
    small_business, contract_number, contract_date, handover_number, handover_date, is_cancelled,
    cancel_reason, recorded_by_id, recorded_at, is_demo)
SELECT n, region, agency, n, 'CV Ukur ' || n % 900, '', 'yes', 'K' || n, at::date, 'B' || n, at::date + 20,
    false, '', person, at, false FROM wanted WHERE state <> 'submitted';

INSERT INTO procurement_realizationline (id, realization_id, line_id, assessment_id, quantity,
    unit_price, origin, findings)
SELECT n * 4 + position, n, n * 4 + position, (n * 4 + position) * 2 + 2,
    CASE state WHEN 'approved' THEN 2 ELSE 4 END, n % 900 + 100, 'domestic', '[]'
FROM wanted, generate_series(1, 4) AS position WHERE state <> 'submitted';

INSERT INTO procurement_exemption (id, line_id, kind, ground, reason, quantity, thing, state, asked_by_id,
    asked_at, decision_note, letter_number)
SELECT n, n * 4 + 1, 'exemption', 'not_produced', 'Ukur', 4, '', 'asked', person, at, '', ''
FROM wanted WHERE n % 20 = 0;

INSERT INTO procurement_budgetentry (id, package_id, request_id, line_id, kind, amount, at)
SELECT n * 4 + position, n - n % 4 + 4, n, n * 4 + position, 'reserve', (n % 900 + 100) * 4, at
FROM wanted, generate_series(1, 4) AS position;
"""

WANTED = """
CREATE TEMPORARY TABLE wanted AS
SELECT n, '2024-01-01'::timestamptz + n * 104729 %% 1000003 * interval '80 seconds' AS at,
    CASE WHEN n %% 100 = 7 THEN %(small)s ELSE %(large)s END AS region,
    (CASE WHEN n %% 100 = 7 THEN %(small_agencies)s ELSE %(large_agencies)s END::bigint[])[n / 100 %% %(many)s + 1]
        AS agency,
    CASE WHEN n %% 50 = 0 THEN 'submitted' WHEN n %% 10 = 3 THEN 'approved' ELSE 'completed' END AS state,
    %(person)s::bigint AS person, %(commodity)s::text AS commodity, %(products)s::bigint[] AS products
FROM generate_series(%(first)s::bigint, %(last)s) AS n
"""


def write(
    first: int,
    last: int,
    *,
    large: Sequence[object],
    small: Sequence[object],
    person: int,
    commodity: str,
    products: Sequence[int],
) -> None:
    """Requests of these numbers; `large` and `small` are as many agencies of either region."""
    with connection.cursor() as cursor:
        cursor.execute(
            WANTED,
            {
                "large": large[0].region_id,  # type: ignore[attr-defined]  # an agency
                "small": small[0].region_id,  # type: ignore[attr-defined]  # an agency
                "large_agencies": [one.pk for one in large],  # type: ignore[attr-defined]  # an agency
                "small_agencies": [one.pk for one in small],  # type: ignore[attr-defined]  # an agency
                "many": len(large),
                "person": person,
                "commodity": commodity,
                "products": list(products),
                "first": first,
                "last": last,
            },
        )
        cursor.execute("SET session_replication_role = replica")
        for statement in STATEMENTS.split(";\n"):
            if statement.strip():
                cursor.execute(statement)
        cursor.execute("SET session_replication_role = DEFAULT")
        cursor.execute("DROP TABLE wanted")
        cursor.execute("ANALYZE")
