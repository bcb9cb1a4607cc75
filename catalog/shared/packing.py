"""What is in a product's packs, read of the text its officers keep."""

from typing import Protocol

from p3dn.regulation.quantities.packing import Packing, read_packing


class Packed(Protocol):
    """A product, or what a list says of one."""

    @property
    def packing(self) -> str:
        """The text."""
        ...


def packing_of(product: Packed | None) -> Packing:
    """Its packs; none where the text cannot be read any more."""
    try:
        return read_packing(product.packing) if product else {}
    except ValueError:
        return {}
