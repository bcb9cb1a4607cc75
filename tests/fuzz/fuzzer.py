"""Sending requests as everybody, and noting what breaks."""

import io
import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from wsgiref.util import setup_testing_defaults

from django.core.signals import request_started
from django.db import close_old_connections, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, resolve, reverse

from p3dn.accounts.access.rows import access_of
from p3dn.wsgi import application

from .crawl import HtmlForm, Page, fields_in, forms_in
from .dealing import Dealer
from .scene import World
from .values import NAUGHTY


@dataclass
class Tally:
    """What was tried and what went wrong."""

    requests: int = 0
    values: int = 0
    faults: dict[str, str] = field(default_factory=dict)
    answers: Counter[int] = field(default_factory=Counter)

    def fault(self, where: str, what: str) -> None:
        """Note a fault, once for each page and kind."""
        page, kind = " ".join(where.split(" ")[:2]), what.partition(":")[0]
        self.faults.setdefault(f"{page} {kind}", f"{where}: {what}")


class Fuzzer:
    """Sends requests as each person; whatever they write is undone."""

    def __init__(self, world: World) -> None:
        self.world, self.tally, self.dealer = world, Tally(), Dealer()
        # for values that are dealt out among pages
        self.turns = itertools.count(self.dealer.random.randrange(len(NAUGHTY)))
        self.clients: dict[str, Client] = {}
        self.people = world.people()
        for name, user in self.people.items():
            client = Client(raise_request_exception=True)
            if user is not None:
                client.force_login(user)
            self.clients[name] = client
        self.kept = {name: client.cookies.copy() for name, client in self.clients.items()}

    def ask(
        self, person: str, where: str, tried: int, method: str, url: str, **given: Any
    ) -> HttpResponse | None:
        """The answer; None, with the fault noted, when there is none or it is an error."""
        client = self.clients[person]
        self.tally.requests += 1
        self.tally.values += tried
        try:
            with transaction.atomic():
                answer = getattr(client, method)(url, **given)
                if answer.streaming:
                    b"".join(answer.streaming_content)
                transaction.set_rollback(True)
        except Exception as error:
            self.tally.fault(where, f"{type(error).__name__}: {str(error)[:150]!r}")
            return None
        finally:
            client.cookies.clear()
            client.cookies.update(self.kept[person])
        self.tally.answers[answer.status_code] += 1
        if answer.status_code >= 500:
            self.tally.fault(where, f"status {answer.status_code}")
            return None
        return answer

    def is_shut_to(self, person: str, url: str) -> bool:
        """Whether the door of a page lets in other roles than those of somebody who is logged in."""
        view, user = resolve(url).func, self.people[person]
        roles = getattr(getattr(view, "view_class", view), "roles", None)
        if user is None or roles is None:
            return False
        access = access_of(user)
        return not (access.has(*roles) if roles else access.grants)

    def serve(self, method: str, path: str, charset: str) -> None:
        """The same through the door that web servers use, in an alphabet that is declared."""
        place, _mark, query = path.partition("?")
        body = b'--x\r\nContent-Disposition: form-data; name="q"\r\n\r\n\\ud800\r\n--x--\r\n'
        environ: dict[str, Any] = {
            "REQUEST_METHOD": method, "PATH_INFO": place, "QUERY_STRING": query,
            "CONTENT_TYPE": f"multipart/form-data; boundary=x; {charset}",
            "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body), "HTTP_HOST": "localhost",
        }  # fmt: skip
        setup_testing_defaults(environ)
        self.tally.requests += 1
        self.tally.values += 1
        status: list[str] = []
        request_started.disconnect(close_old_connections)  # as the test client does
        try:
            list(application(environ, lambda line, _headers, *_: status.append(line)))
        except Exception as error:
            self.tally.fault(f"{method} {path} {charset}", f"{type(error).__name__}: {error}")
            return
        finally:
            request_started.connect(close_old_connections)
        if status[0] >= "5":
            self.tally.fault(f"{method} {path} {charset}", status[0])


@dataclass(slots=True)
class Reached:
    """A page somebody opens: its address for them, and the parameters it read.

    `first` of all who opened it, or the first of whom it read `other` parameters.
    """

    page: Page
    url: str
    person: str
    query: set[str]
    body: set[str]
    fields: dict[str, Any]
    first: bool
    other: bool = False


def reach(fuzzer: Fuzzer, wanted: list[Page]) -> Iterator[tuple[Reached, list[HtmlForm]]]:
    """Every page that is wanted as everybody who reaches it.

    Of those to whose roles it is shut, one is refused: the door is the same for all rows and people.
    """
    for page in wanted:
        first, known, refused = True, set[str](), False
        for person in ("operator", "") if page.name.startswith("admin:") else fuzzer.clients:
            for arguments in fuzzer.world.examples(page.bare, page.arguments):
                try:
                    url = reverse(page.name, kwargs=arguments)
                except NoReverseMatch:
                    continue
                shut = fuzzer.is_shut_to(person, url)
                if shut and refused:
                    break
                answer = fuzzer.ask(person, f"GET {page.name}", 0, "get", url)
                if answer is None or not opened(answer, page):
                    refused |= shut
                    continue
                body: set[str] = set()
                if answer.status_code == 405:
                    answer = fuzzer.ask(person, f"POST {page.name}", 0, "post", url)
                    if answer is None or answer.status_code == 404:
                        continue
                    body = getattr(answer, "asked_body", set())
                query = getattr(answer, "asked_query", set())
                other = not first and not query <= known
                found = Reached(page, url, person, query, body, fields_in(answer), first, other)
                yield found, forms_in(answer)
                first, known = False, known | query
                break


def opened(answer: HttpResponse, page: Page) -> bool:
    """Whether the person is let in; the login page is its own."""
    if answer.status_code in (404, 403):
        return False
    to_login = answer.status_code == 302 and ("/masuk/" in answer["Location"] or "/login/" in answer["Location"])  # fmt: skip
    return not to_login
