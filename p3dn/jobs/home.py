"""Imports that wait for the word of whoever started them."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.rows import Access
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts

from .importing.importer import importer_for
from .models import Job

State = Job.State
WAITING = (State.ASKING, State.READY)


def waiting_imports(user: User, day: date) -> Rows:
    """Checked files to be loaded, and those that can be read in two ways."""
    mine = Job.objects.filter(user=user, state__in=WAITING)
    columns = ("key", "kind", "file_name", "state", "created_at")
    return firsts(mine, since="created_at", day=day).values_list(*columns)


def parts(user: User, access: Access) -> Iterator[Work]:
    """One query; nobody imports without a role."""
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


def _title(kind: str) -> str:
    importer = importer_for(kind)
    return str(importer.label) if importer else kind
