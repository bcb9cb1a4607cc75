"""Whether two units count the same things."""

PIECES = frozenset({"unit", "buah", "bh", "pcs", "pc", "biji"})


def same_unit(unit: str, other: str) -> bool:
    """True when two units count the same things: pieces have many names.

    What is counted in reams says nothing of how many sheets are left, nor of what one costs.
    """
    first, second = unit.strip().casefold(), other.strip().casefold()
    return first == second or {first, second} <= PIECES
