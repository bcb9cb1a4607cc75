"""The people who make official reports, and a second member of the Tim P3DN."""

from copy import deepcopy
from datetime import date

import pytest

from p3dn.accounts.models import Role, User
from tests.factories.reports import add_line, make_realization
from tests.support.cast import Cast, assemble, person
from tests.support.databases import once

from .world import YEAR


def people_and_deliveries() -> Cast:
    """Everybody, with two deliveries in the third quarter."""
    people = assemble()
    first = make_realization(people.health, date(YEAR, 7, 9), small_business="yes")
    add_line(first, "1250000.50", tkdn="41.25")
    second = make_realization(people.industry, date(YEAR, 9, 30))
    add_line(second, "750000", origin="unknown")
    return people


cast_once = once(people_and_deliveries)


@pytest.fixture
def cast(cast_once: Cast, db: None) -> Cast:
    """For each test its own people, to be renamed as it likes; the rows are those of all."""
    return deepcopy(cast_once)


@pytest.fixture
def chair(cast: Cast) -> User:
    """The other member of the team, who signs."""
    office = cast.team.memberships.get().agency
    return person("ketua", office, Role.P3DN_TEAM)
