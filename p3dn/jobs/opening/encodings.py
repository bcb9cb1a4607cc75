"""How the characters of a text are written.

Excel writes CSV as UTF-8 with a mark, in the Windows code page, or as "Unicode text" (UTF-16, tabs);
other programs leave the mark out. UTF-16 without its mark shows by the zero bytes of its plain
letters, all at even or all at odd places.
"""

import codecs
import re

from .common import Refused

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def encoding_of(data: bytes) -> str:
    """The name of its encoding. Raises Refused when these bytes are no text."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name
    start = data[:4096]
    if b"\x00" not in start:
        try:
            data.decode()
        except UnicodeDecodeError:
            return "cp1252"
        return "utf-8"
    even, odd = start[::2].count(0), start[1::2].count(0)
    if min(even, odd) * 20 > max(even, odd) or max(even, odd) * 4 < len(start) // 2:
        raise Refused("unknown")
    name = "utf-16-le" if odd > even else "utf-16-be"
    if CONTROL.search(start[: len(start) // 2 * 2].decode(name, "replace")):
        raise Refused("unknown")
    return name


def content_of(data: bytes, encoding: str) -> str:
    """The text, without its mark; what cannot be read is replaced."""
    return data.decode(encoding, "replace").lstrip("\ufeff")


def label_of(encoding: str) -> str:
    """The encoding as it is told, whichever byte comes first."""
    return encoding.removesuffix("-le").removesuffix("-be")
