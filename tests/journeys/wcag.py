"""What axe finds wrong with a page: all its rules but those of AAA and drafts, in both themes."""

from typing import TYPE_CHECKING

from axe_playwright_python.base import AXE_SCRIPT

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS = (1280, 360)
TABLETS = (1040, 768)  # the narrowest with tables, and one where their rows are cards
OFF = ("color-contrast-enhanced", "identical-links-same-purpose", "css-orientation-lock")
COLOURS = ["color-contrast", "link-in-text-block"]  # all that a theme can change
# Only what is wrong is carried over from the browser: all that is right would be some hundred times
# as much.
RUN = """async ([only, off]) => {
  const rules = Object.fromEntries(
    axe.getRules().map(one => [one.ruleId, {enabled: !off.includes(one.ruleId)}]));
  const which = only.length ? {runOnly: {type: "rule", values: only}} : {rules};
  const found = await axe.run(document, {...which, resultTypes: ["violations"]});
  return found.violations.map(one => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`);
}"""
DARK = "dark => { document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light' }"


def audit(
    page: "Page", only: list[str] | None = None, off: tuple[str, ...] | list[str] = ()
) -> list[str]:
    """What is wrong with what stands here now, and whether it is wider than the window."""
    if not page.evaluate("typeof axe === 'object' && 'run' in axe"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(RUN, [only or [], [*OFF, *off]])
    return [*found, *_sideways(page)]


def _sideways(page: "Page") -> list[str]:
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return ["wider than the window"] if wide else []


def faults(page: "Page", address: str) -> list[str]:
    """What is wrong with a page, wide and on a phone, light and dark.

    It is loaded once: no script asks how wide the window is, and the theme is an attribute. Colours,
    which take longest to look at, are looked at once in each theme: what is seen on a phone alone has
    them from the same styles (`make axe` looks at each page in every size and theme).
    """
    found = []
    page.emulate_media(reduced_motion="reduce")  # a colour on its way to another is neither
    page.set_viewport_size({"width": WIDTHS[0], "height": 800})
    assert page.goto(address).status == 200, address
    for width, off in zip(WIDTHS, ([], COLOURS), strict=True):
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{address} {width}: {fault}" for fault in audit(page, off=off)]
    for width in TABLETS:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{address} {width}: {fault}" for fault in _sideways(page)]
    page.evaluate(DARK, arg=True)
    found += [f"{address} dark: {fault}" for fault in audit(page, COLOURS)]
    page.evaluate(DARK, arg=False)
    return found
