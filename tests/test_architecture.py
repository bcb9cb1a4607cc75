"""The house keeps its plan: who may import whom, how large a room may grow, what pages may contain."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Each may import itself and those before it; the first two know nothing of ours at all.
ORDER = [
    "p3dn.regulation",
    "p3dn.ui",
    "p3dn.accounts",
    "p3dn.audit",
    "p3dn.jobs",
    "catalog",
    "procurement",
    "reports",
]
GROUND = {"p3dn.regulation", "p3dn.ui"}
LAW_MAY_NOT = {"django", "psycopg", "celery", "redis", "time"}
ENGINES_KNOWN_TO = {"p3dn/settings.py", "p3dn/run.py"}  # and manage.py, outside the packages

LONGEST_MODULE = 400
LONGEST_TEMPLATE = 120


def files(suffix: str, *folders: str) -> list[Path]:
    """Our own files with the suffix below the folders, migrations excepted."""
    return sorted(
        path
        for folder in folders
        for path in (ROOT / folder).rglob(f"*{suffix}")
        if "migrations" not in path.parts
    )


SOURCES = files(".py", "p3dn", "catalog", "procurement", "reports")
TEMPLATES = files(".html", "templates", "p3dn", "catalog", "procurement", "reports")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything a file imports, inside functions too."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            base = ".".join(filter(None, [start, node.module or ""]))
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def part_of(name: str) -> str | None:
    """The part of the house a dotted name belongs to, None for the shell (settings, urls, run)."""
    return next((part for part in ORDER if f"{name}.".startswith(f"{part}.")), None)


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def allowed(importer: str, imported: str) -> bool:
    """True when the direction is leftward."""
    if importer in GROUND:
        return importer == imported
    return ORDER.index(imported) <= ORDER.index(importer)


def wrong_imports(path: Path) -> list[str]:
    importer = part_of(module_name(path))
    if importer is None:
        return []
    return [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for line, name in imports(path)
        if (imported := part_of(name)) and not allowed(importer, imported)
    ]


def test_imports_go_leftward() -> None:
    assert [wrong for path in SOURCES for wrong in wrong_imports(path)] == []


@pytest.mark.parametrize(
    ("where", "code", "wrong"),
    [
        ("catalog/x.py", "from procurement.models import Package", 1),
        ("catalog/x.py", "def f():\n    import reports.services", 1),
        ("p3dn/jobs/x.py", "from catalog import models", 1),
        ("p3dn/ui/x.py", "from ..accounts.models import User", 1),
        ("p3dn/ui/x.py", "from p3dn import accounts", 1),
        ("p3dn/regulation/x.py", "from p3dn.ui import formats", 1),
        ("reports/x.py", "from procurement.models import Package\nfrom . import models", 0),
        ("p3dn/accounts/x.py", "from ..ui import views\nfrom .models import User", 0),
    ],
)
def test_a_wrong_direction_would_be_seen(
    where: str, code: str, wrong: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    path = tmp_path / where
    path.parent.mkdir(parents=True)
    path.write_text(code)
    assert len(wrong_imports(path)) == wrong


def test_the_law_knows_no_framework_and_no_clock() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in files(".py", "p3dn/regulation")
        for line, name in imports(path)
        if name.split(".")[0] in LAW_MAY_NOT
    ]
    assert found == []


def test_there_are_no_signals() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in SOURCES
        for line, name in imports(path)
        if ".signals" in name or name.startswith("django.dispatch")
    ]
    assert found == []


def test_only_settings_and_the_runner_know_the_engines() -> None:
    found = {
        str(path.relative_to(ROOT))
        for path in SOURCES
        for _, name in imports(path)
        if f"{name}.".startswith("p3dn.embedded.") and "embedded" not in path.parts
    }
    assert found <= ENGINES_KNOWN_TO


def too_long(paths: list[Path], limit: int) -> list[str]:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    return [f"{path.relative_to(ROOT)}: {n}" for path, n in lengths.items() if n > limit]


def test_rooms_are_small() -> None:
    assert too_long([*SOURCES, *files(".py", "tests", "benchmarks")], LONGEST_MODULE) == []
    assert too_long(TEMPLATES, LONGEST_TEMPLATE) == []


INLINE = {
    "script without src": re.compile(r"<script(?![^>]*\bsrc=)", re.IGNORECASE),
    "style element": re.compile(r"<style\b", re.IGNORECASE),
    "style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.IGNORECASE),
    "event handler attribute": re.compile(r"<[^>]*\s(on[a-z]+|hx-on[:\w-]*)\s*=", re.IGNORECASE),
    "javascript address": re.compile(r"(href|src|action)\s*=\s*[\"']?javascript:", re.IGNORECASE),
    "another host": re.compile(
        r"<(script|link|img|iframe|form)\b[^>]*(src|href|action)\s*=\s*[\"']?(https?:)?//",
        re.IGNORECASE,
    ),
}


def refused_by_policy(page: str) -> list[str]:
    """What the content security policy would refuse in a page."""
    return [name for name, pattern in INLINE.items() if pattern.search(page)]


def test_templates_obey_the_content_security_policy() -> None:
    found = {
        str(path.relative_to(ROOT)): refused
        for path in TEMPLATES
        if (refused := refused_by_policy(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("page", "refused"),
    [
        ("<script>go()</script>", ["script without src"]),
        ('<script src="{% static "app.js" %}" defer></script>', []),
        ('<p class="a"\n   style="color: red">', ["style attribute"]),
        ('<button type="submit" onclick="go()">', ["event handler attribute"]),
        ('<a href="javascript:go()">', ["javascript address"]),
        ('<link rel="stylesheet" href="https://cdn.example/a.css">', ["another host"]),
        ('<a href="https://www.lkpp.go.id/">LKPP</a> <input name="price" data-on="x">', []),
    ],
)
def test_a_refused_page_would_be_seen(page: str, refused: list[str]) -> None:
    assert refused_by_policy(page) == refused
