"""After any history the cells are what a plain GROUP BY of the purchases says."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from procurement.models import Duty, Expense, Source, SpendingCell
from procurement.spending.reconcile import reconcile
from procurement.spending.services import (
    cancel,
    count_once,
    supersede,
    take_out_delivery,
    write,
)
from tests.factories.reports import add_line, make_agency, make_line, make_realization
from tests.support.examples import by_the_database

from .acts import ORIGINS, purchase

amounts = st.decimals("0", "9999999.99", places=2)
facts = st.fixed_dictionaries(
    {
        "which": st.integers(0, 1),
        "day": st.sampled_from([date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 31)]),
        "value": amounts,
        "origin": st.sampled_from(ORIGINS),
        "tkdn": st.none() | st.decimals("0", "100", places=2),
        "duty": st.sampled_from(Duty.values),
        "small_business": st.sampled_from(["yes", "no", "unknown"]),
        "source": st.sampled_from([Source.TENDER, Source.NON_TENDER, Source.RECORDED]),
        "own_estimate": st.none() | amounts,
        "document": st.sampled_from(["A", "B"]),
    }
)
number = st.integers(0, 9)
steps = st.one_of(
    st.tuples(st.just("deliver"), st.lists(facts, min_size=1, max_size=3)),
    st.tuples(st.just("write"), st.lists(facts, min_size=1, max_size=3)),
    st.tuples(st.just("cancel_delivery"), number),
    st.tuples(st.just("cancel"), number),
    st.tuples(st.just("correct"), number, facts),
    st.tuples(st.just("count_once"), number, number),
)

PLAIN = """
SELECT agency_id, extract(year FROM date)::int, extract(month FROM date)::int, duty, count(*),
    sum(value), sum(domestic_value), sum(imported_value), sum(unknown_value), sum(tkdn_weighted),
    count(own_estimate), coalesce(sum(value) FILTER (WHERE own_estimate IS NOT NULL), 0),
    coalesce(sum(own_estimate), 0), count(*) FILTER (WHERE value > own_estimate),
    coalesce(sum(value) FILTER (WHERE value > own_estimate), 0)
FROM procurement_expense
WHERE state = 'current' AND counted_by_id IS NULL
GROUP BY 1, 2, 3, 4
"""
NAMES = ("agency", "year", "month", "duty", "lines", "value", "domestic_value", "imported_value",
         "unknown_value", "tkdn_weighted", "estimated_lines", "estimated_value", "own_estimate",
         "above_lines", "above_value")  # fmt: skip


@pytest.mark.django_db
@by_the_database(25)
@given(st.lists(steps, min_size=2, max_size=10))
def test_cells_equal_a_plain_grouping_after_any_history(history):
    with transaction.atomic():
        _live(history)
        _compare()
        reconcile()
        transaction.set_rollback(True)


def _live(history) -> None:
    agencies, deliveries = [make_agency(), make_agency()], []
    acts = {"cancel": _cancel, "count_once": _count_once}
    for act, *given_ in history:
        if act == "deliver":
            deliveries.append(_deliver(agencies, given_[0]))
        elif act == "write":
            write([_purchase(agencies, fact) for fact in given_[0]])
        elif act == "cancel_delivery":
            for delivery in deliveries[given_[0] :][:1]:
                take_out_delivery(delivery)
        elif act == "correct":
            for old in _nth(given_[0]):
                supersede(old, _purchase(agencies, given_[1]))
        else:
            acts[act](*given_)


def _nth(place: int) -> list[Expense]:
    return list(Expense.objects.filter(state="current").order_by("pk")[place : place + 1])


def _cancel(place: int) -> None:
    cancel(Expense.objects.filter(pk__in=[one.pk for one in _nth(place)]))


def _count_once(first: int, second: int) -> None:
    for one in _nth(first):
        for other in _nth(second):
            if other.counts and other != one and not one.counts_for.exists():
                count_once(one, by=other)


def _purchase(agencies, fact) -> Expense:
    fields = dict(fact)
    agency, day, value = agencies[fields.pop("which")], fields.pop("day"), fields.pop("value")
    return purchase(agency, day, value, **fields)


def _deliver(agencies, lines):
    first = lines[0]
    delivery = make_realization(
        agencies[first["which"]], first["day"], small_business=first["small_business"]
    )
    for fact in lines:
        line = make_line(delivery.request, "1", "0")
        add_line(delivery, fact["value"], origin=fact["origin"], tkdn=fact["tkdn"], line=line)
    return delivery


def _compare() -> None:
    with connection.cursor() as cursor:
        cursor.execute(PLAIN)
        plain = {row[:4]: row[4:] for row in cursor.fetchall()}
    kept: dict = {}
    for row in SpendingCell.objects.values_list(*NAMES):
        sums = kept.setdefault(row[:4], [Decimal(0)] * len(row[4:]))
        kept[row[:4]] = [one + other for one, other in zip(sums, row[4:], strict=True)]
    filled = {key: tuple(sums) for key, sums in kept.items() if any(sums)}
    assert filled == {key: sums for key, sums in plain.items() if any(sums)}
