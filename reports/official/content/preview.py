"""Tables of a content as a page shows them: figures in Indonesian notation, the first rows of each."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from .stored import total_names
from .words import grouped_columns, written

MOST_ROWS = 5
LEADING = ("value", "domestic_value", "unknown_value", "domestic_ceiling")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, whether it is a number, and the heading that stands beside it on a phone."""

    text: str
    is_number: bool
    heading: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as shown; `more` rows are in the files alone."""

    name: str
    groups: list[tuple[str, int]]
    headings: list[tuple[str, bool]]
    rows: list[list[Cell]]
    total: list[Cell]
    more: int
    notes: list[str]


def preview_of(content: dict[str, Any]) -> dict[str, Any]:
    """What a page shows of a content: totals that lead, tables, paragraphs."""
    names = total_names()
    return {
        "totals": [(names[key], Decimal(content["totals"][key])) for key in LEADING],
        "sheets": [_sheet(table) for table in content["tables"]],
        "sections": content["sections"],
        "is_running": content["is_running"],
    }


def _sheet(table: dict[str, Any]) -> Sheet:
    columns = table["columns"]
    rows = [_cells(row, columns) for row in table["rows"][:MOST_ROWS]]
    total = _cells(table["total"], columns) if table["total"] and table["rows"] else []
    at = next((n for n, column in enumerate(columns) if column["kind"] == "text"), 0)
    if total:
        total[at] = Cell(_("Jumlah"), is_number=False, heading=columns[at]["heading"])
    return Sheet(
        table["name"],
        grouped_columns(columns),
        [(column["heading"], column["kind"] != "text") for column in columns],
        rows,
        total,
        max(len(table["rows"]) - MOST_ROWS, 0),
        table["notes"],
    )


def _cells(row: list[str | None], columns: list[dict[str, Any]]) -> list[Cell]:
    return [
        Cell(
            written(value, column["kind"]),
            column["kind"] != "text",
            " ".join(filter(None, [column["group"], column["heading"]])),
        )
        for value, column in zip(row, columns, strict=True)
    ]
