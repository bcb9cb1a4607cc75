"""Wrong values in addresses: parameters, arguments, and what stands for a whole address."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import quote_plus

from django import forms
from django.db import transaction
from django.urls import resolve

from tests.support.examples import TIMES

from .dealing import Dealer
from .fuzzer import Fuzzer, Reached
from .spoiled import spoil
from .values import BARE, BARE_ALONE, CHARSETS, NAUGHTY, PATHS, RAW_QUERIES, TEXTS, takes

# Read in one place for all pages: by lists, by forms that tell what was seen, by Django's own pages.
# Of the wrong values, each page gets some; together they get all.
LISTS = {"halaman", "urut", "baris", "unduh"}
FORMS = {"versi", "kunci"}
DJANGO = {"next", "p", "all", "_popup", "_to_field", "_facets", "_changelist_filters"}
SHARED = LISTS | FORMS | DJANGO
KINDS = ("xlsx", "csv", "sunting")
LONGEST = 8_000  # bytes; the first line of a request ends after 8,190 at the most


def rotated(names: Iterable[str], values: Sequence[str], turn: int) -> dict[str, str]:
    """A wrong value for each name, each another one; every turn gives others."""
    return {name: values[(n * 7 + turn) % len(values)] for n, name in enumerate(sorted(names))}


def passing(one: forms.Field) -> list[str]:
    """Naughty values that a field takes, one for each that the view gets; of texts only some."""
    values: Sequence[str] = TEXTS if isinstance(one, forms.CharField) else NAUGHTY
    if isinstance(one, forms.ModelChoiceField):  # asks the database for each, as was tried already
        values = ("",)
    taken = {read: value for value in reversed(values) if (read := _read(one, value)) is not None}
    return list(reversed(taken.values()))


def together(dealer: Dealer, one: forms.Field) -> list[str]:
    """Those of them that a field gets in this run while others have theirs too."""
    values = passing(one)
    return dealer.some(values, "together", type(one), *values) if values else []


def _read(one: forms.Field, value: str) -> str | None:
    """What the field makes of a value; None when it refuses it."""
    try:
        return repr(one.clean(value)) if takes(one, value) else None
    except Exception:  # noted where each field is tried by itself
        return None


def zipped(dealer: Dealer, fields: dict[str, Any]) -> list[dict[str, str]]:
    """Values that pass their fields, as many as possible at once.

    The number of a table's rows is right meanwhile, or nothing would be read of any of them.
    """
    lists = {n: together(dealer, one) for n, one in fields.items() if not n.endswith("_FORMS")}
    most = max(map(len, lists.values()), default=0)
    return [
        {name: values[turn % len(values)] for name, values in lists.items() if values}
        for turn in range(most)
    ]


@cache
def quoted(value: str) -> str:
    """A value as it stands in an address; the longest are cut where no server lets more in.

    The test client would go through each letter anew at every request, and a page through all of them
    for each of its links.
    """
    whole = quote_plus(value)
    return (
        quote_plus(value[: LONGEST * len(value) // len(whole)]) if len(whole) > LONGEST else whole
    )


def some_wrong(names: Iterable[str], turns: Iterator[int]) -> Iterator[dict[str, str]]:
    """Wrong values for each name, once or in a deep run twice; further pages go on where this one ended.

    What a field refuses it refuses without a request too (`try_fields` gives each of them everything):
    here is seen that a page can tell of it.
    """
    for _ in range(2 if TIMES > 1 else 1):
        yield rotated(names, NAUGHTY, next(turns) * 9)


def try_query(fuzzer: Fuzzer, found: Reached) -> None:
    """Parameters: wrong together, passing together, and alone where no form cleans them."""
    names = sorted(found.query)
    if not names:
        return
    if not found.first or SHARED.issuperset(names):
        for values in (NAUGHTY, NAUGHTY, BARE) if found.first else (NAUGHTY,) * found.other:
            _ask(fuzzer, found, rotated(names, values, next(fuzzer.turns)))
        return
    for values in some_wrong(names, fuzzer.turns):
        _ask(fuzzer, found, values)
    known = {name: one for name, one in found.fields.items() if name in names}
    right = zipped(fuzzer.dealer, known)
    for values in right:
        _ask(fuzzer, found, values)
    _bare(fuzzer, found, [name for name in names if name not in known])
    _ask(fuzzer, found, rotated(names, NAUGHTY, 4), headers={"hx-request": "true"})
    for kind in KINDS if "unduh" in names else ():
        for values in right[:1]:
            _ask(fuzzer, found, values | {"unduh": kind})
    if "unduh" in names:  # whatever kind is asked for, none is made
        kind = KINDS[next(fuzzer.turns) % len(KINDS)]
        _ask(fuzzer, found, rotated(names, NAUGHTY, 5) | {"unduh": kind})


def _bare(fuzzer: Fuzzer, found: Reached, bare: list[str]) -> None:
    """Parameters that no form cleans."""
    for turn in fuzzer.dealer.some(range(0, len(BARE), 4), "bare", *bare) if bare else ():
        _ask(fuzzer, found, rotated(bare, BARE, turn))
    for name in bare:
        for value in fuzzer.dealer.some(BARE_ALONE, name) if name not in SHARED else ():
            _ask(fuzzer, found, {name: value})


def _ask(fuzzer: Fuzzer, found: Reached, values: dict[str, str], **given: Any) -> None:
    said = {name: value[:12] for name, value in values.items()}
    where = f"GET {found.page.name} {said}"
    query = "&".join(f"{quoted(name)}={quoted(value)}" for name, value in values.items())
    fuzzer.ask(found.person, where, len(values), "get", f"{found.url}?{query}", **given)


def try_fields(fuzzer: Fuzzer, found: Reached) -> None:
    """Each field of each form by itself, without a request: it takes the value or refuses it."""
    for name, one in found.fields.items():
        for value in NAUGHTY:
            fuzzer.tally.values += 1
            try:
                takes(one, value)
            except Exception as error:
                fuzzer.tally.fault(f"field {found.page.name}.{name}", f"{type(error).__name__}: {value[:40]!r}")  # fmt: skip


def try_paths(fuzzer: Fuzzer, found: list[Reached]) -> None:
    """What stands in an address in the place of each argument."""
    for one in found:
        if not one.page.arguments or not one.first:
            continue
        known = resolve(one.url).kwargs
        for name in one.page.arguments:
            before, _value, after = one.url.rpartition(f"/{known[name]}/")
            # a number or key is read by Django, a word by the view itself
            kind = one.page.name if isinstance(known[name], str) else type(known[name])
            for path in fuzzer.dealer.some(PATHS, "path", kind, few=2):
                where = f"GET {one.page.name} <{name}>"
                fuzzer.ask(one.person, where, 1, "get", f"{before}/{path}/{after}")


def try_raw(fuzzer: Fuzzer, found: list[Reached]) -> None:
    """Addresses and declared alphabets that no browser makes."""
    for one in found:
        if one.first and one.query:
            names = sorted(one.query)
            query = "&".join(
                f"{name}={raw}" for name, raw in zip(names, itertools.cycle(RAW_QUERIES))
            )
            fuzzer.ask(
                one.person, f"GET {one.page.name}?{query}", len(names), "get", f"{one.url}?{query}"
            )
    for charset, method in itertools.product(CHARSETS, ("GET", "POST")):
        fuzzer.serve(method, "/katalog-publik/?q=%5Cud800", charset)


def try_spoiled(fuzzer: Fuzzer, found: list[Reached]) -> int:
    """Pages and files of rows that were stored before anybody refused them; the number of rows.

    Each page has the first or the last day there is, and of its files every other one; in a deep run both.
    """
    rows = 0
    starts = [fuzzer.dealer.random.randrange(2) for _one in found]
    for turn, day in enumerate((date.min, date.max)):
        with transaction.atomic():
            rows = spoil(day)
            for start, one in zip(starts, found, strict=True):
                if TIMES == 1 and start != turn:
                    continue
                where = f"GET {one.page.name} spoiled"
                own = KINDS[(start + turn) % 2 :: 2] if "unduh" in one.query else ()
                for kind in ("", *own):
                    data = {"unduh": kind} if kind else {}
                    if one.first:
                        fuzzer.ask(one.person, f"{where} {kind}", 1, "get", one.url, data=data)
            transaction.set_rollback(True)
    return rows
