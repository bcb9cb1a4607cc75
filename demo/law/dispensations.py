"""An exemption as it was granted before evidence and number were asked: it lifts nothing."""

from datetime import date

from django.utils import timezone

from demo.city.people import Town
from p3dn.regulation.results import EXCUSABLE
from procurement.judgement.judging import judge
from procurement.models import Exemption, PurchaseRequest, RequestLine
from procurement.models.exemptions.exemption import thing_of
from procurement.request.life.submission import lines_of


def remember(town: Town, today: date) -> None:
    """Give one to a line that a requester still works on.

    Written past the services, which grant nothing like it any more.
    """
    line = _line_to_excuse(today)
    if line is None:
        return
    Exemption.objects.create(
        line=line,
        kind=Exemption.Kind.EXEMPTION,
        ground=Exemption.Ground.OTHER,
        reason="-",
        quantity=line.quantity,
        thing=thing_of(line),
        state=Exemption.State.GRANTED,
        asked_by=line.request.requester,
        decided_by=town.people["timp3dn"],
        decided_at=timezone.now(),
        decision_note="Diberikan sebelum bukti dan nomor diminta (demo).",
    )


def _line_to_excuse(today: date) -> RequestLine | None:
    """The first open line that may not be bought as it is and that nobody has excused."""
    for request in PurchaseRequest.objects.filter(state__in=PurchaseRequest.EDITABLE).order_by(
        "pk"
    ):
        for one in judge(lines_of(request), today):
            if (
                one.result.verdict in EXCUSABLE
                and one.result.askable
                and not one.line.exemptions.all()
            ):
                return one.line
    return None
