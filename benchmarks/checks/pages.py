"""The pages of a running demo, as each login reaches them: what the checks beside this look at.

Of each kind of page (an address without its numbers) the first one that links lead to, and of each
list the first record in every state its filter knows. Nothing is sent, nothing is changed.
"""

import re
import subprocess
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Error

from demo import PASSWORD

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DATA = Path(__file__).resolve().parent.parent.parent / ".data"
CHROMIUM = "/usr/bin/chromium"
NUMBER = re.compile(r"\d+|[0-9a-f]{8}-[0-9a-f-]{27}")
FILES = re.compile(r"(\.(pdf|xlsx|csv|json|svg|png)|/unduh/)$")
APART = ("/static/", "/kelola/", "/berkas/")
LOGIN = "/akun/masuk/"
PUBLIC = (LOGIN, "/katalog-publik/", "/akun/kata-sandi/lupa/", "/tidak-ada/")
STATES = ("status", "putusan", "sertifikat")  # filters by which records differ in what they show
KEEPS = ("Download is starting", "net::ERR_ABORTED")  # what the browser says of a file
BROKEN = 500  # of answers: nothing that is looked at after one tells anything
NOTHING = "zzqx"  # no list finds anything for it
STEPS = f"""() => [...document.querySelectorAll("form.filters select")]
    .filter(one => {list(STATES)}.includes(one.name))
    .flatMap(one => [...one.options].filter(o => o.value).map(o => [one.name, o.value]))"""


def kind_of(address: str) -> str:
    """What pages of one kind share: the address without its numbers."""
    return NUMBER.sub("N", address)


def role_of(login: str) -> str:
    """A login as files and findings name it."""
    name, _at, place = login.partition("@")
    return f"{name}-tetangga" if place.startswith("tetangga") else name or "siapa-saja"


def links_of(page: "Page", within: str = "") -> Iterator[str]:
    """Pages of this site that this one leads to, without what is asked of them."""
    for link in page.eval_on_selector_all(f"{within} a[href]", "all => all.map(one => one.href)"):
        parts = urlsplit(urljoin(page.url, link))
        own = parts.netloc == urlsplit(page.url).netloc
        if own and not parts.path.startswith(APART) and not FILES.search(parts.path):
            yield parts.path


def opened(page: "Page", address: str) -> bool:
    """Open an address; whether a page stands there, a refusal included, and no file to be kept."""
    try:
        answer = page.goto(address)
    except Error as error:
        if any(words in error.message for words in KEEPS):
            return False
        raise
    if answer is not None and answer.status >= BROKEN:
        raise RuntimeError(f"{address}: {answer.status}")
    return answer is not None and "html" in answer.headers.get("content-type", "")


def walk(page: "Page", site: str, seeds: tuple[str, ...], *, states: bool = False) -> Iterator[str]:
    """The first page of each kind, opened; with `states` further records and empty lists too."""
    waiting, seen = deque(seeds), set[str]()
    while waiting:
        path = waiting.popleft()
        if kind_of(path) in seen:
            continue
        seen.add(kind_of(path))
        if not opened(page, site + path):
            continue
        waiting.extend(links_of(page))
        wanted = page.evaluate(STEPS) if states else []
        listed = states and page.locator("form.filters").count()
        yield path
        if listed:
            yield from _records(page, site, path, wanted)


def _records(page: "Page", site: str, path: str, wanted: list[list[str]]) -> Iterator[str]:
    """The first record of a list in each state, and the list when nothing is found."""
    seen = set[str]()
    for name, value in wanted:
        if not opened(page, f"{site}{path}?{name}={value}"):
            continue
        below = [one for one in links_of(page, "#daftar") if one.startswith(path) and one != path]
        if below and below[0] not in seen and opened(page, site + below[0]):
            seen.add(below[0])
            yield below[0]
    if opened(page, f"{site}{path}?cari={NOTHING}&kata={NOTHING}"):
        yield f"{path}?cari={NOTHING}&kata={NOTHING}"


def entered(browser: "Browser", site: str, login: str, **context: object) -> "Page":
    """A page of a context of its own, logged in where there is a login."""
    page = browser.new_context(locale="id-ID", **context).new_page()  # type: ignore[arg-type]
    if login:
        page.goto(site + LOGIN)
        page.locator("input[name=login]").fill(login)
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_url(lambda url: not url.endswith(LOGIN))
    return page


def seeds_of(login: str) -> tuple[str, ...]:
    """Where the walk of a login begins."""
    return ("/", "/tidak-ada/") if login else PUBLIC


def fetched(package: str, file: str) -> Path:
    """A file of an npm package, brought into `.data/checks` when it is not there yet."""
    target = DATA / "checks" / "node_modules" / package / file
    if not target.exists():
        (DATA / "checks").mkdir(parents=True, exist_ok=True)
        subprocess.run(  # noqa: S603
            ["npm", "install", "--silent", "--prefix", str(DATA / "checks"), package],  # noqa: S607
            check=True,
        )
    return target
