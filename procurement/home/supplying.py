"""What procurement wants of catalogue officers and verifiers."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import CATALOGUE, Access
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from p3dn.ui.lists.parameters import asked
from procurement.models import CheckWanted, DemandCase


def of_catalogue(user: User, access: Access, day: date) -> Iterator[Work]:
    """Searches of the national list that requests wait for, and needs taken on; two queries."""
    wanted = CheckWanted.objects.open().filter(region__in=access.region_ids(CATALOGUE))
    columns = ("commodity_id", "keyword", "request__agency__name", "asked_at", "of")
    found = list(firsts(wanted, since="asked_at", day=day).values_list(*columns))
    if found:
        yield Work(
            _("Diminta memeriksa daftar nasional"),
            reverse("procurement:wanted_check_list"),
            found[0][-1],
            [
                Task(
                    name=keyword,
                    about=_("%(agency)s menunggu pemeriksaan daftar nasional") % {"agency": agency},
                    verb=_("Periksa"),
                    url=reverse(
                        "catalog:national_check_create",
                        query=asked(commodity=code, keyword=keyword),
                    ),
                    since=day_of(at),
                )
                for code, keyword, agency, at, _of in found
            ],
        )
    taken = DemandCase.objects.filter(taken_by=user, state=DemandCase.State.TAKEN)
    names = ("commodity_id", "commodity__name", "changed_at", "of")
    cases = list(firsts(taken, since="changed_at", day=day).values_list(*names))
    if cases:
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
                for code, name, at, _of in cases
            ],
        )
