"""Pages on which a checked file is put right: a row, the columns, and the rows left over."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.versions import ChangedSince, NotShown
from p3dn.jobs.importing.changes import ABSENT_QUESTION
from p3dn.jobs.importing.importer import importer_for
from p3dn.jobs.importing.planning import layout_of
from p3dn.jobs.importing.template import refused_response
from p3dn.jobs.life.shown import AtWork, as_shown, keeps_cells, shown_job
from p3dn.jobs.models import Job, JobIssue
from p3dn.jobs.tables.cells import written
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.lists.known import PAGE, asked_page, knows

from . import services as mending
from .forms import ChoicesForm

ROWS_A_PAGE = 20


def _mendable(request: AuthenticatedRequest, key: str) -> Job:
    job = shown_job(request, key)
    if job.user_id != request.user.pk:
        raise Http404
    if not mending.may_mend(job, request.user):
        raise AtWork(job)
    return job


@requires()
@keeps_cells
def job_row(request: AuthenticatedRequest, key: str, number: int) -> HttpResponse:
    """Correct the cells of one refused row; the file is checked again at once."""
    job = _mendable(request, key)
    try:
        row = mending.row_of(job, number)
        if request.method == "POST":
            cells = {h: request.POST[f"c{n}"] for n, h in enumerate(row) if f"c{n}" in request.POST}
            with as_shown(request, job) as held:
                mending.mend_rows(job=held, user=request.user, rows={number: cells})
            return redirect("jobs:job_detail", key=job.key)
    except (ChangedSince, NotShown):
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("jobs:job_detail", key=job.key)
    issues = list(job.issues.filter(row=number))
    inputs = [(f"c{n}", heading, written(value)) for n, (heading, value) in enumerate(row.items())]
    context = {"job": job, "number": number, "cells": inputs, "issues": issues}
    return render(request, "jobs/mending/job_row.html", context)


@requires()
@knows(PAGE)
@keeps_cells
def job_rows(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """Correct what is wrong in several refused rows; the file is checked again once for all."""
    job = _mendable(request, key)
    page = asked_page(request, Paginator(mending.refused_numbers(job), ROWS_A_PAGE))
    try:
        rows = _forms_of(job, list(page))
        if request.method == "POST":
            for row in rows:
                row.type(request.POST)
            cells = {row.number: {f.heading: f.value for f in row.fields} for row in rows}
            with as_shown(request, job) as held:
                mending.mend_rows(job=held, user=request.user, rows=cells)
            return redirect("jobs:job_detail", key=job.key)
    except (ChangedSince, NotShown):
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        if request.method != "POST":
            return redirect("jobs:job_detail", key=job.key)
    return render(
        request, "jobs/mending/job_rows.html", {"job": job, "page_obj": page, "rows": rows}
    )


@dataclass(slots=True)
class CellField:
    """An input for one cell."""

    name: str
    heading: str
    value: str


@dataclass(slots=True)
class RowFields:
    """The doubtful cells of one row, and what was found there."""

    number: int
    issues: list[JobIssue]
    fields: list[CellField]

    def type(self, posted: Any) -> None:
        """Take over what was typed."""
        for field in self.fields:
            field.value = posted.get(field.name, field.value)


def _forms_of(job: Job, numbers: list[int]) -> list[RowFields]:
    """Inputs for rows; the number of queries does not depend on how many."""
    issues: dict[int, list[JobIssue]] = {number: [] for number in numbers}
    for issue in job.issues.filter(row__in=numbers):
        if issue.row is not None:
            issues[issue.row].append(issue)
    forms = []
    for number, row in mending.rows_of(job, numbers).items():
        doubtful = mending.doubtful_headings(job, row, [one.field for one in issues[number]])
        places = {heading: n for n, heading in enumerate(row)}
        fields = [CellField(f"r{number}c{places[h]}", h, written(row[h])) for h in doubtful]
        forms.append(RowFields(number, issues[number], fields))
    return forms


@requires()
@keeps_cells
def job_columns(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """Say which sheet, which row of headings and which column of the file is which."""
    job = _mendable(request, key)
    importer = importer_for(job.kind)
    if importer is None:
        raise Http404
    try:
        layout, book = layout_of(job, importer)
    except FileRefused as refusal:
        messages.error(request, f"{refusal.message} {refusal.remedy}")
        return redirect("jobs:job_detail", key=job.key)
    form = ChoicesForm(request.POST or None, importer=importer, layout=layout, book=book, job=job)
    if request.method == "POST" and form.is_valid():
        with as_shown(request, job) as held:
            mending.choose(job=held, user=request.user, **form.chosen())
        return redirect("jobs:job_detail", key=job.key)
    return render(request, "jobs/reading/job_columns.html", {"job": job, "form": form})


@require_POST
@requires()
@keeps_cells
def job_answers(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """Keep the answers to what was asked about the file."""
    job = _mendable(request, key)
    known = [question["id"] for question in mending.asked(job)] + [ABSENT_QUESTION]
    answers = {question: request.POST[question] for question in known if question in request.POST}
    try:
        with as_shown(request, job) as held:
            mending.answer(job=held, user=request.user, answers=answers)
    except (ChangedSince, NotShown):
        raise
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("jobs:job_detail", key=job.key)


@requires()
@in_indonesian
def job_failed(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """The refused rows as a spreadsheet like the one uploaded, with their problems beside them."""
    job = get_visible_or_404(Job.objects.all(), request.user, key=key)
    try:
        headings, readings, rows = mending.failed_rows(job)
    except FileRefused:
        raise Http404 from None
    return refused_response(headings, readings, rows, f"baris-ditolak-{job.pk}")
