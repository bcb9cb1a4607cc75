"""Narrowing the lists of people and agencies."""

from typing import Any

import django_filters as filters
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency, Membership, Role, User
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet

ACTIVE = [("active", _("Aktif")), ("closed", _("Tidak aktif"))]


def agencies(request: Any) -> QuerySet[Agency]:
    """Agencies this person may see."""
    return Agency.objects.visible_to(request.user) if request else Agency.objects.none()


class PersonFilter(AddressFilterSet):
    """People by name, address or NIP, and by a role in force today."""

    q = WordsFilter(
        label=_("Nama, surel atau NIP"),
        among=("full_name__icontains", "email__icontains", "nip__icontains"),
    )
    role = filters.ChoiceFilter(label=_("Peran"), choices=Role.choices, method="by_role")
    agency = filters.ModelChoiceFilter(
        label=_("Perangkat daerah"), queryset=agencies, method="by_agency"
    )

    class Meta:
        model = User
        fields = ("q", "role", "agency")

    def by_role(self, rows: QuerySet[User], name: str, value: str) -> QuerySet[User]:
        """Who may use it today in a region this person looks after."""
        return rows.filter(self._holding(role=value))

    def by_agency(self, rows: QuerySet[User], name: str, value: Agency) -> QuerySet[User]:
        """Who may use a role there today."""
        return rows.filter(self._holding(agency=value))

    def _holding(self, **how: object) -> Exists:
        held = Membership.objects.visible_to(self.request.user).in_force_on(timezone.localdate())
        return Exists(held.filter(user=OuterRef("pk"), **how))


class AgencyFilter(AddressFilterSet):
    """Agencies by name or code, and by whether they are active."""

    q = WordsFilter(
        label=_("Nama atau kode"),
        among=("name__icontains", "short_name__icontains", "code__icontains"),
    )
    active = filters.ChoiceFilter(
        label=_("Status"), choices=ACTIVE, method="by_active", empty_label=_("Semua")
    )

    class Meta:
        model = Agency
        fields = ("q", "active")

    def by_active(self, rows: QuerySet[Agency], name: str, value: str) -> QuerySet[Agency]:
        """Those that are active, or those that were closed."""
        return rows.filter(is_active=value == "active")
