"""A person without a pointer: only keys are pressed, and what has the focus is looked at each time."""

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from datetime import date

    from playwright.sync_api import Locator, Page

MOST_TABS = 120  # on one page, until something is reached
# Why the focus cannot be seen, or nothing: lost to the page as a whole, without a frame around it,
# without a size, or outside the window.
UNSEEN = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return "lost";
  const style = getComputedStyle(one), box = one.getBoundingClientRect();
  const framed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    || one.matches(".plot-area a");
  if (!framed) return `no frame: ${one.outerHTML.slice(0, 120)}`;
  if (!box.width || !box.height) return `no size: ${one.outerHTML.slice(0, 120)}`;
  if (box.bottom <= 0 || box.top >= innerHeight) return `out of sight: ${one.outerHTML.slice(0, 120)}`;
  return "";
}"""


class Keys:
    """A page on which nothing but keys is pressed."""

    def __init__(self, page: "Page") -> None:
        self.page = page
        self.entered = 0  # how often Enter was pressed: what a click would be

    def reach(self, what: "Locator") -> None:
        """Press Tab until this has the focus; it is visible all the way."""
        what.wait_for(state="visible")
        for pressed in range(MOST_TABS):
            if what.evaluate("one => one === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
            unseen = self.page.evaluate(UNSEEN)
            # behind the last element of a page the browser's own bar comes, then its first again
            assert not unseen or (unseen == "lost" and pressed), unseen
        raise AssertionError(f"not reached with {MOST_TABS} times Tab: {what}")

    def enter(self, what: "Locator") -> None:
        """Reach a button or a link and press Enter."""
        self.reach(what)
        self.entered += 1
        self.page.keyboard.press("Enter")

    def type(self, what: "Locator", text: str) -> None:
        """Reach a field and type over what stands in it."""
        self.reach(what)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def day(self, what: "Locator", day: "date") -> None:
        """Reach a field and type a day in the order in which the browser shows its parts."""
        self.reach(what)
        for written in ("%d%m%Y", "%m%d%Y"):
            self.page.keyboard.type(day.strftime(written))
            if what.input_value() == day.isoformat():
                return
            for key in ("Shift+Tab", "Shift+Tab"):
                self.page.keyboard.press(key)
        expect(what).to_have_value(day.isoformat())

    def choose(self, what: "Locator", begins: str) -> None:
        """Reach a list of choices and type how one of them begins."""
        self.reach(what)
        self.page.keyboard.type(begins)
        expect(what.locator("option:checked")).to_contain_text(begins)

    def stays(self) -> None:
        """Something still has the focus after what was pressed changed the page."""
        expect(self.page.locator(":focus")).to_have_count(1)
