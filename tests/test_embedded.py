"""The engines under what really happens to them: kill -9, two starters, foreign data, long paths."""

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import psycopg
import pytest
import redis

from p3dn import embedded
from p3dn.embedded.folder import DataFolder
from tests.support.processes.waiting import until

BOTH = {"postgres", "valkey"}
NOBODY = 65534
JOIN = """
import os, signal, sys
from pathlib import Path
from p3dn import embedded
embedded.attach(Path(sys.argv[1]), {"postgres", "valkey"}, durable=False)
print("joined", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """A folder with a short path, which every account of the machine may pass through."""
    place = Path(tempfile.mkdtemp(prefix="p3dn-t-")).resolve()
    yield place
    embedded.release(place)
    shutil.rmtree(place)


def attach(data_dir: Path, names: set[str], *, durable: bool = False) -> dict[str, str]:
    """Start them; but where that is what is tested, nothing is to outlast a failure of power."""
    return embedded.attach(data_dir, names, durable=durable)


def query(data_dir: Path, sql: str) -> str:
    """The first value of the answer."""
    address = attach(data_dir, {"postgres"})["postgres"]
    with psycopg.connect(address) as connection:
        cursor = connection.execute(sql)
        row = cursor.fetchone() if cursor.description else None
        return str(row[0]) if row else ""


def queue(data_dir: Path) -> redis.Redis:
    return redis.Redis.from_url(attach(data_dir, {"valkey"})["valkey"])


def server_pid(data_dir: Path) -> int:
    return int((data_dir / "postgres" / "postmaster.pid").read_text().split("\n")[0])


def runs(pid: int) -> bool:
    """True for a living process; the dead whose parent has not looked yet have no command line."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes() != b""
    except FileNotFoundError:
        return False


