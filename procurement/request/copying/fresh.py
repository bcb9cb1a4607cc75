"""Lines of a request as lines of another, not saved yet, and what could not come along."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from p3dn.regulation import Evidence
from p3dn.ui.values.formats import short_date
from procurement.models import Exemption, LineRequirement, PurchaseRequest, RequestLine

SAID = (
    "product", "commodity", "subject", "description", "specification", "quantity", "unit",
    "unit_price", "claimed_origin", "claimed_tkdn", "claimed_assessed_in",
    "claimed_majority_national", "claim_basis", "claimed_fits", "place", "price_basis",
    "asked_quantity", "asked_unit",
)  # fmt: skip
REQUIRED = ("attribute_id", "name", "unit", "comparison", "values", "reason")


@dataclass(slots=True)
class Fresh:
    """A line of the source and what it becomes; `left_behind` are sentences."""

    source: RequestLine
    line: RequestLine
    left_behind: list[str] = field(default_factory=list)


def fresh_lines(
    lines: Sequence[RequestLine], request: PurchaseRequest, payers: Collection[int], day: date
) -> list[Fresh]:
    """Lines as those of another request, numbered anew; `payers` are its package's budget lines."""
    return [_fresh(line, request, n, payers, day) for n, line in enumerate(lines, start=1)]


def _fresh(
    line: RequestLine, request: PurchaseRequest, position: int, payers: Collection[int], day: date
) -> Fresh:
    said: dict[str, Any] = {name: getattr(line, name) for name in SAID}
    made = Fresh(line, RequestLine(request=request, position=position, **said))
    made.line.typed_requirements = required_of(line)
    tell = made.left_behind.append
    if line.state in line.GIVEN_UP:
        tell(_("Pada permintaan asalnya baris ini %s.") % line.get_state_display().lower())
    _keep_day(made, day)
    _keep_payer(made, payers)
    if line.team_decision_number:
        made.line.claim_basis = Evidence.NONE.value
        made.line.claimed_tkdn = made.line.claimed_assessed_in = None
        tell(
            _("Nilai TKDN dari Tim P3DN (keputusan %s) hanya untuk permintaan asalnya.")
            % line.team_decision_number
        )
    if any(one.state == Exemption.State.GRANTED for one in line.exemptions.all()):
        tell(_("Pengecualian yang dikabulkan tidak ikut. Minta lagi bila masih perlu."))
    return made


def _keep_day(made: Fresh, day: date) -> None:
    """The line's own day, unless it is over."""
    needed = made.source.needed_on
    if needed is not None and needed < day:
        made.left_behind.append(
            _("Tanggal diperlukan %s sudah lewat, jadi dikosongkan.") % short_date(needed)
        )
        return
    made.line.needed_on = needed


def _keep_payer(made: Fresh, payers: Collection[int]) -> None:
    """The line's budget line, where it is one of the package's; the only one where it has no other."""
    if made.source.budget_line_id in payers:
        made.line.budget_line = made.source.budget_line
    elif len(payers) == 1:
        (made.line.budget_line_id,) = payers
    elif payers:
        made.left_behind.append(_("Pilih lagi baris anggaran yang membayarnya."))


def required_of(line: RequestLine) -> list[LineRequirement]:
    """What is required of a line, as requirements of no line yet."""
    return [
        LineRequirement(**{name: getattr(one, name) for name in REQUIRED}) for one in line.required
    ]
