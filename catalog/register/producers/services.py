"""Registration of producers, and the search for one that is already there."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack

from django.contrib.postgres.search import TrigramSimilarity
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Producer
from catalog.shared.privacy import contact_regions
from catalog.shared.writing import OFFICER, apply_changes, lock_seen, require_role, save_checked
from p3dn.accounts.models import Region, User
from p3dn.ui.values.parsing import normalise_company_name

SIMILAR_ENOUGH = 0.5


class ProducerFields(TypedDict, total=False):
    """What may be said of a producer; NIB and NPWP may carry dots, dashes and spaces."""

    name: str
    nib: str
    npwp: str
    scale: str
    scale_evidence: str
    scale_evidence_on: date | None
    majority_national: bool | None
    majority_paper: str
    address: str
    location: Region
    siinas_status: str
    siinas_number: str
    kbli_codes: list[str]
    contact_name: str
    contact_phone: str
    contact_email: str
    is_demo: bool


@dataclass(frozen=True, slots=True)
class Similar:
    """A producer that may be the same firm, with the reasons for thinking so."""

    producer: Producer
    evidence: tuple[str, ...]


@transaction.atomic
def create_producer(*, user: User, region: Region, **fields: Unpack[ProducerFields]) -> Producer:
    """Enter a producer into the region's register; a NIB already known is refused."""
    require_role(user, region.pk, OFFICER)
    producer = Producer(region=region, entered_by=user)
    return _write(producer, user, fields)


@transaction.atomic
def update_producer(
    *, producer: Producer, user: User, seen: str, **fields: Unpack[ProducerFields]
) -> Producer:
    """Correct a producer; the earlier version stays in the history."""
    require_role(user, producer.region_id, OFFICER)
    producer = lock_seen(producer, seen)
    if producer.merged_into_id:
        raise ValidationError(_("Produsen yang sudah digabung tidak dapat diubah lagi."))
    return _write(producer, user, fields)


@transaction.atomic
def set_producer_active(*, producer: Producer, user: User, seen: str, active: bool) -> Producer:
    """Take a producer and all its products out of the catalogue, or bring them back."""
    require_role(user, producer.region_id, OFFICER)
    producer = lock_seen(producer, seen)
    if producer.merged_into_id:
        raise ValidationError(_("Produsen yang sudah digabung tidak dapat diaktifkan lagi."))
    producer.is_active = active
    save_checked(producer)
    return producer


def similar_producers(
    *, user: User, name: str, npwp: str = "", phone: str = "", exclude: int | None = None
) -> list[Similar]:
    """Up to five active producers that may be the same firm, most alike first.

    Same normalised name, or a name at least half alike by trigrams; in regions whose contacts the
    person reads also the same NPWP or telephone, which elsewhere would tell whose they are.
    """
    key = normalise_company_name(name)
    npwp, phone = digits_of(npwp), phone.strip()
    known = contact_regions(user)
    same = Q(npwp=npwp) if npwp else Q(pk__in=[])
    same |= Q(contact_phone=phone) if phone else Q(pk__in=[])
    alike = Q(name_key=key) | Q(alike__gte=SIMILAR_ENOUGH) | (same & Q(region_id__in=known))
    found = (
        Producer.objects.visible_to(user)
        .annotate(alike=TrigramSimilarity("name_key", key))
        .filter(alike, is_active=True)
        .exclude(Q(pk=exclude))
        .order_by("-alike", "pk")[:5]
    )
    return [
        Similar(
            p,
            tuple(
                _evidence(p, likeness, key, *((npwp, phone) if p.region_id in known else ("", "")))
            ),
        )
        for p, likeness in ((p, p.alike) for p in found)  # type: ignore[attr-defined]  # an annotation, which the stubs lose
    ]


def digits_of(text: str) -> str:
    """Only the digits of an identifier as people write it (`03.051.303.0-701.000`)."""
    return re.sub(r"[\s.\-]", "", text)


def _evidence(producer: Producer, likeness: float, key: str, npwp: str, phone: str) -> list[str]:
    """Why this producer may be the one being entered, in words for the officer."""
    reasons = []
    if producer.name_key == key:
        reasons.append(_("nama sama (tanpa bentuk badan usaha)"))
    elif likeness >= SIMILAR_ENOUGH:
        percent = round(Decimal(likeness) * 100)
        reasons.append(_("nama mirip %(percent)s%%") % {"percent": percent})
    if npwp and producer.npwp == npwp:
        reasons.append(_("NPWP sama"))
    if phone and producer.contact_phone == phone:
        reasons.append(_("nomor telepon sama"))
    return reasons


def _write(producer: Producer, user: User, fields: ProducerFields) -> Producer:
    apply_changes(producer, fields)
    producer.name = " ".join(producer.name.split())
    producer.name_key = normalise_company_name(producer.name)
    producer.nib = digits_of(producer.nib)
    producer.npwp = digits_of(producer.npwp)
    producer.majority_paper = " ".join(producer.majority_paper.split())
    _refuse_known_nib(producer, user)
    _check_evidence(producer)
    _check_majority(producer)
    save_checked(producer)
    return producer


def _check_evidence(producer: Producer) -> None:
    """Evidence of the scale and its day go together, and the day has come."""
    errors = {}
    if producer.scale_evidence and not producer.scale_evidence_on:
        errors["scale_evidence_on"] = _("Isi tanggal yang tertulis pada bukti.")
    if producer.scale_evidence_on and not producer.scale_evidence:
        errors["scale_evidence"] = _("Pilih buktinya, atau kosongkan tanggalnya.")
    if producer.scale_evidence_on and producer.scale_evidence_on > timezone.localdate():
        errors["scale_evidence_on"] = _("Tanggal bukti tidak boleh di masa depan.")
    if producer.scale_evidence and producer.scale == Producer.Scale.UNKNOWN:
        errors["scale"] = _("Pilih skala yang tertulis pada bukti.")
    if errors:
        raise ValidationError(errors)


def _check_majority(producer: Producer) -> None:
    """Who holds most of the capital is told with the deed it was read from, or not at all."""
    if producer.majority_national is not None and not producer.majority_paper:
        raise ValidationError({"majority_paper": _("Tulis akta tempat membaca susunan modal.")})
    if producer.majority_national is None and producer.majority_paper:
        message = _("Pilih jawaban yang tertulis pada akta, atau kosongkan aktanya.")
        raise ValidationError({"majority_national": message})


def _refuse_known_nib(producer: Producer, user: User) -> None:
    """One NIB, one producer; of one the person may not see only the region is told."""
    rows = Producer.objects.select_related("merged_into", "region").exclude(pk=producer.pk)
    holder = rows.filter(nib=producer.nib).first()
    if holder:
        other = holder.merged_into or holder
        if not Producer.objects.visible_to(user).filter(pk=other.pk).exists():
            message = _("NIB %(nib)s sudah terdaftar di %(region)s. Hubungi dinas di sana.")
            params = {"nib": producer.nib, "region": holder.region.name}
            raise ValidationError({"nib": message % params})
        message = _(
            "NIB %(nib)s sudah terdaftar atas nama %(name)s. Buka produsen itu dan tambahkan "
            "produknya di sana, atau periksa kembali NIB pada berkas OSS."
        )
        held = {"nib": producer.nib, "name": other.name, "producer": other.pk}
        raise ValidationError({"nib": ValidationError(message, code="duplicate_nib", params=held)})
