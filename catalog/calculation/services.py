"""Keeping a simulated TKDN."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TypedDict

from django.db import transaction

from catalog.models import Producer, TkdnCalculation
from catalog.shared.writing import OFFICER, require_role, save_checked
from p3dn.accounts.models import User

from .working import SCHEME, ComponentInputs, Inputs, work_out

HUNDREDTH = Decimal("0.01")


class KeptComponent(TypedDict):
    """A component as it is kept: numbers as text."""

    name: str
    cost: str
    tkdn: str | None
    otherwise: str


class KeptInputs(TypedDict):
    """What `TkdnCalculation.inputs` holds."""

    work: str
    mostly_citizens: bool
    invests_here: bool
    brainware: dict[str, str]
    bmp: dict[str, str]
    components: list[KeptComponent]


@transaction.atomic
def save_calculation(
    *, user: User, producer: Producer, title: str, inputs: Inputs
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


def plain(value: object) -> object:
    """Exact numbers as text, so that JSON keeps every digit."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def exact(inputs: KeptInputs) -> Inputs:
    """The kept input with its numbers again."""
    return {
        "work": inputs["work"],
        "mostly_citizens": inputs["mostly_citizens"],
        "invests_here": inputs["invests_here"],
        "brainware": {name: Decimal(text) for name, text in inputs["brainware"].items()},
        "bmp": {name: Decimal(text) for name, text in inputs["bmp"].items()},
        "components": [_exact_component(row) for row in inputs["components"]],
    }


def _exact_component(row: KeptComponent) -> ComponentInputs:
    return {
        "name": row["name"],
        "cost": Decimal(row["cost"]),
        "tkdn": None if row["tkdn"] is None else Decimal(row["tkdn"]),
        "otherwise": row["otherwise"],
    }
