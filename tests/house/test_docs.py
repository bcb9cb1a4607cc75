"""What the documentation calls by its path is there."""

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = ("p3dn", "catalog", "procurement", "reports", "demo", "templates", "static", "tests", "benchmarks", "docs")  # fmt: skip
NAMED = re.compile(r"`([\w.-]+(?:/[\w.-]+)+\.(?:py|html|md|sql|css|js))`")
# Of a revision of before, which operations.md tells to look for.
GONE = {
    "procurement/migrations/0008_changes_kept_at_once.py",
    "procurement/migrations/0043_lighter_to_write.py",
}


@cache
def paths() -> frozenset[str]:
    """All our files, each by its path and by every end of it that begins with a folder."""
    found = (path.relative_to(ROOT).parts for own in OURS for path in (ROOT / own).rglob("*.*"))
    return frozenset("/".join(parts[n:]) for parts in found for n in range(len(parts)))


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.stem)
def test_files_that_a_page_names_are_there(page: Path) -> None:
    named = set(NAMED.findall(page.read_text(encoding="utf-8")))
    assert sorted(named - paths() - GONE) == []


def test_there_is_something_to_find() -> None:
    named = [name for page in (ROOT / "docs").glob("*.md") for name in NAMED.findall(page.read_text(encoding="utf-8"))]  # fmt: skip
    assert len(named) > 100
    assert "docs/nowhere.md" not in paths()
