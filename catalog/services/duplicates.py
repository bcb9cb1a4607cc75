"""Producers that may be one firm: finding them, and saying they are not."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.translation import gettext as _

from catalog.models import Producer, ProducersDistinct
from p3dn.accounts.models import User

from .common import OFFICER, require_role

LARGEST_GROUP = 20
MOST_SIMILAR = 500
ALIKE = 0.6  # of the trigrams of two names
SIMILAR = """
    SELECT one.id, other.id, similarity(one.name_key, other.name_key) AS alike
    FROM catalog_producer one JOIN catalog_producer other
      ON other.region_id = one.region_id AND other.location_id = one.location_id
     AND other.id > one.id AND other.name_key <> one.name_key AND other.name_key %% one.name_key
    WHERE one.is_active AND other.is_active AND one.region_id = ANY(%s)
    ORDER BY alike DESC, one.id, other.id LIMIT %s
"""


@dataclass(slots=True)
class Pair:
    """Two active producers of one region, and what they have in common."""

    first: Producer
    second: Producer
    evidence: list[str] = field(default_factory=list)


def duplicate_pairs(producers: Iterable[Producer]) -> list[Pair]:
    """Pairs with the same name (legal form aside), NPWP, phone or mail, or similar names in one city.

    Those with most evidence come first. Values shared by more than twenty producers prove nothing and are left out, and so are pairs
    somebody has told apart.
    """
    rows = list(producers)
    apart = set(
        ProducersDistinct.objects.filter(first__in=rows).values_list("first_id", "second_id")
    )
    pairs: dict[tuple[int, int], Pair] = {}
    for name, label in (
        ("name_key", _("nama sama (tanpa bentuk badan usaha)")),
        ("npwp", _("NPWP sama")),
        ("contact_phone", _("nomor telepon sama")),
        ("contact_email", _("surel sama")),
    ):
        groups: dict[tuple[int, str], list[Producer]] = defaultdict(list)
        for producer in rows:
            value = str(getattr(producer, name)).strip().lower()
            if value:
                groups[producer.region_id, value].append(producer)
        for group in groups.values():
            if len(group) > LARGEST_GROUP:
                continue
            for one, other in combinations(sorted(group, key=lambda p: p.pk), 2):
                if (one.pk, other.pk) not in apart:
                    pair = pairs.setdefault((one.pk, other.pk), Pair(one, other))
                    pair.evidence.append(label)
    _add_similar_names(rows, apart, pairs)
    for pair in pairs.values():
        if _plain(pair.first.address) == _plain(pair.second.address):
            pair.evidence.append(_("alamat sama"))
    return sorted(pairs.values(), key=lambda p: (-len(p.evidence), p.first.name, p.first.pk))


def _add_similar_names(
    rows: list[Producer], apart: set[tuple[int, int]], pairs: dict[tuple[int, int], Pair]
) -> None:
    """Names at least 60 % alike, of firms that produce in the same city or regency."""
    known = {producer.pk: producer for producer in rows}
    regions = list({producer.region_id for producer in rows})
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.similarity_threshold', %s, true)", [str(ALIKE)])
        cursor.execute(SIMILAR, [regions, MOST_SIMILAR])
        found = cursor.fetchall()
    for one, other, alike in found:
        if one in known and other in known and (one, other) not in apart:
            pair = pairs.setdefault((one, other), Pair(known[one], known[other]))
            pair.evidence.append(
                _("nama sama dengan urutan kata lain, kota sama")
                if alike == 1
                else _("nama mirip %(percent)s %%, kota sama") % {"percent": round(alike * 100)}
            )


def _plain(address: str) -> str:
    """An address as it is compared: letters and digits, the words for street left out."""
    return re.sub(r"\b(jalan|jln|jl|no|nomor)\b|[\W_]", "", address.lower())


@transaction.atomic
def keep_apart(*, user: User, one: Producer, other: Producer) -> None:
    """Remember that two producers are not the same firm."""
    require_role(user, one.region_id, OFFICER)
    require_role(user, other.region_id, OFFICER)
    first, second = sorted((one, other), key=lambda p: p.pk)
    if first.pk == second.pk:
        raise ValidationError(_("Pilih dua produsen yang berbeda."))
    ProducersDistinct.objects.get_or_create(first=first, second=second, defaults={"by": user})
