"""Pages on which a checked file is put right: a row, the columns, and the rows left over."""

import io
from dataclasses import dataclass
from typing import Any

import xlsxwriter
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from p3dn.accounts.permissions import get_visible_or_404, requires

from . import mending
from .importer import importer_for
from .models import Job, JobIssue
from .readers import FileRefused
from .template import XLSX

ROWS_A_PAGE = 20


def _mendable(request: HttpRequest, key: str) -> Job:
    job = get_visible_or_404(Job.objects.select_related("user", "region"), request.user, key=key)
    if not mending.may_mend(job, request.user):
        raise Http404
    return job


@requires()
def job_row(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """Correct the cells of one refused row; the file is checked again at once."""
    job = _mendable(request, key)
    try:
        row = mending.row_of(job, number)
        if request.method == "POST":
            cells = {h: request.POST[f"c{n}"] for n, h in enumerate(row) if f"c{n}" in request.POST}
            mending.mend_rows(job=job, user=request.user, rows={number: cells})
            return redirect("jobs:job_detail", key=job.key)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("jobs:job_detail", key=job.key)
    issues = list(job.issues.filter(row=number))
    cells = [
        (f"c{n}", heading, mending.shown(value)) for n, (heading, value) in enumerate(row.items())
    ]
    context = {"job": job, "number": number, "cells": cells, "issues": issues}
    return render(request, "jobs/job_row.html", context)


@requires()
def job_rows(request: HttpRequest, key: str) -> HttpResponse:
    """Correct what is wrong in several refused rows; the file is checked again once for all."""
    job = _mendable(request, key)
    page = Paginator(mending.refused_numbers(job), ROWS_A_PAGE).get_page(request.GET.get("page"))
    try:
        rows = _forms_of(job, list(page))
        if request.method == "POST":
            for row in rows:
                row.type(request.POST)
            cells = {row.number: {f.heading: f.value for f in row.fields} for row in rows}
            mending.mend_rows(job=job, user=request.user, rows=cells)
            return redirect("jobs:job_detail", key=job.key)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        if request.method != "POST":
            return redirect("jobs:job_detail", key=job.key)
    return render(request, "jobs/job_rows.html", {"job": job, "page_obj": page, "rows": rows})


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
        issues[issue.row].append(issue)
    forms = []
    for number, row in mending.rows_of(job, numbers).items():
        doubtful = mending.doubtful_headings(job, row, [one.field for one in issues[number]])
        places = {heading: n for n, heading in enumerate(row)}
        fields = [CellField(f"r{number}c{places[h]}", h, mending.shown(row[h])) for h in doubtful]
        forms.append(RowFields(number, issues[number], fields))
    return forms


@requires()
def job_columns(request: HttpRequest, key: str) -> HttpResponse:
    """Say which column of the file is which; guesses are filled in."""
    job = _mendable(request, key)
    try:
        headings = mending.headings_of(job)
    except FileRefused as refusal:
        messages.error(request, f"{refusal.message} {refusal.remedy}")
        return redirect("jobs:job_detail", key=job.key)
    importer = importer_for(job.kind)
    if importer is None:
        raise Http404
    if request.method == "POST":
        places = {c.key: request.POST.get(c.key, "") for c in importer.columns}
        known = {k: v for k, v in places.items() if v in headings}
        mending.place_columns(job=job, user=request.user, places=known)
        return redirect("jobs:job_detail", key=job.key)
    guessed = importer.guess(headings, job.params.get("places", {}))
    columns = [(column, guessed.get(column.key, "")) for column in importer.columns]
    context = {"job": job, "columns": columns, "headings": headings}
    return render(request, "jobs/job_columns.html", context)


@requires()
def job_failed(request: HttpRequest, key: str) -> HttpResponse:
    """The refused rows as a spreadsheet like the one uploaded, with their problems beside them."""
    job = get_visible_or_404(Job.objects.all(), request.user, key=key)
    try:
        headings, rows = mending.failed_rows(job)
    except FileRefused:
        raise Http404 from None
    buffer = io.BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(buffer, options)
    sheet, plain = book.add_worksheet(_("Isian")), book.add_format({"num_format": "@"})
    sheet.set_column(0, len(headings) - 1, 24, plain)
    sheet.write_row(0, 0, headings)
    for line, row in enumerate(rows, 1):
        for place, heading in enumerate(headings):
            sheet.write_string(line, place, mending.shown(row.get(heading)))
    book.close()
    headers = {"Content-Disposition": f'attachment; filename="baris-ditolak-{job.pk}.xlsx"'}
    return HttpResponse(buffer.getvalue(), content_type=XLSX, headers=headers)
