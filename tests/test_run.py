"""`python -m p3dn.run` as a person meets it: started, visited, stopped, started again, broken."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from p3dn import embedded
from p3dn.run import _stop_signals
from tests.support.databases import filled
from tests.support.processes.beginnings import beginnings
from tests.support.processes.waiting import until

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

ROOT = Path(__file__).resolve().parent.parent
NOWHERE = {"DATABASE_URL": "postgres://p3dn:rahasia@127.0.0.1:1/p3dn"}
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
NO_QUEUE = {"REDIS_URL": "redis://:rahasia@127.0.0.1:1/0"}


@pytest.fixture
def data_dir() -> Iterator[Path]:
    place = Path(tempfile.mkdtemp(prefix="p3dn-t-")).resolve()
    yield place
    shutil.rmtree(place)


@pytest.fixture
def run(data_dir: Path) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Start the application; whatever still runs at the end is stopped."""
    started: list[subprocess.Popen[str]] = []

    def start(**variables: str) -> "subprocess.Popen[str]":
        environment = {
            "PATH": os.environ["PATH"],
            "DEBUG": "true",  # a trial without the demo city, which has its own tests
            "P3DN_DATA_DIR": str(data_dir),
            "P3DN_DURABLE": "false",
            **variables,
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "p3dn.run"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.terminate()
        process.communicate(timeout=40)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def address(process: "subprocess.Popen[str]") -> str:
    """The address it prints when it is ready."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if found := re.search(r"Buka (http://\S+)", line):
            return found[1]
    raise AssertionError("".join(lines))


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 -- our own address
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def processes_of(data_dir: Path) -> list[str]:
    """Command lines of living processes that belong to the folder or were started for it."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ")
            surroundings = (process / "environ").read_bytes()
        except OSError:
            continue
        if command and os.fsencode(data_dir) in command + surroundings:
            found.append(command.decode())
    return found


def sql(data_dir: Path, statement: str) -> object:
    place = embedded.addresses(data_dir)["postgres"]
    with psycopg.connect(place) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchone()[0] if cursor.description else None


def stop(process: "subprocess.Popen[str]", data_dir: Path) -> None:
    """Ctrl-C; nothing may be left over, the engines included."""
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=40)
    assert process.returncode == 0
    assert output.endswith("Berhenti.\n")
    until(lambda: processes_of(data_dir) == [])


def test_started_from_nothing_killed_started_again_and_broken(run, data_dir: Path) -> None:
    """One folder through all of it, as each start takes ten seconds of a processor."""
    port = str(free_port())
    first = run(PORT=port)
    assert status(address(first)) < 500
    assert status(f"http://127.0.0.1:{port}/static/django_htmx/htmx-2.min.js") == 200
    until(lambda: "ready" in (data_dir / "log" / "worker.log").read_text())
    sql(data_dir, "CREATE TABLE kept AS SELECT 'tetap ada' AS word")
    first.kill()
    first.wait()
    until(lambda: not [line for line in processes_of(data_dir) if " -m " in line])

    broken = run(PORT=port)
    assert status(address(broken)) < 500
    assert sql(data_dir, "SELECT word FROM kept") == "tetap ada"
    log = (data_dir / "log" / "web.log").read_text()
    web = re.findall(r"\[(\d+)\] \[INFO\] Starting gunicorn", log)[-1]
    os.kill(int(web), signal.SIGKILL)
    output, _ = broken.communicate(timeout=40)
    assert broken.returncode == 1, "a dead child stops the rest and is explained"
    assert "Server web berhenti (kode -9)" in output
    assert "Listening at" in output, "the last lines of its log"
    until(lambda: processes_of(data_dir) == [])


def test_given_servers_are_used_and_nothing_else_starts(
    run, data_dir: Path, django_db_blocker: "DjangoDbBlocker"
) -> None:
    elsewhere = data_dir / "elsewhere"
    with django_db_blocker.unblock():
        filled(elsewhere)
    given = embedded.attach(elsewhere, {"postgres", "valkey"}, durable=False)
    try:
        sql(elsewhere, "DROP TABLE django_session")
        sql(elsewhere, "DELETE FROM django_migrations WHERE app = 'sessions'")
        process = run(
            PORT=str(free_port()),
            P3DN_DATA_DIR=str(data_dir / "own"),
            DATABASE_URL=given["postgres"],
            REDIS_URL=given["valkey"],
        )
        assert status(address(process)) < 500
        own = {entry.name for entry in (data_dir / "own").iterdir()}
        assert own.isdisjoint({"postgres", "valkey", "run"})
        stop(process, data_dir / "own")
        assert sql(elsewhere, "SELECT count(*) FROM django_session") == 0, "it was migrated"
    finally:
        embedded.release(elsewhere)


@pytest.fixture
def handlers() -> Iterator[None]:
    """Nothing is done at a signal that is not listened to; afterwards what was done before."""
    usual = {known: signal.signal(known, signal.SIG_IGN) for known in STOPPING}
    yield
    for known, handler in usual.items():
        signal.signal(known, handler)


@pytest.mark.parametrize("first", STOPPING)
def test_every_way_to_stop_it_is_a_ctrl_c_and_stops_it_once(
    handlers: None, first: signal.Signals
) -> None:
    with _stop_signals():
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(first)
        # while it stops in order
        assert {signal.getsignal(known) for known in STOPPING} == {signal.SIG_IGN}


def test_taken_port_is_named_with_the_remedy(run, data_dir: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        process = run(PORT=str(port))
        output, _ = process.communicate(timeout=20)
    assert process.returncode == 1
    assert f"Port {port} sudah dipakai program lain" in output
    assert f"PORT={port + 1} make run" in output
    assert list(data_dir.iterdir()) == [], "nothing was started"


# Said before anything of ours is started.
WRONG = [
    (NOWHERE | NO_QUEUE, "PostgreSQL di 127.0.0.1:1/p3dn tidak dapat dihubungi"),
    ({"PORT": "80a"}, "PORT: nilai “80a” bukan bilangan bulat"),
    ({"P3DN_DATA_DIR": "/dev/null/data"}, "/dev/null/data tidak dapat ditulis"),
    ({"DEBUG": "false"}, "SECRET_KEY: belum diisi"),
]


def said_plainly(code: int, output: str, message: str) -> None:
    """The start ended with the message, no trace of the program and no password."""
    assert code == 1
    assert message in output
    assert "Traceback" not in output
    assert "rahasia" not in output


def test_what_is_wrong_is_said_plainly(run, data_dir: Path) -> None:
    process = run(PORT=str(free_port()), **NO_QUEUE)
    output, _ = process.communicate(timeout=40)
    said_plainly(
        process.returncode,
        output,
        "Redis atau Valkey di redis://127.0.0.1:1/0 tidak dapat dihubungi",
    )
    usual = {"PORT": str(free_port()), "DEBUG": "true", "P3DN_DATA_DIR": str(data_dir)}
    with beginnings() as begun:
        for variables, message in WRONG:
            answer = begun.python(["-m", "p3dn.run"], usual | variables)
            said_plainly(answer.returncode, answer.stdout + answer.stderr, message)
