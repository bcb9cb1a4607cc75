"""Thumbnails switched off: no product of the comparison has a picture."""

from types import SimpleNamespace
from typing import Any


class NoThumbnails:
    """Names a picture without making it."""

    def generate_thumbnail(self, source: Any, **options: Any) -> SimpleNamespace:
        """The address alone."""
        return SimpleNamespace(url="/media/none.png")

    def delete_thumbnails(self, source: Any) -> None:
        """There is nothing to remove."""
