"""Which of equals comes first: drawn by lot, so that no maker is first for its number or its name.

The seed is a fact of the judgement and frozen with it. There is no secret in it: whoever has the
snapshot takes the SHA-256 of "seed|ref" of each of the equals, sorts, and finds the same order.
"""

import hashlib
from collections.abc import Sequence
from functools import lru_cache

from p3dn.regulation.judging.evidence import Placed


@lru_cache(maxsize=16_384)
def ticket(lot: str, ref: str) -> str:
    """What a candidate draws under a seed; the lowest comes first."""
    return hashlib.sha256(f"{lot}|{ref}".encode()).hexdigest()


def drawn(equals: Sequence[Placed], lot: str) -> list[Placed]:
    """Candidates that rank equal in the order of their tickets; as they were without a seed."""
    if not lot or len(equals) < 2:
        return list(equals)
    return sorted(equals, key=lambda p: ticket(lot, p.ref))
