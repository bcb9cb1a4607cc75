"""Taking a file out again, and deciding anew on purchases of which more is known by now."""

from collections.abc import Callable, Iterable, Sequence

from django.db import transaction
from django.utils import timezone

from p3dn.accounts.models import Region
from procurement.models import SourceFile, SourceRow
from procurement.spending.loading.ledger import Ledger
from procurement.spending.loading.rows.resolving import Resolver
from procurement.spending.loading.writing import Writer, recount

from .matching import match

A_TIME = 5000
Step = Callable[[int, int], None]


@transaction.atomic
def take_back(file: SourceFile, *, step: Step | None = None) -> int:
    """Let none of the file's rows count any more; what they had replaced counts again.

    Returns how many purchases the file had entered.
    """
    writer = Writer(file.region_id, file.source)
    writer.hold()
    rows = SourceRow.objects.filter(file=file)
    keys = sorted(set(rows.values_list("key", flat=True)))
    entered = rows.filter(expense__state="current").count()
    SourceFile.objects.filter(pk=file.pk).update(taken_back_at=timezone.now())
    reconsider(file.region, file.source, keys, writer=writer, step=step)
    return entered


def reconsider(
    region: Region,
    source: str,
    keys: Sequence[str],
    *,
    renewed: Iterable[str] = (),
    writer: Writer | None = None,
    step: Step | None = None,
) -> None:
    """Decide on these purchases anew; the caller holds the transaction.

    Those `renewed` are written anew even where the same row speaks for them. `step` is told before
    each batch how many of how many are done.
    """
    if writer is None:
        writer = Writer(region.pk, source)
        writer.hold()
    ledger = Ledger(region, source, Resolver(region, source))
    anew, files = set(renewed), set[int]()
    for start in range(0, len(keys), A_TIME):
        if step is not None:
            step(start, len(keys))
        chosen = keys[start : start + A_TIME]
        stored = ledger.stored(chosen)
        stored |= {key: [] for key in chosen if key not in stored}  # whose file was the only one
        turn = ledger.turn([], renewed=anew & set(chosen), stored=stored)
        writer.write(turn)
        files |= {row.file for row in turn.moved}
        files |= {entry.row.file for entry in turn.entries}
    match(writer, region)
    writer.finish()
    recount(files)
