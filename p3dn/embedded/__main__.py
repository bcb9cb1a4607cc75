"""A program of the embedded PostgreSQL on its data, whether the application runs or not.

python -m p3dn.embedded psql
python -m p3dn.embedded pg_dump --format=custom --file=p3dn.dump
"""

import os
import subprocess
import sys
from urllib.parse import unquote, urlsplit

from p3dn import env

from . import attach, postgres
from .errors import EngineError


def main(arguments: list[str]) -> int:
    """Run the program with the place of the database in its environment; returns its exit code."""
    name, *rest = arguments or ["psql"]
    try:
        address = attach(env.data_dir(), {"postgres"})["postgres"]
    except EngineError as error:
        sys.exit(str(error))
    program = postgres.program(name)
    if not program.exists():
        known = ", ".join(sorted(path.name for path in program.parent.iterdir()))
        sys.exit(f"Program {name} tidak ada. Yang ada: {known}.")
    place = {
        "PGHOST": unquote(urlsplit(address).netloc.rpartition("@")[2]),
        "PGUSER": postgres.USER,
        "PGDATABASE": postgres.DATABASE,
    }
    return subprocess.run([program, *rest], env=os.environ | place, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
