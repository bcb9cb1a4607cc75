"""Where each line of a request stands, and what that makes of the request."""

from collections.abc import Iterable
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values.checks import CheckedAtOnce
from procurement.models.requests.workflow import State


class LineState(models.TextChoices):
    DRAFT = "draft", _("Konsep")
    SUBMITTED = "submitted", _("Menunggu persetujuan")
    RETURNED = "returned", _("Dikembalikan")
    APPROVED = "approved", _("Disetujui")
    REJECTED = "rejected", _("Ditolak")
    CANCELLED = "cancelled", _("Dibatalkan")
    DELIVERED = "delivered", _("Diserahkan seluruhnya")
    CLOSED = "closed", _("Selesai sebelum seluruhnya diserahkan")
    REMOVED = "removed", _("Dihapus")


# The first of these that a line is in makes its request what stands beside it: as long as something
# waits for a decision the request does, then what its maker has to put right, then what may be
# delivered. A request is completed, refused or given up only when no line of it is open.
FIRST_OF = (
    (LineState.SUBMITTED, State.SUBMITTED),
    (LineState.RETURNED, State.RETURNED),
    (LineState.DRAFT, State.DRAFT),
    (LineState.APPROVED, State.APPROVED),
    (LineState.DELIVERED, State.COMPLETED),
    (LineState.CLOSED, State.COMPLETED),
    (LineState.REJECTED, State.REJECTED),
    (LineState.CANCELLED, State.CANCELLED),
)


def state_of(lines: Iterable[str], *, empty: str = State.DRAFT.value) -> str:
    """A request's state, from those of its lines alone; removed ones count for nothing.

    `empty` is what it is without lines: a draft, unless it was given up.
    """
    found = set(lines)
    return next((state.value for line, state in FIRST_OF if line.value in found), empty)


def hidden_by(state: str) -> list[str]:
    """States of a request that may hide that a line of it is still open in this one."""
    order = [request.value for line, request in FIRST_OF if line.value in LineWorkflow.OPEN]
    return order[: order.index(state)] if state in order else []


class LineWorkflow(CheckedAtOnce):
    """Where one line stands. The history keeps the decisions that led there (`LineDecision`)."""

    State = LineState

    EDITABLE: ClassVar[frozenset[str]] = frozenset(
        {LineState.DRAFT.value, LineState.RETURNED.value}
    )
    HOLDING: ClassVar[frozenset[str]] = frozenset(
        {LineState.SUBMITTED.value, LineState.APPROVED.value}
    )
    LOCKED: ClassVar[frozenset[str]] = frozenset(
        {LineState.APPROVED.value, LineState.DELIVERED.value, LineState.CLOSED.value}
    )
    GIVEN_UP: ClassVar[frozenset[str]] = frozenset(
        {LineState.REJECTED.value, LineState.CANCELLED.value}
    )
    OPEN: ClassVar[frozenset[str]] = EDITABLE | HOLDING
    DERIVED: ClassVar[tuple[str, ...]] = ("state", "agreed")

    state = models.CharField(
        _("status"),
        max_length=9,
        choices=LineState.choices,
        default=LineState.DRAFT,
        editable=False,
    )
    agreed = models.PositiveSmallIntegerField(
        _("langkah persetujuan yang dilalui"), default=0, editable=False
    )

    class Meta:
        abstract = True

    @property
    def is_editable(self) -> bool:
        """True while its maker may change it, whatever waits or was approved beside it."""
        return self.state in self.EDITABLE

    @property
    def is_waiting(self) -> bool:
        """True while somebody has to decide on it."""
        return self.state == LineState.SUBMITTED

    @property
    def is_undecided(self) -> bool:
        """True while it may be said otherwise what it is: being written, or waiting."""
        return self.is_editable or self.is_waiting

    @property
    def is_locked(self) -> bool:
        """True once approved: the database refuses any change of what it says."""
        return self.state in self.LOCKED

    @property
    def is_approved(self) -> bool:
        """True while something of it may be delivered."""
        return self.state == LineState.APPROVED

    @property
    def is_returned(self) -> bool:
        """True when the approver asked for changes of it."""
        return self.state == LineState.RETURNED
