"""Charts read back: as the parser of a page does, and as whoever looks at them."""

from dataclasses import dataclass
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
BOTTOM, TOP, MIDDLE = 230, 10, 2  # pixels; how far a mark may be off is in hundredths


@dataclass(frozen=True)
class Bar:
    """A rectangle: its left edge and width in percent, its upper and lower edge in pixels."""

    x: float
    width: float
    y: float
    bottom: float
    look: str


def read(chart: str) -> ElementTree.Element:
    """The markup as elements; names of SVG stand without their space, as in HTML."""
    return ElementTree.fromstring(f"<main>{chart}</main>")  # noqa: S314 -- drawn by ourselves


def text_of(element: ElementTree.Element) -> str:
    return "".join(element.itertext())


def classed(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [one for one in root.iter() if name in one.get("class", "").split()]


def bars(element: ElementTree.Element) -> list[Bar]:
    """The filled rectangles of the plane, without samples of the key."""
    found = [one for one in element.iter("rect") if one.get("class", "").startswith("plot-mark")]
    return [
        Bar(
            float(one.get("x", "").rstrip("%")),
            float(one.get("width", "").rstrip("%")),
            float(one.get("y", "")),
            float(one.get("y", "")) + float(one.get("height", "")),
            one.get("fill", ""),
        )
        for one in found
    ]


def columns(root: ElementTree.Element) -> list[ElementTree.Element]:
    """What belongs to each point that has anything."""
    (plane,) = classed(root, "plot-area")
    return [one for one in plane if one.tag in ("a", "g")]


def scale(root: ElementTree.Element) -> list[str]:
    """The words beside the plane, from the bottom."""
    (beside,) = classed(root, "plot-scale")
    return [text_of(one) for one in reversed(list(beside))]
