"""The whole application on one machine: `python -m p3dn.run`, or `make run`.

Prepares the database, starts web server, worker and scheduler, and watches them. When one of them
ends by itself the rest is stopped and the last lines of its log are shown: nothing is restarted for
ever. Ctrl-C, SIGTERM and a closed terminal stop everything, the engines included.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import django
import psycopg
import redis
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command, get_commands

from . import embedded, env
from .ui.languages.compiled import compile_all

HOST = "127.0.0.1"
GRACE = 20  # seconds a child has to end before it is killed
READY = 60  # seconds the web server has to answer
PR_SET_PDEATHSIG = 1


class RunError(Exception):
    """The application cannot run or has stopped running; the message says why and what to do."""


@dataclass(slots=True)
class Child:
    """One server of the application, in a process group of its own; `yields` to others by so many steps."""

    name: str
    command: list[str]
    log: Path
    yields: int = 0
    process: "subprocess.Popen[bytes]" = field(init=False)

    def start(self) -> None:
        """Start it; its output goes to its log."""
        with self.log.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *self.command],
                stdout=output,
                stderr=output,
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C reaches us alone; we stop the children in order
                preexec_fn=self._begin,
            )

    def _begin(self) -> None:
        _end_with_parent()
        os.nice(self.yields)

    def stop(self, deadline: float) -> None:
        """Ask it to end, and kill it with all its processes when it does not."""
        try:
            self.process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def last_words(self) -> str:
        """Why it ended, for the operator."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
        return f"{self.name} berhenti (kode {self.process.returncode}). Akhir {self.log}:\n" + (
            "\n".join(f"    {line}" for line in lines)
        )


def main() -> int:
    """Run until told to stop; 0 when stopped on request, 1 when something went wrong."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "p3dn.settings")
    started = time.monotonic()
    try:
        with _stop_signals():
            port = env.integer("PORT", default=8000, least=1, most=65535)
            refuse_taken_port(port)
            django.setup()
            embedded.attach_configured()
            prepare()
            with _running(_children(port)) as children:
                _wait_for_web(port, children)
                _greet(port, time.monotonic() - started)
                _watch(children)
    except KeyboardInterrupt:
        _say("Berhenti.")
        return 0
    except (ImproperlyConfigured, RunError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def refuse_taken_port(port: int) -> None:
    """Raise RunError when another program listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError as error:
            raise RunError(
                f"Port {port} hanya untuk root. Pilih port di atas 1023: PORT=8001 make run"
            ) from error
        except OSError as error:
            raise RunError(
                f"Port {port} sudah dipakai program lain. Pilih port lain, contoh: "
                f"PORT={port + 1} make run"
            ) from error


def prepare() -> None:
    """Bring the languages, the database, the static files and the demo city of a trial up to date."""
    from .migrating.complete import refused  # needs the apps loaded

    compile_all()
    refuse_unreachable_servers()
    _say("Menyiapkan basis data ...")
    if why := refused():
        raise RunError(why)
    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", interactive=False, verbosity=0)
    if settings.DEMO and _is_empty() and "demo" in get_commands():
        _say("Mengisi kota contoh ...")
        call_command("demo")


def refuse_unreachable_servers() -> None:
    """Raise RunError when the database or the queue does not answer."""
    place = settings.DATABASES["default"]
    try:
        psycopg.connect(settings.DATABASE_URL, connect_timeout=5).close()
    except psycopg.OperationalError as error:
        where = f"{place['HOST'] or 'soket bawaan'}:{place['PORT'] or 5432}/{place['NAME']}"
        raise RunError(
            f"PostgreSQL di {where} tidak dapat dihubungi ({str(error).strip()}). Nyalakan "
            "servernya atau perbaiki DATABASE_URL; kosongkan DATABASE_URL untuk memakai yang "
            "tertanam."
        ) from error
    for url in (settings.REDIS_URL, settings.CACHE_URL):
        try:
            with redis.Redis.from_url(url, socket_connect_timeout=5, retry=None) as server:
                server.ping()
        except redis.RedisError as error:
            raise RunError(
                f"Redis atau Valkey di {env.without_password(url)} tidak dapat dihubungi "
                f"({error}). Nyalakan servernya atau perbaiki REDIS_URL; kosongkan REDIS_URL "
                "untuk memakai yang tertanam."
            ) from error


def _is_empty() -> bool:
    from django.contrib.auth import get_user_model  # needs the apps loaded

    return not get_user_model().objects.exists()


def _children(port: int) -> list[Child]:
    """Web server, worker and scheduler."""
    logs = Path(settings.DATA_DIR) / "log"
    logs.mkdir(parents=True, exist_ok=True)
    # Loaded once, before the port is open: whoever follows the address gets a page at once.
    web = (
        f"gunicorn p3dn.wsgi --bind {HOST}:{port} --preload --workers 2 --threads 4"
        " --graceful-timeout 10"
    )
    worker = (
        "celery -A p3dn worker --concurrency 2 --loglevel INFO --without-gossip --without-mingle"
    )
    beat = ["celery", "-A", "p3dn", "beat", "--schedule", str(logs.parent / "beat"), "--pidfile="]
    return [
        Child("Server web", web.split(), logs / "web.log"),
        # a long export may not keep a page waiting
        Child("Pekerja latar", worker.split(), logs / "worker.log", yields=10),
        Child("Penjadwal", beat, logs / "beat.log"),
    ]


@contextmanager
def _running(children: list[Child]) -> Iterator[list[Child]]:
    """The children, running inside the block and gone after it."""
    _say("Menyalakan server web, pekerja latar dan penjadwal ...")
    alive: list[Child] = []
    try:
        for child in children:
            child.start()
            alive.append(child)
        yield children
    finally:
        for child in alive:
            child.process.terminate()
        _say("\nMenghentikan semua ...")
        deadline = time.monotonic() + GRACE
        for child in alive:
            child.stop(deadline)


def _wait_for_web(port: int, children: list[Child]) -> None:
    """Return when the web server accepts connections."""
    deadline = time.monotonic() + READY
    while time.monotonic() < deadline:
        _refuse_dead(children)
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.05)
    raise RunError(f"Server web belum menjawab setelah {READY} detik. Lihat {children[0].log}.")


def _watch(children: list[Child]) -> None:
    """Look after the children until a signal ends it."""
    while True:
        _refuse_dead(children)
        time.sleep(0.3)


def _refuse_dead(children: list[Child]) -> None:
    for child in children:
        if child.process.poll() is not None:
            raise RunError(child.last_words())


def _greet(port: int, seconds: float) -> None:
    _say(f"\nSiap dalam {seconds:.0f} detik. Buka http://{HOST}:{port}/")
    if settings.DEMO and "demo" in get_commands():
        call_command("demo", logins=True)
    _say(f"Data, catatan dan surel: {settings.DATA_DIR}. Berhenti: Ctrl-C.")


@contextmanager
def _stop_signals() -> Iterator[None]:
    """SIGTERM and a closed terminal end the program the way Ctrl-C does, each only once."""

    def stop(number: int, frame: object) -> None:
        for known in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(known, signal.SIG_IGN)  # a second Ctrl-C must not cut the stopping short
        raise KeyboardInterrupt

    for known in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(known, stop)
    yield


def _end_with_parent() -> None:
    """In the child: be told to end when the parent is killed outright (Linux only)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _say(line: str) -> None:
    try:
        print(line, flush=True)
    except OSError:
        pass  # the terminal is gone; stopping in order matters more


if __name__ == "__main__":
    sys.exit(main())
