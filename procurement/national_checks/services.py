"""Asking the catalogue officers to search the national list, so that nobody waits in vain."""

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from procurement.models import CheckWanted, RequestLine
from procurement.shared.rights import hold_line


@authored
def want_check(*, by: User, line: RequestLine, seen: str) -> CheckWanted:
    """Ask for a search of the national list for what one line wants, by its commodity.

    Asking twice for the same commodity while nobody has looked gives the same row. Raises as
    `hold_line` does.
    """
    kept = hold_line(by, line, seen)
    held = kept.request
    waiting = CheckWanted.objects.open().filter(request=held, commodity=kept.commodity_id).first()
    if waiting is not None:
        return waiting
    wanted = CheckWanted(
        region_id=held.region_id,
        request=held,
        commodity_id=kept.commodity_id,
        keyword=kept.description,
        asked_by=by,
    )
    wanted.full_clean()
    wanted.save()
    return wanted
