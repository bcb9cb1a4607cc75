"""Every state of a purchase request and every way from one to the next, in one place.

Who may take which way is decided in `procurement.services`; what happens on it is decided here.
"""

from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_fsm import FSMField, transition


class State(models.TextChoices):
    DRAFT = "draft", _("Konsep")
    SUBMITTED = "submitted", _("Menunggu persetujuan")
    RETURNED = "returned", _("Dikembalikan")
    APPROVED = "approved", _("Disetujui")
    REJECTED = "rejected", _("Ditolak")
    CANCELLED = "cancelled", _("Dibatalkan")
    COMPLETED = "completed", _("Selesai")


class Workflow(models.Model):
    """draft -> submitted -> approved -> completed, with the ways back and out.

    A transition changes the fields and leaves saving to its caller.
    """

    State = State

    EDITABLE: ClassVar[frozenset[str]] = frozenset({State.DRAFT.value, State.RETURNED.value})
    LOCKED: ClassVar[frozenset[str]] = frozenset({State.APPROVED.value, State.COMPLETED.value})
    COMMITTED: ClassVar[frozenset[str]] = frozenset({State.SUBMITTED.value, State.APPROVED.value})

    state = FSMField(_("status"), default=State.DRAFT, choices=State.choices, protected=False)
    submitted_at = models.DateTimeField(_("diajukan"), null=True, blank=True)
    decided_at = models.DateTimeField(_("diputuskan"), null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def is_editable(self) -> bool:
        """True while the lines may still change."""
        return self.state in self.EDITABLE

    @property
    def is_submitted(self) -> bool:
        """True while the approver has it."""
        return bool(self.state == State.SUBMITTED)

    @property
    def is_returned(self) -> bool:
        """True when the approver asked for changes."""
        return bool(self.state == State.RETURNED)

    @property
    def is_approved(self) -> bool:
        """True while it may be bought and something is still to be delivered."""
        return bool(self.state == State.APPROVED)

    @property
    def is_locked(self) -> bool:
        """True once approved: the database refuses any change of the lines."""
        return self.state in self.LOCKED

    @transition(field=state, source=[State.DRAFT, State.RETURNED], target=State.SUBMITTED)
    def submit(self) -> None:
        """Hand it to the approver."""
        self.submitted_at = timezone.now()
        self.decided_at = None

    @transition(field=state, source=State.SUBMITTED, target=State.DRAFT)
    def withdraw(self) -> None:
        """Take it back before it is decided."""
        self.submitted_at = None

    @transition(field=state, source=State.SUBMITTED, target=State.SUBMITTED)
    def endorse(self) -> None:
        """Agree as one of several; the next one is awaited."""
        self.decided_at = timezone.now()

    @transition(field=state, source=State.SUBMITTED, target=State.APPROVED)
    def approve(self) -> None:
        """Agree; from here on the lines are locked."""
        self.decided_at = timezone.now()

    @transition(field=state, source=State.SUBMITTED, target=State.RETURNED)
    def send_back(self) -> None:
        """Ask for changes."""
        self.decided_at = timezone.now()

    @transition(field=state, source=State.SUBMITTED, target=State.REJECTED)
    def reject(self) -> None:
        """Refuse for good."""
        self.decided_at = timezone.now()

    @transition(
        field=state,
        source=[State.DRAFT, State.RETURNED, State.SUBMITTED],
        target=State.CANCELLED,
    )
    def cancel(self) -> None:
        """Give it up; its number stays taken."""

    @transition(field=state, source=State.APPROVED, target=State.COMPLETED)
    def complete(self) -> None:
        """Everything was delivered, or the rest will not be."""

    @transition(field=state, source=State.COMPLETED, target=State.APPROVED)
    def reopen(self) -> None:
        """A delivery was cancelled, so something is open again."""
