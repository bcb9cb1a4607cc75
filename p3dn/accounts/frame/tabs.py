"""The tabs above a list: as many as stand beside each other on a screen, the others behind one fold."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# In letters, beside the rail in a window of 1280 pixels: about 1,000 pixels at 8 to 9 each, with
# some left for wider letters.
ROOM = 104
AROUND = 4  # what stands around the words of a tab
FOLD = 12  # what the fold takes


@dataclass(frozen=True, slots=True)
class Tab:
    """A page beside this one; `open` when it is the one that is shown."""

    label: "StrOrPromise"
    url: str
    open: bool


@dataclass(frozen=True, slots=True)
class Tabs:
    """Those that are shown, and those behind the fold; both in the order of the menu."""

    shown: Sequence[Tab]
    folded: Sequence[Tab]

    def __bool__(self) -> bool:
        return bool(self.shown)


def fitted(tabs: Sequence[Tab]) -> Tabs:
    """As many from the first on as there is room for; the open one is never folded away."""
    widths = [len(str(tab.label)) + AROUND for tab in tabs]
    if sum(widths) <= ROOM:
        return Tabs(tabs, ())
    room = ROOM - FOLD - sum(width for tab, width in zip(tabs, widths, strict=True) if tab.open)
    shown: set[str] = set()
    for tab, width in zip(tabs, widths, strict=True):
        room -= 0 if tab.open else width
        if room < 0:
            break
        shown.add(tab.url)
    return Tabs(
        [tab for tab in tabs if tab.open or tab.url in shown],
        [tab for tab in tabs if not tab.open and tab.url not in shown],
    )
