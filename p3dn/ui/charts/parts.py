"""What all charts are made of: series, points, the key that tells series apart, safe words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from zlib import crc32

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from p3dn.ui.values.bounds import UNREADABLE

from .scale import Unit, drawable

KINDS = 4  # of fillings and lines that can be told apart without colour
# What covers a ground of the series' pale colour: nothing, stripes, dots, a net.
PATTERNS = (
    ("", '<rect class="plot-ink-{n}" width="6" height="6"/>'),
    (' patternTransform="rotate(45)"', '<rect class="plot-ink-{n}" width="3" height="6"/>'),
    ("", '<circle class="plot-ink-{n}" cx="3" cy="3" r="1.5"/>'),
    ("", '<path class="plot-ink-{n}" d="M0 0h6v1.5h-4.5v4.5h-1.5z"/>'),
)


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values, one for each point: None leaves its place empty."""

    name: str
    values: Sequence[Decimal | int | None]


@dataclass(frozen=True, slots=True)
class Point:
    """A place along the axis: its label, its name in full, and the page behind it, if any."""

    label: str
    name: str = ""
    url: str = ""


def words(text: str) -> str:
    """Text for markup. Names are as somebody stored them once; XML takes no control characters."""
    return escape(UNREADABLE.sub("\ufffd", text))


def number(value: float) -> str:
    """A coordinate."""
    return f"{round(value, 2):g}"


def described(at: int, series: Sequence[Series], unit: Unit, *, summed: bool = False) -> str:
    """What stands at a point, in words; not yet safe for markup."""
    parts = [(one.name, value) for one in series if (value := drawable(one.values[at])) is not None]
    told = ", ".join(f"{name} {unit.short(value)}".strip() for name, value in parts)
    if summed and len(parts) > 1:
        total = unit.short(sum((value for _name, value in parts), Decimal(0)))
        told = _("%(parts)s; jumlah %(total)s") % {"parts": told, "total": total}
    return told


class Fillings:
    """How the areas of a chart's series are filled: colour and pattern."""

    def __init__(self, title: str) -> None:
        self.key = f"{crc32(title.encode(errors='replace')):x}"  # other charts stand on the page

    def of(self, series: int) -> str:
        """Attributes of a shape of the series."""
        kind = series % KINDS
        return f'class="plot-mark-{kind}" fill="url(#p{kind}-{self.key})"'

    def defined(self, count: int) -> str:
        """The patterns of so many series."""
        patterns = "".join(
            f'<pattern id="p{n}-{self.key}" width="6" height="6" patternUnits="userSpaceOnUse"'
            f'{PATTERNS[n][0]}><rect class="plot-pale-{n}" width="6" height="6"/>'
            f"{PATTERNS[n][1].format(n=n)}</pattern>"
            for n in range(min(count, KINDS))
        )
        return (
            '<svg class="plot-patterns" width="0" height="0" aria-hidden="true">'
            f"<defs>{patterns}</defs></svg>"
        )


def key(samples: Sequence[tuple[str, str]]) -> str:
    """The names of series, each beside a sample (markup of 16 by 12 pixels)."""
    items = "".join(
        f'<li><svg width="16" height="12" aria-hidden="true">{sample}</svg> {words(name)}</li>'
        for name, sample in samples
        if name
    )
    return f'<ul class="plot-key">{items}</ul>' if items else ""


def nothing() -> SafeString:
    """In place of a chart that would be empty."""
    return mark_safe(f'<p class="plot-none">{escape(_("Belum ada data"))}</p>')  # noqa: S308 -- escaped


def whole(*markup: str) -> SafeString:
    """A chart of its parts, which were made of escaped words and numbers alone."""
    return mark_safe(f'<div class="plot">{"".join(markup)}</div>')  # noqa: S308 -- see above
