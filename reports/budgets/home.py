"""Budgets that two sources tell differently, on the home of who can settle which one counts."""

from collections.abc import Iterator
from datetime import date

from django.db.models import F
from django.db.models.functions import Abs
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from p3dn.ui.values.formats import rupiah_short
from procurement.models import AgencyBudget

from .forms import BudgetFilter


def budgets_in_conflict(user: User, day: date) -> Rows:
    """The budget of this year or a later one on which document and file disagree longest, and how many do."""
    rows = AgencyBudget.objects.editable_by(user).differing().filter(fiscal_year__gte=day.year)
    rows = rows.annotate(gap=Abs(F("decreed") - F("procurement")))
    columns = ("pk", "agency__name", "fiscal_year", "decreed", "procurement", "gap", "entered_at")
    return firsts(rows, since="entered_at", day=day, most=1).values_list(*columns)


def of_administrator(user: User, day: date) -> Iterator[Work]:
    """One query."""
    yield Work(
        _("Anggaran menurut dokumen dan berkas berbeda"),
        reverse("reports:budget_list", query=BudgetFilter.asked(origin="differing")),
        None,
        [
            Task(
                name=agency,
                about=_("Anggaran %(year)d: dokumen %(document)s, berkas %(file)s")
                % {
                    "year": year,
                    "document": rupiah_short(document),
                    "file": rupiah_short(file),
                },
                verb=_("Selesaikan"),
                url=reverse("reports:budget_change", args=[pk]),
                since=day_of(at),
                amount=gap,
            )
            for pk, agency, year, document, file, gap, at in rows_for(
                budgets_in_conflict, user, day
            )
        ],
    )
