"""A file whose opening does not end costs a bounded time: the process that opens it is killed."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from p3dn.jobs.tables import readers

# The reader's own program with a file that keeps it busy: twenty times what it may take, not for
# ever, so that without the limit the test fails instead of hanging.
BUSY = """
import sys, time
sys.path.append({folder!r})
from opening import text, unpack
from opening.common import Opened

def endless(data, sheet, limits):
    def rows():
        number = 0
        while time.process_time() < 20:
            number += 1
            yield number, []
    return Opened("csv", rows())

text.opened = endless
unpack.main(sys.argv[1], *map(int, sys.argv[2:7]))
"""


@pytest.fixture
def busy(tmp_path: Path) -> Path:
    """The program."""
    path = tmp_path / "busy.py"
    path.write_text(BUSY.format(folder=str(readers.UNPACK.parents[1])))
    return path


def test_the_process_is_killed_by_the_system(busy: Path) -> None:
    command = [sys.executable, "-I", busy, "text", "-1", "1", "10", "10", "10"]
    ended = subprocess.run([str(part) for part in command], input=b"x", capture_output=True)
    assert ended.returncode in (-signal.SIGKILL, -signal.SIGXCPU)
    assert ended.stdout == b""


def test_the_person_is_told_and_nothing_is_read(
    busy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "UNPACK", busy)
    monkeypatch.setattr(readers, "SECONDS", 1)
    with pytest.raises(readers.FileRefused) as refused:
        readers.read_book(b"kode\n1\n")
    assert "terlalu besar" in refused.value.message
    assert refused.value.remedy


def test_nobody_waits_longer_than_a_minute() -> None:
    assert 0 < readers.SECONDS <= 60
