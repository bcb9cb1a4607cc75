"""XML out of archives, read in pieces: nothing is built, nothing is expanded, nothing is fetched."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from xml.parsers import expat

from .common import Refused

PIECE = 1 << 18  # bytes
Attributes = dict[str, str]


class Enough(Exception):
    """Thrown by a handler that needs no more of the part."""


def local(name: str) -> str:
    """A name without its prefix, which every writer chooses."""
    return name.rpartition(":")[2]


def archive(data: bytes) -> zipfile.ZipFile:
    """The archive. Raises Refused when it is broken."""
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Refused("broken") from error


def parse(
    source: zipfile.ZipFile,
    part: str,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
    most: int | None = None,
    parser: expat.XMLParserType | None = None,
) -> None:
    """Read a part of the archive, at most so many bytes of it; one that is missing is empty.

    A parser may be given, so that a handler can change the others while it reads.
    Raises Refused when it is broken, or declares a document type, which no office program does.
    """
    for _piece in parsed(source, part, start, end, text, most, parser):
        pass


def parsed(
    source: zipfile.ZipFile,
    part: str,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
    most: int | None = None,
    parser: expat.XMLParserType | None = None,
) -> Iterator[None]:
    """The same piece by piece; between two, the caller may take what has come of the one."""
    parser = parser or expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _no_doctype
    try:
        with source.open(part) as file:
            while (most is None or most > 0) and (piece := file.read(PIECE)):
                parser.Parse(piece)
                most = None if most is None else most - len(piece)
                yield
    except (KeyError, Enough):
        return
    except (expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError,
            RuntimeError, ValueError, OSError) as error:  # fmt: skip
        raise Refused("broken") from error


def _no_doctype(*_declared: object) -> None:
    raise Refused("broken")


class Property:
    """Finds the text of one element: that whose `name` attribute says what is looked for."""

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted
        self.value = ""
        self.inside = 0

    def start(self, name: str, attrs: Attributes) -> None:
        """Enter the element, or one inside it."""
        if self.inside or self.wanted in (attrs.get("name"), attrs.get("meta:name")):
            self.inside += 1

    def end(self, _name: str) -> None:
        """Leave it."""
        if self.inside:
            self.inside -= 1

    def text(self, piece: str) -> None:
        """Keep what it says, as far as a version needs."""
        if self.inside and len(self.value) < 200:
            self.value += piece


def property_of(source: zipfile.ZipFile, part: str, name: str) -> str:
    """A document's own property of this name; empty when it has none."""
    found = Property(name)
    try:
        parse(source, part, found.start, found.end, found.text, most=1 << 20)
    except Refused:  # a broken description does not spoil the table
        return ""
    return found.value.strip()[:200]
