"""Filters of lists about jobs."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.jobs.models import Job, JobChange
from p3dn.ui.lists.parameters import AddressFilterSet


def changed_columns(request: Any) -> list[tuple[str, str]]:
    """Columns in which the job changes anything, with how often."""
    key = request.resolver_match.kwargs["key"]
    params = Job.objects.visible_to(request.user).filter(key=key).values_list("params", flat=True)
    counts = (params.first() or {}).get("reading", {}).get("changed", {})
    return [(label, f"{label} ({count})") for label, count in sorted(counts.items())]


class ChangeFilter(AddressFilterSet):
    """By sort of change, by column, and by the record's name."""

    kind = django_filters.ChoiceFilter(label=_("Jenis"), choices=JobChange.Kind.choices)
    column = django_filters.ChoiceFilter(label=_("Kolom"), method="by_column")
    title = django_filters.CharFilter(lookup_expr="icontains", label=_("Cari"))

    class Meta:
        model = JobChange
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["column"].extra["choices"] = changed_columns(self.request)
        self.filters["title"].extra["widget"] = forms.TextInput(attrs={"type": "search"})

    def by_column(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Changes of this column."""
        return rows.filter(cells__has_key=value)
