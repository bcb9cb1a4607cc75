"""What is frozen, as one text: canonical JSON, and the SHA-256 by which anybody checks it.

The same content gives the same text: keys are sorted, and nothing of the machine or the moment is in
it but what is said. The law's room has its own (`p3dn/regulation/snapshot.py`), for it imports
nothing of ours.
"""

import hashlib
import json
from typing import Any

COMPACT = (",", ":")
SPACED = (", ", ": ")


def canonical(content: Any, *, separators: tuple[str, str] = COMPACT) -> str:
    """The one text of a content of text, whole numbers, truth values, lists and mappings.

    `separators` are those its kind began with, for the bytes of what is frozen must not move. Raises
    TypeError for anything that has several spellings in JSON: figures and days are said as text first.
    """
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=separators)


def sha256_of(text: str) -> str:
    """SHA-256 of a text's UTF-8, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()
