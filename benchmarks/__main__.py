"""Run the measurements: `make bench`, or `make bench ARGS="name"` for those named."""

import gc
import os
import sys
from importlib import import_module
from pathlib import Path

import django

from p3dn import embedded

HERE = Path(__file__).parent


def main(wanted: list[str]) -> None:
    """Call `main()` of each measurement of the folders beside this file, or of those wanted."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")
    django.setup()
    embedded.attach_configured()
    room = {path.stem: path.parent.name for path in sorted(HERE.glob("*/bench_*.py"))}
    for name in wanted or room:
        print(f"== {name}")
        measured = import_module(f"benchmarks.{room[name]}.{name}")
        gc.collect()
        gc.freeze()  # as the server does before it takes the first request (p3dn.wsgi)
        measured.main()


if __name__ == "__main__":
    main(sys.argv[1:])
