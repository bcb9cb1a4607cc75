"""Filters of lists: values as people type them, within `bounds`."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet

from p3dn.ui.values.bounds import FIRST_YEAR, LAST_YEAR
from p3dn.ui.values.fields import DateField, PercentField, RupiahField

from .query import LONGEST_SEARCH


class WordsFilter(filters.CharFilter):
    """Words to search for, of a length somebody may type; stands in sight above a list.

    With `among`, each word must be found by one of these lookups at least.
    """

    def __init__(self, *args: Any, among: Sequence[str] = (), **kwargs: Any) -> None:
        self.among = among
        super().__init__(
            *args, **{"max_length": LONGEST_SEARCH, "widget": forms.SearchInput} | kwargs
        )

    def filter(self, rows: QuerySet[Any], value: str) -> QuerySet[Any]:
        """The rows with all words."""
        if not self.among:
            found: QuerySet[Any] = super().filter(rows, value)
            return found
        for word in value.split():
            rows = rows.filter(reduce(or_, (Q(**{lookup: word}) for lookup in self.among)))
        return rows


class DayFilter(filters.Filter):
    """A day."""

    field_class = DateField


class YearFilter(filters.Filter):
    """A calendar year, typed."""

    field_class = forms.IntegerField

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"min_value": FIRST_YEAR, "max_value": LAST_YEAR} | kwargs)


class RupiahFilter(filters.Filter):
    """An amount."""

    field_class = RupiahField


class PercentFilter(filters.Filter):
    """A percentage."""

    field_class = PercentField
