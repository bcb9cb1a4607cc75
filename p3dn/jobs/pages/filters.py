"""Filters of lists about jobs."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency
from p3dn.jobs.models import Job, JobChange
from p3dn.ui.lists.parameters import AddressFilterSet

SHORT = [("yes", _("Ya")), ("no", _("Tidak"))]


def reading_of(request: Any) -> dict[str, Any]:
    """What was noted of the job the page is about."""
    key = request.resolver_match.kwargs["key"]
    params = Job.objects.visible_to(request.user).filter(key=key).values_list("params", flat=True)
    reading: dict[str, Any] = (params.first() or {}).get("reading", {})
    return reading


def changed_columns(reading: dict[str, Any]) -> list[tuple[str, str]]:
    """Columns in which the job changes anything, with how often."""
    counts = reading.get("changed", {})
    return [(label, f"{label} ({count})") for label, count in sorted(counts.items())]


def agencies_of_job(request: Any) -> QuerySet[Agency]:
    """Agencies whose records the job touches, closed ones too."""
    jobs = Job.objects.visible_to(request.user).filter(key=request.resolver_match.kwargs["key"])
    return Agency.objects.filter(region__in=jobs.values("region"))


class ChangeFilter(AddressFilterSet):
    """By sort of change, by column, and by the record's name."""

    kind = django_filters.ChoiceFilter(label=_("Jenis"), choices=JobChange.Kind.choices)
    column = django_filters.ChoiceFilter(label=_("Kolom"), method="by_column")
    title = django_filters.CharFilter(lookup_expr="icontains", label=_("Cari"))
    agency = django_filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies_of_job)
    short = django_filters.ChoiceFilter(
        label=_("Di bawah yang sudah terpakai"), choices=SHORT, method="by_short"
    )

    class Meta:
        model = JobChange
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reading = reading_of(self.request)
        self.filters["column"].extra["choices"] = changed_columns(reading)
        if not reading.get("worth"):
            del self.filters["agency"], self.filters["short"]
        self.filters["title"].extra["widget"] = forms.TextInput(attrs={"type": "search"})

    def by_column(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Changes of this column."""
        return rows.filter(cells__has_key=value)

    def by_short(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Left less than is held, or not."""
        return rows.filter(short=value == "yes")
