"""Two loads of one region's plan wait for each other; of another region they do not."""

import pytest
from django.db import transaction

from p3dn.jobs.models import Job
from procurement.plan.packages.imports import PackageImporter
from procurement.plan.self_managed.imports import SelfManagedImporter
from tests.support.cast import Cast, assemble
from tests.support.processes.at_once import is_free

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.mark.parametrize("kind", [PackageImporter, SelfManagedImporter])
def test_a_load_holds_the_plan_of_its_region_to_its_end(cast: Cast, kind: type) -> None:
    importer = kind(Job(region=cast.region, user=cast.administrator))
    with transaction.atomic():
        assert is_free("plan", cast.region.pk)
        importer.before_load()
        assert not is_free("plan", cast.region.pk)
        assert is_free("plan", cast.elsewhere.region_id)
    assert is_free("plan", cast.region.pk)
