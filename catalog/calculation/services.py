"""Keeping a simulated TKDN."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.db import transaction

from catalog.models import Producer, TkdnCalculation
from catalog.shared.writing import OFFICER, require_role, save_checked
from p3dn.accounts.models import User

from .working import SCHEME, work_out

HUNDREDTH = Decimal("0.01")


@transaction.atomic
def save_calculation(
    *, user: User, producer: Producer, title: str, inputs: Mapping[str, Any]
) -> TkdnCalculation:
    """Keep a simulation with what was typed; nothing is ever overwritten.

    Raises PermissionDenied for others than the region's officers, ValueError for impossible input.
    """
    require_role(user, producer.region_id, OFFICER)
    worked = work_out(inputs)
    calculation = TkdnCalculation(
        producer=producer,
        title=title,
        scheme=SCHEME,
        inputs=plain(inputs),
        tkdn=worked.goods.total.quantize(HUNDREDTH),
        bmp=worked.bmp.quantize(HUNDREDTH),
        made_by=user,
    )
    save_checked(calculation)
    return calculation


def plain(value: Any) -> Any:
    """Exact numbers as text, so that JSON keeps every digit."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def exact(inputs: Mapping[str, Any]) -> dict[str, Any]:
    """The kept input with its numbers again."""

    def number(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return {
        **inputs,
        "brainware": {name: Decimal(text) for name, text in inputs["brainware"].items()},
        "bmp": {name: Decimal(text) for name, text in inputs["bmp"].items()},
        "components": [
            {**row, "cost": Decimal(row["cost"]), "tkdn": number(row["tkdn"])}
            for row in inputs["components"]
        ],
    }
