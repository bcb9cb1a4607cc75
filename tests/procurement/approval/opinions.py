"""An opinion that is asked for, as tests begin with it."""

from p3dn.accounts.models import User
from p3dn.audit.editing.versions import version_of
from procurement.approval.opinions.services import ask_opinion
from procurement.models import Opinion, PurchaseRequest
from tests.support.cast import Cast


def opinion_asked(
    cast: Cast, request: PurchaseRequest, asked_of: User | None = None, question: str = "Wajarkah?"
) -> Opinion:
    """The approver asks the Tim P3DN, unless somebody else is named."""
    return ask_opinion(
        by=cast.approver,
        request=request,
        seen=version_of(request),
        asked_of=asked_of or cast.team,
        question=question,
    )
