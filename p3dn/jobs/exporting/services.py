"""Asking for a file, giving it up, and removing what nobody fetches any more."""

from datetime import datetime, timedelta

from celery import current_app
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.jobs.models import Export

AT_ONCE = 3  # files that one person may have written at the same time
KEPT = timedelta(days=7)
SILENT = timedelta(minutes=2)  # a worker says more often than this that it writes
ATTEMPTS = 3
TASK = "p3dn.jobs.tasks.write_export"


@transaction.atomic
def ask_for_export(
    *,
    user: User,
    path: str,
    query: str,
    format: str,
    title: str,
    rows_total: int,
) -> Export:
    """Queue the file of a list of so many rows. Raises ValidationError beyond `AT_ONCE`.

    The same list asked again while it waits or is being written is the same file.
    """
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    own = Export.objects.visible_to(user).unfinished()
    same = own.filter(path=path, query=query, format=format).first()
    if same is not None:
        return same
    if own.count() >= AT_ONCE:
        raise ValidationError(
            _("%(most)d unduhan Anda sedang dibuat. Tunggu salah satu selesai, atau batalkan.")
            % {"most": AT_ONCE}
        )
    export = Export(
        user=user, path=path, query=query, format=format, title=title[:200], rows_total=rows_total
    )
    export.full_clean()
    export.save()
    _send(export)
    return export


def _send(export: Export) -> None:
    transaction.on_commit(lambda: current_app.send_task(TASK, [export.pk]), robust=True)


def give_up(*, export: Export) -> None:
    """Stop it; a worker that writes it finds out at its next rows. Nothing when it has ended."""
    mine = Export.objects.unfinished().filter(pk=export.pk)
    mine.update(state=Export.State.CANCELLED, finished_at=timezone.now(), claim=None)


@transaction.atomic
def pick_up_lost() -> int:
    """Queue again what lost its worker or its message; what was lost too often has failed."""
    since = timezone.now() - SILENT
    lost = Q(state=Export.State.WRITING, alive_at__lt=since) | Q(
        state=Export.State.WAITING, created_at__lt=since
    )
    rows = Export.objects.select_for_update(skip_locked=True).filter(lost)
    for export in rows:
        if export.attempt >= ATTEMPTS:
            export.state, export.finished_at = Export.State.FAILED, timezone.now()
            export.message = _(
                "Pekerja latar berhenti mendadak. Persempit saringannya, lalu unduh lagi."
            )
        else:
            export.state = Export.State.WAITING
            _send(export)
        export.claim = None
        export.save(update_fields=["state", "claim", "message", "finished_at"])
    return len(rows)


def remove_old(now: datetime) -> int:
    """Delete files made long ago, and say of them that they are gone; returns how many."""
    rows = Export.objects.filter(state=Export.State.DONE, finished_at__lt=now - KEPT)
    for export in rows:
        export.file.delete(save=False)
        export.state = Export.State.GONE
        export.save(update_fields=["file", "state"])
    return len(rows)


def claimed(key: int, token: object) -> Export | None:
    """Take a file that waits; None when somebody has it, or nobody wants it any more."""
    taken = Export.objects.filter(pk=key, state=Export.State.WAITING).update(
        state=Export.State.WRITING,
        claim=token,
        attempt=F("attempt") + 1,
        rows_done=0,
        started_at=timezone.now(),
        alive_at=timezone.now(),
    )
    return Export.objects.select_related("user").get(pk=key) if taken else None
