"""Agencies and people in the search over everything; people by their names alone."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Membership, User
from p3dn.ui.finding.asked import Asked
from p3dn.ui.finding.registry import Finder, Hit
from p3dn.ui.finding.rows import found


def agencies(user: Person, asked: Asked) -> list[Hit]:
    """By code, name and short name."""
    rows = Agency.objects.visible_to(user)
    few, exact = found(rows, asked, numbers=("code",), words=("name", "short_name"))
    return [
        Hit(
            label=one.name,
            url=reverse("reports:agency", args=[one.pk]),
            sub=f"{one.short_name} · {one.code}" if one.short_name else one.code,
            state="" if one.is_active else _("Tidak aktif"),
            exact=exact,
        )
        for one in few
    ]


def people(user: Any, asked: Asked) -> list[Hit]:
    """By name, with their role; never by NIP, which is not looked into."""
    seen = Membership.objects.visible_to(user)
    rows = User.objects.filter(Exists(seen.filter(user=OuterRef("pk"))))
    few, _exact = found(rows, asked, words=("full_name",))
    held: dict[int, Membership] = {}
    for one in seen.filter(user__in=few).select_related("agency").order_by("valid_from", "pk"):
        held[one.user_id] = one
    return [_person(one, held[one.pk], own=one.pk == user.pk) for one in few]


def _person(one: User, role: Membership, *, own: bool) -> Hit:
    page = reverse("reports:agency", args=[role.agency_id])
    return Hit(
        label=one.full_name,
        url=reverse("accounts:profile") if own else page,
        sub=f"{role.get_role_display()}, {role.agency.name}",
        state="" if one.is_active else _("Tidak aktif"),
    )


FINDERS = (
    Finder(_("Perangkat daerah"), agencies, order=80),
    Finder(_("Orang"), people, order=90),
)
