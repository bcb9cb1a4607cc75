"""A question for models is put into SQL once, and finds what is meant by its stand-ins."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.written import Written, hold_below
from tests.support.cast import assemble

pytestmark = pytest.mark.django_db
REGION, KEYS, CODES = -1, (-2,), ("codes",)


def test_it_finds_what_the_query_finds_in_its_order() -> None:
    assemble()
    rows = Agency.objects.filter(region=REGION, pk__any=KEYS, code__any=CODES).order_by("-code")
    written = Written.of(rows.select_related("region"))
    for agency in Agency.objects.all():
        for keys in ([agency.pk], list(Agency.objects.values_list("pk", flat=True)), []):
            codes = list(Agency.objects.values_list("code", flat=True))
            real = {REGION: agency.region_id, KEYS: keys, CODES: codes}
            with CaptureQueriesContext(connection) as asked:
                found = written.found(real)
            assert len(asked) == 1
            own = Agency.objects.filter(region=agency.region_id, pk__in=keys, code__in=codes)
            assert found == list(own.order_by("-code"))
            assert all(one.region.pk == agency.region_id for one in found)


def test_what_is_held_below_a_record_is_asked_for_no_more_and_is_of_it_alone() -> None:
    cast = assemble()
    region = Region.objects.get(pk=cast.region.pk)
    own = list(Agency.objects.filter(region=region))
    assert Agency.objects.count() > len(own) > 0
    hold_below(region, "agencies", own)
    with CaptureQueriesContext(connection) as asked:
        assert list(region.agencies.all()) == own
        assert all(one.region is region for one in region.agencies.all())
    assert not len(asked)
    # who asks further asks of the record, as of what was prefetched
    assert set(region.agencies.exclude(pk=0)) == set(own)
