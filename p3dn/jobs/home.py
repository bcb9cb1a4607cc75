"""Imports that wait for the word of whoever started them."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import Access
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts

from .importing.importer import importer_for
from .models import Job

State = Job.State
WAITING = (State.ASKING, State.READY)


def parts(user: User, access: Access) -> Iterator[Work]:
    """Checked files to be loaded, and those that can be read in two ways; one query.

    Nobody imports without a role.
    """
    if not access.grants:
        return
    mine = Job.objects.filter(user=user, state__in=WAITING)
    rows = firsts(mine, since="created_at", day=timezone.localdate())
    columns = ("key", "kind", "file_name", "state", "created_at", "of")
    found = list(rows.values_list(*columns))
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
            for key, kind, file_name, state, created_at, _of in found
        ],
    )


def _title(kind: str) -> str:
    importer = importer_for(kind)
    return str(importer.label) if importer else kind
