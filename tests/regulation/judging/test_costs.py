"""What each requirement costs in domestic products (PP 29/2018, elucidation of Pasal 59 ayat 1)."""

import pytest

from p3dn.regulation import Candidate, Comparison, Requirement
from p3dn.regulation.facts import Kinship
from p3dn.regulation.judging.kind import kinship
from p3dn.regulation.judging.need import costs
from tests.regulation.cases import imported, line, product

SIZE = Requirement("ukuran", Comparison.ONE_OF, ("A4",))
COLOUR = Requirement("warna", Comparison.ONE_OF, ("merah",))


def sheet(ref: str, size: str, colour: str) -> Candidate:
    """A product of that size and colour; "" where nobody knows."""
    known = {"ukuran": size, "warna": colour}
    return product(ref, "30", attributes=tuple((k, v) for k, v in known.items() if v))


RIGHT, WRONG = ("A4", "merah"), ("A3", "biru")


@pytest.mark.rule("P3DN-W13")
@pytest.mark.parametrize(
    ("others", "chosen", "size", "colour"),
    [
        # lost, unknown, left, among, leaves none, only the chosen one meets it
        ([], RIGHT, (0, 0, 0, 0, False, False), (0, 0, 0, 0, False, False)),
        ([RIGHT], RIGHT, (0, 0, 1, 1, False, False), (0, 0, 1, 1, False, False)),
        ([("A4", "biru")], RIGHT, (0, 0, 0, 1, False, False), (1, 0, 0, 1, True, True)),
        ([("A4", "biru")], WRONG, (0, 0, 0, 1, False, False), (1, 0, 0, 1, True, False)),
        ([("A4", "biru")], ("", ""), (0, 0, 0, 1, False, False), (1, 0, 0, 1, True, False)),
        # Each alone sets one aside that would come back: both leave none, though neither loses all.
        ([("A4", "biru"), ("A3", "merah")], RIGHT, (1, 0, 0, 2, True, True), (1, 0, 0, 2, True, True)),
        # Set aside by both: dropping one of them brings nothing back, and each loses all.
        ([WRONG, WRONG], RIGHT, (2, 0, 0, 2, True, True), (2, 0, 0, 2, True, True)),
        # The second would come back without its colour; nothing would without the size.
        ([WRONG, ("A4", "biru")], RIGHT, (1, 0, 0, 2, False, False), (2, 0, 0, 2, True, True)),
        # Nobody knows of one: it is not lost, so that something may be left.
        ([("", "merah"), ("A4", "biru")], RIGHT, (0, 1, 1, 2, False, False), (1, 0, 1, 2, False, False)),
        ([("", "biru"), ("A3", "merah")], RIGHT, (1, 1, 0, 2, True, True), (1, 0, 0, 2, True, True)),
    ],
)  # fmt: skip
def test_what_two_requirements_cost(
    others: list[tuple[str, str]],
    chosen: tuple[str, str],
    size: tuple[object, ...],
    colour: tuple[object, ...],
) -> None:
    candidates = [sheet(f"P{n}", *its) for n, its in enumerate(others)]
    facts = line(
        *candidates, sheet("X", *chosen), imported(), chosen="X", requirements=(SIZE, COLOUR)
    )
    found = costs(facts)
    assert [one.requirement for one in found] == [SIZE, COLOUR]
    assert [
        (one.lost, one.unknown, one.left, one.among, one.leaves_none, one.only_chosen)
        for one in found
    ] == [size, colour]


@pytest.mark.parametrize(
    ("asked", "other", "related"),
    [
        ("38112", "38112", Kinship.SAME),
        ("38112", "3811200001", Kinship.SAME),
        ("3811", "3811200001", None),
        ("3811200001", "3811", None),
        ("3811200001", "38112", Kinship.SIBLING),
        ("3811200001", "3811200002", Kinship.SIBLING),
        ("3811200001", "3811201001", None),
        ("381120", "3811210001", None),
        ("3811200001", "381121", None),
        ("38112000", "38112001", Kinship.SIBLING),
    ],
)
def test_how_codes_are_related(asked: str, other: str, related: Kinship | None) -> None:
    assert kinship(asked, other) is related
