"""Putting a checked file right without a spreadsheet: cells, column headings, and the rows left over.

The uploaded file stays as it came. What the person changes is kept beside it in `Job.params` and
laid over the file each time it is read, so that check and load always see the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from p3dn.accounts.models import User

from .importer import importer_for
from .models import Job, JobIssue
from .readers import FileRefused, Table, read_table

MAX_MENDED = 500
LARGEST_KEPT = 500_000  # characters


def table_of(job: Job) -> Table:
    """The file's rows with the person's corrections. Raises FileRefused."""
    with job.file.open("rb") as file:
        table = read_table(file.read())
    table.rows.mended = job.params.get("cells", {})
    return table


def may_mend(job: Job, user: User) -> bool:
    """Only the person who uploaded it, before anything is written."""
    return job.user_id == user.pk and job.state in (Job.State.READY, Job.State.REFUSED)


def keep_rows(job: Job, table: Table) -> None:
    """Note the first rows with problems in the job, so that a page about them opens no file."""
    job.params["rows"], size = {}, 0
    found = JobIssue.objects.filter(job=job, row__isnull=False).order_by("row")
    numbers = found.values_list("row", flat=True).distinct()[:MAX_MENDED]
    for number in numbers:
        pairs = list(table.rows.numbered(number).items())  # the database keeps no order of keys
        size += sum(len(str(cell)) for _heading, cell in pairs)
        if size > LARGEST_KEPT:
            break
        job.params["rows"][str(number)] = pairs


def rows_of(job: Job, numbers: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The cells of these rows as they stand now, by number. Raises ValidationError for one not there.

    The file is opened only for rows that are not kept with the job.
    """
    kept = job.params.get("rows", {})
    rows = {number: dict(kept.get(str(number), ())) for number in numbers}
    try:
        if not all(rows.values()):
            table = table_of(job)
            rows = {number: table.rows.numbered(number) for number in rows}
    except (ValueError, FileRefused):
        raise ValidationError(_("Baris ini tidak ada pada berkas.")) from None
    return rows


def row_of(job: Job, number: int) -> dict[str, Any]:
    """The cells of one row as they stand now. Raises ValidationError for a row that is not there."""
    return rows_of(job, [number])[number]


def refused_numbers(job: Job) -> QuerySet[Any, int]:
    """Numbers of the refused rows, in the order of the file."""
    found = JobIssue.objects.filter(job=job, severity="error", row__isnull=False)
    return found.order_by("row").values_list("row", flat=True).distinct()


def doubtful_headings(job: Job, row: dict[str, Any], fields: Iterable[str]) -> list[str]:
    """Headings of a row that problems speak of by the columns' labels; all known ones when none fits."""
    importer = importer_for(job.kind)
    if importer is None:
        return list(row)
    places = importer.guess(list(row), job.params.get("places", {}))
    labels = {str(column.label): places.get(column.key) for column in importer.columns}
    wanted = {labels.get(field, field) for field in fields}
    found = [heading for heading in row if heading in wanted]
    return found or [heading for heading in row if heading in places.values()]


@transaction.atomic
def mend_rows(*, job: Job, user: User, rows: Mapping[int, Mapping[str, str]]) -> None:
    """Keep corrected cells of several rows, by their number, and check the file again, once."""
    mended = dict(job.params.get("cells", {}))
    for number, before in rows_of(job, rows).items():
        cells = rows[number].items()
        changed = {k: v for k, v in cells if k in before and shown(before[k]) != v}
        if changed:
            mended[str(number)] = mended.get(str(number), {}) | changed
    if len(mended) > MAX_MENDED:
        raise ValidationError(_("Terlalu banyak baris diubah di sini. Perbaiki di berkasnya."))
    _check_again(job, user, {"cells": mended})


def shown(value: Any) -> str:
    """A cell as a person would type it."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


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
    fresh.params.pop("rows", None)
    fresh.state, fresh.finished_at, fresh.message = Job.State.PENDING, None, ""
    fresh.save()
    queue("check", fresh)


def headings_of(job: Job) -> list[str]:
    """Headings of the uploaded file, as they stand there. Raises FileRefused."""
    return [h for h in table_of(job).headings if h]


def failed_rows(job: Job) -> tuple[list[str], Iterator[dict[str, Any]]]:
    """Headings and rows that were refused, each with its problems, to mend in a spreadsheet.

    A column of problems from an earlier round gives way to the new one. Raises FileRefused.
    """
    problems: dict[int, str] = {}
    rows = JobIssue.objects.filter(job=job, severity="error", row__isnull=False)
    for row, field, message, remedy in rows.values_list(
        "row", "field", "message", "remedy"
    ).iterator():
        said = f"{field}: {message} {remedy}".strip(": ")
        problems[row] = f"{problems[row]} {said}" if row in problems else said
    table = table_of(job)
    note = _("Masalah")
    headings = [h for h in table.headings if h and h != note]
    found = (row | {note: problems[n]} for n, row in table.rows if n in problems)
    return [*headings, note], found


def known_columns(job: Job) -> list[Any]:
    """Columns the import knows, in their order."""
    importer = importer_for(job.kind)
    return list(importer.columns) if importer else []
