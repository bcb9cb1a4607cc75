"""The text that says what is in a product's packs."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.regulation.quantities.packing import read_packing


def valid_packing(text: str) -> None:
    """Raise ValidationError, naming the part, for a text that does not say what is in which pack."""
    try:
        read_packing(text)
    except ValueError as error:
        raise ValidationError(
            _("“%(part)s” belum terbaca. Tulis seperti “1 rim = 500 lembar; 1 dus = 5 rim”."),
            params={"part": str(error)},
        ) from error
