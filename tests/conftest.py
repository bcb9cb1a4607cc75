"""What every test may use: private uploads, a real worker, a real browser.

The engines start before the first test (once for all processes of a parallel run), from a
throw-away data folder of their own: see tests/settings.py.
"""

import gc
import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from celery import Task
from celery.contrib.testing.worker import start_worker
from celery.signals import task_postrun
from django.core.cache import cache
from django.db import connection, connections
from django.test import Client, TransactionTestCase

from catalog.uploads import pdf
from p3dn import embedded
from p3dn.celery import app
from p3dn.jobs.tables import readers
from p3dn.ui.languages.compiled import compile_all
from tests.support import logins
from tests.support.databases import empty, migrated, use_as_it_stands, written_by_migrations
from tests.support.files import opening
from tests.support.processes.workers import Workers

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page
    from pytest_django import DjangoDbBlocker
    from pytest_django.fixtures import SettingsWrapper
    from pytest_django.live_server_helper import LiveServer

# The first is the same without windows, which takes a third of the time of a processor.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), "")
NO_CHROMIUM = (
    "Chromium tidak ditemukan: perjalanan di peramban TIDAK diuji "
    "(apt install chromium-headless-shell)."
)
PATIENCE = 30_000  # milliseconds to wait for what a page is to show, as for all else in a browser
# Folders and files whose tests take many seconds each.
LONG = {
    "fuzz", "house", "demo", "test_run.py", "test_settings.py", "migrations", "figures", "journeys",
    "opening", "test_any_history.py", "test_any_order.py", "test_caching.py", "test_ledger.py",
    "test_properties.py", "test_twins.py",
}  # fmt: skip

NUMBERS = itertools.count(1)  # of the tests of this process
GARBAGE = 50_000  # new objects between two rounds of the garbage collector; usually 700


def pytest_configure() -> None:
    """Start the engines; the process that hands out the tests keeps them up for all the others."""
    compile_all()
    embedded.attach_configured()


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: the garbage collector need not go through it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that asks for the browser is a journey; without Chromium it is skipped, loudly."""
    items[:] = _long_ones_first(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
        if item.get_closest_marker("browser") and not CHROMIUM:
            item.add_marker(pytest.mark.skip(reason=NO_CHROMIUM))


def _long_ones_first(items: list[pytest.Item], processes: int) -> list[pytest.Item]:
    """Each process begins with some of the longest, so that none is left alone with one at the end.

    `--dist worksteal` cuts the list into as many stretches; who has done its own takes from the ends
    of the others'.
    """
    long = [item for item in items if LONG.intersection(item.path.parts)]
    short = [item for item in items if not LONG.intersection(item.path.parts)]
    dealt: list[pytest.Item] = []
    for number in range(processes):
        own = long[number::processes]
        room = (len(items) - len(dealt)) // (processes - number) - len(own)
        dealt += own + short[: max(0, room)]
        del short[: max(0, room)]
    return dealt + short


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say it again where it is read: at the very end."""
    if not CHROMIUM:
        terminalreporter.write_sep("!", NO_CHROMIUM, red=True, bold=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, django_db_blocker: "DjangoDbBlocker"
) -> None:
    """The test database is a copy of one that was migrated before; a mutant's is there already."""
    with django_db_blocker.unblock():
        if os.environ.get("MUTANT_UNDER_TEST", "").partition("__mutmut_")[2]:
            use_as_it_stands()
        connection.settings_dict["TEST"]["TEMPLATE"] = migrated()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: "DjangoDbBlocker") -> None:
    """What migrations wrote is known before the first test writes, to be there for each of them."""
    with django_db_blocker.unblock():
        written_by_migrations()


@pytest.fixture(scope="session", autouse=True)
def _quick_emptying() -> Iterator[None]:
    """What tests with real transactions leave behind is gone in a moment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _case: empty())
        yield


@pytest.fixture(scope="session", autouse=True)
def _files_opened_here() -> Iterator[None]:
    """No process for each uploaded file, but where that is what is tested (`opening.apart`)."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(readers, "_unpacked", opening.here)
        patch.setattr(pdf, "_apart", opening.parsed_here)
        yield


@pytest.fixture(scope="session", autouse=True)
def _quick_logins() -> Iterator[None]:
    """Whoever is logged in without the form comes in with one row written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Client, "force_login", logins.at_once)
        yield


@pytest.fixture(autouse=True)
def _own_files(tmp_path_factory: pytest.TempPathFactory, settings: "SettingsWrapper") -> None:
    """Uploads of a test lie in a folder of its own, which the first of them makes.

    Not `tmp_path`: to find a name for that, all folders of earlier tests are looked through.
    """
    settings.MEDIA_ROOT = tmp_path_factory.getbasetemp() / f"media-{next(NUMBERS)}"


@pytest.fixture
def clean_cache() -> Iterator[None]:
    """An empty cache before and after; each process of a parallel run has its own."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def worker(transactional_db: None) -> Iterator[None]:
    """A real worker on the real queue, in a thread so that it sees the test database.

    What the test commits and sends with `.delay()` is worked off as in production, one at a time.
    The queue is emptied first. Wait for the effect with `tests.support.processes.waiting.until`, never by sleeping.
    """
    with app.connection_for_write() as connection:
        connection.default_channel.queue_purge(app.conf.task_default_queue)
    task_postrun.connect(_hang_up)
    try:
        with start_worker(app, pool="solo", perform_ping_check=False, shutdown_timeout=20):
            yield
    finally:
        task_postrun.disconnect(_hang_up)


def _hang_up(task: Task, **_told: object) -> None:
    """As worker processes do after each task, which one in a thread leaves to the garbage collector.

    Until that comes round, the connection keeps the test database from being removed.
    """
    if not task.request.is_eager:
        connections.close_all()


@pytest.fixture
def workers(transactional_db: None, tmp_path: Path) -> Iterator[Workers]:
    """Worker processes on the real queue and the test database, started by the test as it needs them.

    For what the worker in a thread cannot show: being killed. The queue is emptied first.
    """
    with app.connection_for_write() as connection:
        connection.default_channel.queue_purge(app.conf.task_default_queue)
    found = Workers(tmp_path)
    yield found
    found.end()


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Chromium, started once in each process; tests ask for `page` instead."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)

    # Playwright runs an event loop in this thread, which Django takes for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM, args=[*arguments, "--disable-dev-shm-usage"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page_errors() -> list[str]:
    """What went wrong in the browser window; anything left in it fails the test."""
    return []


@pytest.fixture
def page(browser: "Browser", live_server: "LiveServer", page_errors: list[str]) -> "Iterator[Page]":
    """A fresh browser window of an Indonesian user on the live server: `page.goto("/")`.

    An error on the page, such as a script refused by the content security policy, fails the test.
    """
    context = browser.new_context(
        base_url=live_server.url,
        locale="id-ID",
        timezone_id="Asia/Jakarta",
        reduced_motion="reduce",
        viewport={"width": 1280, "height": 800},
        service_workers="block",  # tests/ui/test_installing.py lets it in
    )
    window = context.new_page()
    window.on("pageerror", lambda error: page_errors.append(str(error)))
    window.on("console", lambda message: page_errors.extend(_refusals(message)))
    yield window
    context.close()
    assert page_errors == []


def _refusals(message: "ConsoleMessage") -> list[str]:
    """The console message if it tells of something the content security policy refused."""
    is_refusal = message.type == "error" and "Content Security Policy" in message.text
    return [message.text] if is_refusal else []
