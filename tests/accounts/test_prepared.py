"""Queries written for stand-ins give each person what the query itself gives them."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.db.models import F, Model, QuerySet, Sum, Value
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from p3dn.accounts.access import prepared
from p3dn.accounts.access.prepared import count_for, kind_of, rows_about, rows_for, sums_about
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


def members(place: Model, role: str, reader: User | None) -> QuerySet[Any, Any]:
    """Who holds a role in a place, or those of them that a reader works with."""
    column = {"agency": "agency", "region": "agency__region"}[kind_of(place)]
    rows = Membership.objects.filter(**{column: place}, role=role).order_by("pk")
    if reader is not None:
        rows = rows.filter(agency__in=access_of(reader).agency_ids({"requester", "auditor"}))
    return rows.values_list("pk", "role", "agency")


def of_role(user: User, day: date, role: str) -> QuerySet[Any, Any]:
    return Membership.objects.filter(user=user, role=role).values_list("pk")


def member_keys(place: Model, reader: User | None) -> QuerySet[Any, Any]:
    """Roles in a place, with a number for each."""
    rows = Membership.objects.filter(agency__region=place.pk)
    return rows.annotate(kind=F("role"), amount=F("pk")).values_list("kind", "amount")


def hiding_place(place: Model, reader: User | None) -> QuerySet[Any, Any]:
    return Membership.objects.annotate(x=Value(f"place {place.pk}")).values_list("x")


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


def test_what_is_asked_besides_has_a_statement_of_its_own(cast: Cast) -> None:
    for role in ("requester", "auditor", "requester"):
        expected = list(of_role(cast.requester, TODAY(), role))
        assert rows_for(of_role, cast.requester, TODAY(), role) == expected
    assert rows_for(of_role, cast.requester, TODAY(), "requester")


def test_of_a_place_it_finds_what_the_query_finds_whoever_reads(cast: Cast) -> None:
    prepared._written_about.cache_clear()
    places = (cast.health, cast.industry, cast.region)
    for place in places:
        for reader in (None, cast.requester, cast.auditor, cast.stranger, cast.nobody):
            seen = reader and fresh(reader)
            expected = list(members(place, "requester", seen))
            assert rows_about(members, place, "requester", reader=seen) == expected
    assert rows_about(members, cast.health, "requester", reader=cast.requester)
    assert not rows_about(members, cast.health, "requester", reader=cast.stranger)
    written = prepared._written_about.cache_info().misses
    rows_about(members, cast.elsewhere, "requester")
    assert prepared._written_about.cache_info().misses == written, "one for all agencies"


def test_a_place_inside_another_value_is_refused(cast: Cast) -> None:
    with pytest.raises(LookupError, match="hides a key"):
        rows_about(hiding_place, cast.health)


def test_sums_are_added_up_by_the_database_for_each_kind(cast: Cast) -> None:
    held = Membership.objects.filter(agency__region=cast.region)
    expected = dict(held.order_by().values_list("role").annotate(Sum("pk")))
    with CaptureQueriesContext(connection) as asked:
        assert dict(sums_about(member_keys, cast.region)) == expected
    assert len(asked) == 1
    assert len(expected) > 1
