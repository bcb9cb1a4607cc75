"""Every rule of axe against every page of a running demo: `make axe` beside `make run`.

Per login each kind of page, records in each state, lists that find nothing, refused forms, and what
is folded or laid over a page; light and dark, 1280 and 360 pixels wide the first time a kind is met,
360 after. Besides: no page scrolls sideways at 320 pixels, at 200 % (640 pixels) or on a tablet (768
and 1040), none is above `TALLEST` on a phone, and no number, code, date or amount is broken. Forms
are sent only to be refused: with all that they require left empty. Ends with 1 when anything is found.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from benchmarks.checks.pages import (
    CHROMIUM,
    DATA,
    entered,
    fetched,
    kind_of,
    role_of,
    seeds_of,
    walk,
)
from benchmarks.checks.same_pages import LOGINS
from benchmarks.checks.unbroken import broken

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS = (1280, 360)
# tablets, 200 % of a window of 1280 pixels, and the narrowest that is asked for
NARROW = (1040, 768, 640, 320)
TALLEST = 6000  # pixels on a phone
COLOURS = ["color-contrast", "link-in-text-block"]  # all that a theme can change
# Rules of axe that are left out: AAA, which asks for more than this project does, and drafts.
OFF = ("color-contrast-enhanced", "identical-links-same-purpose", "css-orientation-lock")
RUN = """async ([only, off]) => {
  const rules = Object.fromEntries(axe.getRules().map(one => [one.ruleId, {enabled: !off.includes(one.ruleId)}]));
  const options = only.length ? {runOnly: {type: "rule", values: only}} : {rules};
  const found = await axe.run(document, {...options, resultTypes: ["violations"], preload: false});
  return found.violations.flatMap(one => one.nodes.slice(0, 3).map(
    node => [one.id, node.target.flat().join(" ").slice(0, 150), node.html.slice(0, 200)]));
}"""
UNFOLD = """() => { for (const one of document.querySelectorAll("details:not([open])")) one.open = true;
  for (const one of document.querySelectorAll(".bar-fold, .rail-fold")) one.open = false; }"""
SPOIL = """() => {
  const typed = "input[required]:not([type=hidden], [type=radio], [type=checkbox]), textarea[required], select[required]";
  const form = [...document.querySelectorAll("main form[method=post]")].find(one => one.querySelector(typed));
  if (!form) return false;
  for (const one of form.querySelectorAll(typed)) one.value = "";
  form.setAttribute("data-spoiled", "");
  return true;
}"""
# After the answer to this call, or its end would be taken for that of the page.
SEND = """() => { const form = document.querySelector("form[data-spoiled]");
  setTimeout(() => HTMLFormElement.prototype.submit.call(form)); }"""
Fault = tuple[str, str, str]


class Findings:
    """What was found, by rule and place, with the pages it was found on."""

    def __init__(self) -> None:
        self.pages: dict[Fault, list[str]] = defaultdict(list)
        self.looked = 0

    def add(self, where: str, faults: list[Fault]) -> None:
        """Keep the faults of one look at a page."""
        self.looked += 1
        for fault in map(tuple, faults):
            if fault not in self.pages:
                print(f"{where}: {' | '.join(fault)}", flush=True)
            self.pages[fault].append(where)  # type: ignore[index]

    def keep(self) -> None:
        """Write them beside the data of the demo, to be read while the rest is looked at."""
        kept = [[*fault, places] for fault, places in self.pages.items()]
        (DATA / "axe.json").write_text(json.dumps(kept, indent=0), encoding="utf-8")

    def tell(self) -> None:
        """Print them, the most frequent rule and place first."""
        for (rule, target, html), places in sorted(
            self.pages.items(), key=lambda one: -len(one[1])
        ):
            print(f"{len(places):4} {rule}: {target}\n       {html}\n       {places[0]}")
        print(f"{self.looked} looks, {len(self.pages)} faults")


def run(page: "Page", script: str, only: list[str] | None = None) -> list[Fault]:
    """What axe finds on what is shown now."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(script)
    found: list[Fault] = page.evaluate(RUN, [only or [], OFF])
    return found


def shown(page: "Page", width: int, theme: str) -> None:
    """Show the page in this size and theme."""
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate(f"document.documentElement.dataset.bsTheme = '{theme}'")


def height_faults(page: "Page") -> Iterator[Fault]:
    """Too tall on a phone, as it opens."""
    page.set_viewport_size({"width": WIDTHS[1], "height": 740})
    tall = page.evaluate("document.documentElement.scrollHeight")
    if tall > TALLEST:
        yield ("tall", f"{tall} pixels", "")


