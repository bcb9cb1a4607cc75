"""Narrowing lists of answers; the same names stand in the links of the dashboards."""

from typing import Any
from urllib.parse import urlencode

import django_filters as filters
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.filters import YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet, asked
from procurement.models import LineDismissal, LineRequirement
from procurement.models.requests.dismissal import WHY_NOT
from procurement.shared.pages.filters import agencies, ask_for_region_of_several, regions


class AnswerFilter(AddressFilterSet):
    """By the year in which the request was handed in, and by who asked."""

    year = YearFilter(
        field_name="line__request__submitted_at",
        lookup_expr="year",
        label=_("Tahun"),
    )
    region = filters.ModelChoiceFilter(
        field_name="line__request__region", label=_("Daerah"), queryset=regions
    )
    agency = filters.ModelChoiceFilter(
        field_name="line__request__agency", label=_("Perangkat daerah"), queryset=agencies
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        ask_for_region_of_several(self)


class DismissalFilter(AnswerFilter):
    """Also by the reason."""

    why = filters.ChoiceFilter(label=_("Sebab"), choices=WHY_NOT)

    class Meta:
        model = LineDismissal
        fields: tuple[str, ...] = ()


class RequirementFilter(AnswerFilter):
    """Requirements."""

    class Meta:
        model = LineRequirement
        fields: tuple[str, ...] = ()


def answers_url(of: str, place: Region | Agency, year: int) -> str:
    """Address of the list (`dismissal_list`, `requirement_list`) behind a place's figure of a year."""
    kind = "agency" if isinstance(place, Agency) else "region"
    query = urlencode(asked(**{kind: place.pk, "year": year}))
    return f"{reverse(f'reports:{of}')}?{query}"
