"""Which certificate a scan belongs to, told by the number in its file name."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePath

from django.db.models import QuerySet

from catalog.models import Certificate
from catalog.shared.numbers import plain_number

SHORTEST = 5  # a shorter number must be the whole name
MOST_PARTS = 40


def parts_of(name: str) -> list[str]:
    """Runs of letters and runs of digits of a file name, in order; the ending is left out."""
    return re.findall(r"[A-Z]+|[0-9]+", PurePath(name).stem.upper())[:MOST_PARTS]


def keys_in(name: str) -> set[str]:
    """Every number that the name may contain: neighbouring parts, never a piece of a part.

    "12" is not in "scan 112": a digit left out would make it another certificate.
    """
    parts = parts_of(name)
    ends = range(1, len(parts) + 1)
    found = {"".join(parts[start:end]) for end in ends for start in range(end)}
    whole = "".join(parts)
    return {key for key in found if len(key) >= SHORTEST and not key.isalpha()} | {whole} - {""}


def matches(
    certificates: QuerySet[Certificate], names: Iterable[str]
) -> dict[str, list[Certificate]]:
    """Certificates whose number each name contains; one query. A number inside a longer one is none.

    Returned certificates step back where the number was entered anew.
    """
    keys = {name: keys_in(name) for name in names}
    wanted = set().union(*keys.values())
    by_key: dict[str, list[Certificate]] = defaultdict(list)
    for certificate in (
        certificates.annotate(plain=plain_number()).filter(plain__in=wanted).order_by("pk")
    ):
        by_key[certificate.plain].append(certificate)
    return {name: _longest(found & by_key.keys(), by_key) for name, found in keys.items()}


def _longest(keys: set[str], by_key: dict[str, list[Certificate]]) -> list[Certificate]:
    longest = [key for key in keys if not any(key != other and key in other for other in keys)]
    found = [certificate for key in sorted(longest) for certificate in by_key[key]]
    current = [c for c in found if c.state != Certificate.State.REFUSED]
    return current or found