def width_faults(page: "Page") -> Iterator[Fault]:
    """Sideways scrolling in narrow windows, and numbers that are broken."""
    for width in (*WIDTHS, *NARROW):
        page.set_viewport_size({"width": width, "height": 740})
        wide, what = page.evaluate(
            """() => { const over = [...document.querySelectorAll("main *, header *")].find(one =>
                 one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll-x, .data-table, .visually-hidden"));
               return [document.documentElement.scrollWidth, over ? over.outerHTML.slice(0, 150) : ""]; }"""
        )
        if wide > width:
            yield (f"wide-{width}", f"{wide} pixels", what)
        if width in WIDTHS:
            yield from ((f"broken-{width}", text, html) for text, html in broken(page))


def look(page: "Page", script: str, where: str, findings: Findings) -> None:
    """A page with everything unfolded: all rules in both sizes, colours in the other theme besides."""
    findings.add(where, list(height_faults(page)))
    page.evaluate(UNFOLD)
    findings.add(f"{where} unfolded", list(width_faults(page)))
    for width, theme, other in ((WIDTHS[0], "light", "dark"), (WIDTHS[1], "dark", "light")):
        shown(page, width, theme)
        findings.add(f"{where} {width} {theme}", run(page, script))
        shown(page, width, other)
        findings.add(f"{where} {width} {other}", run(page, script, COLOURS))


def glance(page: "Page", script: str, where: str, findings: Findings) -> None:
    """Another page of a kind that was looked at: all rules once, colours in the other theme besides."""
    findings.add(where, list(height_faults(page)))
    page.evaluate(UNFOLD)
    findings.add(f"{where} unfolded", list(width_faults(page)))
    shown(page, WIDTHS[1], "light")
    findings.add(f"{where} {WIDTHS[1]} light", run(page, script))
    shown(page, WIDTHS[1], "dark")
    findings.add(f"{where} {WIDTHS[1]} dark", run(page, script, COLOURS))


def laid_over(page: "Page", script: str, where: str, findings: Findings) -> None:
    """The menu of a phone, the folds of the bar, and every dialog."""
    page.set_viewport_size({"width": 360, "height": 740})
    for fold in page.locator(".rail-fold, .bar-fold").all():
        fold.evaluate("one => one.open = true")
        findings.add(f"{where} fold", run(page, script))
        fold.evaluate("one => one.open = false")
    for number in range(page.locator("dialog").count()):
        page.locator("dialog").nth(number).evaluate("one => one.showModal()")
        findings.add(f"{where} dialog", run(page, script))
        page.locator("dialog").nth(number).evaluate("one => one.close()")


def refused(page: "Page", script: str, where: str, findings: Findings) -> None:
    """The first form that requires something, sent with nothing in it."""
    if not page.evaluate(SPOIL):
        return
    with page.expect_navigation():
        page.evaluate(SEND)
    if page.locator(".is-invalid, .invalid-feedback, .alert-danger, [aria-invalid=true]").count():
        glance(page, script, f"{where} refused", findings)


def of_login(
    page: "Page",
    given: argparse.Namespace,
    login: str,
    findings: Findings,
    kinds: set[str],
) -> None:
    """Everything one login sees; `kinds` of pages that were looked at grow by its own."""
    site, only = given.site, given.only
    script = fetched("axe-core", "axe.min.js").read_text(encoding="utf-8")
    apps, own = set[str](), set[str]()
    for path in walk(page, site, seeds_of(login), states=True):
        if only not in path or (given.quick and kind_of(path) in kinds):
            continue
        where = f"{role_of(login)} {path}"
        if given.quick or kind_of(path) in own | kinds:
            glance(page, script, where, findings)
        else:
            look(page, script, where, findings)
        findings.keep()
        app = urlsplit(path).path.split("/")[1]
        if app not in apps:  # what is laid over a page is the same on all pages of an app
            laid_over(page, script, where, findings)
        if kind_of(path) not in own | kinds:
            refused(page, script, where, findings)
        apps.add(app)
        own.add(kind_of(path))
    kinds |= own


def main(arguments: list[str]) -> int:
    """Look at the pages of some logins, or of all; 1 when something is wrong with them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("logins", nargs="*", default=LOGINS)
    parser.add_argument("--site", default="http://127.0.0.1:8000")
    parser.add_argument("--only", default="", help="pages whose address contains this")
    parser.add_argument(
        "--quick", action="store_true", help="one look at each kind of page, whoever sees it"
    )
    given = parser.parse_args(arguments)
    findings, kinds = Findings(), set[str]()
    DATA.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for login in given.logins:
            page = entered(browser, given.site, login, bypass_csp=True, reduced_motion="reduce")
            of_login(page, given, login, findings, kinds)
            page.context.close()
            print(f"{role_of(login)}: {findings.looked} looks so far", flush=True)
            findings.keep()
        browser.close()
    findings.tell()
    return 1 if findings.pages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
