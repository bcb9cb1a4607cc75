"""Look at every page: `make screens` beside a running demo (`make run`), then open the sheet it names.

For each role the first page of each kind that its links lead to, and those nobody needs a login
for, wide and on a phone, light and dark. Printed are pages wider than the window or taller than
`TALLEST` on a phone; nothing is sent, nothing is changed.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from benchmarks.checks.pages import CHROMIUM, DATA, entered, role_of, seeds_of, walk
from benchmarks.checks.same_pages import LOGINS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SIZES = {"lebar": (1280, 800), "ponsel": (360, 740)}
THEMES = ("light", "dark")
TALLEST = 6000  # pixels on a phone
WHERE = DATA / "screens"


@dataclass(frozen=True, slots=True)
class Screen:
    """A picture that was taken: whose, of what, how, and where it is."""

    role: str
    path: str
    size: str
    theme: str
    picture: Path


def pictures(page: "Page", role: str, path: str, number: int) -> Iterator[Screen]:
    """The page in each size and theme; says when it is too wide or too tall."""
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        wide, tall = page.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
        )
        if wide > width:
            print(f"{role} {path}: {wide} pixels wide in a window of {width}")
        if size == "ponsel" and tall > TALLEST:
            print(f"{role} {path}: {tall} pixels tall on a phone")
        for theme in THEMES:
            page.evaluate(f"document.documentElement.dataset.bsTheme = '{theme}'")
            picture = WHERE / f"{role}-{number:03}-{size}-{theme}.png"
            page.screenshot(path=picture, full_page=True)
            yield Screen(role, path, size, theme, picture)


def as_role(browser: "Browser", site: str, login: str) -> list[Screen]:
    """Everything one login sees."""
    page = entered(browser, site, login)
    role = role_of(login)
    found = [
        screen
        for number, path in enumerate(walk(page, site, seeds_of(login)))
        for screen in pictures(page, role, path, number)
    ]
    page.context.close()
    print(f"{role}: {len(found)} pictures")
    return found


def sheet(screens: list[Screen]) -> Path:
    """One page with all of them."""
    rows = (
        f'<figure><a href="{one.picture.name}"><img src="{one.picture.name}" width="320" loading="lazy"></a>'
        f"<figcaption>{one.role} {one.path} {one.size} {one.theme}</figcaption></figure>"
        for one in screens
    )
    style = "<style>figure{display:inline-block;vertical-align:top;width:330px}</style>"
    target = WHERE / "index.html"
    target.write_text(f'<meta charset="utf-8">{style}{"".join(rows)}', encoding="utf-8")
    return target


def main(arguments: list[str]) -> None:
    """Take the pictures of some logins, or of all, and name the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("logins", nargs="*", default=LOGINS)
    parser.add_argument("--site", default="http://127.0.0.1:8000")
    given = parser.parse_args(arguments)
    WHERE.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        screens = [one for login in given.logins for one in as_role(browser, given.site, login)]
        browser.close()
    print(sheet(screens))


if __name__ == "__main__":
    main(sys.argv[1:])
