"""Narrowing the list of routes."""

import django_filters as filters
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import ApprovalRoute
from procurement.shared.pages.filters import agencies

STANDINGS = [("now", _("Berlaku")), ("later", _("Belum mulai")), ("over", _("Berakhir"))]


class RouteFilter(AddressFilterSet):
    """Routes that an agency's requests may take, by whether they are in force today."""

    agency = filters.ModelChoiceFilter(
        label=_("Perangkat daerah"), queryset=agencies, method="by_agency"
    )
    state = filters.ChoiceFilter(label=_("Berlaku"), choices=STANDINGS, method="by_state")

    class Meta:
        model = ApprovalRoute
        fields = ("agency", "state")

    def by_agency(
        self, rows: QuerySet[ApprovalRoute], name: str, value: object
    ) -> QuerySet[ApprovalRoute]:
        """Its own, and those of everybody in its region."""
        return rows.filter(Q(agency=value) | Q(agency__isnull=True))

    def by_state(
        self, rows: QuerySet[ApprovalRoute], name: str, value: str
    ) -> QuerySet[ApprovalRoute]:
        """As `ApprovalRoute.stands_on` says of today."""
        today = timezone.localdate()
        later, over = Q(valid_from__gt=today), Q(valid_until__lt=today)
        return rows.filter({"later": later, "over": over, "now": ~later & ~over}[value])
