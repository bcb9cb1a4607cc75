"""Comparing the names of producers ahead of the question: the worker's part of finding duplicates.

Every name against every other would keep a person waiting for seconds, so the worker writes down
which are alike (`LikeProducers`) and what it compared (`ComparedProducer`). Nobody has to tell it
what changed: a producer that is called, placed or kept otherwise than at its last comparison is
found and compared anew.
"""

from django.db import connection, transaction

from p3dn.jobs.holding import hold_if_free

ALIKE = 0.6  # of the trigrams of two names
MOST_ALIKE = 20  # kept for each producer, the most alike first
BATCH = 500

STALE = """
    FROM catalog_producer p LEFT JOIN catalog_comparedproducer c ON c.producer_id = p.id
     AND (c.name_key, c.region_id, c.location_id) = (p.name_key, p.region_id, p.location_id)
    WHERE p.is_active AND c.producer_id IS NULL
"""
FIND = f"""
    SELECT one.region_id, least(one.id, other.id) AS first, greatest(one.id, other.id) AS second,
           other.alike
    FROM unnest(%s::bigint[]) wanted(id)
    JOIN catalog_producer one ON one.id = wanted.id AND one.is_active
    CROSS JOIN LATERAL (
        SELECT o.id, similarity(o.name_key, one.name_key) AS alike
        FROM catalog_producer o
        WHERE o.name_key %% one.name_key AND o.name_key <> one.name_key AND o.is_active
          AND o.region_id = one.region_id AND o.location_id = one.location_id
        ORDER BY alike DESC, o.id LIMIT {MOST_ALIKE}
    ) other
"""  # noqa: S608 -- a constant of this module
FORGET = "DELETE FROM catalog_likeproducers WHERE first_id = ANY(%s) OR second_id = ANY(%s)"
KEEP = f"""
    INSERT INTO catalog_likeproducers (region_id, first_id, second_id, alike)
    SELECT DISTINCT ON (first, second) * FROM ({FIND}) found ON CONFLICT DO NOTHING
"""  # noqa: S608 -- the constant above
COMPARED = """
    INSERT INTO catalog_comparedproducer (producer_id, region_id, location_id, name_key)
    SELECT id, region_id, location_id, name_key FROM catalog_producer WHERE id = ANY(%s)
    ON CONFLICT (producer_id) DO UPDATE SET region_id = excluded.region_id,
        location_id = excluded.location_id, name_key = excluded.name_key
"""
RESTING = """
    DELETE FROM catalog_comparedproducer c USING catalog_producer p
    WHERE p.id = c.producer_id AND NOT p.is_active
"""


def set_threshold() -> None:
    """Let the operator for similar texts mean `ALIKE` until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.similarity_threshold', %s, true)", [str(ALIKE)])


def compare_names() -> int:
    """Compare every producer that is new or changed, in batches; returns how many were compared.

    Safe to run at any time and twice at once: a second run leaves the work to the first.
    """
    with connection.cursor() as cursor:
        cursor.execute(RESTING)  # inactive ones are compared anew should they come back
        cursor.execute(f"SELECT p.id {STALE} ORDER BY p.region_id, p.location_id, p.id")
        waiting = [row[0] for row in cursor.fetchall()]
    for start in range(0, len(waiting), BATCH):
        if not _compare(waiting[start : start + BATCH]):
            return start
    return len(waiting)


@transaction.atomic
def _compare(ids: list[int]) -> bool:
    """Write down who is like these; False when another run is at it.

    The names are locked while they are compared, so that what is written down is what was compared.
    """
    if not hold_if_free("likeness"):
        return False
    set_threshold()
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM catalog_producer WHERE id = ANY(%s) FOR SHARE", [ids])
        cursor.execute(FORGET, [ids, ids])
        cursor.execute(KEEP, [ids])
        cursor.execute(COMPARED, [ids])
    return True
