"""Several people pressing a button in the same moment, on the real database."""

import threading
from collections.abc import Callable
from typing import Any

from django.db import close_old_connections, connection, transaction

from p3dn.jobs.holding import hold_if_free


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """Run the acts in threads of their own, all starting together; results or exceptions."""
    gate = threading.Barrier(len(acts))
    results: list[Any] = [None] * len(acts)

    def run(index: int) -> None:
        gate.wait()
        try:
            results[index] = acts[index]()
        except Exception as error:
            results[index] = error
        finally:
            close_old_connections()
            connection.close()

    threads = [threading.Thread(target=run, args=[index]) for index in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def is_free(*work: object) -> bool:
    """Whether another session could be at this work now (`p3dn.jobs.holding`)."""

    @transaction.atomic
    def ask() -> bool:
        return hold_if_free(*work)

    (answer,) = at_once(ask)
    assert isinstance(answer, bool), answer
    return answer
