"""What dashboards ask, written once for all places, finds what the same queries find by themselves."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from p3dn.accounts.access.prepared import rows_about
from p3dn.accounts.models import Agency, User
from procurement.models import DutyCell, PlanCell
from reports.dashboards import asking
from reports.planning import reads as planning
from tests.factories.reports import make_agency, make_user

from .test_pages import agency  # noqa: F401 -- a fixture

pytestmark = pytest.mark.django_db
YEAR = 2026
CUT = ((date(2026, 7, 1), date(2026, 7, 20)), (date(2025, 7, 1), date(2025, 7, 20)))
QUESTIONS: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
    (asking.years, ()),
    (asking.written, (YEAR,)),
    (asking.monthly, (YEAR,)),
    (asking.by_agency, (YEAR, 6)),
    (asking.by_agency, (YEAR, 0)),
    (asking.compared_by_agency, (YEAR, 6, None)),
    (asking.compared_by_agency, (YEAR, 6, CUT)),
    (asking.of_days, CUT),
    *((asking.apart, (model, YEAR)) for model in (DutyCell, PlanCell)),
    (asking.budgets, (YEAR,)),
    (planning._planned_of, (YEAR,)),
    (planning._realised_of, (YEAR,)),
]


def test_each_question_finds_what_its_query_finds(agency: Agency) -> None:  # noqa: F811
    other = make_agency(region=agency.region)
    readers: list[User | None] = [
        None,
        make_user(agency, "auditor"),
        make_user(agency, "requester"),
        make_user(other, "requester"),
    ]
    told = 0
    for place in (agency, agency.region, other):
        for reader in readers:
            for build, asked in QUESTIONS:
                found = rows_about(build, place, *asked, reader=reader)
                expected = list(build(place, *asked, reader))
                assert sorted(found, key=repr) == sorted(expected, key=repr), build.__name__
                told += bool(found)
    assert told >= 3 * len(QUESTIONS), "or nothing was compared"


@pytest.mark.parametrize("build", [asking.turned_down_in, asking.left_none_in])
def test_answers_are_counted_as_their_lists_are(agency: Agency, build: Callable[..., Any]) -> None:  # noqa: F811
    for reader in (make_user(agency, "auditor"), make_user(make_agency(), "auditor")):
        found = rows_about(build, agency.region, YEAR, reader=reader)
        assert found == list(build(agency.region, YEAR, reader))
