"""Oscar's index of products."""

from typing import Any

from oscar.apps.search import search_indexes


class ProductIndex(search_indexes.ProductIndex):
    """Prices as floating numbers: Xapian takes no decimals."""

    def prepare_price(self, obj: Any) -> float | None:
        """The price a customer sees."""
        price = super().prepare_price(obj)
        return None if price is None else float(price)
