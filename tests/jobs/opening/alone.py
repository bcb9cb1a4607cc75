"""Reading a file in a process that does nothing else, to see how much memory it takes at most.

The processes are forked from one that has loaded the reader, which is started once. It asks no
database, so it has Django's words and none of its apps. This module is what it loads.
"""

import multiprocessing
import resource
from multiprocessing.connection import Connection
from pathlib import Path

import django
from django.conf import settings

if not settings.configured:  # in the tests themselves they are
    settings.configure(LANGUAGE_CODE="id")
    django.setup()

from p3dn.jobs.reading.layout import lay_out
from p3dn.jobs.tables.readers import FileRefused, read_book

FORKED = multiprocessing.get_context("forkserver")
FORKED.set_forkserver_preload([__name__])
PATIENCE = 60  # seconds


def in_a_child(path: Path) -> tuple[str, int]:
    """What reading the file says, and the peak memory (MB) of the processes that read it."""
    ours, theirs = FORKED.Pipe(duplex=False)
    child = FORKED.Process(target=_tell, args=(path, theirs))
    child.start()
    theirs.close()
    with ours:
        assert ours.poll(PATIENCE), "nothing was said"
        said, peak = ours.recv()  # EOFError: the child was ended
    child.join(PATIENCE)
    assert child.exitcode == 0
    return said, peak


def _tell(path: Path, told: Connection) -> None:
    """In the child: read the file and tell."""
    try:
        lay_out((), read_book(path.read_bytes()))
        said = "READ"
    except FileRefused as refusal:
        said = str(refusal.message)
    # not ru_maxrss of this process: that remembers the process it was forked from
    own = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
    inner = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    told.send((said, (own + inner) // 1024))
