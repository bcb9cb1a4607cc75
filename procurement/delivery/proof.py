"""What could be proven of a delivered line, and how that differs from what was approved."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils import timezone

from catalog.models import Certificate, CertificateProduct
from catalog.offers.standing import standing_among
from p3dn.regulation import LineFacts, Verdict, facts_from_data
from p3dn.regulation.judging.afterwards import proof as law
from p3dn.regulation.judging.afterwards.proof import Deviation, Proven
from p3dn.regulation.results import exact
from procurement.judgement import judging as judgement
from procurement.models import Assessment, Decision, LineDecision, RequestLine

from .findings import Finding

AFTERWARDS = (Assessment.Occasion.ORDER, Assessment.Occasion.HANDOVER)
Certificates = dict[int | None, list[Certificate]]


@dataclass(frozen=True, slots=True)
class Proof:
    """A frozen judgement and what follows from it."""

    assessment: Assessment
    proven: Proven
    findings: list[Finding]
    offered: Decimal | None = None
    """TKDN in percent of what was approved; None when it was not known then."""


def prove(
    lines: Sequence[RequestLine], *, contract_date: date, handover_date: date
) -> dict[int, Proof]:
    """Judge delivered lines again and freeze the result, by line id.

    The law of the contract date governs, and the evidence in force on it: on that day the agency
    bound itself. What became of the certificate until the handover does not undo the purchase but
    is found and shown, for the delivered TKDN must equal the listed one (PP 29/2018 Pasal 61
    ayat 6).
    """
    approved, certificates = approved_of(lines), _certificates(lines)
    days = _approved_on(lines)
    proofs = {}
    judgements = judgement.judge(lines, contract_date, contract_date=contract_date)
    frozen = judgement.freeze_all(judgements, Assessment.Occasion.HANDOVER)
    for judged, assessment in zip(judgements, frozen, strict=True):
        line = judged.line
        now = law.Judged(judged.result.verdict, judged.facts)
        findings = [
            *_changed(approved.get(line.pk), now),
            *_lapsed(judged.facts, line, certificates, handover_date),
            *_early(days.get(line.pk), contract_date),
        ]
        then = approved.get(line.pk, now)
        proofs[line.pk] = Proof(assessment, law.proven(judged.facts), findings, then.chosen.tkdn)
    return proofs


def facts_of(assessment: Assessment) -> LineFacts:
    """The facts a frozen judgement was made from."""
    return facts_from_data(json.loads(assessment.snapshot)["facts"])


def approved_of(lines: Sequence[RequestLine]) -> dict[int, law.Judged]:
    """The last judgement of each line before it was ordered or handed over."""
    rows = (
        Assessment.objects.filter(line__in=lines)
        .exclude(occasion__in=AFTERWARDS)
        .order_by("line_id", "-sequence")
        .distinct("line_id")
    )
    return {row.line_id: law.Judged(Verdict(row.verdict), facts_of(row)) for row in rows}


def _certificates(lines: Sequence[RequestLine]) -> Certificates:
    """All certificates of the lines' products, with their events; two queries."""
    held = (
        CertificateProduct.objects.filter(product__in={line.product_id for line in lines} - {None})
        .select_related("certificate")
        .prefetch_related("certificate__standing_changes")
        .order_by()
    )
    certificates: Certificates = defaultdict(list)
    for one in held:
        certificates[one.product_id].append(one.certificate)
    return certificates


def _changed(then: law.Judged | None, now: law.Judged) -> Iterator[Finding]:
    """What differs between the judgement at approval and the one at handover."""
    if then is None:
        return
    for deviation in law.deviations(then, now):
        yield finding(deviation, then, now)


def _lapsed(
    facts: LineFacts, line: RequestLine, certificates: Certificates, handover_date: date
) -> Iterator[Finding]:
    """That the certificate relied on was no longer valid on the day of the handover."""
    relied_on = law.relied_on(facts)
    if relied_on is None:
        return
    every = certificates[line.product_id]
    named = (one for one in every if one.number == relied_on.certificate_number)
    # an entry that was refused may have borne the same number
    certificate = min(named, key=lambda one: one.state == Certificate.State.REFUSED, default=None)
    if certificate is None:
        return
    standing = standing_among(certificate, every, handover_date)
    if law.lapsed_since(standing):
        yield _finding(Deviation.LAPSED, relied_on.certificate_number, standing.value)


def _approved_on(lines: Sequence[RequestLine]) -> dict[int, date]:
    """The day each line was approved last; others of its request may have been decided later.

    Of a line approved before decisions were noted for each, the day its request was decided.
    """
    rows = (
        LineDecision.objects.filter(line__in=lines, decision__action=Decision.Action.APPROVE)
        .order_by("line_id", "-decision")
        .distinct("line_id")
        .values_list("line_id", "decision__at")
    )
    noted = dict(rows)
    moments = {line.pk: noted.get(line.pk) or line.request.decided_at for line in lines}
    return {line: timezone.localdate(at) for line, at in moments.items() if at}


def _early(approved_on: date | None, contract_date: date) -> Iterator[Finding]:
    """That the contract was signed before the approval."""
    if approved_on is not None and law.too_early(contract_date, approved_on):
        yield _finding(Deviation.EARLY, approved_on.isoformat(), contract_date.isoformat())


def finding(deviation: Deviation, then: law.Judged, now: law.Judged) -> Finding:
    """A deviation with what it was and what it is, as they are kept."""
    return _finding(deviation, SHOWN[deviation](then), SHOWN[deviation](now))


def _finding(deviation: Deviation, was: str, now: str) -> Finding:
    return {"code": deviation.value, "was": was, "now": now}


def _exactly(figure: Decimal | None) -> str:
    return "" if figure is None else exact(figure)


# What is kept of each deviation; `procurement.delivery.findings` reads it again.
SHOWN: dict[Deviation, Callable[[law.Judged], str]] = {
    Deviation.VERDICT: lambda judged: judged.verdict.value,
    Deviation.TKDN: lambda judged: _exactly(judged.chosen.tkdn),
    Deviation.CERTIFICATE: lambda judged: judged.chosen.certificate_number,
    Deviation.STANDING: lambda judged: judged.chosen.standing.value,
    Deviation.MODEL: lambda judged: judged.chosen.name,
    Deviation.MAKER: lambda judged: judged.chosen.producer,
    Deviation.PRICE: lambda judged: _exactly(judged.chosen.unit_price),
    Deviation.CAPACITY: lambda judged: _exactly(judged.chosen.available),
}
