"""PostgreSQL and Valkey from their wheels, for trial, tests and small installations.

Both keep their data in one folder and listen on unix sockets only, so servers already on the machine
are left alone. Processes share running engines: each holds a lease on the folder, the first starts
what is missing, the last to leave stops everything. The lease is a file lock, which the kernel
releases even after `kill -9`; the next process then finds the engines running, or mends the traces
of their death and starts them again.

    addresses = embedded.attach(data_dir, {"postgres", "valkey"})

Where an engine is to be found follows from the folder alone, so the settings name the addresses and
start nothing; whoever is about to talk to the engines starts them with `attach_configured`.
"""

import atexit
import fcntl
import os
from collections.abc import Collection
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from django.conf import settings

from . import postgres, valkey
from .errors import EngineError
from .folder import DataFolder, socket_place

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ENGINES", "EngineError", "addresses", "attach", "attach_configured", "release"]

ENGINES = {"postgres": postgres, "valkey": valkey}

_leases: dict[Path, tuple[int, IO[bytes]]] = {}


def addresses(data_dir: Path) -> dict[str, str]:
    """URL of each engine of the folder, whether it runs or not; touches nothing."""
    sockets = socket_place(data_dir.resolve())
    return {name: engine.address(sockets) for name, engine in ENGINES.items()}


def attach_configured() -> None:
    """Start, or join, the engines that the settings name no server for; raises EngineError."""
    attach(settings.DATA_DIR, settings.EMBEDDED, durable=settings.EMBEDDED_DURABLE)


def attach(data_dir: Path, names: Collection[str], *, durable: bool = True) -> dict[str, str]:
    """Start the named engines in the folder, or join them; returns the address of each.

    Without `durable` a power failure may lose data, for databases that are thrown away anyway.
    Raises EngineError, with the remedy, when an engine cannot run.
    """
    if not names:
        return {}
    folder = DataFolder.prepare(data_dir)
    _lease(folder)
    with _one_at_a_time(folder):
        for name in names:
            if not ENGINES[name].is_ready(folder):
                ENGINES[name].start(folder, durable=durable)
    known = addresses(folder.path)
    return {name: known[name] for name in names}


def release(data_dir: Path) -> None:
    """Give the lease back; the last process to do so stops the engines. Also done at exit."""
    pid, lease = _leases.pop(data_dir.resolve(), (0, None))
    if lease is None or pid != os.getpid():
        return  # a forked child does not own its parent's lease
    with lease:
        try:
            fcntl.flock(lease, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        if data_dir.is_dir():
            folder = DataFolder.prepare(data_dir)
            for engine in ENGINES.values():
                engine.stop(folder)


def _lease(folder: DataFolder) -> None:
    """Hold a share of the folder until this process ends; waits while another stops the engines."""
    if _leases.get(folder.path, (0, None))[0] == os.getpid():
        return
    lease = (folder.path / "lease").open("ab")
    fcntl.flock(lease, fcntl.LOCK_SH)
    _leases[folder.path] = (os.getpid(), lease)
    atexit.register(release, folder.path)


@contextmanager
def _one_at_a_time(folder: DataFolder) -> "Iterator[None]":
    """Two processes starting together must not start an engine twice."""
    with (folder.path / "start.lock").open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
