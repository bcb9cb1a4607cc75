"""Charts drawn on the server as SVG: no script, no inline style, a link on each mark.

Colours come from classes in charts.css, so that the strict content security policy holds; the page
always shows the same figures as a table beside the chart.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import pygal
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from pygal.style import Style

from .values import formats
from .values.bounds import UNREADABLE

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
ET.register_namespace("", SVG)
ET.register_namespace("xlink", XLINK)


@dataclass(frozen=True, slots=True)
class Series:
    """One row of marks: its name, its values (None leaves a gap) and, if any, their links."""

    name: str
    values: Sequence[Decimal | None]
    links: Sequence[str] = ()


def _options(height: int) -> dict[str, Any]:
    return {
        "title": None,
        "width": 760,
        "height": height,
        "explicit_size": False,
        "js": [],
        "disable_xml_declaration": True,
        "no_prefix": True,
        "show_legend": True,
        "legend_at_bottom": True,
        "truncate_legend": -1,
        "truncate_label": 28,
        "margin": 8,
        "print_values": False,
        "style": Style(font_family="inherit", label_font_size=12, legend_font_size=13),
        "value_formatter": lambda value: formats.rupiah_short(Decimal(str(value or 0))),
        "no_data_text": "Belum ada data",
    }


def _readable(text: str) -> str:
    """Names are as somebody stored them once; XML takes no control characters."""
    return UNREADABLE.sub("\ufffd", text)


def _filled(chart: Any, series: Sequence[Series]) -> Any:
    for one in series:
        links = one.links or [""] * len(one.values)
        chart.add(
            _readable(one.name),
            [
                None
                if value is None
                else {"value": float(value), **({"xlink": {"href": link}} if link else {})}
                for value, link in zip(one.values, links, strict=True)
            ],
        )
    return chart


def bar_chart(
    *, title: str, labels: Sequence[str], series: Sequence[Series], stacked: bool = False
) -> SafeString:
    """Upright bars, one group per label, in rupiah."""
    kind = pygal.StackedBar if stacked else pygal.Bar
    chart = kind(x_label_rotation=0 if len(labels) <= 12 else 35, **_options(320))
    chart.x_labels = list(map(_readable, labels))
    return _rendered(_filled(chart, series), title)


def ranking_chart(
    *, title: str, labels: Sequence[str], series: Sequence[Series], stacked: bool = False
) -> SafeString:
    """Lying bars for things with long names, the first label on top, in rupiah."""
    kind = pygal.HorizontalStackedBar if stacked else pygal.HorizontalBar
    chart = kind(**_options(90 + 34 * len(labels)))
    chart.x_labels = list(map(_readable, reversed(labels)))
    chart.y_labels = _ticks(series, stacked=stacked)
    turned = [
        Series(s.name, list(reversed(s.values)), list(reversed(s.links)) if s.links else ())
        for s in series
    ]
    return _rendered(_filled(chart, turned), title)


def _ticks(series: Sequence[Series], *, stacked: bool) -> list[float]:
    """At most five round amounts from zero up: written out along an axis, amounts are long."""
    columns = zip(*(one.values for one in series), strict=True)
    reach = sum if stacked else max
    most = max((reach(value or 0 for value in column) for column in columns), default=0)
    if not most:
        return [0]
    power = Decimal(10) ** (Decimal(most).adjusted() - 1)
    step = next(power * n for n in (5, 10, 20, 25, 50) if power * n * 4 >= most)
    return [float(step * n) for n in range(int(most / step) + 1)]


def line_chart(*, title: str, labels: Sequence[str], series: Sequence[Series]) -> SafeString:
    """Lines with dots over the labels, in rupiah."""
    chart = pygal.Line(dots_size=4, margin_right=40, **_options(320))  # room for the last label
    chart.x_labels = list(map(_readable, labels))
    return _rendered(_filled(chart, series), title)


def _rendered(chart: Any, title: str) -> SafeString:
    """The chart as accessible SVG without script, style element or style attribute."""
    root = ET.fromstring(chart.render())  # noqa: S314 - made by pygal a moment ago, not by a stranger
    for parent in list(root.iter()):
        for child in list(parent):
            tag = child.tag.rpartition("}")[2]
            if tag == "desc" and child.get("class") == "value":
                child.tag, child.attrib = f"{{{SVG}}}title", {}  # shown when pointed at
            elif tag in {"script", "style", "title", "desc"}:
                parent.remove(child)
        for name in [n for n in parent.attrib if n == "style" or n.startswith("on")]:
            del parent.attrib[name]
    for link in root.iter(f"{{{SVG}}}a"):
        link.attrib.pop("target", None)
        link.set("href", link.attrib.pop(f"{{{XLINK}}}href", "#"))
    # a picture may hold nothing to press; with links it is a group of them
    linked = next(root.iter(f"{{{SVG}}}a"), None) is not None
    root.set("role", "group" if linked else "img")
    root.set("aria-label", title)
    root.set("class", "chart")
    text = ET.tostring(root, encoding="unicode")
    text = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    opening, end, rest = text.partition(">")  # of <svg>; within its attributes > is escaped
    return mark_safe(f"{opening}{end}<title>{escape(title)}</title>{rest}")  # noqa: S308 - built above from escaped parts
