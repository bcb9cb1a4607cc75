"""What becomes of permits when their request goes on, with them or without."""

from p3dn.accounts.notices.services import settle
from procurement.models import CeilingPermit, Decision, PurchaseRequest

from .notices import ASKED


def close_permits(
    request: PurchaseRequest, *, used: CeilingPermit | None = None, by: Decision | None = None
) -> None:
    """After a step: the permit that let it pass is used up, any other comes to nothing."""
    if used is not None:
        used.state, used.used_by = CeilingPermit.State.USED, by
        used.full_clean()
        used.save(update_fields=["state", "used_by"])
    for one in CeilingPermit.objects.filter(request=request).open():
        one.state = CeilingPermit.State.VOID
        one.save(update_fields=["state"])
        settle(kind=ASKED, record=one.pk)
