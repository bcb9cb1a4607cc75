"""Asking the catalogue officers to search the national list, so that nobody waits in vain."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from procurement.judgement.judging import judge
from procurement.models import CheckWanted, RequestLine
from procurement.request.life.submission import named
from procurement.shared.deciding.rights import hold_line


@authored
def want_check(*, by: User, line: RequestLine, seen: str) -> CheckWanted:
    """Ask for a search of the national list for what one line wants, by its commodity.

    Asking twice for the same commodity while nobody has looked gives the same row. Raises as
    `hold_line` does, and ValidationError when the line does not wait for such a search.
    """
    kept = hold_line(by, line, seen)
    held = kept.request
    (judged,) = judge([kept], timezone.localdate())
    if not judged.wants_national_check:
        why = _(
            "tidak menunggu pemeriksaan daftar nasional. Baca putusannya untuk langkah berikutnya."
        )
        raise ValidationError(named(kept, why))
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
