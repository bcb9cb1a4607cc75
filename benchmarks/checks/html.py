"""Every page of a running demo against the Nu Html Checker: `make html` beside `make run`.

Pages are those of `pages.py`, as the server sends them (scripts switched off). The checker is the npm
package `vnu-jar`, fetched into `.data/checks`; it needs a Java runtime. Ends with 1 when it finds an
error or a warning.
"""

import argparse
import json
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from benchmarks.checks.pages import CHROMIUM, DATA, entered, fetched, role_of, seeds_of, walk
from benchmarks.checks.same_pages import LOGINS

if TYPE_CHECKING:
    from playwright.sync_api import Page, Response

WHERE = DATA / "html"


def kept_pages(page: "Page", site: str, login: str) -> dict[str, str]:
    """Every page one login sees, written into a file: the file's name and its address."""
    answers: list[Response] = []
    page.on(
        "response", lambda one: answers.append(one) if one.request.is_navigation_request() else None
    )
    names = {}
    for number, path in enumerate(walk(page, site, seeds_of(login), states=True)):
        name = f"{role_of(login)}-{number:03}.html"
        (WHERE / name).write_bytes(answers[-1].body())
        names[name] = path
        answers.clear()
    return names


def complaints() -> list[dict[str, Any]]:
    """What the checker says of all files."""
    jar = fetched("vnu-jar", "build/dist/vnu.jar")
    done = subprocess.run(  # noqa: S603
        ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", str(WHERE)],  # noqa: S607
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads(done.stderr or done.stdout)["messages"]
    return found


def tell(found: list[dict[str, Any]], names: dict[str, str]) -> None:
    """Print each complaint once, with how often and where it was first met."""
    places = defaultdict(list)
    for one in found:
        name = Path(one["url"]).name
        places[one.get("subType", one["type"]), one["message"]].append(
            (name, one.get("extract", ""))
        )
    for (kind, message), where in sorted(places.items(), key=lambda one: -len(one[1])):
        name, extract = where[0]
        print(f"{len(where):4} {kind}: {message}")
        print(f"       {' '.join(extract.split())[:200]}\n       {name} {names.get(name)}")
    print(f"{len(names)} pages, {len(found)} complaints")


def main(arguments: list[str]) -> int:
    """Check the pages of some logins, or of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("logins", nargs="*", default=LOGINS)
    parser.add_argument("--site", default="http://127.0.0.1:8000")
    given = parser.parse_args(arguments)
    shutil.rmtree(WHERE, ignore_errors=True)
    WHERE.mkdir(parents=True)
    names: dict[str, str] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for login in given.logins:
            page = entered(browser, given.site, login, java_script_enabled=False)
            names |= kept_pages(page, given.site, login)
            page.context.close()
        browser.close()
    found = complaints()
    tell(found, names)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
