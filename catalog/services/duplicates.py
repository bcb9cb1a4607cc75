"""Producers that may be one firm: finding them, saying they are not, and merging them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Certificate, Producer, ProducerMerge, ProducersDistinct, Product
from p3dn.accounts.models import User

from .common import OFFICER, require_role

LARGEST_GROUP = 20


@dataclass(slots=True)
class Pair:
    """Two active producers of one region, and what they have in common."""

    first: Producer
    second: Producer
    evidence: list[str] = field(default_factory=list)


def duplicate_pairs(producers: Iterable[Producer]) -> list[Pair]:
    """Pairs with the same name (legal form aside), NPWP, phone or mail; most evidence first.

    Values shared by more than twenty producers prove nothing and are left out, and so are pairs
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
    return sorted(pairs.values(), key=lambda p: (-len(p.evidence), p.first.name, p.first.pk))


@transaction.atomic
def keep_apart(*, user: User, one: Producer, other: Producer) -> None:
    """Remember that two producers are not the same firm."""
    require_role(user, one.region_id, OFFICER)
    require_role(user, other.region_id, OFFICER)
    first, second = sorted((one, other), key=lambda p: p.pk)
    if first.pk == second.pk:
        raise ValidationError(_("Pilih dua produsen yang berbeda."))
    ProducersDistinct.objects.get_or_create(first=first, second=second, defaults={"by": user})


def conflicts(survivor: Producer, merged: Producer) -> list[str]:
    """Products both have under the same name, brand and type: one must be renamed first."""
    own = set(survivor.products.values_list("name", "brand", "type_name"))
    other = merged.products.values_list("name", "brand", "type_name")
    return [" ".join(filter(None, key)) for key in other if key in own]


@transaction.atomic
def merge_producers(
    *, user: User, survivor: Producer, merged: Producer, reason: str
) -> ProducerMerge:
    """Move products and certificates to the survivor; the other stays, inactive, pointing to it.

    Ids of products and certificates stay the same, so requests and frozen judgements keep what they
    refer to. Raises ValidationError for firms of different regions, for one already merged, for
    conflicts, and without a reason.
    """
    require_role(user, survivor.region_id, OFFICER)
    require_role(user, merged.region_id, OFFICER)
    if not reason.strip():
        raise ValidationError({"reason": _("Tuliskan alasan penggabungan.")})
    held = {p.pk: p for p in _held(survivor, merged)}
    if len(held) < 2 or survivor.region_id != merged.region_id:
        raise ValidationError(
            _("Hanya dua produsen yang berbeda di daerah yang sama dapat digabung.")
        )
    if any(p.merged_into_id for p in held.values()):
        raise ValidationError(_("Salah satunya sudah digabung. Muat ulang halaman."))
    same = conflicts(survivor, merged)
    if same:
        message = _("Kedua produsen punya produk yang sama: %s. Ubah namanya salah satu dahulu.")
        raise ValidationError(message % "; ".join(same[:5]))
    return _move(user, held[survivor.pk], held[merged.pk], reason.strip())


def _held(*producers: Producer) -> list[Producer]:
    pks = [p.pk for p in producers]
    rows = Producer.objects.select_for_update().filter(pk__in=pks).order_by("pk")
    return list(rows)


def _move(user: User, survivor: Producer, merged: Producer, reason: str) -> ProducerMerge:
    record = ProducerMerge(
        survivor=survivor,
        merged=merged,
        products=list(merged.products.order_by("pk").values_list("pk", flat=True)),
        certificates=list(merged.certificates.order_by("pk").values_list("pk", flat=True)),
        reason=reason,
        by=user,
    )
    Product.objects.filter(producer=merged).update(producer=survivor)
    Certificate.objects.filter(producer=merged).update(producer=survivor)
    Producer.objects.filter(merged_into=merged).update(merged_into=survivor)
    merged.is_active, merged.merged_into = False, survivor
    merged.full_clean()
    merged.save()
    record.full_clean()
    record.save()
    return record
