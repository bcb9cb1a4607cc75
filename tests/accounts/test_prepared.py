"""Queries written for stand-ins give each person what the query itself gives them."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet, Value
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from p3dn.accounts.access import prepared
from p3dn.accounts.access.prepared import count_for, rows_for
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, User
from tests.support.cast import SINCE, Cast

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def colleagues(user: User, day: date) -> QuerySet[Any, Any]:
    """Who works in the same agencies or for the same people."""
    access = access_of(user)
    principals = [grant.on_behalf_of_id for grant in access.grants if grant.on_behalf_of_id]
    rows = Membership.objects.filter(agency__in=access.agency_ids({"requester", "auditor"}))
    mine = Membership.objects.filter(user__in=[user.pk, *principals])
    return (rows | mine).order_by("pk").values_list("pk", "user", "agency__region")


def nothing(user: User, day: date) -> QuerySet[Any, Any]:
    return Membership.objects.filter(pk__in=[]).values_list("pk")


def hiding(user: User, day: date) -> QuerySet[Any, Any]:
    return Membership.objects.annotate(x=Value(f"user {user.pk}")).values_list("x")


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


def test_the_rows_are_those_of_the_query_whoever_asks(cast: Cast) -> None:
    Membership.objects.create(
        user=cast.requester, agency=cast.elsewhere, role="auditor", valid_from=SINCE
    )
    Membership.objects.create(
        user=cast.officer, agency=cast.health, role="approver", valid_from=SINCE,
        on_behalf_of=cast.approver,
    )  # fmt: skip
    for user in cast.everyone().values():
        asked = fresh(user)
        expected = list(colleagues(fresh(user), TODAY()))
        assert rows_for(colleagues, asked, TODAY()) == expected
        assert count_for(colleagues, asked, TODAY()) == len(expected)
    assert rows_for(colleagues, fresh(cast.requester), TODAY())
    assert rows_for(nothing, cast.requester, TODAY()) == []
    assert count_for(nothing, cast.requester, TODAY()) == 0


def test_it_is_written_once_for_people_of_the_same_roles(cast: Cast) -> None:
    prepared._written.cache_clear()
    for user in (cast.requester, cast.other_requester, cast.approver):
        rows_for(colleagues, fresh(user), TODAY())
    assert prepared._written.cache_info().misses == 2
    access_of(cast.requester)
    with CaptureQueriesContext(connection) as asked:
        rows_for(colleagues, cast.requester, TODAY())
    assert len(asked) == 1


def test_a_key_inside_another_value_is_refused(cast: Cast) -> None:
    with pytest.raises(LookupError, match="hides a key"):
        rows_for(hiding, cast.requester, TODAY())
