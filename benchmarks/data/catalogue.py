"""A large invented catalogue, written by the database itself.

`fill(products, producers)` leaves exactly so many rows beside nothing else. Row triggers are off
while it writes; what they would have kept (search words, periods of certification) is worked out by
the same rules, set by set. Names are put together from word lists, so that searches find some
thousand rows, a few rows or one.
"""

import time

from django.db import connection, transaction

THINGS = """kursi meja lemari rak laptop komputer printer proyektor kertas map pensil spidol masker sarung
tangan jarum infus tensimeter pompa pipa semen batu bata cat kabel lampu genset pagar seragam sepatu tas
tenda beras gula kopi teh air minyak roti sabun deterjen sapu pel ember tong""".split()
KINDS = """kerja rapat sekolah lapangan kantor medis industri rumah lipat susun jinjing besar kecil sedang
baja kayu plastik aluminium rotan bambu listrik manual otomatis portabel ekonomis premium standar""".split()
BRANDS = """Rambang Kelekar Lematang Musi Ogan Komering Enim Cambai Nanas Sriwijaya Bukit Serelo Dempo
Gumai Pasemah Lahat Belida Patin Tenggiri Seluang Songket Limas Ampera Kemaro""".split()
FORMS = ["PT", "CV", "UD"]
TABLES = (
    "catalog_certifiedperiod", "catalog_certificateproduct", "catalog_certificate",
    "catalog_searchword", "catalog_product", "catalog_producer",
)  # fmt: skip


def fill(products: int, producers: int) -> float:
    """Replace the catalogue of this database by an invented one; returns the seconds it took.

    Meant for a database of its own: whatever refers to products must be empty.
    """
    start = time.perf_counter()
    write(products, producers)
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"VACUUM ANALYZE {table}")
    return time.perf_counter() - start


@transaction.atomic
def write(products: int, producers: int) -> None:
    """The rows of `fill` alone, in one transaction."""
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(TABLES)} RESTART IDENTITY CASCADE")
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("SELECT id FROM accounts_user ORDER BY id LIMIT 2")
        writer, checker = (row[0] for row in cursor.fetchall())
        cursor.execute("SELECT id FROM accounts_region WHERE code LIKE '16.%' ORDER BY code")
        regions = [row[0] for row in cursor.fetchall()]
        cursor.execute("SELECT kbki_code FROM catalog_commodity WHERE digits >= 7 AND kind = 'goods' ORDER BY 1 LIMIT 4000")  # fmt: skip
        codes = [row[0] for row in cursor.fetchall()]
        names = {"things": THINGS, "kinds": KINDS, "brands": BRANDS, "forms": FORMS,
                 "regions": regions, "codes": codes, "writer": writer, "checker": checker,
                 "products": products, "producers": producers}  # fmt: skip
        for statement in (PRODUCERS, PRODUCTS, CERTIFICATES, LINES, PERIODS, WORDS):
            cursor.execute(statement, names)
        cursor.execute("SET LOCAL session_replication_role = origin")


def pick(words: str, seed: str) -> str:
    """SQL that takes one of a list by a number spread over it."""
    listed = f"%({words})s::{'bigint' if words == 'regions' else 'text'}[]"
    return f"({listed})[1 + ({seed}) %% array_length({listed}, 1)]"


