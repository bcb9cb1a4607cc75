"""Everybody, and a request of three lines that waits to be decided: made once for a module of tests."""

from copy import deepcopy
from decimal import Decimal as D

import pghistory
import pytest

from procurement.models import PurchaseRequest
from tests.factories.procurement import PackageFactory
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble
from tests.support.databases import once

__all__ = ["cast", "request_", "scene", "scene_once", "submitted"]
MILLION = D(1_000_000)


def submitted(cast: Cast) -> PurchaseRequest:
    """Three lines of one, two and three million, in a package of six."""
    with pghistory.context(user=cast.requester.pk):
        made = draft(cast, package=PackageFactory(agency=cast.health, ceiling=6 * MILLION))
        for quantity in (1, 2, 3):
            with_line(made, laptop(), quantity=D(quantity))
    return acts.submit_request(by=cast.requester, request=made)


def _people_and_request() -> tuple[Cast, PurchaseRequest]:
    cast = assemble()
    return cast, submitted(cast)


scene_once = once(_people_and_request)


@pytest.fixture
def scene(scene_once: tuple[Cast, PurchaseRequest], db: None) -> tuple[Cast, PurchaseRequest]:
    """For each test its own objects; the rows are those of all."""
    return deepcopy(scene_once)


@pytest.fixture
def cast(scene: tuple[Cast, PurchaseRequest]) -> Cast:
    """Everybody."""
    return scene[0]


@pytest.fixture
def request_(scene: tuple[Cast, PurchaseRequest]) -> PurchaseRequest:
    """Submitted: three lines of one, two and three million."""
    return scene[1]
