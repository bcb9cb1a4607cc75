"""What the database refuses of a purchase, whoever writes, and what it keeps of changes."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction

from procurement.models import Expense, ExpenseAccount, ExpenseFunding
from procurement.spending.services import cancel, count_once, supersede, write
from tests.factories.reports import make_agency

from .acts import purchase

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)


@pytest.fixture
def agency():
    return make_agency()


@pytest.fixture
def one(agency) -> Expense:
    return write([purchase(agency, DAY)])[0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"domestic_value": Decimal(1)},
        {"domestic_value": Decimal(11), "unknown_value": Decimal(-1)},
        {"tkdn_base": Decimal(11)},
        {"tkdn_base": Decimal(5), "tkdn_weighted": Decimal(6)},
        {"date": date(1999, 12, 31)},
    ],
)
def test_what_cannot_be_is_refused(agency, wrong):
    with pytest.raises(IntegrityError), transaction.atomic():
        Expense.objects.bulk_create([purchase(agency, DAY, **wrong)])


def test_a_value_nobody_can_have_spent_is_refused_before_it_is_written(agency):
    with pytest.raises(ValidationError, match="Rp100.000.000.000.000"):
        write([purchase(agency, DAY, "100000000000000.01")])


def test_one_purchase_of_a_source_is_written_once_and_has_one_current_version(agency, one):
    for version in (1, 2):
        again = purchase(agency, DAY, source=one.source, key=one.key, version=version)
        with pytest.raises(IntegrityError), transaction.atomic():
            write([again])


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda: Expense.objects.update(value=Decimal(11), unknown_value=Decimal(11)),
        lambda: Expense.objects.update(region=None),
        lambda: Expense.objects.update(duty="met"),
        lambda: Expense.objects.all().delete(),
        lambda: ExpenseFunding.objects.update(amount=1),
        lambda: ExpenseAccount.objects.all().delete(),
    ],
)
def test_nothing_that_was_written_is_rewritten(agency, rewrite):
    one = purchase(agency, DAY)
    paid = ExpenseFunding(expense=one, source="APBD", amount=10)
    write([one], fundings=[paid], accounts=[ExpenseAccount(expense=one, code="5.2", amount=10)])
    with pytest.raises(DatabaseError), transaction.atomic():
        rewrite()


def test_every_change_of_what_counts_is_kept(agency, one):
    cancel(Expense.objects.all())
    one.refresh_from_db()
    assert not one.counts
    assert list(one.events.values_list("state", "counted_by")) == [("cancelled", None)]


def test_what_does_not_count_itself_stands_for_nothing(agency, one):
    twin, third = write([purchase(agency, DAY) for _ in range(2)])
    count_once(twin, by=one)
    for expense, by in ((third, twin), (one, third)):
        with pytest.raises(ValidationError):
            count_once(expense, by=by)
    with pytest.raises(IntegrityError), transaction.atomic():
        Expense.objects.filter(pk=third.pk).update(counted_by=third)


def test_what_was_cancelled_is_neither_cancelled_nor_corrected_again(agency, one):
    assert cancel(Expense.objects.all()) == 1
    assert cancel(Expense.objects.all()) == 0
    with pytest.raises(ValidationError, match="dibatalkan atau diganti"):
        supersede(one, purchase(agency, DAY))
