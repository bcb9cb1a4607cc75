"""How often Python looks for circles among what it keeps in memory."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 50_000  # objects made and not let go of


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Inside the block Python looks for circles seldom.

    The rows of a file are kept until its end and hold none; to look at all of them again and again
    took up to a fifth of what Python does in an import. What a batch makes goes by itself when the batch is done.
    """
    usual = gc.get_threshold()
    gc.set_threshold(max(SELDOM, usual[0]), *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
