"""Requests per second of the search page, beside that of django-oscar with the same products.

Both sites run under the web server of `make run` with the same workers and threads, on the same
PostgreSQL (a database each) and the same Valkey, with the same pool, cache and session settings,
DEBUG off, and no page kept in a cache. The same client asks both for the same searches in turn,
round after round: words, facets with their counts, second pages. Once logged in (our officer,
Oscar's customer), once without login (our public catalogue, whose searches have no facets).

Oscar stands in a virtual environment of its own in the data folder, made at the first run; its
search goes through Haystack. Two engines of Haystack can run without a server of their own:
Whoosh, which Oscar's own sandbox uses, and Xapian, written in C++ and left out where its bindings
have no wheel. Solr and Elasticsearch, for which Oscar is also made, are not to be had from the
package registry. The ratio is taken to the quicker engine. Every search must find as many products
there as here; each finds under 1,000, because ours counts more than that in the background.

Not alike: our page shows 25 products with seven facets, Oscar's 20 with two and no pictures. Oscar
writes down every search of a customer who is logged in.

ROUNDS, SECONDS (of each page in each round), SIZE in the environment; 2, 20 and 20,000 by default.
"""

import os
import re
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from django.conf import settings
from django.db import connection
from django.test import Client
from django.urls import reverse

from benchmarks.data.catalogue import fill
from benchmarks.databases import own_database
from benchmarks.peer.serving import Load, Site, get, keep_busy, served
from benchmarks.peer.shop import (
    NoShopError,
    database_of_shop,
    installed,
    prepare,
    shop_site,
    write_products,
)
from benchmarks.search.bench_search import people

BOUND = 5  # times the shop's requests per second
WARM_UP = 3  # seconds
Asked = tuple[dict[str, object], list[str]]
"""A question as we call it, and the facets as Oscar does."""
WORDS = ("kursi", "kursi kerja", "laptop", "pompa listrik", "tensimeter", "meja kayu", "sepatu")


@dataclass(slots=True)
class Page:
    """A search page of a site: its addresses, who asks, and what it answered."""

    name: str
    site: Site
    addresses: list[str]
    cookie: str = ""
    load: Load = field(default_factory=Load)


def main() -> None:
    """Print requests per second, median and p95 of every page, and the ratios."""
    folder = Path(settings.DATA_DIR) / "oscar"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        python, engines = installed(folder)
    except NoShopError as error:
        print(f"skipped: {error}")
        return
    size = int(os.environ.get("SIZE", "20000"))
    with own_database(), database_of_shop() as shop, ExitStack() as stack:
        cookie = log_in()
        fill(size, size // 5)
        section = write_products(folder / "products.csv")
        ours = stack.enter_context(served(our_site(folder)))
        search, public = reverse("catalog:product_list"), reverse("public_list")
        logged_in = [Page("ours", ours, our_addresses(search, section, facets=True), cookie)]
        strangers = [Page("ours, public", ours, our_addresses(public, section, facets=False))]
        for engine in engines:
            site = shop_site(python, folder, engine, shop)
            customer = prepare(site, folder / "products.csv")
            stack.enter_context(served(site))
            name, asked = f"Oscar, {engine}", shop_addresses(section, facets=True)
            logged_in.append(Page(name, site, asked, customer))
            asked = shop_addresses(section, facets=False)
            strangers.append(Page(f"{name}, public", site, asked))
        compare_hits(logged_in)
        for pages in (logged_in, strangers):
            measure(pages)
            report(pages)


def log_in() -> str:
    """The cookie of an officer of ours."""
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(people())
    return f"sessionid={client.cookies['sessionid'].value}"


def our_site(folder: Path) -> Site:
    """Our own site on the database of this measurement."""
    address, _slash, _name = settings.DATABASE_URL.rpartition("/")
    environment = {
        "DATABASE_URL": f"{address}/{connection.settings_dict['NAME']}",
        "REDIS_URL": settings.REDIS_URL,
        "P3DN_DATA_DIR": str(settings.DATA_DIR),
    }
    return Site(sys.executable, "p3dn.wsgi", environment, folder / "ours.log")


def questions(section: tuple[str, str]) -> list[Asked]:
    """What is asked: words and page with facets as we call them, and the facets as Oscar does.

    Those without facets come first. Business sizes are Oscar's ratings, sections its classes.
    """
    code, name = section
    alone: list[Asked] = [({"q": words}, []) for words in WORDS]
    return [
        *alone,
        ({"q": "lampu", "page": 2}, []),
        ({"q": "kerja", "scale": "small"}, ["rating:2"]),
        ({"q": "medis", "scale": ["micro", "medium"]}, ["rating:1", "rating:3"]),
        ({"q": "listrik", "commodity": code}, [f"product_class:{name}"]),
        (
            {"q": "rotan", "commodity": code, "scale": "large"},
            [f"product_class:{name}", "rating:4"],
        ),
    ]


def our_addresses(path: str, section: tuple[str, str], *, facets: bool) -> list[str]:
    """The questions at a page of ours."""
    asked = [own for own, theirs in questions(section) if facets or not theirs]
    return [f"{path}?{urlencode(one, doseq=True)}" for one in asked]


def shop_addresses(section: tuple[str, str], *, facets: bool) -> list[str]:
    """The same questions at the search page of the shop."""
    found = []
    for own, theirs in questions(section):
        asked = {name: own[name] for name in ("q", "page") if name in own}
        if facets or not theirs:
            query = urlencode(asked | {"selected_facets": theirs}, doseq=True)
            found.append(f"/search/?{query}")
    return found


def compare_hits(pages: list[Page]) -> None:
    """Refuse to measure when a search finds more here than there."""
    for addresses in zip(*(page.addresses for page in pages), strict=True):
        found = [
            hits(get(page.site, address, page.cookie))
            for page, address in zip(pages, addresses, strict=True)
        ]
        print(f"{addresses[0]:60} {found} products")
        assert len(set(found)) == 1, addresses


def hits(page: str) -> int:
    """How many products a page says were found: the first number in bold, on either site."""
    told = re.search(r"<strong>([\d.]+)</strong>", page)
    return int(told[1].replace(".", "")) if told else 0


def measure(pages: list[Page]) -> None:
    """Keep the pages busy in turn, round after round."""
    for page in pages:
        keep_busy(page.site, page.addresses, page.cookie, WARM_UP, Load())
    seconds = float(os.environ.get("SECONDS", "20"))
    for _round in range(int(os.environ.get("ROUNDS", "2"))):
        for page in pages:
            keep_busy(page.site, page.addresses, page.cookie, seconds, page.load)


def report(pages: list[Page]) -> None:
    """The figures of pages that answer the same questions, ours first."""
    print(f"{'':28}{'requests/s':>12}{'median ms':>12}{'p95 ms':>10}   rounds")
    for page in pages:
        load = page.load
        rounds = " ".join(f"{rate:.1f}" for rate in load.rates)
        print(f"{page.name:28}{load.rate:12.1f}{load.median:12.1f}{load.p95:10.1f}   {rounds}")
    ours, *others = pages
    for page in others:
        print(f"{ours.load.rate / page.load.rate:.1f} times {page.name}")
    ratio = ours.load.rate / max(page.load.rate for page in others)
    print(f"ratio {ratio:.1f}: {'within' if ratio >= BOUND else 'BELOW'} the bound of {BOUND}")


if __name__ == "__main__":
    main()
