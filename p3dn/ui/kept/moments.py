"""Who was writing at a moment, and whether any of them has committed since.

What was read while somebody wrote may lack what they were writing: it is true until they commit. Whoever
keeps something keeps with it who was writing before it was read.
"""

from dataclasses import dataclass
from typing import Self

DATABASE = "(SELECT oid::bigint FROM pg_database WHERE datname = current_database())"
# What somebody wrote who looks in the same transaction may yet be taken back.
SOUND = "pg_current_xact_id_if_assigned() IS NULL"
WRITING = "writing_now()"
ANY_COMMITTED = "any_committed(%s::text[])"
"""Its value are the writers of an earlier moment. Both are functions of the database (`migrating/writers.py`)."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of a database.

    `place` is the database: what was kept of one says nothing of another. `committed`: whether one
    of the earlier writers that were asked about has committed. `sound`: whether the one who looks
    writes nothing in this transaction, and it is known who else does.
    """

    place: int
    writing: tuple[str, ...] = ()
    sound: bool = True
    committed: bool = False

    @classmethod
    def of(cls, place: int, writing: list[str] | None, sound: bool, committed: bool) -> Self:
        """From what a query selects: `DATABASE`, `WRITING`, `SOUND`, `ANY_COMMITTED`."""
        return cls(place, tuple(writing or ()), sound and writing is not None, committed)
