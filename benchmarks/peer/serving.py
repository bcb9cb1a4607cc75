"""Websites under the web server of `p3dn.run`, and a client that keeps them busy.

Every site gets the command line that `make run` starts, with another application and port. The
client runs in this process on a few connections that stay open; each is opened anew after some
requests, so that no worker of the server keeps more of them than the others for a whole round.
"""

import http.client
import itertools
import os
import socket
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from p3dn import run

CONNECTIONS = 4
KEPT_FOR = 20  # requests
PATIENCE = 60  # seconds


@dataclass(slots=True)
class Site:
    """A website: whose Python runs which application, with which environment."""

    python: str
    application: str
    environment: dict[str, str]
    log: Path
    port: int = 0

    def command(self) -> list[str]:
        """What `make run` starts, for this application."""
        web = run._children(self.port)[0]  # the one place that says how the site is served
        own = [self.application if word == "p3dn.wsgi" else word for word in web.command]
        return [self.python, "-m", *own]


@dataclass(slots=True)
class Load:
    """What one page answered in all rounds."""

    rates: list[float] = field(default_factory=list)  # requests per second, one per round
    times: list[float] = field(default_factory=list)  # milliseconds, one per request

    @property
    def rate(self) -> float:
        """Requests per second, the median of the rounds."""
        return statistics.median(self.rates)

    @property
    def median(self) -> float:
        """Milliseconds of the middle request."""
        return statistics.median(self.times)

    @property
    def p95(self) -> float:
        """Milliseconds that 95 of 100 requests do not exceed."""
        return sorted(self.times)[max(0, round(len(self.times) * 0.95) - 1)]


@contextmanager
def served(site: Site) -> Iterator[Site]:
    """The site, answering inside the block."""
    with socket.socket() as probe:
        probe.bind((run.HOST, 0))
        site.port = probe.getsockname()[1]
    with site.log.open("wb") as log:
        server = subprocess.Popen(  # noqa: S603 - our own command line
            site.command(), env=os.environ | site.environment, stdout=log, stderr=log
        )
    try:
        wait_for(site, server)
        yield site
    finally:
        server.terminate()
        server.wait(PATIENCE)


def wait_for(site: Site, server: "subprocess.Popen[bytes]") -> None:
    """Return when the site accepts connections."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex((run.HOST, site.port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"no answer on port {site.port}; see {site.log}")


def get(site: Site, address: str, cookie: str = "") -> str:
    """One page; anything but 200 is an error."""
    connection = http.client.HTTPConnection(run.HOST, site.port, timeout=PATIENCE)
    try:
        return ask(connection, address, cookie).decode()
    finally:
        connection.close()


def ask(connection: http.client.HTTPConnection, address: str, cookie: str) -> bytes:
    """The body of a page over an open connection."""
    connection.request("GET", address, headers={"Cookie": cookie} if cookie else {})
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{address}: {answer.status} {answer.headers.get('Location', '')}")
    return body


def keep_busy(
    site: Site, addresses: Sequence[str], cookie: str, seconds: float, load: Load
) -> None:
    """Ask for the addresses in turn on every connection for a while; adds one round to the load."""
    times: list[list[float]] = [[] for _connection in range(CONNECTIONS)]
    failed: list[Exception] = []
    end = time.perf_counter() + seconds

    def visit(number: int) -> None:
        connection = http.client.HTTPConnection(run.HOST, site.port, timeout=PATIENCE)
        first = number * len(addresses) // CONNECTIONS
        turn = itertools.cycle([*addresses[first:], *addresses[:first]])
        try:
            while (start := time.perf_counter()) < end:
                ask(connection, next(turn), cookie)
                times[number].append((time.perf_counter() - start) * 1000)
                if len(times[number]) % KEPT_FOR == 0:
                    connection.close()
        except Exception as error:  # told by the thread that waits
            failed.append(error)
        finally:
            connection.close()

    start = time.perf_counter()
    visitors = [threading.Thread(target=visit, args=[n]) for n in range(CONNECTIONS)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    if failed:
        raise failed[0]
    load.times += list(itertools.chain(*times))
    load.rates.append(sum(map(len, times)) / (time.perf_counter() - start))
