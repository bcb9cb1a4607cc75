"""Office files as tests make them, and what comes of uploading them."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import xlsxwriter

from p3dn.accounts.models import User
from p3dn.jobs import services
from p3dn.jobs.mending import services as mending
from p3dn.jobs.models import Job
from tests.support.cast import Cast

Rows = Sequence[Sequence[Any]]


def book(
    sheets: Mapping[str, Rows], *, hidden: Iterable[str] = (), percent: Iterable[int] = (),
    hidden_rows: Iterable[int] = (), hidden_columns: Iterable[int] = (), filtered: bool = False,
    formats: Mapping[int, str] | None = None,
) -> bytes:  # fmt: skip
    """An XLSX with these sheets; formats and hidden places (0-based) are those of every sheet."""
    buffer = io.BytesIO()
    made = xlsxwriter.Workbook(buffer, {"strings_to_formulas": False, "strings_to_urls": False})
    day = made.add_format({"num_format": "dd/mm/yyyy"})
    shown = dict.fromkeys(percent, made.add_format({"num_format": "0.00%"}))
    shown |= {n: made.add_format({"num_format": f}) for n, f in (formats or {}).items()}
    for name, rows in sheets.items():
        sheet = made.add_worksheet(name)
        for line, row in enumerate(rows):
            for place, cell in enumerate(row):
                kind = day if isinstance(cell, date) else shown.get(place)
                sheet.write(line, place, cell, kind)
        for line in hidden_rows:
            sheet.set_row(line, None, None, {"hidden": True})
        for place in hidden_columns:
            sheet.set_column(place, place, None, None, {"hidden": True})
        if filtered:
            sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
            sheet.filter_column(0, "x == NonBlanks")
        if name in hidden:
            sheet.hide()
    if hidden:
        next(s for s in made.worksheets() if s.get_name() not in hidden).activate()
        next(s for s in made.worksheets() if s.get_name() not in hidden).set_first_sheet()
    made.close()
    return buffer.getvalue()


def uploaded(
    cast: Cast, kind: str, data: bytes, *, by: User | None = None, name: str = "b.xlsx"
) -> Job:
    """Upload and check, as the page and the worker do."""
    job = services.start_import(
        kind=kind,
        user=by or cast.officer,
        region=cast.region,
        agency=None,
        file_name=name,
        data=data,
    )
    return checked(job)


def checked(job: Job) -> Job:
    """Check what waits to be checked."""
    services.check(job.pk)
    job.refresh_from_db()
    return job


def answered(job: Job, **answers: str) -> Job:
    """Answer (`price__notation="en"` for the question price:notation), and check again."""
    said = {name.replace("__", ":"): word for name, word in answers.items()}
    mending.answer(job=job, user=job.user, answers=said)
    job.refresh_from_db()
    return checked(job) if job.state == Job.State.PENDING else job


def loaded(job: Job) -> Job:
    """Confirm and load what is ready."""
    assert job.state == Job.State.READY, (
        job.message,
        job.params.get("reading", {}).get("open"),
        problems(job),
    )
    services.confirm(job=job, user=job.user)
    services.load(job.pk)
    job.refresh_from_db()
    return job


def asked(job: Job) -> list[str]:
    """Ids of the questions still open."""
    return list(job.params["reading"]["open"])


def problems(job: Job) -> list[tuple[int | None, str]]:
    """Row and sentence of everything found."""
    return [(i.row, f"{i.field}: {i.message}") for i in job.issues.all()]
