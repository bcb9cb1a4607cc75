"""Deeds about permits to pass a ceiling, whose queries are counted."""

from functools import partial

from p3dn.audit.editing.versions import version_of
from procurement.budget.permits import services as permits
from procurement.models import BudgetLine, PurchaseRequest
from tests.procurement.budget.permits import ask, grant, mandate
from tests.procurement.growing import Deed, Scene


def scarce(scene: Scene) -> PurchaseRequest:
    """A draft of that many lines above its ceiling, and somebody who may let it pass."""
    if not scene.cast.approver.memberships.get().ceiling_mandates.exists():
        mandate(scene.cast)
    request = scene.draft()
    BudgetLine.objects.filter(package=request.package).update(amount=1)
    request.refresh_from_db()
    return request


def ask_permit(scene: Scene) -> Deed:
    return partial(ask, scene.cast, scarce(scene))


def grant_permit(scene: Scene) -> Deed:
    return partial(grant, scene.cast.approver, ask(scene.cast, scarce(scene)))


def refuse_permit(scene: Scene) -> Deed:
    permit = ask(scene.cast, scarce(scene))
    return partial(
        permits.refuse_permit, by=scene.cast.approver, permit=permit, seen=version_of(permit),
        note="Tunggu.",
    )  # fmt: skip


PERMIT_DEEDS = (ask_permit, grant_permit, refuse_permit)
