"""Opens an uploaded PDF in a process of its own, with little memory and little time.

Whoever uploads a file decides what its reader has to do. This process knows no Django, no database
and no secrets; it takes the file on standard input and writes either one JSON line,
`{"end": how, "what": detail, "pages": number}`, or a page of the document as a JPEG picture. When
nothing comes, the process was ended for asking too much.

Run as: python -I pdf_apart.py <check|page number from 0> <seconds of processor time> <bytes of memory>
"""

import io
import json
import resource
import sys
from collections.abc import Iterator
from typing import Any

import pikepdf

# Names that make a program or an attachment of whatever dictionary has them as a key ...
ACTIVE_KEYS = frozenset(
    {"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/RichMediaContent", "/RichMediaSettings"}
)  # fmt: skip
# ... or as the value of one of these.
ACTIVE_VALUES = {
    "/S": frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition", "/GoToE",
                     "/RichMediaExecute", "/Sound", "/Movie"}),
    "/Type": frozenset({"/EmbeddedFile"}),
    "/Subtype": frozenset({"/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"}),
}  # fmt: skip
# What may happen by itself when a document or page is opened: showing a place in it.
BY_ITSELF = frozenset({"/GoTo"})
# Warnings of what the library could not unpack and took for nothing; a viewer may see more.
UNREAD = ("bad_alloc", "error decoding", "unfilterable")
MOST_ACTIONS = 50  # one after the other
WIDTH, HEIGHT = 1400, 2800  # pixels of a rendered page, at most


def check(data: bytes) -> dict[str, Any]:
    """How the document ends, what it carries, and how many pages it has."""
    try:
        with pikepdf.open(io.BytesIO(data), password="", suppress_warnings=True) as document:
            found = next(active_parts(document), "")
            if found:
                return {"end": "active", "what": found}
            pages = len(document.pages)
            if any(word in told for told in document.get_warnings() for word in UNREAD):
                return {"end": "too_much"}
            return {"end": "done" if pages else "broken", "pages": pages}
    except pikepdf.PasswordError:
        return {"end": "locked"}
    except (pikepdf.PdfError, ValueError, TypeError, RecursionError):
        return {"end": "broken"}


def active_parts(document: pikepdf.Pdf) -> Iterator[str]:
    """Names of what runs, leads out by itself or is attached, in any object of the document.

    The library undoes what names are hidden by (`/J#61vaScript`), opens object streams and takes
    off an encryption without password, so that all is seen that a viewer would see.
    """
    for thing in document.objects:
        waiting = [thing]
        while waiting:
            one = waiting.pop()
            if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
                yield from active_names(one)
                waiting.extend(value for _key, value in one.items() if is_inside(value))
            elif isinstance(one, pikepdf.Array):
                waiting.extend(value for value in one if is_inside(value))


def is_inside(value: Any) -> bool:
    """Whether a value is part of its parent; what has a number of its own is seen by that."""
    compound = pikepdf.Dictionary | pikepdf.Array
    return isinstance(value, compound) and not value.is_indirect


def active_names(dictionary: Any) -> Iterator[str]:
    """The names in one dictionary that make it a program or an attachment."""
    for key, value in dictionary.items():
        if key in ACTIVE_KEYS:
            yield key
        elif isinstance(value, pikepdf.Name) and str(value) in ACTIVE_VALUES.get(key, ()):
            yield str(value)
        elif key == "/OpenAction":
            yield from acts(value)
        elif key == "/AA" and isinstance(value, pikepdf.Dictionary):
            for action in value.values():
                yield from acts(action)


def acts(action: Any) -> Iterator[str]:
    """What an action and those after it do by themselves, beyond showing a place."""
    waiting, seen = [action], 0
    while waiting and seen < MOST_ACTIONS:
        one, seen = waiting.pop(), seen + 1
        if isinstance(one, pikepdf.Dictionary):
            kind = str(one.get("/S", ""))
            if kind not in BY_ITSELF:
                yield kind or "/OpenAction"
            after = one.get("/Next")
            waiting.extend(after if isinstance(after, pikepdf.Array) else [after])


def picture(data: bytes, number: int) -> bytes:
    """A page as JPEG, wide enough to read small print; nothing of the document itself is in it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    page = document[number]
    width, height = page.get_size()
    scale = min(WIDTH / max(width, 1), HEIGHT / max(height, 1))
    out = io.BytesIO()
    page.render(scale=scale).to_pil().convert("RGB").save(out, "JPEG", quality=85)
    return out.getvalue()


def main(task: str, seconds: int, memory: int) -> None:
    """Do the task; the system ends this process when its time or memory is up."""
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    data = sys.stdin.buffer.read()
    answer = json.dumps(check(data)).encode() if task == "check" else picture(data, int(task))
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:4]))
