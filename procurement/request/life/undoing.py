"""Ways back of a request: a removed line of a draft, and a request withdrawn from approval."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit import kept_of
from p3dn.audit.authors import authored
from p3dn.audit.editing.restoring import insert_kept, restore
from p3dn.audit.editing.versions import require_version, version_of
from p3dn.ui.undoing import Facts
from procurement.models import (
    Decision,
    LineDecision,
    LineDismissal,
    PurchaseRequest,
    RequestLine,
)
from procurement.models.requests.lines.state import state_of
from procurement.request.services import renumber
from procurement.shared.deciding.rights import hold_for_edit

from .submission import submit_request

KIND = "request_line"
WITHDRAWAL = "request_withdrawal"


def way_back_for(line: RequestLine) -> Callable[[], Facts]:
    """What to remember before the line is removed; asked after, in the same transaction."""
    key, state, request = line.pk, line.state, line.request
    return lambda: {
        "key": key,
        "state": state,
        "request": request.pk,
        "seen": version_of(request),
    }


def undo_removal(user: User, facts: Facts) -> str:
    """The way back of `KIND`."""
    with _refused_in_words():
        put_line_back(
            by=user,
            request=_visible(user, facts),
            key=facts["key"],
            state=facts["state"],
            seen=facts["seen"],
        )
    return _("Baris dipulihkan.")


def way_back_of_withdrawal(request: PurchaseRequest) -> Facts | None:
    """What to remember of the withdrawal just written; asked in its transaction. Three queries.

    Nothing where somebody had agreed to a line since it was handed in: their agreement ended with
    the withdrawal, and an undoing cannot agree again in their place.
    """
    step = request.decisions.latest("pk")
    keys = list(step.lines.values_list("line", flat=True))
    before = LineDecision.objects.filter(line__in=keys, decision__lt=step.pk)
    newest = before.order_by("line_id", "-decision_id").distinct("line_id")
    if set(newest.values_list("decision__action", flat=True)) != {Decision.Action.SUBMIT}:
        return None
    return {"lines": keys, "request": request.pk, "seen": version_of(request)}


def undo_withdrawal(user: User, facts: Facts) -> str:
    """The way back of `WITHDRAWAL`: handed in again as it is, with all that handing in asks for.

    Money and pieces were free meanwhile, and others may have taken them; then it is refused.
    """
    with _refused_in_words():
        submit_request(
            by=user, request=_visible(user, facts), seen=facts["seen"], only=facts["lines"]
        )
    return _("Penarikan diurungkan; permintaan menunggu persetujuan lagi.")


def _visible(user: User, facts: Facts) -> PurchaseRequest:
    """The request of the facts; PermissionDenied when the person does not see it any more."""
    request = PurchaseRequest.objects.visible_to(user).filter(pk=facts["request"]).first()
    if request is None:
        raise PermissionDenied
    return request


@contextmanager
def _refused_in_words() -> Iterator[None]:
    """A refusal of the person becomes a sentence under which the page stays."""
    try:
        yield
    except PermissionDenied as denied:
        raise ValidationError(_("Permintaan ini tidak dapat Anda ubah lagi.")) from denied


@authored
def put_line_back(
    *, by: User, request: PurchaseRequest, key: int, state: str, seen: str
) -> RequestLine:
    """Insert the line where it stood, with what buyers said of products beside it.

    `state` is the one it was in, of which no history is kept. Raises as `hold_for_edit` does, and ChangedSince when the request is not what it was after.
    """
    held = hold_for_edit(by, request)
    require_version(held, seen)
    others = list(held.lines.order_by("position", "pk"))
    line = _as_it_was(held, key, state)
    if not any(one.is_locked for one in others):
        _make_room(line, others)
    held.state = state_of((one.state for one in (*others, line)), empty=held.state)
    held.save(update_fields=["state"])
    return line


def _as_it_was(request: PurchaseRequest, key: int, state: str) -> RequestLine:
    line = RequestLine.everything.filter(pk=key, request=request).first()
    if line is None:
        line = restore(RequestLine, key)
        gone = kept_of(RequestLine).filter(pgh_obj_id=key, pgh_label="delete").latest("pgh_id")
        dropped = kept_of(LineDismissal).filter(
            line_id=key, pgh_label="delete", pgh_created_at=gone.pgh_created_at
        )
        for one in dropped:
            insert_kept(LineDismissal, one)
        if line.state != state:
            line.state = state
            line.save(update_fields=["state"])
        return line
    if line.removed_at is None:
        raise ValidationError(_("Sudah dipulihkan, atau tidak pernah dihapus."))
    stood = kept_of(RequestLine).filter(pgh_obj_id=key, removed_at__isnull=True).latest("pgh_id")
    line.position, line.state, line.removed_at = stood.position, state, None
    line.save(update_fields=["position", "state", "removed_at"])
    return line


def _make_room(line: RequestLine, others: Sequence[RequestLine]) -> None:
    """Number the lines anew, this one at the place it had; the database checks that at the end."""
    place = (line.position or len(others) + 1) - 1
    renumber([*others[:place], line, *others[place:]])
