"""What something takes: by the clock, and of the processor, in this process and in the database's."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import connection

MILLION = 1_000_000


@dataclass(slots=True)
class Spent:
    """Milliseconds of something done again and again, by the clock and of the processor."""

    clock: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)

    def add(self, act: Callable[[], Any]) -> Any:
        """Do it once more."""
        worked, started = processor(), time.perf_counter()
        answer = act()
        self.clock.append((time.perf_counter() - started) * 1000)
        self.work.append((processor() - worked) * 1000)
        return answer


def processor() -> float:
    """Seconds of the processor so far, of this process and of its session with the database, to the microsecond."""
    raw = connection.connection
    of_database = 0
    if raw is not None and not raw.closed:
        of_database = int(Path(f"/proc/{raw.info.backend_pid}/schedstat").read_text().split()[0])
    return time.process_time() + of_database / 1e9


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """What nineteen in twenty do not exceed."""
    return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]


def timed(name: str, act: Callable[[], Any]) -> Spent:
    """One run, printed."""
    spent = Spent()
    spent.add(act)
    print(f"{name:52} {spent.clock[0]:10,.0f} ms, processor {spent.work[0]:10,.0f} ms", flush=True)
    return spent


def begin_anew() -> None:
    """Let what factories number go on behind what an earlier run left in a kept database."""
    from tests.factories import procurement

    for kind in ("Person", "Package", "Request", "Agency"):
        getattr(procurement, f"{kind}Factory").reset_sequence(int(time.time()))
