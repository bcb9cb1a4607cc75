"""Putting a checked file right without a spreadsheet: cells, column headings, and the rows left over.

The uploaded file stays as it came. What the person changes is kept beside it in `Job.params` and
laid over the file each time it is read, so that check and load always see the same.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from p3dn.accounts.models import User

from .importer import importer_for
from .models import Job, JobIssue
from .readers import FileRefused, Table, read_table

MAX_MENDED = 500


def table_of(job: Job) -> Table:
    """The file's rows with the person's corrections. Raises FileRefused."""
    with job.file.open("rb") as file:
        table = read_table(file.read())
    mended = job.params.get("cells", {})
    if mended:
        table.rows = [(n, row | mended.get(str(n), {})) for n, row in table.rows]
    return table


def may_mend(job: Job, user: User) -> bool:
    """Only the person who uploaded it, before anything is written."""
    return job.user_id == user.pk and job.state in (Job.State.READY, Job.State.REFUSED)


def row_of(job: Job, number: int) -> dict[str, Any]:
    """The cells of one row as they stand now. Raises ValidationError for a row that is not there."""
    try:
        return next(row for n, row in table_of(job).rows if n == number)
    except (StopIteration, FileRefused):
        raise ValidationError(_("Baris ini tidak ada pada berkas.")) from None


@transaction.atomic
def mend_row(*, job: Job, user: User, number: int, cells: dict[str, str]) -> None:
    """Keep corrected cells of a row and check the file again."""
    before = row_of(job, number)
    changed = {k: v for k, v in cells.items() if k in before and str(before[k]) != v}
    mended = job.params.get("cells", {})
    mended[str(number)] = mended.get(str(number), {}) | changed
    if len(mended) > MAX_MENDED:
        raise ValidationError(_("Terlalu banyak baris diubah di sini. Perbaiki di berkasnya."))
    _check_again(job, user, {"cells": mended})


@transaction.atomic
def place_columns(*, job: Job, user: User, places: dict[str, str]) -> None:
    """Keep which heading of the file holds which of our columns, and check the file again."""
    _check_again(job, user, {"places": {k: v for k, v in places.items() if v}})


def _check_again(job: Job, user: User, params: dict[str, Any]) -> None:
    from .services import queue

    if not may_mend(job, user):
        raise ValidationError(_("Berkas ini tidak dapat diubah lagi."))
    fresh = Job.objects.select_for_update().get(pk=job.pk)
    if fresh.state != job.state:
        raise ValidationError(_("Berkas ini sedang diproses. Muat ulang halaman."))
    fresh.params |= params
    fresh.state, fresh.finished_at, fresh.message = Job.State.PENDING, None, ""
    fresh.save()
    queue("check", fresh)


def headings_of(job: Job) -> list[str]:
    """Headings of the uploaded file, as they stand there. Raises FileRefused."""
    return [h for h in table_of(job).headings if h]


def failed_rows(job: Job) -> tuple[list[str], list[dict[str, Any]]]:
    """Headings and rows that were refused, each with its problems, to mend in a spreadsheet."""
    problems: dict[int, list[str]] = {}
    rows = JobIssue.objects.filter(job=job, severity="error", row__isnull=False)
    for issue in rows.values_list("row", "field", "message", "remedy").iterator():
        problems.setdefault(issue[0], []).append(f"{issue[1]}: {issue[2]} {issue[3]}".strip(": "))
    table = table_of(job)
    note = _("Masalah")
    found = [
        row | {note: " ".join(problems[number])} for number, row in table.rows if number in problems
    ]
    return [*(h for h in table.headings if h and h != note), note], found


def known_columns(job: Job) -> list[Any]:
    """Columns the import knows, in their order."""
    importer = importer_for(job.kind)
    return list(importer.columns) if importer else []
