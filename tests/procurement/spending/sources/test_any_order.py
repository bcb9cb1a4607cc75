"""In whatever order files come, are taken back and are settled: fates add up, and sums are the counted rows'."""

from collections import Counter
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from p3dn.accounts.models import Region
from procurement.models import Expense, Fate, SourceFile, SourceRow, SpendingCell
from procurement.spending.loading.afterwards.undoing import take_back
from procurement.spending.loading.ledger import Ledger, Turn
from procurement.spending.loading.rows.resolving import Resolver
from procurement.spending.reconcile import reconcile
from tests.factories.procurement import home_region
from tests.support.examples import by_the_database

from .files import load, office, row

one_row = st.fixed_dictionaries(
    {
        "key": st.integers(1, 4),
        "versi_addendum": st.integers(0, 2),
        "value": st.sampled_from([0, 1000, 2000, 3000]),
        "nilai_pdn_kontrak": st.sampled_from([0, 90, 500, 5000]),
        "status_kontrak": st.sampled_from(["Kontrak Selesai", "Kontrak Dibatalkan"]),
        "kd_satker_str": st.sampled_from(["1.02.0.00.0.00.01.0000", "9.99"]),
    }
)
files = st.lists(st.lists(one_row, min_size=2, max_size=5), min_size=2, max_size=4)


def figures() -> dict[str, Any]:
    return {name: value for name, value in SpendingCell.objects.whole().items() if name != "as_of"}


def check(region: Region) -> None:
    """What must hold after every step."""
    reconcile()
    fates = Counter(SourceRow.objects.values_list("file", "fate"))
    for file in SourceFile.objects.all():
        told = {fate.value: getattr(file, fate) for fate in Fate}
        assert told == {fate.value: fates[file.pk, fate] for fate in Fate}
        assert file.rows == sum(told.values())
    standing = SourceRow.objects.standing().filter(expense__counts=True)
    assert standing.exclude(fate__in=["imported", "flagged"]).count() == 0
    counted = Expense.objects.counted()
    assert counted.count() == standing.count()
    value = sum((Decimal(one.facts["value"]) for one in standing), Decimal(0))
    assert (figures()["sum_value"] or 0) == value
    assert counted.values("key").distinct().count() == counted.count()
    ledger = Ledger(region, "tender", Resolver(region, "tender"))
    stored = ledger.stored(SourceRow.objects.standing().values_list("key", flat=True))
    assert ledger.turn([], stored=stored) == Turn(), "decided anew, nothing changes"


@pytest.mark.django_db
@by_the_database(8)
@given(files, st.integers(0, 3), st.randoms(use_true_random=False))
def test_any_order_of_files(content, gone, random) -> None:
    with transaction.atomic():
        region = home_region()
        office(region)
        for rows in content:
            load(region, "tender", *(row("tender", **one) for one in rows))
            check(region)
        before = figures()
        again = content[:]
        random.shuffle(again)
        for rows in again:
            told = load(region, "tender", *(row("tender", **one) for one in rows))
            assert told.fates["duplicate"] == told.rows
            check(region)
        assert figures() == before
        for file in list(SourceFile.objects.order_by("pk"))[gone:]:
            take_back(file)
            check(region)
        transaction.set_rollback(True)


@pytest.mark.django_db
@by_the_database(8)
@given(st.lists(one_row, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_versions_decide_and_not_the_order_of_files(rows, random) -> None:
    """Rows of different versions say the same whether each comes in a file of its own, in any order."""
    unique = list({(one["key"], one["versi_addendum"]): one for one in rows}.values())
    sums = []
    for _ in range(2):
        with transaction.atomic():
            region = home_region()
            office(region)
            for one in unique:
                load(region, "tender", row("tender", **one))
            sums.append({name: value or 0 for name, value in figures().items()})
            transaction.set_rollback(True)
        random.shuffle(unique)
    assert sums[0] == sums[1]
