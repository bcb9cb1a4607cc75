"""What was examined once is not examined again, and what is wrong is refused every time."""

import pytest
from django.core.exceptions import ValidationError

from p3dn.jobs.importing.soundness import MOST_KNOWN, Soundness
from p3dn.jobs.reading.columns import ColumnReading, ImportColumn, Kind
from procurement.models import BudgetLine


def line(**given: object) -> BudgetLine:
    """A sound one, but for what is given."""
    return BudgetLine(**({"mak": "5.1", "fiscal_year": 2026, "amount": 1} | given))


def test_a_wrong_value_is_refused_every_time_with_the_words_of_its_field() -> None:
    soundness = Soundness()
    for year in (2026, 12, 2026, 12):
        row = line(fiscal_year=year)
        if year == 2026:
            soundness.check(row, {"package"})
            continue
        with pytest.raises(ValidationError) as caught:
            soundness.check(row, {"package"})
        with pytest.raises(ValidationError) as usual:
            row.clean_fields(exclude={"package"})
        assert caught.value.message_dict == usual.value.message_dict


def test_cleaned_values_take_the_place_of_what_was_given() -> None:
    soundness = Soundness()
    for _again in range(2):
        row = line(fiscal_year="2026")
        soundness.check(row, {"package"})
        assert row.fiscal_year == 2026


def test_memory_is_bounded() -> None:
    soundness = Soundness()
    for number in range(MOST_KNOWN + 5):
        soundness.check(line(mak=f"5.{number}"), {"package"})
    assert max(map(len, soundness.known.values())) <= MOST_KNOWN


def test_a_cell_is_read_once_and_a_wrong_one_refused_every_time() -> None:
    read: list[str] = []
    column = ImportColumn("x", "X", ("x",), parse=lambda cell: read.append(cell) or cell.strip())
    reading = ColumnReading(column, "x")
    assert [reading.value(" a ") for _ in range(3)] == ["a"] * 3
    assert read == [" a "]
    assert reading.value("-") is None
    money = ColumnReading(ImportColumn("y", "Y", ("y",), kind=Kind.MONEY), "y")
    for _again in range(2):
        with pytest.raises(ValueError, match="bukan jumlah rupiah"):
            money.value("lima")
