"""What a row says as text, and arrays as PostgreSQL reads them: the same as their libraries make of them."""

import json

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from p3dn.jobs.importing.bulk import array_of
from procurement.spending.loading.fates import Row, folded, unfolded
from procurement.spending.loading.rows.facts import Facts, Status

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
several = st.lists(texts, max_size=3).map(tuple)
money = st.none() | st.decimals("-9999999999", "9999999999", places=2)
facts = st.builds(
    Facts, key=texts.filter(bool), version=st.integers(0, 9), agency=texts, title=texts, rup=several, funds=several,
    date=st.none() | st.dates(), year=st.none() | st.integers(2000, 2100), value=money, domestic=money,
    status=st.sampled_from(Status), chosen_agency=st.none() | st.integers(1, 2**40), chosen_domestic=money,
)  # fmt: skip


@given(facts)
def test_facts_are_written_as_json_writes_them(one: Facts) -> None:
    plain = json.dumps(one.stored(), ensure_ascii=False, separators=(",", ":"))
    assert one.written() == plain, "a digest of an earlier load would no longer be that of the row"


@given(st.lists(facts, min_size=1, max_size=3))
def test_rows_of_a_check_are_the_same_to_the_load(said: list[Facts]) -> None:
    rows = [Row(number, one.key, "", one.version, one.date, []) for number, one in enumerate(said)]
    for row, one in zip(rows, said, strict=True):
        row.facts, row.written = one, one.written()
    kept = json.loads(json.dumps([folded(row) for row in rows]))
    assert unfolded(kept) == rows


@pytest.mark.django_db
def test_arrays_hold_every_text() -> None:
    values = ["", "NULL", "null", "a,b", "{}", 'c"d', "e\\f", "g\n h", "tab\t", "é 你", None, "  "]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT %s::text[], %s::bigint[]", [array_of(values), array_of([3, -1, 2**40])]
        )
        assert cursor.fetchone() == (values, [3, -1, 2**40])
