"""Looking once more at approved lines on the day they are to be ordered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from p3dn.regulation.judging.afterwards import ordering as law
from p3dn.regulation.judging.afterwards.ordering import Gate
from p3dn.regulation.judging.afterwards.proof import Judged as Lawful
from procurement.delivery.findings import Finding, in_words
from procurement.delivery.proof import approved_of, finding
from procurement.judgement.judging import Judged, judge
from procurement.models import RequestLine
from procurement.request.life.submission import unsellable


@dataclass(frozen=True, slots=True)
class Looked:
    """A line as it stands on the day of the order: what changed, and whether it may be ordered."""

    line: RequestLine
    judged: Judged
    gate: Gate
    findings: list[Finding]
    why: str = ""

    @property
    def told(self) -> list[str]:
        """What changed, in sentences."""
        return [*([self.why] if self.why else []), *in_words(self.findings)]

    @property
    def is_blocked(self) -> bool:
        """True when nobody may order it as it is."""
        return self.gate is Gate.BLOCKED

    @property
    def goes_back(self) -> bool:
        """True when the approver has to agree to it anew."""
        return self.gate is Gate.BACK


def look_again(
    lines: Sequence[RequestLine], quantities: dict[int, Decimal], day: date
) -> list[Looked]:
    """Judge lines of one request by the law and the evidence of the day, beside their approval.

    A constant number of queries for any number of lines. A line that was approved before judgements
    were frozen is compared with nothing and goes by what it is now.
    """
    then = approved_of(lines)
    looked = []
    for judged in judge(lines, day, contract_date=day):
        line = judged.line
        now = Lawful(judged.result.verdict, judged.facts)
        before = then.get(line.pk, now)
        wanted = quantities[line.pk]
        found = [finding(one, before, now) for one in law.changes(before, now, wanted)]
        why = unsellable(line)
        gate = Gate.BLOCKED if why else law.gate(before, now, wanted)
        looked.append(Looked(line, judged, gate, found, why))
    return looked
