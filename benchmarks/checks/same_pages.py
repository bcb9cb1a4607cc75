"""Do two versions of the code show every demo login the same pages?

Crawl with the old code on its demo database, then with the new code on a copy of that database,
restored and migrated, and compare; `--like` makes the second crawl visit what the first one saw:

    python -m benchmarks.checks.same_pages crawl before.json --now 2026-11-26T18:00
    python -m benchmarks.checks.same_pages crawl after.json --now 2026-11-26T18:00 --like before.json
    python -m benchmarks.checks.same_pages compare before.json after.json

The database and the uploads are those of the settings (`DATABASE_URL`, `MEDIA_ROOT`, `P3DN_DEMO`). A
crawl follows links, sends no form, and undoes its own logins. What is kept of a page is its visible
text, figures included: keys of forms, hidden values and names of static files are not visible, and
the clock stands still at `--now`, so that ages and remaining days agree. Documents are kept as the
text in them, other files as their fingerprint. Comparing ends with 1 when anything differs.
"""

import argparse
import difflib
import hashlib
import io
import json
import os
import re
import sys
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import django
import pypdfium2
from lxml import html
from python_calamine import CalamineWorkbook

LOGINS = (
    "",  # nobody: the public pages
    "disperindag@prabumulih.demo",
    "verifikator@prabumulih.demo",
    "ppk.dinkes@prabumulih.demo",
    "kpa.dinkes@prabumulih.demo",
    "timp3dn@prabumulih.demo",
    "admin@prabumulih.demo",
    "inspektorat@prabumulih.demo",
    "ppk@tetangga.demo",
    "admin@tetangga.demo",
)
HOST = "http://localhost"
ROUTE_PAGES = 25  # of one kind, such as one product each
PATH_QUERIES = 6  # of one list: its pages, sortings and filters
UNSEEN = ("head", "script", "style", "template", "noscript", "svg/style")
LINES = {
    "address",
    "article",
    "br",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figure",
}
LINES |= {
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "legend",
    "li",
    "main",
}
LINES |= {"nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tr", "ul"}
CELLS = {"td", "th"}

Page = dict[str, object]  # status, type, and text as lines
Pages = dict[str, dict[str, Page]]  # login -> address -> page


def main(arguments: list[str]) -> int:
    """Crawl or compare, as the command line says; 1 when compared pages differ."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    modes = parser.add_subparsers(dest="mode", required=True)
    crawling = modes.add_parser("crawl", help="write what every login sees")
    crawling.add_argument("file", type=Path)
    crawling.add_argument(
        "--now", type=datetime.fromisoformat, help="local time the clock stands at"
    )
    crawling.add_argument("--like", type=Path, help="visit the addresses of this file as well")
    crawling.add_argument("--login", action="append", help="these only ('' for nobody)")
    comparing = modes.add_parser("compare", help="tell what differs")
    comparing.add_argument("before", type=Path)
    comparing.add_argument("after", type=Path)
    given = parser.parse_args(arguments)
    if given.mode == "compare":
        return compare(read(given.before), read(given.after))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")
    django.setup()
    known = read(given.like) if given.like else {}
    with clock_at(given.now):
        pages = {login: crawl(login, known.get(login, ())) for login in given.login or LOGINS}
    given.file.write_text(json.dumps(pages, ensure_ascii=False, indent=0), encoding="utf-8")
    return 0


def read(file: Path) -> Pages:
    """What an earlier crawl wrote."""
    pages: Pages = json.loads(file.read_text(encoding="utf-8"))
    return pages


@contextmanager
def clock_at(moment: datetime | None) -> Iterator[None]:
    """Let Django's clock stand at that local time inside the block; None lets it run."""
    from django.utils import timezone

    if moment is None:
        yield
        return
    aware = timezone.make_aware(moment)
    with mock.patch.object(timezone, "now", lambda: aware):
        yield


def crawl(login: str, known: Iterable[str]) -> dict[str, Page]:
    """Every page the login reaches from the home page and the known addresses, breadth first.

    Each address is asked for once. Of one kind of page, and of one list with different filters,
    only the first few that links lead to are visited, but the known addresses all are.
    """
    from django.contrib.auth import get_user_model
    from django.test import Client

    client = Client(raise_request_exception=False, headers={"host": "localhost"})
    if login:
        client.force_login(get_user_model().objects.get(email=login))
    waiting = deque(dict.fromkeys(["/", *known]))
    seen, bounds = set(waiting), Bounds()
    for address in waiting:
        bounds.admit(address)
    pages: dict[str, Page] = {}
    while waiting:
        address = waiting.popleft()
        pages[address], links = visit(client, address)
        for link in links:
            if link not in seen and bounds.admit(link):
                seen.add(link)
                waiting.append(link)
    client.logout()
    print(f"{login or 'nobody':30} {len(pages):5} pages", summary(pages))
    return pages


class Bounds:
    """How many pages of a kind, and how many filters of a list, were let in so far."""

    def __init__(self) -> None:
        self.routes: Counter[str] = Counter()
        self.paths: dict[str, int] = {}

    def admit(self, address: str) -> bool:
        """Count the address and say whether it is still within the bounds."""
        from django.urls import Resolver404, resolve

        path = urlsplit(address).path
        if path not in self.paths:
            try:
                route = resolve(path).route
            except Resolver404:
                route = path
            self.routes[route] += 1
            if self.routes[route] > ROUTE_PAGES:
                return False
            self.paths[path] = 0
        if "?" in address:
            self.paths[path] += 1
        return self.paths[path] <= PATH_QUERIES


