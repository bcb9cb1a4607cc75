"""What could be proven of a delivered line, and how that differs from what was approved."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from catalog.models import Certificate, CertificateProduct
from catalog.offers.standing import standing_on
from p3dn.regulation import Candidate, LineFacts, Origin, Standing, duty_on, facts_from_data
from p3dn.regulation.evidence import PROVEN, Tier, place
from p3dn.regulation.subjects import proven_domestic
from procurement.judgement import judging as judgement
from procurement.models import Assessment, RequestLine

Finding = dict[str, str]
Certificates = dict[tuple[int, str], Certificate]

# Goods made abroad have no domestic content: Permenperin 35/2025 Lampiran IV counts them 0 %.
IMPORTED_TKDN = Decimal(0)
UNPROVEN = (Origin.UNKNOWN, None)


@dataclass(frozen=True, slots=True)
class Proof:
    """A frozen judgement and what follows from it; `tkdn` in percent, None when not known."""

    assessment: Assessment
    origin: Origin
    tkdn: Decimal | None
    findings: list[Finding]


def prove(
    lines: Sequence[RequestLine], *, contract_date: date, handover_date: date
) -> dict[int, Proof]:
    """Judge delivered lines again and freeze the result, by line id.

    The law of the contract date governs, and the evidence in force on it: on that day the agency
    bound itself. What became of the certificate until the handover does not undo the purchase but
    is found and shown, for the delivered TKDN must equal the listed one (PP 29/2018 Pasal 61
    ayat 6).
    """
    before, certificates = _approved(lines), _certificates(lines)
    proofs = {}
    judgements = judgement.judge(lines, contract_date, contract_date=contract_date)
    frozen = judgement.freeze_all(judgements, Assessment.Occasion.HANDOVER)
    for judged, assessment in zip(judgements, frozen, strict=True):
        line, facts = judged.line, judged.facts
        origin, tkdn = proven(facts)
        findings = [
            *changes(before.get(line.pk), assessment),
            *_lapsed(facts, line, certificates, handover_date),
            *_early(line, contract_date),
        ]
        proofs[line.pk] = Proof(assessment, origin, tkdn, findings)
    return proofs


def _early(line: RequestLine, contract_date: date) -> list[Finding]:
    """A contract signed before the approval: the agency bound itself before it was allowed to."""
    decided = line.request.decided_at
    approved = timezone.localdate(decided) if decided else None
    if approved is None or contract_date >= approved:
        return []
    return [{"code": "early", "was": approved.isoformat(), "now": contract_date.isoformat()}]


def facts_of(assessment: Assessment) -> LineFacts:
    """The facts a frozen judgement was made from."""
    return facts_from_data(json.loads(assessment.snapshot)["facts"])


def proven(facts: LineFacts) -> tuple[Origin, Decimal | None]:
    """Origin and TKDN of the chosen candidate as far as evidence goes.

    A claim proves nothing, and neither does a supplier's commitment once the thing is delivered.
    """
    chosen, regime = facts.candidate(facts.chosen), duty_on(facts.governing_date)
    if chosen is None or regime is None:
        return UNPROVEN
    placed = place(chosen, facts, regime, regime.purchase_minimum)
    if placed.tier is Tier.IMPORT:
        return Origin.IMPORTED, IMPORTED_TKDN
    if placed.tier in (Tier.AB, Tier.C):
        return (Origin.DOMESTIC, chosen.tkdn) if chosen.evidence in PROVEN else UNPROVEN
    if placed.tier is Tier.D or proven_domestic(placed):
        return Origin.DOMESTIC, None
    return UNPROVEN


def changes(before: Assessment | None, after: Assessment) -> list[Finding]:
    """What differs between the judgement at approval and the one at handover."""
    if before is None:
        return []
    then, now = _chosen(before), _chosen(after)
    pairs = {
        "verdict": (before.verdict, after.verdict),
        "tkdn": (_text(then.tkdn), _text(now.tkdn)),
        "certificate": (then.certificate_number, now.certificate_number),
        "standing": (then.standing.value, now.standing.value),
    }
    return [
        {"code": code, "was": was, "now": present}
        for code, (was, present) in pairs.items()
        if was != present
    ]


def _lapsed(
    facts: LineFacts, line: RequestLine, certificates: Certificates, handover_date: date
) -> list[Finding]:
    """That the certificate relied on was no longer valid on the day of the handover."""
    chosen = facts.candidate(facts.chosen)
    if chosen is None or chosen.standing is not Standing.VALID or line.product_id is None:
        return []
    certificate = certificates.get((line.product_id, chosen.certificate_number))
    if certificate is None:
        return []
    standing = standing_on(certificate, certificate.standing_changes.all(), handover_date)
    if standing is Standing.VALID:
        return []
    return [{"code": "lapsed", "was": chosen.certificate_number, "now": standing.value}]


def _certificates(lines: Sequence[RequestLine]) -> Certificates:
    """Certificates of the lines' products by product and number, the newest of each; two queries."""
    held = (
        CertificateProduct.objects.filter(product__in={line.product_id for line in lines} - {None})
        .select_related("certificate")
        .prefetch_related("certificate__standing_changes")
        .order_by("certificate__issued_on", "certificate_id")
    )
    return {(one.product_id, one.certificate.number): one.certificate for one in held}


def _approved(lines: Sequence[RequestLine]) -> dict[int, Assessment]:
    """The last judgement of each line before any handover."""
    rows = (
        Assessment.objects.filter(line__in=lines)
        .exclude(occasion=Assessment.Occasion.HANDOVER)
        .order_by("line_id", "-sequence")
        .distinct("line_id")
    )
    return {row.line_id: row for row in rows}


def _chosen(assessment: Assessment) -> Candidate:
    facts = facts_of(assessment)
    return facts.candidate(facts.chosen) or Candidate("", "", "")


def _text(value: Any) -> str:
    return "" if value is None else str(value)
