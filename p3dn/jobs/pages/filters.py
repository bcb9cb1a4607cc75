"""Filters of lists about jobs."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.jobs.models import Job, JobChange


def changed_columns(request: Any) -> list[tuple[str, str]]:
    """Columns in which the job changes anything, with how often."""
    key = request.resolver_match.kwargs["key"]
    params = Job.objects.visible_to(request.user).filter(key=key).values_list("params", flat=True)
    counts = (params.first() or {}).get("reading", {}).get("changed", {})
    return [(label, f"{label} ({count})") for label, count in sorted(counts.items())]


class ChangeFilter(django_filters.FilterSet):
    """By sort of change, by column, and by the record's name."""

    jenis = django_filters.ChoiceFilter(
        field_name="kind", label=_("Jenis"), choices=JobChange.Kind.choices
    )
    kolom = django_filters.ChoiceFilter(label=_("Kolom"), method="by_column")
    cari = django_filters.CharFilter(field_name="title", lookup_expr="icontains", label=_("Cari"))

    class Meta:
        model = JobChange
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["kolom"].extra["choices"] = changed_columns(self.request)
        self.filters["cari"].extra["widget"] = forms.TextInput(attrs={"type": "search"})

    def by_column(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Changes of this column."""
        return rows.filter(cells__has_key=value)
