"""Who only reads is named to nobody: the history takes a union's parenthesis for a statement that writes."""

import pghistory
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from p3dn.accounts.models import Agency, Region
from tests.support.cast import assemble

pytestmark = pytest.mark.django_db


def test_a_union_sends_no_settings_before_it_but_a_change_does() -> None:
    agency = assemble().health
    union = Region.objects.values_list("pk").union(Agency.objects.values_list("pk"))
    with pghistory.context(user=7), CaptureQueriesContext(connection) as asked:
        assert len(list(union)) > 1
        Agency.objects.filter(pk=agency.pk).update(name="Dinas lain")
    read, written = [one["sql"] for one in asked]
    assert read.startswith("(SELECT")
    assert "pghistory.context_id" in written
