"""Narrowing the list of looks into the national list."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from .models import NationalListCheck

DAY = forms.DateInput(attrs={"type": "date"})


class NationalCheckFilter(filters.FilterSet):
    """Words are looked for in commodity, keyword and note; digits are the beginning of a code."""

    q = filters.CharFilter(
        label=_("Komoditas, kode KBKI atau kata kunci"),
        method="by_words",
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    since = filters.DateFilter(
        field_name="checked_on", lookup_expr="gte", label=_("Sejak tanggal"), widget=DAY
    )
    until = filters.DateFilter(
        field_name="checked_on", lookup_expr="lte", label=_("Sampai tanggal"), widget=DAY
    )

    class Meta:
        model = NationalListCheck
        fields: tuple[str, ...] = ()

    def by_words(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Rows in which each word occurs somewhere."""
        for word in value.split():
            rows = rows.filter(
                Q(commodity__kbki_code__startswith=word)
                | Q(commodity__name__icontains=word)
                | Q(keyword__icontains=word)
                | Q(note__icontains=word)
            )
        return rows
