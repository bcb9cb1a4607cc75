"""Writing many lines at once."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from p3dn.regulation import Subject
from p3dn.regulation.ownership import owners_asked
from procurement.budget.ledger import only_line_of
from procurement.models import PurchaseRequest, RequestLine
from procurement.request.services import LineInput, refuse_unoffered, say
from procurement.shared.deciding.rights import hold_for_edit

CHECKED_ELSEWHERE = ["request", "product", "commodity", "budget_line"]
MOST_LINES = 1000  # of one request


@authored
def add_lines(
    *, by: User, request: PurchaseRequest, lines: Sequence[LineInput]
) -> list[RequestLine]:
    """Put lines at the end of a request, all or none, in their order.

    They say neither requirements nor budget line; where the package has but one, that pays. A
    constant number of queries. Raises as `hold_for_edit` does, and ValidationError naming the line
    that cannot be written.
    """
    held = hold_for_edit(by, request)
    refuse_unoffered([line.product for line in lines if line.product])
    last = held.lines.aggregate(last=Max("position"))["last"] or 0
    if last + len(lines) > MOST_LINES:
        raise ValidationError(_("Satu permintaan paling banyak %s baris.") % MOST_LINES)
    payer = only_line_of(held.package_id) if held.package_id else None
    made = []
    for position, line in enumerate(lines, start=last + 1):
        row = RequestLine(request=held, position=position)
        try:
            say(row, line)
            if row.budget_line_id is None:
                row.budget_line_id = payer
            if not owners_asked(Subject(row.subject)):
                row.claimed_majority_national = None
            row.clean_fields(exclude=CHECKED_ELSEWHERE)
            row.clean()
        except ValidationError as error:
            raise ValidationError(f"{line.description}: {' '.join(error.messages)}") from error
        made.append(row)
    return RequestLine.objects.bulk_create(made)
