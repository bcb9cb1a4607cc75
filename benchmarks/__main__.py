"""Run the measurements: `make bench`, or `make bench ARGS="name"` for those named."""

import gc
import os
import pkgutil
import sys
from importlib import import_module

import django

import benchmarks
from p3dn import embedded


def main(wanted: list[str]) -> None:
    """Call `main()` of each module of this package, or of those wanted."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")
    django.setup()
    embedded.attach_configured()
    names = [found.name for found in pkgutil.iter_modules(benchmarks.__path__)]
    for name in wanted or [name for name in names if name.startswith("bench_")]:
        print(f"== {name}")
        measured = import_module(f"benchmarks.{name}")
        gc.collect()
        gc.freeze()  # as the server does before it takes the first request (p3dn.wsgi)
        measured.main()


if __name__ == "__main__":
    main(sys.argv[1:])
