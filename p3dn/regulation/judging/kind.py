"""What is "that kind of product": our own reading, for the law names no code.

Ten digits of the KBKI are one kind. Which codes serve one use beyond that, Disperindag decides
(equivalence groups). Of the codes beside it of which nobody has decided, it is asked.
"""

from collections.abc import Collection

from p3dn.regulation.facts import Kinship

KIND_DIGITS = 10
SIBLING_DIGITS = 7
SUBCLASS_DIGITS = 5


def kinship(asked: str, other: str, group: Collection[str] = ()) -> Kinship | None:
    """How things of the code `other` are related to what is asked for; None: another kind.

    `group` has the codes that were decided to serve one use with `asked`, itself included; empty
    when nobody decided. A code that is asked for above ten digits means everything below it. What
    is coded only at a class above the one asked for may be that kind or another one beside it.
    """
    if len(asked) < SUBCLASS_DIGITS or len(other) < SUBCLASS_DIGITS:
        return None
    if other.startswith(asked) or any(other.startswith(code) for code in group):
        return Kinship.SAME
    if asked.startswith(other):
        return Kinship.SIBLING
    if asked[:SIBLING_DIGITS] == other[:SIBLING_DIGITS] and not group:
        return Kinship.SIBLING
    return None


def shows_kind(asked: str, other: str, group: Collection[str] = ()) -> bool:
    """True when a row of the national list at the code `other` speaks of what is asked for.

    A row that is coded only at a class above does: to take it for another kind would be to guess.
    """
    return kinship(asked, other, group) is Kinship.SAME or (
        len(other) >= SUBCLASS_DIGITS and asked.startswith(other)
    )