def join(data_dir: Path) -> "subprocess.Popen[str]":
    """Another process that attaches and waits for the end of its input."""
    return subprocess.Popen(
        [sys.executable, "-c", JOIN, str(data_dir)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)
    until(lambda: not runs(pid))


def test_data_survive_the_killing_of_both_engines(data_dir: Path) -> None:
    attach(data_dir, BOTH, durable=True)
    query(data_dir, "CREATE TABLE kept AS SELECT 'tetap ada' AS word")
    queue(data_dir).lpush("work", "job 1", "job 2")
    first = server_pid(data_dir)
    kill(first)
    kill(int(queue(data_dir).info("server")["process_id"]))

    attach(data_dir, BOTH, durable=True)
    assert query(data_dir, "SELECT word FROM kept") == "tetap ada"
    assert queue(data_dir).lrange("work", 0, -1) == [b"job 2", b"job 1"]
    assert server_pid(data_dir) != first


def test_killed_server_whose_number_went_to_another_process(data_dir: Path) -> None:
    attach(data_dir, BOTH, durable=True)
    query(data_dir, "CREATE TABLE kept AS SELECT 1")
    kill(server_pid(data_dir))
    pid_file = data_dir / "postgres" / "postmaster.pid"
    _, rest = pid_file.read_text().split("\n", 1)
    other = queue(data_dir).info("server")["process_id"]  # alive, under the same account
    pid_file.write_text(f"{other}\n{rest}")

    assert query(data_dir, "SELECT count(*) FROM kept") == "1"


def test_second_process_joins_and_the_last_one_out_stops(data_dir: Path) -> None:
    attach(data_dir, BOTH)
    server = server_pid(data_dir)
    valkey = int(queue(data_dir).info("server")["process_id"])
    other = join(data_dir)
    assert other.stdout.readline() == "joined\n"
    assert server_pid(data_dir) == server

    embedded.release(data_dir)
    assert runs(server), "the other process still needs it"
    assert runs(valkey), "the other process still needs it"

    other.communicate("")
    until(lambda: not runs(server) and not runs(valkey))
    assert not (data_dir / "postgres" / "postmaster.pid").exists(), "stopped in order"


def test_engines_of_a_killed_process_are_taken_over(data_dir: Path) -> None:
    other = join(data_dir)
    other.stdout.readline()
    server = server_pid(data_dir)
    other.kill()
    other.communicate()
    assert runs(server)

    attach(data_dir, BOTH)
    assert server_pid(data_dir) == server
    embedded.release(data_dir)
    until(lambda: not runs(server))


def test_two_processes_starting_together_start_one_server(data_dir: Path) -> None:
    others = [join(data_dir), join(data_dir)]
    assert [other.stdout.readline() for other in others] == ["joined\n"] * 2
    assert "could not bind" not in (data_dir / "log" / "postgres.log").read_text()
    assert not (data_dir / "log" / "postgres.old.log").exists(), "started once"
    for other in others:
        other.communicate("")


def test_only_what_is_asked_for_starts(data_dir: Path) -> None:
    assert attach(data_dir, set()) == {}
    assert list(data_dir.iterdir()) == []
    attach(data_dir, {"valkey"})
    assert not (data_dir / "postgres").exists()


def test_database_is_the_same_on_every_machine(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "id_ID.ISO-8859-1")
    monkeypatch.setenv("LANG", "tidak-ada")
    for extension in ("pg_trgm", "unaccent", "btree_gist"):
        query(data_dir, f"CREATE EXTENSION {extension}")
    assert (
        query(
            data_dir,
            "SELECT concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale)"
            " FROM pg_database WHERE datname = current_database()",
        )
        == "UTF8 b C.UTF-8"
    )
    assert query(data_dir, "SELECT upper('é')") == "É"
    assert query(data_dir, "SELECT 1 FROM pg_ts_config WHERE cfgname = 'indonesian'") == "1"


def test_nothing_listens_on_the_network(data_dir: Path) -> None:
    assert query(data_dir, "SHOW listen_addresses") == ""
    assert queue(data_dir).config_get("port") == {"port": "0"}
    sockets = DataFolder.prepare(data_dir).sockets()
    assert stat.S_IMODE(sockets.stat().st_mode) == 0o700, "others cannot reach the sockets"


def test_the_addresses_are_known_before_anything_is_there(data_dir: Path) -> None:
    for place in (data_dir / "data", data_dir / ("folder-panjang-" * 8)):
        known = embedded.addresses(place)
        assert not place.exists()
        assert not Path(unquote(urlsplit(known["postgres"]).hostname or "")).exists()
        assert (
            known["valkey"]
            == f"unix://{Path(unquote(urlsplit(known['postgres']).hostname))}/valkey.sock?db=0"
        )


def test_long_path_falls_back_to_a_short_place(data_dir: Path) -> None:
    long = data_dir / ("folder-panjang-" * 8) / "data"
    address = attach(long, BOTH)["postgres"]
    sockets = Path(unquote(urlsplit(address).hostname or ""))
    try:
        assert query(long, "SELECT 'ok'") == "ok"
        assert queue(long).ping()
        assert not sockets.is_relative_to(data_dir)
        other = join(long)
        assert other.stdout.readline() == "joined\n"
        other.communicate("")
    finally:
        embedded.release(long)
        shutil.rmtree(sockets)


def test_short_place_of_somebody_else_is_refused(data_dir: Path) -> None:
    long = data_dir / ("folder-panjang-" * 8)
    place = DataFolder.prepare(long).sockets()
    place.rmdir()
    place.symlink_to(data_dir)
    try:
        with pytest.raises(embedded.EngineError, match="milik pengguna lain"):
            attach(long, {"valkey"})
    finally:
        place.unlink()


def test_data_of_another_major_version(data_dir: Path) -> None:
    cluster = data_dir / "postgres"
    cluster.mkdir()
    (cluster / "PG_VERSION").write_text("16\n")
    with pytest.raises(embedded.EngineError) as refusal:
        attach(data_dir, {"postgres"})
    assert "berisi data PostgreSQL 16" in str(refusal.value)
    assert "P3DN_DATA_DIR" in str(refusal.value)
    assert [entry.name for entry in cluster.iterdir()] == ["PG_VERSION"], "left as it was"


@pytest.fixture
def powerless() -> Iterator[None]:
    """Rights count: root becomes somebody without any for the length of the test."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    yield
    if root:
        os.seteuid(0)


def test_folder_that_cannot_be_written(data_dir: Path, powerless: None) -> None:
    if os.getuid() != 0:
        data_dir.chmod(0o500)
    try:
        with pytest.raises(embedded.EngineError) as refusal:
            attach(data_dir, BOTH)
    finally:
        if os.getuid() != 0:
            data_dir.chmod(0o700)
    assert f"Folder data {data_dir} tidak dapat ditulis (Permission denied)" in str(refusal.value)
    assert "P3DN_DATA_DIR" in str(refusal.value)


def test_folder_that_is_a_file(data_dir: Path) -> None:
    (data_dir / "file").touch()
    with pytest.raises(embedded.EngineError, match="tidak dapat ditulis"):
        attach(data_dir / "file", BOTH)


def test_server_that_will_not_start_shows_why(data_dir: Path) -> None:
    query(data_dir, "SELECT 1")
    embedded.release(data_dir)
    with (data_dir / "postgres" / "postgresql.conf").open("a") as configuration:
        configuration.write("warna = biru\n")
    with pytest.raises(embedded.EngineError) as refusal:
        attach(data_dir, {"postgres"})
    assert 'unrecognized configuration parameter "warna"' in str(refusal.value)


def test_programs_of_the_engine_for_backup_and_restore(data_dir: Path, tmp_path: Path) -> None:
    query(data_dir, "CREATE TABLE kept AS SELECT 'tetap ada' AS word")
    embedded.release(data_dir)
    dump = tmp_path / "p3dn.dump"
    surroundings = os.environ | {"P3DN_DATA_DIR": str(data_dir)}

    def program(*arguments: str) -> int:
        command = [sys.executable, "-m", "p3dn.embedded", *arguments]
        return subprocess.run(command, env=surroundings, check=False).returncode

    assert program("pg_dump", "--format=custom", f"--file={dump}") == 0
    assert program("psql", "--command=DROP TABLE kept") == 0
    assert program("pg_restore", "--dbname=p3dn", str(dump)) == 0
    assert query(data_dir, "SELECT word FROM kept") == "tetap ada"
    assert program("psql", "--command=SELECT salah") != 0