PRODUCERS = f"""
INSERT INTO catalog_producer (region_id, name, name_key, nib, npwp, scale, scale_evidence, majority_paper, address,
    location_id, siinas_status, siinas_number, kbli_codes, contact_name, contact_phone, contact_email, is_active,
    is_demo, entered_by_id, entered_at)
SELECT {pick("regions", "n")}, {pick("forms", "n")} || ' ' || brand || ' ' || n,
    upper(brand || ' ' || n), lpad((9000000000000 + n)::text, 13, '0'), '',
    (ARRAY['micro','small','medium','large','cooperative'])[1 + n %% 5], '', '', 'Jl. Contoh ' || n,
    {pick("regions", "n * 7")}, (ARRAY['listed','not_listed','unknown'])[1 + n %% 3], '', '{{}}',
    '', '', '', true, true, %(writer)s, now()
FROM (SELECT n, {pick("brands", "n * 13")} AS brand FROM generate_series(1, %(producers)s) n) made
"""
PRODUCTS = f"""
INSERT INTO catalog_product (producer_id, region_id, commodity_id, subject, name, brand, type_name,
    specification, unit, packing, price, price_on, monthly_capacity, lead_time_days, origin, self_declared,
    hs_code, is_active, is_demo, is_published, maker_scale, maker_location_id, words, state,
    entered_by_id, entered_at, verified_by_id, verified_at, refusal_reason, refusal_grounds)
SELECT p.id, p.region_id, {pick("codes", "n * 31")}, 'industrial_goods',
    initcap(thing || ' ' || kind), brand, 'T-' || n, 'Garansi 1 tahun, ukuran ' || n %% 300,
    'buah', '', 10000 + (n * 7919::bigint) %% 5000000, current_date, n %% 900 + 1, n %% 60, 'domestic',
    false, '', true, true, n %% 50 <> 0, p.scale, p.location_id,
    lower(concat_ws(' ', thing, kind, brand, 'T ' || n, p.name)),
    CASE WHEN n %% 50 = 0 THEN 'draft' ELSE 'verified' END, %(writer)s, now(),
    CASE WHEN n %% 50 <> 0 THEN %(checker)s END, CASE WHEN n %% 50 <> 0 THEN now() END, '', '{{}}'
FROM (SELECT n, {pick("things", "n")} AS thing, {pick("kinds", "n / 7")} AS kind,
             {pick("brands", "n / 3")} AS brand FROM generate_series(1, %(products)s) n) made
JOIN catalog_producer p ON p.id = 1 + n %% %(producers)s
"""
CERTIFICATES = """
INSERT INTO catalog_certificate (producer_id, region_id, number, number_key, kind, scheme,
    project_ref, tkdn, bmp, issued_on, tkdn_valid_until, bmp_valid_until, file, file_sha256,
    is_demo, state, entered_by_id, entered_at, verified_by_id, verified_at, refusal_reason,
    refusal_grounds, company_name, company_address, factory_address, kbli, maker_name, maker_address, project_owner,
    work_place)
SELECT p.producer_id, p.region_id, p.id || '/SKT/2025', p.id || '/SKT/2025', 'surveyor', '16/2011',
    '', (p.id * 7) %% 9000 / 100.0 + 5, (p.id %% 15), date '2025-01-01' + (p.id %% 300)::int,
    date '2025-01-01' + (p.id %% 300)::int + 1095, date '2025-01-01' + (p.id %% 300)::int + 1095, '',
    '', true, 'verified', p.entered_by_id, now(), p.verified_by_id, now(), '',
    '{}', '', '', '', '', '', '', '', ''
FROM catalog_product p WHERE p.id %% 4 <> 0 AND p.state = 'verified'
"""
LINES = """
INSERT INTO catalog_certificateproduct (certificate_id, product_id, kind_name, type_name,
    specification, brand, hs_code)
SELECT id, split_part(number, '/', 1)::bigint, '', '', '', '', '' FROM catalog_certificate
"""
PERIODS = """
INSERT INTO catalog_certifiedperiod (product_id, starts_on, ends_on, certificate_id, standing, tkdn, bmp)
SELECT line.product_id, span.starts, span.ends, c.id, span.standing,
    CASE WHEN span.standing = 'valid' THEN c.tkdn END, CASE WHEN span.standing = 'valid' THEN c.bmp END
FROM catalog_certificate c JOIN catalog_certificateproduct line ON line.certificate_id = c.id
CROSS JOIN LATERAL (VALUES
    (date '0001-01-01', c.issued_on - 1, 'unverified'),
    (c.issued_on, c.tkdn_valid_until, 'valid'),
    (c.tkdn_valid_until + 1, date '9999-12-31', 'expired')) AS span (starts, ends, standing)
"""
WORDS = """
INSERT INTO catalog_searchword (word)
SELECT DISTINCT word FROM catalog_product, regexp_split_to_table(words, '[^[:alpha:]]+') word
WHERE length(word) BETWEEN 4 AND 40
"""
