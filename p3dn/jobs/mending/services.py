"""Putting a checked file right without a spreadsheet: cells, column headings, and the rows left over.

The uploaded file stays as it came. What the person changes is kept beside it in `Job.params` and
laid over the file each time it is read, so that check and load always see the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import TypedDict, cast

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.jobs.importing.changes import ABSENT_QUESTION, LEAVE, WITHDRAW
from p3dn.jobs.importing.importer import AnyImporter, importer_for
from p3dn.jobs.importing.planning import plan_of
from p3dn.jobs.life import claims
from p3dn.jobs.models import Job, JobIssue
from p3dn.jobs.reading.columns import ColumnReading
from p3dn.jobs.reading.plan import Choices, Plan
from p3dn.jobs.tables.cells import Cell, decoded, encoded, written
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.ui.languages.choosing import in_indonesian

MAX_MENDED = 500
LARGEST_KEPT = 500_000  # characters

Told = tuple[int, str, str, str]
"""Row, column, problem and remedy."""


def _importer(job: Job) -> type[AnyImporter]:
    found = importer_for(job.kind)
    if found is None:
        raise LookupError(f"unknown import kind {job.kind}")
    return found


def may_mend(job: Job, user: User) -> bool:
    """Only the person who uploaded it, before anything is written."""
    resting = (Job.State.ASKING, Job.State.READY, Job.State.REFUSED)
    return job.user_id == user.pk and job.state in resting


def keep_rows(job: Job, plan: Plan) -> None:
    """Note the first rows with problems in the job, so that a page about them opens no file."""
    job.params["rows"], size = {}, 0
    for number in _numbers(JobIssue.objects.filter(job=job))[:MAX_MENDED]:
        # Pairs, since the database keeps no order of keys.
        pairs = [(h, encoded(c)) for h, c in plan.layout.rows.numbered(number).items()]
        size += sum(len(str(cell)) for _heading, cell in pairs)
        if size > LARGEST_KEPT:
            break
        job.params["rows"][str(number)] = pairs


def rows_of(job: Job, numbers: Iterable[int]) -> dict[int, dict[str, Cell]]:
    """The cells of these rows as they stand now, by number. Raises ValidationError for one not there.

    The file is opened only for rows that are not kept with the job.
    """
    kept = job.params.get("rows", {})
    rows = {
        number: {heading: decoded(cell) for heading, cell in kept.get(str(number), ())}
        for number in numbers
    }
    try:
        if not all(rows.values()):
            plan, _book = plan_of(job, _importer(job))
            rows = {number: plan.layout.rows.numbered(number) for number in rows}
    except (ValueError, FileRefused):
        raise ValidationError(_("Baris ini tidak ada pada berkas.")) from None
    return rows


def row_of(job: Job, number: int) -> dict[str, Cell]:
    """The cells of one row as they stand now. Raises ValidationError for a row that is not there."""
    return rows_of(job, [number])[number]


def _numbers(issues: QuerySet[JobIssue]) -> QuerySet[JobIssue, int]:
    """Numbers of the rows these are about, in the order of the file."""
    rows = issues.filter(row__isnull=False).values_list("row", flat=True)
    return cast(QuerySet[JobIssue, int], rows.order_by("row").distinct())


def refused_numbers(job: Job) -> QuerySet[JobIssue, int]:
    """Numbers of the refused rows, in the order of the file."""
    return _numbers(JobIssue.objects.filter(job=job, severity="error"))


@in_indonesian  # as the worker wrote them beside the problems
def doubtful_headings(job: Job, row: Mapping[str, object], fields: Iterable[str]) -> list[str]:
    """Headings of a row that problems speak of by the columns' labels; all known ones when none fits."""
    importer = _importer(job)
    places = importer.guess(list(row), job.params.get("choices", {}).get("places", {}))
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
        changed = {k: v for k, v in cells if k in before and written(before[k]) != v}
        if changed:
            mended[str(number)] = mended.get(str(number), {}) | changed
    if len(mended) > MAX_MENDED:
        raise ValidationError(_("Terlalu banyak baris diubah di sini. Perbaiki di berkasnya."))
    _check_again(job, user, {"cells": mended})


