"""Imports that wait for the word of whoever started them, and scheduled work that failed."""

from collections.abc import Iterator
from datetime import date, datetime

from django.db.models import CharField, F, Value
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.rows import Access
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from p3dn.ui.values.formats import timestamp

from .clock.reads import failed_runs
from .clock.works import work_of
from .importing.importer import importer_for
from .models import Job

State = Job.State
WAITING = (State.ASKING, State.READY)
NOTHING = Value("", CharField())
CLOCK = "jobs:clock_list"


def waiting(user: User, day: date) -> Rows:
    """Checked files to be loaded, those that can be read in two ways, and scheduled work that failed.

    Key (empty for scheduled work), kind of import or task, file, state, and since when.
    """
    mine = Job.objects.filter(user=user, state__in=WAITING)
    mine = mine.annotate(
        ref=Cast("key", CharField()), what=F("kind"), named=F("file_name"), since=F("created_at")
    )
    imports = firsts(mine, since="since", day=day)
    runs = failed_runs(user, day).annotate(
        ref=NOTHING, what=F("task"), named=NOTHING, since=F("started_at")
    )
    columns = ("ref", "what", "named", "state", "since")
    return imports.values_list(*columns).union(runs.values_list(*columns), all=True)


def parts(user: User, access: Access) -> Iterator[Work]:
    """One query; nobody imports without a role."""
    found = rows_for(waiting, user, timezone.localdate()) if access.grants else []
    imports = [_to_answer(*row) for row in found if row[0]]
    failed = [_failed(*row) for row in found if not row[0]]
    if failed:
        yield Work(_("Kerja terjadwal yang gagal"), reverse(CLOCK), len(failed), failed)
    if imports:
        yield Work(_("Impor yang menunggu jawaban"), reverse("jobs:job_list"), None, imports)


def _to_answer(key: str, kind: str, file_name: str, state: str, since: datetime) -> Task:
    return Task(
        name=file_name or _title(kind),
        about=_title(kind) if file_name else "",
        verb=_("Jawab") if state == State.ASKING else _("Muat"),
        url=reverse("jobs:job_detail", args=[key]),
        since=day_of(since),
    )


def _failed(_key: str, task: str, _file: str, _state: str, since: datetime) -> Task:
    """Scheduled work that broke when it ran last."""
    return Task(
        name=str(work_of(task).label),
        about=_("Gagal %(moment)s") % {"moment": timestamp(since)},
        verb=_("Lihat"),
        url=reverse(CLOCK),
        since=day_of(since),
    )


def _title(kind: str) -> str:
    importer = importer_for(kind)
    return str(importer.label) if importer else kind
