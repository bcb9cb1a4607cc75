"""Copying a request: a new draft that remembers where it comes from."""

from collections.abc import Collection, Sequence
from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from procurement.models import LineRequirement, Package, PurchaseRequest, RequestLine
from procurement.request.further.services import take
from procurement.request.life.submission import lines_of
from procurement.request.services import create_request
from procurement.shared.deciding.rights import may_request

from .fresh import Fresh, fresh_lines
from .payers import payers_for

CHECKED_ELSEWHERE = ["request", "product", "commodity", "budget_line"]


@authored
def copy_request(
    *,
    by: User,
    source: PurchaseRequest,
    package: Package | None,
    title: str,
    only: Collection[int],
    unplanned_reason: str = "",
    needed_on: date | None = None,
    selection_started_on: date | None = None,
    place: str = "",
    price_basis: str = "",
    note: str = "",
) -> PurchaseRequest:
    """Make a new draft with the lines of a request that are among `only` (keys), in their order.

    What cannot come along is left empty (`fresh_lines`), everything else stays as it was said, a
    product that is sold no more too: the new draft says so. Further packages come along where they
    may pay (`payers_for`). A constant number of queries for any number of lines. Raises
    PermissionDenied for others than requesters of its agency, ValidationError without a line, for
    another agency's package, and as `create_request` does.
    """
    if not may_request(by, source.agency_id):
        raise PermissionDenied
    if package is not None and package.agency_id != source.agency_id:
        raise ValidationError({"package": _("Paket ini milik perangkat daerah lain.")})
    chosen = [line for line in lines_of(source) if line.pk in only]
    if not chosen:
        raise ValidationError(_("Pilih paling sedikit satu baris untuk disalin."))
    made = create_request(
        by=by,
        package=package,
        agency=source.agency,
        unplanned_reason=unplanned_reason,
        title=title,
        needed_on=needed_on,
        selection_started_on=selection_started_on,
        place=place,
        price_basis=price_basis,
        note=note,
        copied_from=source,
    )
    payers = payers_for(source, package)
    for further in payers.further:
        take(made, further)
    _store(fresh_lines(chosen, made, payers.budget_lines(), timezone.localdate()))
    return made


def _store(made: Sequence[Fresh]) -> None:
    for one in made:
        one.line.clean_fields(exclude=CHECKED_ELSEWHERE)
        one.line.clean()
    stored = RequestLine.objects.bulk_create([one.line for one in made])
    required: list[LineRequirement] = []
    for line in stored:
        for need in line.typed_requirements or ():
            need.line = line
            required.append(need)
    LineRequirement.objects.bulk_create(required)
