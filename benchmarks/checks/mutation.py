"""Break a room line by line and see a test fail: `python -m benchmarks.checks.mutation regulation`.

Each room that is measured has a `mutation.toml` beside its tests; a larger one (`procurement`) is all
that lie below it, one after the other. mutmut reads its settings from the folder it is started in
alone, so each room gets a folder with links to the source.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LINKED = (
    "p3dn",
    "catalog",
    "procurement",
    "reports",
    "demo",
    "docs",
    "templates",
    "static",
    "tests",
    "manage.py",
)

TESTS = ROOT / "tests"
SETTINGS = "mutation.toml"
# Its tests need no database; mutants of other rooms share one, and would wait for each other's rows.
WITHOUT_DATABASE = {"regulation"}


def rooms(wanted: str) -> list[str]:
    """The room itself, or all below it; raises SystemExit where there is none."""
    known = sorted(str(path.parent.relative_to(TESTS)) for path in TESTS.rglob(SETTINGS))
    found = [room for room in known if room == wanted or room.startswith(f"{wanted}/")]
    if not found:
        sys.exit(f"No mutants of {wanted}; there are those of {', '.join(known)}.")
    return [wanted] if wanted in found else found


def prepare(room: str) -> Path:
    """A fresh folder for mutants of a room."""
    folder = ROOT / "mutants" / room.replace("/", ".")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)
    shutil.copy(TESTS / room / SETTINGS, folder / "pyproject.toml")
    return folder


def run(room: str, *arguments: str) -> None:
    """All mutants of a room, or those whose names are given; prints what survived."""
    folder = prepare(room)
    # the engines of ordinary tests: mutants start none of their own
    environment = os.environ | {"P3DN_DATA_DIR": str(ROOT / ".data" / "test")}
    if room in WITHOUT_DATABASE:
        environment["P3DN_EXAMPLES"] = "2"
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    at_once = [] if room in WITHOUT_DATABASE else ["--max-children", "1"]
    command = [mutmut, "run", *at_once, *arguments]
    subprocess.run(command, cwd=folder, env=environment, check=False)
    subprocess.run([mutmut, "results"], cwd=folder, env=environment, check=True)


if __name__ == "__main__":
    asked, *names = sys.argv[1:] or ["regulation"]
    for one in rooms(asked):
        run(one, *names)
