"""Counting what somebody does: each click and each group of keystrokes is one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


class Counted:
    """A page on which everything done is counted, and nothing is done otherwise."""

    def __init__(self, page: "Page") -> None:
        self.page = page
        self.done: list[str] = []

    def click(self, what: "Locator") -> None:
        """One click."""
        self._note(f"click {what}")
        what.click()

    def paste(self, text: str) -> None:
        """One group of keystrokes where the cursor stands."""
        self._note("paste")
        self.page.keyboard.insert_text(text)

    def type(self, what: "Locator", text: str) -> None:
        """A click into a field and one group of keystrokes."""
        self.click(what)
        self._note(f"type {text!r}")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def press(self, key: str) -> None:
        """One key."""
        self._note(f"press {key}")
        self.page.keyboard.press(key)

    def _note(self, step: str) -> None:
        self.done.append(step)

    def at_most(self, most: int) -> None:
        """Fail, naming every step, when more was done."""
        told = "\n".join(f"{n}. {step}" for n, step in enumerate(self.done, start=1))
        assert len(self.done) <= most, f"{len(self.done)} steps, at most {most}:\n{told}"
