"""Imports that wait for the word of whoever started them, and scheduled work that failed."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Access
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from p3dn.ui.values.formats import timestamp

from .clock.reads import newest_runs
from .clock.works import work_of
from .importing.importer import importer_for
from .models import Job, ScheduledRun

State = Job.State
WAITING = (State.ASKING, State.READY)


def waiting_imports(user: User, day: date) -> Rows:
    """Checked files to be loaded, and those that can be read in two ways."""
    mine = Job.objects.filter(user=user, state__in=WAITING)
    columns = ("key", "kind", "file_name", "state", "created_at")
    return firsts(mine, since="created_at", day=day).values_list(*columns)


def parts(user: User, access: Access) -> Iterator[Work]:
    """One query, two for administrators; nobody imports without a role."""
    if access.has(Role.ADMINISTRATOR):
        yield from _failed(user)
    found = rows_for(waiting_imports, user, timezone.localdate()) if access.grants else []
    if not found:
        return
    yield Work(
        _("Impor yang menunggu jawaban"),
        reverse("jobs:job_list"),
        None,
        [
            Task(
                name=file_name or _title(kind),
                about=_title(kind) if file_name else "",
                verb=_("Jawab") if state == State.ASKING else _("Muat"),
                url=reverse("jobs:job_detail", args=[key]),
                since=day_of(created_at),
            )
            for key, kind, file_name, state, created_at in found
        ],
    )


def _failed(user: User) -> Iterator[Work]:
    """Scheduled work that broke when it ran last."""
    url = reverse("jobs:clock_list")
    found = [
        (task, at)
        for task, state, at in rows_for(newest_runs, user, timezone.localdate())
        if state == ScheduledRun.State.FAILED
    ]
    if found:
        tasks = [
            Task(
                name=str(work_of(task).label),
                about=_("Gagal %(moment)s") % {"moment": timestamp(at)},
                verb=_("Lihat"),
                url=url,
                since=day_of(at),
            )
            for task, at in found
        ]
        yield Work(_("Kerja terjadwal yang gagal"), url, len(tasks), tasks)


def _title(kind: str) -> str:
    importer = importer_for(kind)
    return str(importer.label) if importer else kind
