"""Producers that may be one firm: finding them, and saying they are not."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypedDict

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from catalog.models import Producer, ProducersDistinct
from catalog.shared.writing import OFFICER, lock, require_role
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import Seen, require_versions, versioned

from .likeness import FIND, STALE, set_threshold

LARGEST_GROUP = 20
FIRST = 25  # pairs that are read together with their number
MOST_AT_ONCE = 25  # new names compared while the person waits; the worker does the rest
EVIDENCE = ("name", "npwp", "phone", "mail", "alike", "address")

# Pairs with the kinds of evidence each has. `own` says of each producer whether its name was
# compared by the worker since it last changed; pairs of others are given, found here and now.
PAIRS = f"""
WITH own AS MATERIALIZED (
    SELECT p.id, p.region_id, p.name, p.name_key, p.npwp, p.contact_phone, p.contact_email,
           p.address, c.producer_id IS NOT NULL AS compared
    FROM catalog_producer p LEFT JOIN catalog_comparedproducer c ON c.producer_id = p.id
     AND (c.name_key, c.region_id, c.location_id) = (p.name_key, p.region_id, p.location_id)
    WHERE p.is_active AND p.region_id = ANY(%(regions)s)
), said AS (
    SELECT own.id, own.region_id, said.kind, lower(btrim(said.value)) AS value
    FROM own CROSS JOIN LATERAL (VALUES ('name', name_key), ('npwp', npwp),
        ('phone', contact_phone), ('mail', contact_email)) AS said (kind, value)
    WHERE btrim(said.value) <> ''
), shared AS (
    SELECT kind, array_agg(id) AS ids FROM said GROUP BY region_id, kind, value
    HAVING count(*) BETWEEN 2 AND {LARGEST_GROUP}
), evidence AS (
    SELECT one AS first, other AS second, kind, NULL::float AS alike
    FROM shared, unnest(ids) one, unnest(ids) other WHERE one < other
    UNION ALL
    SELECT l.first_id, l.second_id, 'alike', l.alike FROM catalog_likeproducers l
    JOIN own one ON one.id = l.first_id AND one.compared
    JOIN own other ON other.id = l.second_id AND other.compared
    WHERE l.region_id = ANY(%(regions)s)
    UNION ALL
    SELECT first, second, 'alike', alike
    FROM unnest(%(firsts)s::bigint[], %(seconds)s::bigint[], %(alikes)s::float[])
      AS new (first, second, alike)
), pairs AS MATERIALIZED (
    SELECT first, second, array_agg(kind) AS kinds, max(alike) AS alike FROM evidence
    WHERE NOT EXISTS (SELECT FROM catalog_producersdistinct apart
                      WHERE apart.first_id = first AND apart.second_id = second)
    GROUP BY first, second
)
"""  # noqa: S608 -- constants of this module
NEW = f"SELECT DISTINCT first, second, alike FROM ({FIND}) found"  # noqa: S608 -- a constant
# An address is compared by its letters and digits, the words for street left out.
PAGE = rf"""{PAIRS}
, address AS MATERIALIZED (
    SELECT id, name, regexp_replace(lower(address), '\m(jalan|jln|jl|no|nomor)\M|[\W_]', '', 'g') AS plain
    FROM own WHERE id IN (SELECT first FROM pairs UNION SELECT second FROM pairs)
)
SELECT first, second, kinds || array_remove(ARRAY[CASE WHEN one.plain = other.plain THEN 'address' END], NULL),
       pairs.alike, count(*) OVER ()
FROM pairs JOIN address one ON one.id = first JOIN address other ON other.id = second
ORDER BY cardinality(kinds) + (one.plain = other.plain)::int DESC, coalesce(pairs.alike, 1) DESC,
         one.name, first, second
