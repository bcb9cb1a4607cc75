"""Exemptions that lift nothing until somebody completes them, on the homes of those who can."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Case, Q, Value, When
from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from procurement.exemption.filters import ExemptionFilter
from procurement.models import Exemption
from procurement.models.exemptions.state import NUMBERED, WORDS, running, signed
from procurement.shared.deciding.rights import untouched

COLUMNS = ("pk", "line__description", "line__request__number", "line__total", "asked_at")


def papers_lacking(user: User, day: date) -> Rows:
    """Exemptions of open lines of one's agencies without words, or without the regional head's letter."""
    agencies = access_of(user).agency_ids({Role.REQUESTER})
    rows = Exemption.objects.of_open_lines().filter(line__request__agency__in=agencies)
    wordless = ~WORDS & (Q(state=Exemption.State.ASKED) | running(day))
    rows = rows.filter(wordless | running(day) & ~signed()).annotate(
        wordless=Case(When(wordless, then=Value(1)), default=Value(0))
    )
    return firsts(rows, since="asked_at", day=day).values_list(*COLUMNS, "wordless")


def numbers_lacking(user: User, day: date) -> Rows:
    """Exemptions that the Tim P3DN of one's region granted without a number, and others asked for."""
    regions = access_of(user).region_ids({Role.P3DN_TEAM})
    rows = Exemption.objects.of_open_lines().filter(
        running(day), WORDS, ~NUMBERED, line__request__region__in=regions
    )
    rows = rows.exclude(asked_by=user.pk)
    return firsts(rows, since="asked_at", day=day).values_list(*COLUMNS, "line__request")


def of_asker(user: User, day: date) -> Iterator[Work]:
    """Words and letters that the buyer owes; one query."""
    yield Work(
        _("Pengecualian yang belum lengkap"),
        reverse("procurement:exemption_list"),
        None,
        [
            Task(
                name=what,
                about=_("Alasan atau bukti belum ditulis · %s") % number
                if wordless
                else _("Surat kepala daerah belum diunggah · %s") % number,
                verb=_("Lengkapi") if wordless else _("Unggah surat"),
                url=reverse(
                    "procurement:exemption_complete" if wordless else "procurement:evidence_add",
                    args=[pk],
                ),
                since=day_of(at),
                amount=worth,
            )
            for pk, what, number, worth, at, wordless in rows_for(papers_lacking, user, day)
        ],
    )


def of_team(user: User, day: date) -> Iterator[Work]:
    """Numbers that the Tim P3DN owes; one query, and four where there are any."""
    found = rows_for(numbers_lacking, user, day)
    free = untouched(user, {row[-1] for row in found})
    yield Work(
        _("Pengecualian tanpa nomor rekomendasi"),
        reverse(
            "procurement:exemption_list",
            query=ExemptionFilter.asked(state=Exemption.Standing.LACKING),
        ),
        None,
        [
            Task(
                name=what,
                about=_("Nomor rekomendasi belum ditulis · %s") % number,
                verb=_("Lengkapi"),
                url=reverse("procurement:exemption_complete", args=[pk]),
                since=day_of(at),
                amount=worth,
            )
            for pk, what, number, worth, at, request in found
            if request in free
        ],
    )
