"""What quantity and price may come to together."""

from typing import Any

from django.core.exceptions import ValidationError

from p3dn.ui.values import bounds


def refuse_total(line: Any) -> None:
    """Raise ValidationError, beside the quantity, when quantity and price are too much together."""
    try:
        bounds.total(line.quantity, line.unit_price)
    except ValidationError as error:
        raise ValidationError({"quantity": error}) from error
