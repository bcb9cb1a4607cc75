"""The demo's facts, kept as tables beside the code."""

import csv
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "data"


def table(name: str) -> list[dict[str, str]]:
    """Rows of one of the tables."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="|"))
