"""What the migration wrote of requests and deliveries that were there before the ledger."""

from collections.abc import Iterator
from decimal import Decimal as D
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pghistory
import pgtrigger
import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils import timezone

from procurement.budget.ceiling import taken, with_left
from procurement.budget.ledger import settle
from procurement.models import (
    AccountCell,
    BudgetEntry,
    BudgetLine,
    Package,
    PurchaseRequest,
    RequestLine,
)
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.request.test_unplanned import start
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble
from tests.support.databases import kept

from .old_formula import taken_from_scratch
from .test_ledger import Buyer

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

pytestmark = pytest.mark.django_db


def migration() -> Any:
    return import_module("procurement.migrations.0002_requests_and_spending")


def forget_and_write_anew() -> None:
    """Take the ledger away, as it was not there before, and let the migration write it."""

    passed_over = [
        "procurement.BudgetEntry:append_only",
        "procurement.BudgetLine:ceiling_of_gone",
        "procurement.RequestLine:locked_after_approval",
    ]
    with pgtrigger.ignore(*passed_over):
        BudgetEntry.objects.all().delete()
        RequestLine.everything.update(budget_line=None)
        AccountCell.objects.all().delete()  # sums by account came after the ledger
        BudgetLine.objects.all().delete()
    written = migration()
    with connection.cursor() as cursor:
        for statement in (written.LINES_OF_PACKAGES, written.OPEN, written.DELIVERED):
            cursor.execute(statement)


def a_past(cast: Cast) -> list[Package]:
    """Packages with requests in every state, half delivered, cancelled, closed and opened again."""
    package = PackageFactory(agency=cast.health, ceiling=D(900_000_000))
    buyer = Buyer(cast)
    for steps in (
        (), ("submit",), ("submit", "withdraw"), ("submit", "send_back"), ("submit", "reject"),
        ("submit", "cancel"), ("submit", "approve"), ("submit", "approve", "deliver"),
        ("submit", "approve", "deliver", "deliver", "cancel_delivery"),
        ("submit", "approve", "deliver", "close"),
        ("submit", "approve", "deliver", "close", "cancel_delivery"),
    ):  # fmt: skip
        with pghistory.context(user=cast.requester.pk):
            request = draft(cast, package=package)
            for quantity in (D(2), D("3.5")):
                with_line(request, laptop(), quantity=quantity)
        for step in steps:
            getattr(buyer, step)(request, D("0.5"))
    done = RequestFactory(package=package, state="completed")
    line = LineFactory(request=done, quantity=D(1))
    add_line(make_realization(cast.health, timezone.localdate(), request=done), "777", line=line)
    with_line(start(cast), laptop())
    return [package, PackageFactory(agency=cast.health, ceiling=D(5))]


@pytest.fixture(scope="module")
def past(
    django_db_setup: None, django_db_blocker: "DjangoDbBlocker"
) -> Iterator[tuple[Cast, list[Package]]]:
    """Everybody, and the packages of `a_past`; what a test does to them is taken back."""
    with kept(django_db_blocker):
        cast = assemble()
        yield cast, a_past(cast)


def test_left_is_the_same_before_and_after(past: tuple[Cast, list[Package]]) -> None:
    _cast, packages = past
    before = [taken_from_scratch(one) for one in packages]
    assert before[0] > 0
    forget_and_write_anew()
    keys = [one.pk for one in packages]
    assert [taken(keys)[key] for key in keys] == before
    lists = {one.pk: one.left for one in with_left(Package.objects.all())}
    for package, held in zip(packages, before, strict=True):
        assert lists[package.pk] == package.ceiling - held
        assert package.budget_lines.get().amount == package.ceiling
    assert BudgetEntry.objects.filter(kind="commit", decision__action="approve").exists()
    assert BudgetEntry.objects.filter(kind="reserve", decision__action="submit").exists()
    assert not BudgetEntry.objects.filter(kind="realise", realization=None).exists()


def test_life_goes_on_from_what_it_wrote(past: tuple[Cast, list[Package]]) -> None:
    cast, (package, _empty) = past
    forget_and_write_anew()
    count = BudgetEntry.objects.count()
    for request in PurchaseRequest.objects.all():
        settle(request)
    assert BudgetEntry.objects.count() == count, "there is nothing to put right"
    buyer = Buyer(cast)
    for request in package.requests.all():
        for step in ("approve", "deliver", "cancel_delivery", "close"):
            try:
                with transaction.atomic():
                    getattr(buyer, step)(request, D(1))
            except ValidationError:
                pass
            assert taken([package.pk])[package.pk] == taken_from_scratch(package)


@pytest.mark.usefixtures("past")
def test_lines_stand_where_their_requests_stood() -> None:
    rows = RequestLine.everything.order_by("pk").values_list("pk", "state")
    before = list(rows)
    assert {"delivered", "closed", "approved", "rejected"} <= {state for _pk, state in before}
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with pgtrigger.ignore("procurement.RequestLine:locked_after_approval"):
            RequestLine.everything.update(state="draft")
        for statement in migration().STATES.split(";"):
            if statement.strip():
                cursor.execute(statement)
    assert list(rows) == before
