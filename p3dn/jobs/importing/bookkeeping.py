"""What an importer may do around its batches, when its rows belong to books of their own."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

from django.urls import reverse

from p3dn.accounts.models import User
from p3dn.jobs.models import Job
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.reading.questions import Question

from .findings import Worth


class Bookkeeping:
    """Hooks of a load as a whole; an importer that needs none has none."""

    keeps_every_row: ClassVar[bool] = False  # a load writes something of each, whatever it says
    loading = (
        False  # what rows do is told when they are checked, and not again when they are loaded
    )
    leads_to: ClassVar[str] = ""  # name of the page that lists what was loaded
    family: ClassVar[str] = ""  # a file of a sibling uploaded here is led to it

    @classmethod
    def loaded_at(cls, job: Job) -> str:
        """The address of the page that shows what this job loaded; empty when there is none."""
        return reverse(cls.leads_to) if cls.leads_to else ""

    @classmethod
    def asks(cls, job: Job, plan: Plan) -> Iterator[Question]:
        """What a person has to say of the file as a whole before its rows are looked at; raises FileRefused."""
        yield from ()

    @classmethod
    def answered(cls, *, job: Job, user: User, answers: Mapping[str, str]) -> None:
        """What follows from answers for more than this file, in the transaction that keeps them.

        Raises ValidationError when it may not be.
        """
        return

    def weigh(self, stored: Iterable[Any]) -> None:
        """Look up, once for these stored records, what `worth_of` asks about them."""
        return

    def worth_of(self, old: Any, new: Any) -> Worth | None:
        """What a record comes to before and after the load (either may be None, not both).

        None for kinds whose records are worth nothing in rupiah.
        """
        return None

    def more_changes(self, old: Any) -> Iterable[tuple[str, str, str]]:
        """What changes beside the record's own fields: (label, old, new)."""
        return ()

    def told(self) -> list[tuple[str, int]]:
        """Further counts of what an examination found: (label, number)."""
        return []

    def examine_kept(self) -> Iterator[Any] | None:
        """As `examine`, of what the check kept of the rows; None when the file has to be read again."""
        return None

    def before_load(self) -> None:
        """Chance to keep others from writing the same, in the transaction of the load."""
        self.loading = True

    def after_load(self) -> None:
        """What is written once, after the last batch and in the same transaction."""
        return

    @classmethod
    def undo_would(cls, job: Job) -> int | None:
        """How many rows taking a load back would remove; None: the history alone can undo it."""
        return None

    @classmethod
    def undo(cls, job: Job) -> None:
        """Take back a load of which the history alone cannot say how; in the caller's transaction."""
        raise NotImplementedError
