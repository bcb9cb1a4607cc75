"""The states of a purchase request, which follow from those of its lines (`line_state`).

Every way from one to the next is a way of its lines, and stands in `procurement/request/life/steps.py`.
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.ui.values.checks import CheckedAtOnce


class State(models.TextChoices):
    DRAFT = "draft", _("Konsep")
    SUBMITTED = "submitted", _("Menunggu persetujuan")
    RETURNED = "returned", _("Dikembalikan")
    APPROVED = "approved", _("Disetujui")
    REJECTED = "rejected", _("Ditolak")
    CANCELLED = "cancelled", _("Dibatalkan")
    COMPLETED = "completed", _("Selesai")


class Workflow(CheckedAtOnce):
    """draft -> submitted -> approved -> completed, with the ways back and out."""

    State = State

    EDITABLE: ClassVar[frozenset[str]] = frozenset({State.DRAFT.value, State.RETURNED.value})
    LOCKED: ClassVar[frozenset[str]] = frozenset({State.APPROVED.value, State.COMPLETED.value})
    COMMITTED: ClassVar[frozenset[str]] = frozenset({State.SUBMITTED.value, State.APPROVED.value})
    RUNNING: ClassVar[frozenset[str]] = EDITABLE | COMMITTED

    state = models.CharField(_("status"), max_length=50, default=State.DRAFT, choices=State.choices)
    submitted_at = models.DateTimeField(_("diajukan"), null=True, blank=True)
    decided_at = models.DateTimeField(_("diputuskan"), null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def is_editable(self) -> bool:
        """True while lines may be added to it: none waits for a decision, one is still to be handed in."""
        return self.state in self.EDITABLE

    @property
    def is_submitted(self) -> bool:
        """True while it waits for a decision."""
        return self.state == State.SUBMITTED

    @property
    def is_returned(self) -> bool:
        """True when the approver asked for changes."""
        return bool(self.state == State.RETURNED)

    @property
    def is_approved(self) -> bool:
        """True while it may be bought and something is still to be delivered."""
        return bool(self.state == State.APPROVED)
