"""What axe finds wrong with a page: WCAG 2.2 A and AA."""

from typing import TYPE_CHECKING

from axe_playwright_python.base import AXE_SCRIPT

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS = (1280, 360)
# Only what is wrong is carried over from the browser: all that is right would be some hundred times
# as much.
OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    },
    "resultTypes": ["violations"],
}
RUN = """async options => (await axe.run(options)).violations.map(
    one => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`
)"""


def audit(page: "Page") -> list[str]:
    """What is wrong with what stands here now, and whether it is wider than the window."""
    if not page.evaluate("typeof axe === 'object' && 'run' in axe"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(RUN, OPTIONS)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*found, *(["wider than the window"] if wide else [])]


def faults(page: "Page", address: str) -> list[str]:
    """What is wrong with a page, wide and on a phone: no script asks how wide the window is."""
    found = []
    page.set_viewport_size({"width": WIDTHS[0], "height": 800})
    assert page.goto(address).status == 200, address
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{address} {width}: {fault}" for fault in audit(page)]
    return found
