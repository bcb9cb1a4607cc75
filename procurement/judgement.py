"""Judging lines with what the catalogue knows of the chosen product."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from catalog.standing import standing_on
from p3dn.regulation import (
    Assessment as Result,
)
from p3dn.regulation import (
    Candidate,
    Evidence,
    LineFacts,
    Origin,
    Standing,
    Subject,
    assess,
    snapshot,
)
from procurement.models import Assessment, RequestLine


@dataclass(frozen=True, slots=True)
class Judged:
    line: RequestLine
    facts: LineFacts
    result: Result


def judge(lines: Sequence[RequestLine], day: date) -> list[Judged]:
    judged = []
    for line in lines:
        facts = LineFacts(
            request_date=day,
            contract_date=day,
            subject=Subject(line.subject),
            kbki_code=line.commodity_id,
            description=line.description,
            quantity=line.quantity,
            unit=line.unit,
            unit_price=line.unit_price,
            chosen="chosen",
            candidates=(_candidate(line, day),),
        )
        judged.append(Judged(line, facts, assess(facts)))
    return judged


def _candidate(line: RequestLine, day: date) -> Candidate:
    if line.product is None:
        return Candidate(
            "chosen",
            line.description,
            "",
            origin=Origin(line.claimed_origin),
            evidence=Evidence(line.claim_basis),
            tkdn=line.claimed_tkdn,
        )
    certificate = line.product.certificates.order_by("-issued_on").first()
    base = {"origin": Origin(line.product.origin)}
    if certificate:
        standing = standing_on(certificate, certificate.standing_changes.all(), day)
        base |= {
            "evidence": Evidence.CERTIFICATE,
            "tkdn": certificate.tkdn,
            "standing": standing,
            "certificate_number": certificate.number,
            "tkdn_valid_until": certificate.tkdn_valid_until,
        }
    else:
        base |= {"standing": Standing.NONE}
    return Candidate("chosen", str(line.product), line.product.producer.name, **base)


def freeze(judged: Judged, occasion: str) -> Assessment:
    frozen = snapshot(judged.facts, judged.result)
    return Assessment.objects.create(
        line=judged.line,
        sequence=judged.line.assessments.count() + 1,
        occasion=occasion,
        verdict=judged.result.verdict.value,
        step=judged.result.step.value,
        regime_id=frozen.regime_id,
        engine_version=frozen.engine_version,
        snapshot=frozen.text,
        sha256=frozen.sha256,
    )