def visit(client: "django.test.Client", address: str) -> tuple[Page, list[str]]:
    """The page and the addresses it links to, in its order."""
    answer: Any = client.get(address)
    kind = answer.headers.get("Content-Type", "").split(";")[0]
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    page: Page = {"status": answer.status_code, "type": kind}
    if "Location" in answer.headers:
        page["to"] = answer.headers["Location"]
        return page, list(ours(address, [answer.headers["Location"]]))
    if kind != "text/html":
        page["text"] = file_lines(kind, body)
        return page, []
    if not body.strip():
        return page, []
    tree = html.fromstring(body.decode())
    page["text"] = visible_lines(tree)
    links = tree.xpath("//a/@href | //iframe/@src | //img/@src")
    return page, list(ours(address, links))


def ours(address: str, links: Iterable[str]) -> Iterator[str]:
    """The linked addresses of this site, static files left out, in one spelling each."""
    for link in links:
        parts = urlsplit(urljoin(f"{HOST}{address}", link))
        if f"{parts.scheme}://{parts.netloc}" != HOST or parts.path.startswith("/static/"):
            continue
        query = urlencode(sorted(parse_qsl(parts.query)))
        yield f"{parts.path}?{query}" if query else parts.path


def visible_lines(tree: html.HtmlElement) -> list[str]:
    """What a reader sees, a line for each block, values of fields and choices included."""
    title = tree.xpath("string(//title)")
    for element in tree.xpath(" | ".join(f"//{name}" for name in UNSEEN) + " | //*[@hidden]"):
        element.drop_tree()
    text = "".join(_pieces(tree))
    lines = (_tidy(line) for line in f"{title}\n{text}".split("\n"))
    return [line for line in lines if line]


def _tidy(line: str) -> str:
    return re.sub(r"(\| )+", "| ", re.sub(r"\s+", " ", line)).strip(" |")


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    """The text of an element in reading order; blocks begin and end with a line break."""
    if not isinstance(element.tag, str):  # a comment
        yield " "
    else:
        edge = "\n" if element.tag in LINES else " | " if element.tag in CELLS else ""
        yield edge
        yield _entered(element)
        yield " ".join((element.text or "").split("\n"))
        for child in element:
            yield from _pieces(child)
        yield edge
    yield " ".join((element.tail or "").split("\n"))


def _entered(element: html.HtmlElement) -> str:
    """What stands in a field, or is chosen."""
    kind = element.get("type", "")
    if element.tag == "option":
        return "(x) " if element.get("selected") is not None else ""
    if element.tag == "img":
        return f" [{element.get('alt', '')}] "
    if element.tag != "input" or kind == "hidden":
        return ""
    if kind in ("checkbox", "radio"):
        return " (x) " if element.get("checked") is not None else " ( ) "
    return f" [{element.get('value', '')}] "


def file_lines(kind: str, body: bytes) -> list[str]:
    """The text of a document, or the fingerprint of any other file."""
    if kind == "application/pdf":
        with pypdfium2.PdfDocument(io.BytesIO(body)) as document:
            texts = [page.get_textpage().get_text_range() for page in document]
        return "\n".join(texts).split("\n")
    if kind.endswith("spreadsheetml.sheet"):
        book = CalamineWorkbook.from_filelike(io.BytesIO(body))
        return [line for name in book.sheet_names for line in _sheet_lines(book, name)]
    if kind.startswith("text/") or kind.endswith("json"):
        return body.decode(errors="replace").splitlines()
    return [f"sha256 {hashlib.sha256(body).hexdigest()}"]


def _sheet_lines(book: CalamineWorkbook, name: str) -> Iterator[str]:
    yield f"sheet {name}"
    for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False):
        yield " | ".join(map(str, row))


def compare(before: Pages, after: Pages) -> int:
    """Print pages gone, pages come and differing text; returns 1 when there is any, else 0."""
    differing = 0
    for login in sorted(before.keys() | after.keys()):
        old, new = before.get(login, {}), after.get(login, {})
        for address in sorted(old.keys() | new.keys()):
            lines = list(_difference(old.get(address), new.get(address)))
            if lines:
                differing += 1
                print(f"=== {login or 'nobody'} {address}", *lines, sep="\n")
    print(f"{differing} pages differ; before: {count(before)}, after: {count(after)} pages.")
    return int(differing > 0)


def _difference(old: Page | None, new: Page | None) -> Iterator[str]:
    if old is None or new is None:
        yield "removed" if new is None else "added"
        return
    yield from difflib.unified_diff(
        _as_lines(old), _as_lines(new), "before", "after", "", "", 2, ""
    )


def _as_lines(page: Page) -> list[str]:
    text = page.get("text", [])
    assert isinstance(text, list)
    return [f"{page['status']} {page['type']} {page.get('to', '')}", *text]


def count(pages: Pages) -> int:
    """How many pages were seen by all logins together."""
    return sum(map(len, pages.values()))


def summary(pages: dict[str, Page]) -> str:
    """How many answers of each status there were."""
    found = Counter(page["status"] for page in pages.values())
    return ", ".join(f"{status}: {number}" for status, number in sorted(found.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
