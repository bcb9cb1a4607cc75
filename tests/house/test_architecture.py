"""The house keeps its plan: no circles, no signals, how large a room may grow, what pages may contain.

Who may import whom is checked by `make lint` (pyproject.toml, tool.importlinter).
"""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ENGINES_KNOWN_TO = {"p3dn/settings.py", "p3dn/run.py"}  # and manage.py, outside the packages

LONGEST_MODULE = 400
MOST_MODULES = 13  # of a folder, besides its `__init__`; and templates
LONGEST_TEMPLATE = 120
WIDEST_TEMPLATE = 120


def files(suffix: str, *folders: str) -> list[Path]:
    """Our own files with the suffix below the folders, migrations excepted."""
    return sorted(
        path
        for folder in folders
        for path in (ROOT / folder).rglob(f"*{suffix}")
        if "migrations" not in path.parts
    )


SOURCES = files(".py", "p3dn", "catalog", "procurement", "reports", "demo")
TEMPLATES = files(".html", "templates", "p3dn", "catalog", "procurement", "reports", "demo")


@cache
def tree(path: Path) -> ast.Module:
    """The file, read once for all that ask."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def import_nodes(path: Path) -> list[ast.Import | ast.ImportFrom]:
    """Every import of a file, inside functions too."""
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.Import | ast.ImportFrom)]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything a file imports, inside functions too."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in import_nodes(path):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        else:
            start = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            base = ".".join(filter(None, [start, node.module or ""]))
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


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


def test_folders_are_small() -> None:
    modules = [*SOURCES, *files(".py", "tests", "benchmarks")]
    of_folder = Counter(path.parent for path in modules if path.name != "__init__.py")
    of_folder.update(path.parent for path in TEMPLATES)
    assert {str(f): n for f, n in of_folder.items() if n > MOST_MODULES} == {}


def test_templates_are_narrow() -> None:
    wide = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in TEMPLATES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > WIDEST_TEMPLATE
    ]
    assert wide == []


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


HTMX = re.compile(r"(?<![\w-])hx-(?:[a-z]+)(?:-[a-z]+)*\s*=|[\"']hx-[a-z-]+[\"']\s*:")


def test_htmx_is_asked_by_attributes_that_html_knows() -> None:
    """`data-hx-get`, not `hx-get`: else every page has markup that is none."""
    found = [
        str(path.relative_to(ROOT))
        for path in [*TEMPLATES, *SOURCES]
        if HTMX.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


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


# Circles between files ---------------------------------------------------------------------------

FREE_OF_CIRCLES = ["p3dn", "catalog", "procurement", "reports"]
APPS_IN_ROOMS = ["p3dn/jobs", "catalog", "procurement", "reports"]
IMPORTING_MODELS = ["p3dn"]  # instead of looking them up by name


def module_of(path: Path) -> str:
    """The dotted name a file is imported by; of `__init__.py` that of its package."""
    name = module_name(path)
    return name.removesuffix(".__init__")


def run_imports(path: Path) -> Iterator[ast.Import | ast.ImportFrom]:
    """Every import that is ever run, inside functions too; those for the type checker alone are not."""
    rest: list[ast.AST] = [tree(path)]
    while rest:
        node = rest.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            rest.extend(node.orelse)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        else:
            rest.extend(ast.iter_child_nodes(node))


def files_named(path: Path, modules: Container[str]) -> set[str]:
    """Modules of ours that a file needs: of `from a import b` that is `a.b` if there is one, else `a`."""
    package = path.relative_to(ROOT).parts[:-1]
    found = set()
    for node in run_imports(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
            continue
        start = package[: len(package) - node.level + 1] if node.level else ()
        base = ".".join(filter(None, [*start, node.module or ""]))
        inner = {f"{base}.{alias.name}" for alias in node.names}
        found |= {name if name in modules else base for name in inner}
    return {name for name in found if name in modules} - {module_of(path)}


def circles(*folders: str) -> list[list[str]]:
    """Groups of files that cannot be read one after the other, each needing all the others."""
    paths = {module_of(path): path for path in files(".py", *folders)}
    return closed({name: files_named(path, paths) for name, path in paths.items()})


def room_circles(app: str) -> list[list[str]]:
    """The same for the rooms of an app; what lies in none (models, addresses) serves them all."""
    rooms = {place.name for place in (ROOT / app).iterdir() if place.is_dir()}
    modules = {module_of(path) for path in files(".py", app)}
    needs: dict[str, set[str]] = defaultdict(set)
    for path in files(".py", app):
        own, *_rest = path.relative_to(ROOT / app).parts
        if own in rooms:
            depth = app.count("/") + 1
            named = {name.split(".")[depth] for name in files_named(path, modules)}
            needs[own] |= named & rooms - {own}
    return closed({room: needs[room] for room in rooms})


def closed(needs: Mapping[str, set[str]]) -> list[list[str]]:
    """Groups of names, each of which needs all the others of its group."""
    reach = {name: reachable(name, needs) for name in needs}
    groups = {
        frozenset(other for other in reach[name] if name in reach[other])
        for name in needs
        if name in reach[name]
    }
    return sorted(sorted(group) for group in groups)


def reachable(start: str, needs: Mapping[str, set[str]]) -> set[str]:
    """Everything a file needs, directly or through others; itself only if it stands in a circle."""
    found: set[str] = set()
    rest = list(needs[start])
    while rest:
        name = rest.pop()
        if name not in found:
            found.add(name)
            rest.extend(needs[name])
    return found


def test_files_import_each_other_in_no_circle() -> None:
    assert circles(*FREE_OF_CIRCLES) == []


@pytest.mark.parametrize("app", APPS_IN_ROOMS)
def test_rooms_stand_in_no_circle(app: str) -> None:
    assert room_circles(app) == []


@pytest.mark.parametrize(
    ("one", "other", "is_circle"),
    [
        ("from .other import f", "from p3dn.x import one", True),
        ("from . import other", "def f():\n    from .one import g", True),
        ("import p3dn.x.other", "if a:\n    from .one import g", True),
        ("from .other import f", "if TYPE_CHECKING:\n    from .one import g", False),
        ("from .other import f", "import third", False),
    ],
)
def test_a_circle_would_be_seen(
    one: str, other: str, is_circle: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    room = tmp_path / "p3dn" / "x"
    room.mkdir(parents=True)
    (room / "__init__.py").write_text("")
    (room / "one.py").write_text(one)
    (room / "other.py").write_text(other)
    assert circles("p3dn") == ([["p3dn.x.one", "p3dn.x.other"]] if is_circle else [])


def test_a_circle_of_rooms_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    codes = {
        "a/one.py": "from p3dn.x.b import two",
        "b/two.py": "def f():\n    from ..c import three",
        "c/three.py": "",
        "c/four.py": "from p3dn.x.a.one import f",
    }
    for name, code in codes.items():
        path = tmp_path / "p3dn" / "x" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code)
    assert room_circles("p3dn/x") == [["a", "b", "c"]]
    assert circles("p3dn") == [], "no two files need each other"


# Operations of migrations know models only as the migration has them.
OF_MIGRATIONS = {"p3dn/migrating/operations.py"}
LOOKED_UP = re.compile(r"\bget_model\(|\.get_field\([^()]*\)\.related_model\b")


def test_models_are_imported_not_looked_up_by_name() -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in files(".py", *IMPORTING_MODELS)
        if LOOKED_UP.search(path.read_text(encoding="utf-8"))
    ]
    assert set(found) <= OF_MIGRATIONS
