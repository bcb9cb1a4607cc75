"""Compiled books: made from those in the repository by whoever starts the application, and not kept there."""

import tempfile
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[3]
BOOKS = ("*/locale/*/LC_MESSAGES/*.po", "p3dn/ui/locale/*/LC_MESSAGES/*.po")


def compile_all() -> None:
    """Compile every book that changed since it was compiled."""
    for path in stale():
        _compile(path)


def stale() -> list[Path]:
    """Books that were not compiled since they changed."""
    books = (path for place in BOOKS for path in sorted(ROOT.glob(place)))
    return [path for path in books if not _is_fresh(path.with_suffix(".mo"), path)]


def _is_fresh(compiled: Path, path: Path) -> bool:
    return compiled.exists() and compiled.stat().st_mtime >= path.stat().st_mtime


def _compile(path: Path) -> None:
    """Replaced in one step: processes of a parallel run may read it at that moment."""
    with path.open("rb") as file:
        catalog = read_po(file)
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".tmp", delete=False) as made:
        write_mo(made, catalog)
    done = Path(made.name)
    done.chmod(0o644)
    done.replace(path.with_suffix(".mo"))