@transaction.atomic
def choose(
    *, job: Job, user: User, sheet: str, header: int | None, places: Mapping[str, str]
) -> None:
    """Keep which heading holds which of our columns, and check the file again.

    With another sheet, or another row of headings, the columns are guessed anew, and answers and
    corrections that belonged to the old ones are dropped.
    """
    kept = Choices.of(job.params)
    if sheet or header is not None:
        fresh = Choices(sheet=sheet or kept.sheet, header=header)
        params: dict[str, object] = {"choices": asdict(fresh), "cells": {}}
    else:
        kept.places = {key: heading for key, heading in places.items() if heading}
        params = {"choices": asdict(kept)}
    _check_again(job, user, params)


@transaction.atomic
def answer(*, job: Job, user: User, answers: Mapping[str, str]) -> None:
    """Keep what the person answered; the file is checked again when that changes how it is read.

    Raises ValidationError for an answer that was not offered, or one that this person may not give.
    """
    offered = {q["id"]: [word for word, _label in q["choices"]] for q in asked(job)}
    offered[ABSENT_QUESTION] = [WITHDRAW, LEAVE]
    for question, word in answers.items():
        if word not in offered.get(question, ()):
            raise ValidationError(_("Pilih salah satu jawaban yang ditawarkan."))
    kept = job.params.get("choices", {})
    fresh = {"choices": kept | {"answers": kept.get("answers", {}) | dict(answers)}}
    if set(answers) <= {ABSENT_QUESTION}:
        if not may_mend(job, user):
            raise ValidationError(_("Berkas ini tidak dapat diubah lagi."))
        held = Job.objects.select_for_update().get(pk=job.pk)
        held.params |= fresh
        held.save(update_fields=["params"])
    else:
        _check_again(job, user, fresh)
        _importer(job).answered(job=job, user=user, answers=answers)


class Asked(TypedDict):
    """A question about the file as the job keeps it; each choice is its word and its label."""

    id: str
    about: str
    text: str
    evidence: list[str]
    choices: list[tuple[str, str]]


def asked(job: Job) -> list[Asked]:
    """The questions about the file, answered or not."""
    found: list[Asked] = job.params.get("reading", {}).get("questions", [])
    return found


def _check_again(job: Job, user: User, params: Mapping[str, object]) -> None:
    if not may_mend(job, user):
        raise ValidationError(_("Berkas ini tidak dapat diubah lagi."))
    fresh = Job.objects.select_for_update().get(pk=job.pk)
    if fresh.state != job.state:
        raise ValidationError(_("Berkas ini sedang diproses. Muat ulang halaman."))
    fresh.params |= params
    fresh.params.pop("rows", None)
    fresh.state, fresh.finished_at, fresh.message = Job.State.PENDING, None, ""
    fresh.save()
    claims.queue(fresh, waiting=Job.State.PENDING)


def failed_rows(
    job: Job,
) -> tuple[list[str], dict[str, ColumnReading], Iterator[tuple[dict[str, Cell], list[Cell]]]]:
    """Headings, readings by heading, and each refused row with the cells beyond its headings.

    The problems of a row stand in a column of their own; that of an earlier round gives way to the
    new one. Raises FileRefused.
    """
    problems: dict[int, str] = {}
    refused = JobIssue.objects.filter(job=job, severity="error", row__isnull=False)
    rows = refused.values_list("row", "field", "message", "remedy")
    for row, field, message, remedy in cast(QuerySet[JobIssue, Told], rows).iterator():
        said = f"{field}: {message} {remedy}".strip(": ")
        problems[row] = f"{problems[row]} {said}" if row in problems else said
    plan, _book = plan_of(job, _importer(job))
    note = _("Masalah")
    headings = [heading for heading in plan.layout.headings if heading != note]
    found = (
        (row | {note: problems[number]}, plan.layout.extra.get(number, []))
        for number, row in plan.layout.rows
        if number in problems
    )
    return [*headings, note], {r.heading: r for r in plan.readings.values()}, found
