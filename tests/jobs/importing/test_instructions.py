"""What the templates, notes and error messages tell people to write is what is accepted."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from catalog.register.producers.imports import ProducerImporter
from p3dn.accounts.models import Role
from p3dn.jobs.importing.importer import Importer, importers_for
from p3dn.jobs.reading.columns import ColumnReading, ImportColumn, Kind
from p3dn.ui.values import parsing

ADVICE = re.compile(
    r"(?:[Ss]eperti|[Cc]ontoh|[Mm]isalnya):? ([^.;]*(?:\.\d+)*(?:,\d+)?[^.;]*)[.;]?"
)


def columns() -> list[Any]:
    """Every column of every import."""
    found = [(i, c) for i in importers_for(frozenset(Role.values)) for c in i.columns if not c.own]
    return [pytest.param(i, c, id=f"{i.kind}-{c.key}") for i, c in found]


def advised(sentence: str) -> list[str]:
    """The samples in a sentence such as "Tulis seperti 1.500.000 atau 1500000."."""
    found = [piece for match in ADVICE.finditer(sentence) for piece in match[1].split(" atau ")]
    return [piece.strip(" .“”") for piece in found if piece.strip()]


@pytest.mark.parametrize(("importer", "column"), columns())
def test_examples_and_remedies_are_accepted(importer: type[Importer], column: ImportColumn) -> None:
    reading = ColumnReading(column, column.headings[0])
    samples = [column.example] if column.example else []
    if column.kind is not Kind.TEXT:
        samples += advised(str(column.remedy))
    for sample in samples:
        assert reading.read(sample) not in (None, ""), sample


@pytest.mark.parametrize("importer", importers_for(frozenset(Role.values)))
def test_every_required_column_has_an_example(importer: type[Importer]) -> None:
    assert {i.kind for i in importers_for(frozenset(Role.values))} >= {"packages", "producers"}
    lacking = [c.key for c in importer.columns if c.required and not c.example and not c.choices]
    assert lacking == []


@pytest.mark.parametrize(
    ("parse", "bad"),
    [
        (parsing.parse_rupiah, "lima"), (parsing.parse_rupiah, "150,000"), (parsing.parse_number, "banyak"),
        (parsing.parse_percent, "banyak"), (parsing.parse_date, "kemarin"), (parsing.parse_date, "01-01-2525"),
    ],
)  # fmt: skip
def test_a_message_advises_what_is_then_accepted(parse: Callable[[str], Any], bad: str) -> None:
    with pytest.raises(ValueError, match=r"\S") as refused:
        parse(bad)
    samples = advised(str(refused.value))
    assert samples, refused.value
    for sample in samples:
        assert parse(sample) is not None


def test_the_advice_is_found_in_sentences() -> None:
    assert advised("Tulis seperti 1.500.000 atau 1500000.") == ["1.500.000", "1500000"]
    assert advised("Tulis pagu dalam rupiah, contoh 1.500.000.") == ["1.500.000"]
    assert advised("Tulis persentase seperti 27,28%.") == ["27,28%"]
    assert ProducerImporter.columns
