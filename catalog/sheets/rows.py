"""Records as the rows of a file make them: beside their fields stands what the row said.

An import writes these notes on the instances it builds and on the stored ones it compares them
with; nothing else reads them. Only the type checker knows classes of their own.
"""

from datetime import date
from typing import TYPE_CHECKING

from catalog.models import Certificate, CertificateProduct, Producer, Product

PermitSaid = tuple[str, str, date | None]
"""Kind, number and last day of a permit."""

if TYPE_CHECKING:
    from catalog.models import ProductAttribute, ProductPermit

    class ProducerOfRow(Producer):
        """`said` names the fields that the row has a value for."""

        said: set[str]

    class PermitOfRow(ProductPermit):
        """A stored permit whose last day the file says anew."""

        until_before: date | None

    class ProductOfRow(Product):
        """With attributes and permits: as they are stored, as the row says, and what that changes."""

        said: set[str]
        import_key: tuple[int, str, str, str]
        moved: bool  # to another commodity
        values_kept: list[ProductAttribute]
        values_said: dict[int, str]  # by id of the attribute, as are those below
        values_before: dict[int, str]
        values_added: dict[int, str]
        values_changed: list[ProductAttribute]
        permits_kept: list[PermitOfRow]
        permits_said: list[PermitSaid]
        permits_added: list[PermitSaid]
        permits_changed: list[PermitOfRow]
        permit_count: int

    class LineOfRow(CertificateProduct):
        """`said` names what is printed of the product as far as the row has it."""

        said: set[str]

    class CertificateOfRow(Certificate):
        """With the lines to be added, those printed otherwise, and the rows that only named a product."""

        said: set[str]
        named: list[LineOfRow]
        reworded: list[CertificateProduct]
        further_rows: list[int]
else:
    ProducerOfRow, ProductOfRow = Producer, Product
    CertificateOfRow, LineOfRow = Certificate, CertificateProduct

__all__ = ["CertificateOfRow", "LineOfRow", "PermitSaid", "ProducerOfRow", "ProductOfRow"]
