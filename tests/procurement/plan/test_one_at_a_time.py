"""Two loads of one region's plan wait for each other; of another region they do not."""

import pytest
from django.db import connection, transaction

from p3dn.jobs.models import Job
from procurement.plan.packages.imports import PackageImporter
from procurement.plan.self_managed.imports import SelfManagedImporter
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db(transaction=True)
FREE = "SELECT pg_try_advisory_xact_lock(hashtext('plan'), %s)"


@pytest.fixture
def cast() -> Cast:
    return assemble()


def is_free(region: int) -> bool:
    """Whether somebody else could load that region's plan now."""
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute(FREE, [region])
            return bool(cursor.fetchone()[0])
    finally:
        other.close()


@pytest.mark.parametrize("kind", [PackageImporter, SelfManagedImporter])
def test_a_load_holds_the_plan_of_its_region_to_its_end(cast: Cast, kind: type) -> None:
    importer = kind(Job(region=cast.region, user=cast.administrator))
    with transaction.atomic():
        assert is_free(cast.region.pk)
        importer.before_load()
        assert not is_free(cast.region.pk)
        assert is_free(cast.elsewhere.region_id)
    assert is_free(cast.region.pk)
