"""A shop of django-oscar beside our own site: installed, filled with our products, ready to serve.

It stands in a virtual environment of its own, because Oscar wants other versions of what we use;
Django, web server, database driver and cache client are those of our requirements. Its own part is
in `benchmarks.peer.site`.
"""

import csv
import json
import os
import re
import subprocess
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection

from benchmarks.peer.serving import Site

OSCAR = (
    "django-oscar==4.2.1",
    "django-haystack==3.4.0",
    "Whoosh-Reloaded==2.7.5",
    "django-treebeard==5.3.1",  # Oscar allows any version, its models fit this one
)
XAPIAN = ("xapian-haystack==4.0.0", "xapian-bindings-binary==1.4.26")
ALIKE = ("django", "psycopg", "redis", "whitenoise", "gunicorn")  # as in our requirements
ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = (
    "SESSION_ENGINE", "MESSAGE_STORAGE", "LANGUAGE_CODE", "TIME_ZONE", "USE_TZ", "STATIC_URL",
    "STORAGES", "SECRET_KEY",
)  # fmt: skip
PRODUCTS = """
SELECT p.id, p.name, p.brand, p.type_name, p.specification, p.price,
    p.monthly_capacity::bigint AS capacity, CASE p.state WHEN 'verified' THEN 'yes' END AS published,
    m.name AS producer, m.scale, s.kbki_code AS section, s.name AS section_name,
    d.kbki_code AS division, d.name AS division_name
FROM catalog_product p JOIN catalog_producer m ON m.id = p.producer_id
JOIN catalog_commodity s ON s.kbki_code = left(p.commodity_id, 1)
JOIN catalog_commodity d ON d.kbki_code = left(p.commodity_id, 2) ORDER BY p.id
"""


class NoShopError(Exception):
    """The shop cannot be installed here; the message says why."""


def installed(folder: Path) -> tuple[Path, list[str]]:
    """Python of the shop's environment, made at the first run, and the search engines it has."""
    python = folder / "venv" / "bin" / "python"
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    alike = [line for line in lines if re.split(r"[\[=]", line.lower())[0] in ALIKE]
    mark = folder / "venv" / "installed"
    wanted = "\n".join([*OSCAR, *alike])
    if not mark.exists() or mark.read_text(encoding="utf-8").partition("\n\n")[0] != wanted:
        print("installing django-oscar ...", flush=True)
        venv.create(folder / "venv", clear=True, with_pip=True)
        error = install(python, [*OSCAR, *alike])
        if error:
            raise NoShopError(f"django-oscar cannot be installed ({error})")
        engines = ["Whoosh"]
        error = install(python, XAPIAN)
        if error:
            print(f"without Xapian: {error}")
        else:
            engines.append("Xapian")
        mark.write_text(f"{wanted}\n\n{' '.join(engines)}", encoding="utf-8")
    return python, mark.read_text(encoding="utf-8").partition("\n\n")[2].split()


def install(python: Path, packages: Sequence[str]) -> str:
    """Install packages; returns what went wrong, empty when nothing did."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--retries", "1"]
    done = subprocess.run([*command, *packages], capture_output=True, text=True)  # noqa: S603
    errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
    return (errors or ["pip failed"])[-1] if done.returncode else ""


@contextmanager
def database_of_shop() -> Iterator[str]:
    """Name of an empty database beside ours, dropped at the end."""
    name = f"{connection.settings_dict['NAME']}_oscar"
    with connection.cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}"')
    try:
        yield name
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def write_products(file: Path) -> tuple[str, str]:
    """Our products as a file for the shop; returns code and name of the section most are in."""
    with connection.cursor() as cursor, file.open("w", encoding="utf-8", newline="") as lines:
        cursor.execute(PRODUCTS)
        table = csv.writer(lines)
        table.writerow(column.name for column in cursor.description)
        rows = cursor.fetchall()
        table.writerows(rows)
    sections = [(row[10], row[11]) for row in rows]
    return max(set(sections), key=sections.count)


def shop_site(python: Path, folder: Path, engine: str, database: str) -> Site:
    """The shop with one of its search engines."""
    shared = {name: getattr(settings, name) for name in SHARED}
    shared["DATABASES"] = {"default": settings.DATABASES["default"] | {"NAME": database}}
    shared["CACHES"] = {"default": settings.CACHES["default"] | {"KEY_PREFIX": f"oscar-{engine}"}}
    environment = {
        "DJANGO_SETTINGS_MODULE": "benchmarks.peer.site.settings",
        "OSCAR_SHARED": json.dumps(shared),
        "OSCAR_FOLDER": str(folder),
        "OSCAR_ENGINE": engine,
        "PYTHONPATH": str(ROOT),
    }
    log = folder / f"{engine.lower()}.log"
    return Site(str(python), "benchmarks.peer.site.wsgi", environment, log)


def prepare(site: Site, products: Path) -> str:
    """Fill the shop and make its index; returns the cookie of its customer."""
    done = subprocess.run(  # noqa: S603 - our own command line
        [site.python, "-m", "benchmarks.peer.site.load", str(products)],
        env=os.environ | site.environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    *said, key = done.stdout.splitlines()
    print(*said, sep="\n", flush=True)
    return f"sessionid={key}"
