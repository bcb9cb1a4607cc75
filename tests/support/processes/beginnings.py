"""Python begun anew many times: packages are loaded once, all that is ours each time.

Every case is a process of its own, split off one that has read nothing of ours and no settings, which
takes a tenth of the time of starting Python. For what only a real start shows, start one.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[3]
SERVER = """
import atexit, json, os, runpy, sys, traceback
import bootstrap, celery.schedules, csp.constants, dj_database_url, django_stubs_ext, psycopg, redis
import django.core.management, django.db.models, django.forms, django.template, django.views.generic


def begin(asked):
    os.environ.clear()
    os.environ.update(asked["variables"])
    for name, number in (("output", 1), ("errors", 2)):
        os.dup2(os.open(asked[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    sys.argv = asked["arguments"]
    try:
        if sys.argv[0] == "-c":
            exec(sys.argv.pop(1), {"__name__": "__main__"})
        elif sys.argv[0] == "-m":
            runpy.run_module(sys.argv.pop(1), run_name="__main__")
        else:
            runpy.run_path(sys.argv[0], run_name="__main__")
    except SystemExit as said:
        if isinstance(said.code, str):
            print(said.code, file=sys.stderr)
        return said.code if isinstance(said.code, int) else int(said.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


for line in sys.stdin:
    child = os.fork()
    if not child:
        code = 1
        try:
            code = begin(json.loads(line))
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(code)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Beginnings:
    """The process that others are split off."""

    def __init__(self, server: "subprocess.Popen[str]", place: Path) -> None:
        self.server, self.place = server, place

    def python(
        self, arguments: Sequence[str], variables: Mapping[str, str]
    ) -> "subprocess.CompletedProcess[str]":
        """As `python *arguments` in the project, with these variables and no others."""
        asked = {"arguments": [*arguments], "variables": {"PATH": os.environ["PATH"], **variables}}
        files = {name: str(self.place / name) for name in ("output", "errors")}
        print(json.dumps(asked | files), file=self.server.stdin, flush=True)
        code = int(self.server.stdout.readline())
        said = [Path(file).read_text(encoding="utf-8") for file in files.values()]
        return subprocess.CompletedProcess(asked["arguments"], code, *said)


@contextmanager
def beginnings() -> Iterator[Beginnings]:
    """One for several tests."""
    with TemporaryDirectory(prefix="p3dn-t-") as place:
        server = subprocess.Popen(
            [sys.executable, "-c", SERVER], cwd=ROOT, env={"PATH": os.environ["PATH"]}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        with server:
            yield Beginnings(server, Path(place))
            server.stdin.close()