LIMIT %(limit)s OFFSET %(offset)s
"""  # noqa: S608 -- the constant above


PairRow = tuple[int, int, list[str], float | None, int]
"""Two ids, kinds of evidence, likeness of the names, and how many pairs there are."""


class NewPairs(TypedDict):
    """Pairs of similar names by their place in three lists: ids, ids, and how alike."""

    firsts: list[int]
    seconds: list[int]
    alikes: list[float]


@dataclass(slots=True)
class Pair:
    """Two active producers of one region, and what they have in common."""

    first: Producer
    second: Producer
    evidence: list[str] = field(default_factory=list)


class DuplicatePairs:
    """Pairs within regions: counted and cut into pages by the database, as a paginator asks.

    The same name (legal form aside), NPWP, phone or mail, or similar names in one city. Those with
    most evidence come first. Values shared by more than twenty producers prove nothing and are left
    out, and so are pairs somebody has told apart. The number of queries is always the same.
    """

    def __init__(self, region_ids: Iterable[int]) -> None:
        self.regions = sorted(region_ids)

    @cached_property
    def _stale(self) -> tuple[int, list[int]]:
        """How many names the worker has not compared yet, and the newest of them."""
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT count(*) OVER (), p.id {STALE} AND p.region_id = ANY(%s) "
                "ORDER BY p.id DESC LIMIT %s",
                [self.regions, MOST_AT_ONCE],
            )
            rows = cursor.fetchall()
        return (rows[0][0] if rows else 0), [pk for _count, pk in rows]

    @property
    def not_compared(self) -> int:
        """Producers whose names still wait for the worker and are not looked at here."""
        count, new = self._stale
        return count - len(new)

    @cached_property
    def _new(self) -> NewPairs:
        """Pairs of similar names with those the worker has not compared yet."""
        with transaction.atomic(), connection.cursor() as cursor:
            set_threshold()
            cursor.execute(NEW, [self._stale[1]])
            rows = cursor.fetchall()
        return {
            "firsts": [row[0] for row in rows],
            "seconds": [row[1] for row in rows],
            "alikes": [row[2] for row in rows],
        }

    def _rows(self, offset: int, limit: int) -> list[PairRow]:
        values: dict[str, int | list[int] | list[float]] = {
            "regions": self.regions, "offset": offset, "limit": limit,
            "firsts": self._new["firsts"], "seconds": self._new["seconds"],
            "alikes": self._new["alikes"],
        }  # fmt: skip
        with connection.cursor() as cursor:
            cursor.execute(PAGE, values)
            rows: list[PairRow] = cursor.fetchall()
        return rows

    @cached_property
    def _first(self) -> list[PairRow]:
        """The first page, which most people look at; each row says how many pairs there are."""
        return self._rows(0, FIRST)

    def count(self) -> int:
        """All pairs."""
        return self._first[0][-1] if self._first else 0

    def __getitem__(self, wanted: "slice[int, int, None]") -> list[Pair]:
        start = wanted.start or 0
        rows = (
            self._first[start : wanted.stop]
            if wanted.stop <= FIRST
            else self._rows(start, wanted.stop - start)
        )
        known = versioned(Producer.objects.select_related("location")).in_bulk(
            {pk for first, second, *_rest in rows for pk in (first, second)}
        )
        return [
            Pair(known[first], known[second], _in_words(kinds, alike))
            for first, second, kinds, alike, _count in rows
        ]


def duplicate_pairs(region_ids: Iterable[int]) -> DuplicatePairs:
    """Pairs of active producers of these regions that may be one firm."""
    return DuplicatePairs(region_ids)


def _in_words(kinds: list[str], alike: float | None) -> list[str]:
    words = {
        "name": _("nama sama (tanpa bentuk badan usaha)"),
        "npwp": _("NPWP sama"),
        "phone": _("nomor telepon sama"),
        "mail": _("surel sama"),
        "alike": _("nama sama dengan urutan kata lain, kota sama")
        if alike == 1
        else _("nama mirip %(percent)s%%, kota sama") % {"percent": round((alike or 0) * 100)},
        "address": _("alamat sama"),
    }
    return [words[kind] for kind in EVIDENCE if kind in kinds]


@transaction.atomic
def keep_apart(*, user: User, one: Producer, other: Producer, seen: Seen) -> None:
    """Remember that two producers, as they were seen, are not the same firm."""
    require_role(user, one.region_id, OFFICER)
    require_role(user, other.region_id, OFFICER)
    if one.pk == other.pk:
        raise ValidationError(_("Pilih dua produsen yang berbeda."))
    first, second = (lock(p) for p in sorted((one, other), key=lambda p: p.pk))
    require_versions([first, second], seen)
    ProducersDistinct.objects.get_or_create(first=first, second=second, defaults={"by": user})
