"""The figures of a span: of its purchases, and of the plan those of the whole year, which say so."""

from collections.abc import Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from reports.dashboards.tiles import FIRST, Tile


def with_the_year(of_span: Sequence[Tile], of_year: Sequence[Tile], year: int) -> list[Tile]:
    """Those of the span, then what only whole years tell; the head of the page first."""
    others = [
        replace(tile, basis=_("tahun %(year)d penuh, %(basis)s") % {"year": year, "basis": tile.basis}, change=None)
        for tile in of_year
    ]  # fmt: skip
    tiles = [*of_span, *others]
    head = [tile for key in FIRST for tile in tiles if tile.meaning.key == key]
    return [*head, *(tile for tile in tiles if tile.meaning.key not in FIRST)]
