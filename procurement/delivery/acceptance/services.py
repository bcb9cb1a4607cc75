"""Writing down what was found when the goods were taken over; it stays as it was found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from p3dn.regulation.calculators.duties import Shortfall, payment_cut
from p3dn.regulation.judging.afterwards.proof import Deviation
from p3dn.regulation.quantities.limits import HUNDRED
from p3dn.regulation.results import exact
from p3dn.ui.languages.choosing import in_indonesian
from procurement.delivery.findings import Finding
from procurement.models import (
    AchievedTkdn,
    LineRequirement,
    RealizationLine,
    RequestLine,
    RequirementCheck,
)

Outcome = RequirementCheck.Outcome
CENT = Decimal("0.01")
MAY_BE_UNKNOWN = ("offered", "cut_percent", "cut")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of one requirement, and what of it is not as it should be."""

    outcome: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was found of one line: requirements by key, the TKDN in percent and where that is from.

    A requirement that is not named was not looked at. `tkdn` None: nobody has found out.
    """

    checks: Mapping[int, Checked] = field(default_factory=dict)
    tkdn: Decimal | None = None
    source: str = ""


NOTHING_FOUND = Accepted()


def check_accepted(line: RequestLine, found: Accepted) -> dict[str, str]:
    """What is missing of the words, by field of the form."""
    errors = {}
    for one in line.required:
        checked = found.checks.get(one.pk)
        if checked and checked.outcome == Outcome.UNMET and not checked.note.strip():
            errors[f"note_{line.pk}_{one.pk}"] = _(
                "Baris %(line)s: tuliskan apa yang tidak sesuai."
            ) % {"line": line}
    if found.tkdn is not None and not found.source.strip():
        errors[f"source_{line.pk}"] = _(
            "Baris %(line)s: sebutkan dari mana nilai TKDN tercapainya (laporan, nomor, tanggal)."
        ) % {"line": line}
    return errors


@in_indonesian
def findings_of(line: RequestLine, found: Accepted, offered: Decimal | None) -> list[Finding]:
    """What deviates from what was asked and offered, to be kept with the delivered line."""
    findings = [
        {"code": Deviation.UNMET.value, "was": str(one), "now": found.checks[one.pk].note.strip()}
        for one in line.required
        if one.pk in found.checks and found.checks[one.pk].outcome == Outcome.UNMET
    ]
    if found.tkdn is not None and offered is not None and found.tkdn < offered:
        findings.append(
            {"code": Deviation.SHORTFALL.value, "was": exact(offered), "now": exact(found.tkdn)}
        )
    return findings


@in_indonesian
def write_accepted(
    delivered: Sequence[RealizationLine],
    found: Mapping[int, Accepted],
    offered: Mapping[int, Decimal | None],
    day: date,
) -> None:
    """Keep it for delivered lines that were just written, by key of their request line; two queries.

    `day` is that of the contract, whose law cuts the payment; what was offered is the TKDN in
    percent at approval.
    """
    checks, achieved = [], []
    for line in delivered:
        accepted = found.get(line.line_id, NOTHING_FOUND)
        checks += [_check(line, one, accepted.checks.get(one.pk)) for one in line.line.required]
        if accepted.tkdn is not None:
            source = " ".join(accepted.source.split())
            told = offered.get(line.line_id)
            achieved.append(_achieved(line, accepted.tkdn, source, told, day))
    for check in checks:
        check.clean_fields(exclude={"delivered"})
    for one in achieved:
        unknown = {name for name in MAY_BE_UNKNOWN if getattr(one, name) is None}
        one.clean_fields(exclude={"delivered"} | unknown)
    RequirementCheck.objects.bulk_create(checks)
    AchievedTkdn.objects.bulk_create(achieved)


def _check(
    line: RealizationLine, asked: LineRequirement, checked: Checked | None
) -> RequirementCheck:
    told = checked or Checked(Outcome.UNCHECKED)
    return RequirementCheck(
        delivered=line, asked=str(asked)[:500], outcome=told.outcome, note=told.note.strip()
    )


def _cut(found: Shortfall) -> Decimal | None:
    """Percent of the payment; None on days before any law of it is known."""
    try:
        return payment_cut(found)
    except ValueError:
        return None


def _achieved(
    line: RealizationLine, tkdn: Decimal, source: str, offered: Decimal | None, day: date
) -> AchievedTkdn:
    percent = None if offered is None else _cut(Shortfall(offered, tkdn, day))
    cut = None
    if percent is not None:
        cut = (line.quantity * line.unit_price * percent / HUNDRED).quantize(CENT)
    return AchievedTkdn(
        delivered=line,
        offered=offered,
        achieved=tkdn,
        source=source,
        cut_percent=percent,
        cut=cut,
    )
