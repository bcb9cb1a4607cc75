"""What belongs together in the history: everything written by one piece of work."""

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

_SET = (
    "SELECT set_config('pghistory.context_id', %s, true),"
    " set_config('pghistory.context_metadata', %s, true)"
)


@contextmanager
def one_context(**about: int | str) -> Iterator[uuid.UUID]:
    """All versions kept inside the block stand under one new context; yields its id.

    For bulk work: `pghistory.context` names the context with each statement it sees, and neither
    sees COPY nor takes composed SQL; here it is named once for the transaction, which the caller
    holds. Not to be used inside the other.
    """
    context = uuid.uuid4()
    with connection.cursor() as cursor:
        cursor.execute(_SET, [str(context), json.dumps(about)])
        yield context
        cursor.execute(_SET, ["", ""])
