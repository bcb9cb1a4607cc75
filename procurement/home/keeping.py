"""What waits for a region's administrator in procurement: a deputy to be named, purchases known twice."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from p3dn.ui.values.formats import long_date
from procurement.approval.stuck.reads import stuck_requests
from procurement.models import SourceMatch
from procurement.spending.sources.filters import MatchFilter


def doubtful_pairs(user: User, day: date) -> Rows:
    """The oldest pair of purchases that may be one, in the regions one administers, and how many."""
    regions = access_of(user).region_ids({Role.ADMINISTRATOR})
    rows = SourceMatch.objects.standing().filter(
        region__in=regions, state=SourceMatch.State.PROPOSED
    )
    columns = ("expense__document", "expense__agency__name", "found_at", "expense__value", "of")
    return firsts(rows, since="found_at", day=day, most=1).values_list(*columns)


def of_administrator(user: User, day: date) -> Iterator[Work]:
    """The oldest of each; two queries."""
    stuck = rows_for(stuck_requests, user, day)
    yield Work(
        _("Permintaan macet"),
        reverse("procurement:stuck_list"),
        stuck[0][-1] if stuck else 0,
        [
            Task(
                name=title,
                about=_why(agency, role, who, until),
                verb=_("Tunjuk pengganti") if who else _("Beri peran"),
                url=reverse("procurement:stuck_list"),
                since=day_of(at),
                amount=worth,
            )
            for _pk, title, agency, role, who, until, at, worth, _of in stuck
        ],
    )
    pairs = rows_for(doubtful_pairs, user, day)
    doubtful = reverse(
        "procurement:source_matches", query=MatchFilter.asked(state=SourceMatch.State.PROPOSED)
    )
    yield Work(
        _("Belanja yang mungkin tercatat dua kali"),
        doubtful,
        pairs[0][-1] if pairs else 0,
        [
            Task(
                name=document,
                about=_("%s: mungkin tercatat dua kali") % agency,
                verb=_("Putuskan"),
                url=doubtful,
                since=day_of(at),
                amount=value,
            )
            for document, agency, at, value, _of in pairs
        ],
    )


def _why(agency: str, role: str, who: str | None, until: date | None) -> str:
    """Why nobody can decide it, and until when."""
    if who is None or until is None:
        told = _("%(agency)s: belum ada yang berperan %(role)s")
        return told % {"agency": agency, "role": Role(role).label}
    told = _("%(agency)s: macet, %(who)s berhalangan sampai %(day)s")
    return told % {"agency": agency, "who": who, "day": long_date(until)}
