"""Procurement budgets as they stood in two places, and where they are today."""

from django.db import connection

# Of one agency: 2026 a file, a withdrawn document and one in force; 2025 a document alone; 2024 a file alone;
# 2023 a document that was withdrawn.
BEFORE = """
INSERT INTO procurement_agencybudget (region_id, agency_id, fiscal_year, procurement)
SELECT region_id, id, year, 100 FROM (SELECT region_id, id FROM accounts_agency ORDER BY id LIMIT 1) AS a,
    unnest(ARRAY[2026, 2024]) AS year;
INSERT INTO reports_procurementbudget (region_id, agency_id, year, amount, document_number, document_date,
    is_withdrawn, entered_by_id, entered_at)
SELECT region_id, id, t.year, t.amount, t.number, '2026-01-05', t.gone, (SELECT min(id) FROM accounts_user),
    '2026-01-06 08:00+07'
FROM (SELECT region_id, id FROM accounts_agency ORDER BY id LIMIT 1) AS a,
    (VALUES (2026, 80, 'DPA 1', true), (2026, 90, 'DPPA 1', false), (2025, 70, 'DPA 0', false),
        (2023, 60, 'DPA 9', true)) AS t (year, amount, number, gone);
UPDATE reports_procurementbudget SET amount = 95 WHERE document_number = 'DPPA 1';
"""
AFTER = """
SELECT b.fiscal_year, b.amount::int, b.procurement::int, b.decreed::int, b.document_number, b.is_withdrawn,
    (SELECT array_agg(concat_ws(' ', e.pgh_label, e.decreed::int, e.procurement::int) ORDER BY e.pgh_id)
     FROM procurement_agencybudgetevent AS e WHERE e.pgh_obj_id = b.id)
FROM procurement_agencybudget AS b ORDER BY b.fiscal_year DESC
"""


def put() -> None:
    """Write them as the code of before did, one after the other."""
    with connection.cursor() as cursor:
        for act in BEFORE.split(";\n"):
            if act.strip():
                cursor.execute(act)


def found() -> list[tuple[object, ...]]:
    """What is known of each year: amount, file, document, number, withdrawn; and the versions kept."""
    with connection.cursor() as cursor:
        cursor.execute(AFTER)
        return list(cursor.fetchall())
