"""Real export files of the national systems, kept beside the checkout and never in it."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data"


def sample(name: str) -> Path:
    """Path of a real export; the calling test is skipped when the samples are not at hand."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"contoh data nasional tidak ada: {path}")
    return path


def case(name: str) -> Path:
    """Path of an invented file that once went wrong; the calling test is skipped without it."""
    path = FOLDER.parent / "cases" / "files" / name
    if not path.exists():
        pytest.skip(f"contoh kasus tidak ada: {path}")
    return path
