"""Break a room line by line and see a test fail: `python -m benchmarks.checks.mutation regulation`.

Each room that is measured has a `mutation.toml` beside its tests. mutmut reads its settings from
the folder it is started in alone, so each room gets a folder with links to the source.
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

# Their mutants share one database, and would wait for each other's rows.
ONE_AT_A_TIME = {"procurement"}


def prepare(room: str) -> Path:
    """A fresh folder for mutants of a room; raises SystemExit for a room without settings."""
    wanted = ROOT / "tests" / room / "mutation.toml"
    if not wanted.is_file():
        known = sorted(path.parent.name for path in ROOT.glob("tests/*/mutation.toml"))
        sys.exit(f"No mutants of {room}; there are those of {', '.join(known)}.")
    folder = ROOT / "mutants" / room
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)
    shutil.copy(wanted, folder / "pyproject.toml")
    return folder


def run(room: str, *arguments: str) -> None:
    """All mutants of a room, or those whose names are given; prints what survived."""
    folder = prepare(room)
    # the engines of ordinary tests: mutants start none of their own
    environment = os.environ | {"P3DN_DATA_DIR": str(ROOT / ".data" / "test"), "P3DN_EXAMPLES": "2"}
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    at_once = ["--max-children", "1"] if room in ONE_AT_A_TIME else []
    command = [mutmut, "run", *at_once, *arguments]
    subprocess.run(command, cwd=folder, env=environment, check=False)
    subprocess.run([mutmut, "results"], cwd=folder, env=environment, check=True)


if __name__ == "__main__":
    run(*(sys.argv[1:] or ["regulation"]))
