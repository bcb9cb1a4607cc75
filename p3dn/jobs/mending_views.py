"""Pages on which a checked file is put right: a row, the columns, and the rows left over."""

import io
from typing import Any

import xlsxwriter
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from p3dn.accounts.permissions import get_visible_or_404, requires

from . import mending
from .importer import importer_for
from .models import Job
from .readers import FileRefused
from .template import XLSX


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
            mending.mend_row(job=job, user=request.user, number=number, cells=cells)
            return redirect("jobs:job_detail", key=job.key)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("jobs:job_detail", key=job.key)
    issues = list(job.issues.filter(row=number))
    cells = [(f"c{n}", heading, shown(value)) for n, (heading, value) in enumerate(row.items())]
    context = {"job": job, "number": number, "cells": cells, "issues": issues}
    return render(request, "jobs/job_row.html", context)


def shown(value: Any) -> str:
    """A cell as a person would type it."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


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
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
    sheet, plain = book.add_worksheet(_("Isian")), book.add_format({"num_format": "@"})
    for place, heading in enumerate(headings):
        sheet.set_column(place, place, 24, plain)
        sheet.write_string(0, place, heading)
        for line, row in enumerate(rows, 1):
            sheet.write_string(line, place, shown(row.get(heading)))
    book.close()
    headers = {"Content-Disposition": f'attachment; filename="baris-ditolak-{job.pk}.xlsx"'}
    return HttpResponse(buffer.getvalue(), content_type=XLSX, headers=headers)
