"""What one row of a national file says, whatever system it is from."""

import datetime
import json
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from hashlib import blake2b
from operator import attrgetter
from typing import Any


class Status(StrEnum):
    """How far the purchase is in its own system."""

    FINAL = "final"
    RUNNING = "running"  # agreed and under way: it counts
    PENDING = "pending"  # nothing agreed yet: it does not
    CANCELLED = "cancelled"


@dataclass(slots=True)
class Facts:
    """A row as understood. Amounts in rupiah; empty and None mean that the row does not say.

    `key` names the purchase within its source, `part_of` the purchase it is a part of. `agency` is
    `kd_satker_str`, `unit` a code of the system's own. `domestic` and `small` are as written, so
    they may be percentages. `chosen_agency` and `chosen_domestic` are an officer's decisions.
    """

    key: str
    version: int = 0
    part_of: str = ""
    agency: str = ""
    unit: str = ""
    agency_name: str = ""
    rup: tuple[str, ...] = ()
    title: str = ""
    document: str = ""
    date: datetime.date | None = None
    year: int | None = None
    value: Decimal | None = None
    domestic: Decimal | None = None
    small: Decimal | None = None
    method: str = ""
    type: str = ""
    supplier: str = ""
    npwp: str = ""
    funds: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    status: Status = Status.FINAL
    chosen_agency: int | None = None
    chosen_domestic: Decimal | None = None

    def stored(self) -> dict[str, Any]:
        """As the row keeps it; what it does not say is left out."""
        values = zip(NAMES, ALL(self), strict=True)
        return {
            name: _plain(value) for name, value in values if value or isinstance(value, Decimal)
        }

    def written(self) -> str:
        """The same as JSON text, the shortest that `json` writes of it; put together here, for every row is."""
        parts = []
        for start, value in zip(STARTS, ALL(self), strict=True):
            if value:
                kind = type(value)
                if kind is str:
                    parts.append(start + quoted(value))
                elif kind is tuple:
                    parts.append(f"{start}[{','.join(map(quoted, value))}]")
                else:
                    parts.append(start + (str(value) if kind is int else f'"{_plain(value)}"'))
            elif type(value) is Decimal:
                parts.append(f'{start}"{value:f}"')
        return "{" + ",".join(parts) + "}"

    @classmethod
    def read(cls, said: dict[str, Any]) -> "Facts":
        """Out of the stored JSON."""
        kept = dict(said)
        for name in ("value", "domestic", "small", "chosen_domestic"):
            if name in kept:
                kept[name] = Decimal(kept[name])
        for name in ("rup", "funds", "accounts"):
            kept[name] = tuple(kept.get(name, ()))
        if "date" in kept:
            kept["date"] = datetime.date.fromisoformat(kept["date"])
        kept["status"] = STATUSES[kept.get("status", "final")]
        return cls(**kept)


NAMES = tuple(field.name for field in fields(Facts))
ALL = attrgetter(*NAMES)
STARTS = tuple(f'"{name}":' for name in NAMES)
STATUSES = {status.value: status for status in Status}
quoted = json.encoder.encode_basestring  # text as JSON has it, letters of every script as they are


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind is str or kind is tuple or kind is int:
        return value
    if kind is Status:
        return value.value
    if kind is Decimal:
        return format(value, "f")
    return value.isoformat()


def digest_of(written: str) -> str:
    """What two rows that say the same have in common."""
    return blake2b(written.encode(errors="replace"), digest_size=16).hexdigest()
