"""Asking the catalogue officers to search the national list, so that nobody waits in vain."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Commodity
from p3dn.accounts.models import User
from procurement.models import CheckWanted, PurchaseRequest

from .rights import hold_for_edit


@transaction.atomic
def want_check(
    *, by: User, request: PurchaseRequest, commodity: Commodity, keyword: str
) -> CheckWanted:
    """Ask for a search of the national list for a commodity of one of the request's lines.

    Asking twice for the same commodity while nobody has looked gives the same row. Raises as
    `hold_for_edit` does, and ValidationError when no line is of that commodity.
    """
    held = hold_for_edit(by, request)
    if not held.lines.filter(commodity=commodity).exists():
        raise ValidationError(_("Tidak ada baris dengan komoditas %(code)s.") % {"code": commodity})
    waiting = CheckWanted.objects.open().filter(request=held, commodity=commodity).first()
    if waiting is not None:
        return waiting
    wanted = CheckWanted(
        region_id=held.region_id,
        request=held,
        commodity=commodity,
        keyword=keyword.strip(),
        asked_by=by,
    )
    wanted.full_clean()
    wanted.save()
    return wanted
