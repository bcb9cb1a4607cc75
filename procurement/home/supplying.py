"""What procurement wants of catalogue officers and verifiers."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.rows import CATALOGUE, access_of
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from p3dn.ui.lists.parameters import asked
from procurement.models import CheckWanted, DemandCase


def wanted_checks(user: User, day: date) -> Rows:
    """Searches of the national list that requests wait for."""
    regions = access_of(user).region_ids(CATALOGUE)
    wanted = CheckWanted.objects.open().filter(region__in=regions)
    columns = ("commodity_id", "keyword", "request__agency__name", "asked_at", "of")
    return firsts(wanted, since="asked_at", day=day).values_list(*columns)


def taken_needs(user: User, day: date) -> Rows:
    """Needs without a product that this person took on."""
    taken = DemandCase.objects.filter(taken_by=user, state=DemandCase.State.TAKEN)
    columns = ("commodity_id", "commodity__name", "changed_at")
    return firsts(taken, since="changed_at", day=day).values_list(*columns)


def of_catalogue(user: User, day: date) -> Iterator[Work]:
    """Two queries."""
    wanted = rows_for(wanted_checks, user, day)
    yield Work(
        _("Diminta memeriksa daftar nasional"),
        reverse("procurement:wanted_check_list"),
        wanted[0][-1] if wanted else 0,
        [
            Task(
                name=keyword,
                about=_("%(agency)s menunggu pemeriksaan daftar nasional") % {"agency": agency},
                verb=_("Periksa"),
                url=reverse(
                    "catalog:national_check_create", query=asked(commodity=code, keyword=keyword)
                ),
                since=day_of(at),
            )
            for code, keyword, agency, at, _of in wanted
        ],
    )
    yield Work(
        _("Kebutuhan tanpa produk yang Anda tangani"),
        f"{reverse('procurement:demand_list')}?status=taken",
        None,
        [
            Task(
                name=name,
                about=_("Kebutuhan tanpa produk, KBKI %(code)s") % {"code": code},
                verb=_("Tangani"),
                url=reverse("procurement:demand_detail", args=[code]),
                since=day_of(at),
            )
            for code, name, at in rows_for(taken_needs, user, day)
        ],
    )
