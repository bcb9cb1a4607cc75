"""Which papers each way to a certificate asks of a producer."""

from typing import Any

import pytest

from p3dn.regulation import Subject
from p3dn.regulation.certificates.papers import KNOWN, ROWS, Paper, _unsure, papers_asked
from p3dn.regulation.results import Citation, Confidence

GOODS, SERVICE = {Subject.INDUSTRIAL_GOODS}, {Subject.SERVICE}
PLAIN = {"self_declared": False, "for_project": False, "with_bmp": False, "has_maker": False}


def asked(subjects: set[Subject], scheme: str = "35/2025", **changes: Any) -> set[Paper]:
    rows = papers_asked(scheme, subjects, **PLAIN | changes)
    assert len({row.paper for row in rows}) == len(rows)
    return {row.paper for row in rows}


def test_each_way_has_its_own_papers() -> None:
    plain, small = asked(GOODS), asked(GOODS, self_declared=True)
    assert plain - small == {Paper.VERIFICATION_REPORT}
    assert small - plain == {Paper.DECLARATION, Paper.CAPITAL}
    service = asked(SERVICE)
    assert {Paper.COSTS, Paper.PROJECT} <= service
    assert not service & {Paper.FACTORY, Paper.HS_CODE, Paper.MATERIALS, Paper.WORKERS}
    assert asked(GOODS | SERVICE) == plain | service
    assert asked(set()) == plain  # nothing named yet: goods
    assert Paper.SIINAS not in asked(GOODS, for_project=True)
    assert asked(GOODS, with_bmp=True) - plain == {Paper.BMP_PROOF}
    assert asked(GOODS, has_maker=True) - plain == {Paper.MAKER}


@pytest.mark.parametrize("scheme", ["16/2011", "46/2022"])
def test_of_older_schemes_only_what_every_register_keeps_is_asked(scheme: str) -> None:
    assert asked(GOODS, scheme, self_declared=True, with_bmp=True) == {Paper.SCAN, Paper.NIB}


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(ValueError, match="tidak dikenal"):
        asked(GOODS, "99/2099")


def test_every_paper_has_a_name_and_says_how_sure_it_is() -> None:
    assert set(ROWS) == set(Paper) and set(Paper) > KNOWN
    assert all(row.label for row in ROWS.values())
    assert ROWS[Paper.KBLI].is_sure and ROWS[Paper.DECLARATION].is_sure
    assert not ROWS[Paper.WORKERS].is_sure and not ROWS[Paper.SCAN].is_sure


S = Paper
OF_ALL = {S.SCAN, S.NIB, S.SIINAS, S.COMPANY, S.KBLI, S.CALCULATION, S.VERIFICATION_REPORT}
OF_GOODS = {S.FACTORY, S.HS_CODE, S.WORKERS, S.MATERIALS}


@pytest.mark.parametrize(
    ("subjects", "changes", "papers"),
    [
        (GOODS, {}, OF_ALL | OF_GOODS),
        (SERVICE, {}, OF_ALL | {S.PROJECT, S.COSTS}),
        ({Subject.CONSTRUCTION}, {}, OF_ALL),
        (
            GOODS, {"for_project": True},
            {S.SCAN, S.NIB, S.COMPANY, S.PROJECT, S.CALCULATION, S.COSTS},
        ),
    ],
)  # fmt: skip
def test_the_papers_of_each_way(
    subjects: set[Subject], changes: dict[str, Any], papers: set[Paper]
) -> None:
    """Permenperin 35/2025 Pasal 26, 44 and 47; services Pasal 14 to 20."""
    assert asked(subjects, **changes) == papers


def test_what_no_official_list_asks_for_is_marked_as_unsure() -> None:
    assert _unsure("Pasal 6") == Citation("Permenperin 35/2025", "Pasal 6", Confidence.BACKGROUND)
    assert ROWS[Paper.WORKERS].citation == _unsure("Pasal 6")
