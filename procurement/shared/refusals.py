"""Refusals that a page answers in its own way: the record is not open to the change any more."""

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit import kept_of
from p3dn.ui.values.formats import timestamp
from procurement.models import PurchaseRequest, RequestLine


class Closed(ValidationError):
    """What somebody wants to change is no longer open to changes; `request` is what it belonged to."""

    request: PurchaseRequest


class NotEditable(Closed):
    """The request has left the state in which it may change: submitted, decided, given up.

    Or a line of it has, while others may still change.
    """

    def __init__(self, request: PurchaseRequest, line: RequestLine | None = None) -> None:
        self.request = request
        if line is not None and request.is_editable:
            ValidationError.__init__(
                self,
                _("Baris %(line)s berstatus %(state)s, jadi tidak dapat diubah lagi.")
                % {"line": line, "state": line.get_state_display()},
                code="not_editable",
            )
            return
        last = request.decisions.select_related("actor").last()
        who = (
            _(" (%(who)s, %(at)s)") % {"who": last.actor, "at": timestamp(last.at)} if last else ""
        )
        remedy = _("Tarik kembali dahulu, lalu ulangi.")
        if request.state != PurchaseRequest.State.SUBMITTED:
            remedy = _("Buat permintaan baru bila masih diperlukan.")
        super().__init__(
            _("Permintaan %(number)s berstatus %(state)s%(who)s, jadi tidak dapat diubah lagi. ")
            % {"number": request.number, "state": request.get_state_display(), "who": who}
            + remedy,
            code="not_editable",
        )


class LineRemoved(Closed):
    """The line was taken out of its request meanwhile."""

    def __init__(self, request: PurchaseRequest, pk: int) -> None:
        self.request, self.pk = request, pk
        versions = kept_of(RequestLine).filter(pgh_obj_id=pk)
        event = versions.select_related("pgh_context").order_by("-pgh_id").first()
        metadata = event.pgh_context.metadata if event and event.pgh_context else {}
        who = User.objects.filter(Q(pk=metadata.get("user"))).first()
        said = ""
        if event is not None and who is not None:
            at = timestamp(event.pgh_created_at)
            said = _(" oleh %(who)s, %(at)s") % {"who": who, "at": at}
        super().__init__(
            _("Baris “%(what)s” sudah dihapus%(said)s.")
            % {"what": event.description if event else pk, "said": said},
            code="line_removed",
        )
