"""Fields of filters are made once and shared by all pages, where they are the same for everybody.

A list of spending has eighteen filters, folded away on most pages. Making their fields anew for each
page, and copying them as Django does with fields that a form may change, took a third of its time.
What depends on who asks (a choice of agencies, of the years of a plan) is made for each page.
"""

import copy
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django import forms
from django.utils import timezone
from django.utils.translation import get_language
from django_filters.filters import Filter, QuerySetRequestMixin

from p3dn.ui.markup.fields import share

from .choices import let_spell, spelling


@dataclass(frozen=True, slots=True)
class Spelled:
    """A field, and the words in an address for what can be chosen in it; None where one types."""

    field: forms.Field
    words: Mapping[str, str] | None

    @classmethod
    def of(cls, field: forms.Field) -> "Spelled":
        """The field, which from now on offers those words."""
        if not isinstance(field, forms.ChoiceField) or isinstance(field, forms.ModelChoiceField):
            return cls(field, None)
        words = spelling(cast("Iterable[Any]", field.choices))
        let_spell(field.widget, words)
        return cls(field, words)


class Declared(OrderedDict[str, Filter]):
    """The filters of a list as its class declares them; a page gets its own, which it may change."""

    def __init__(self, declared: Mapping[str, Filter]) -> None:
        super().__init__(declared)
        self.kept: dict[tuple[str, str | None], tuple[date, Spelled]] = {}

    def __deepcopy__(self, memo: object) -> OrderedDict[str, Filter]:
        """The filters for one page: settings of their own, but the same choices and labels."""
        return OrderedDict((name, _own(declared)) for name, declared in self.items())

    def fields(self, asked: Mapping[str, Filter]) -> dict[str, Spelled]:
        """The fields of a page's filters, in their order; shared but for those it has a say in.

        One made in a language on a day is of that language and day: labels are put together of words,
        and some tell a threshold of the law of today.
        """
        language, today = get_language(), timezone.localdate()
        return {name: self._field(name, own, language, today) for name, own in asked.items()}

    def _field(self, name: str, own: Filter, language: str | None, today: date) -> Spelled:
        declared = self.get(name)
        if declared is None or not _is_everybodys(declared) or own.extra != declared.extra:
            return Spelled.of(own.field)
        day, kept = self.kept.get((name, language), (None, None))
        if kept is None or day != today:
            kept = Spelled.of(share(own.field))
            self.kept[name, language] = today, kept
        return kept


def _own(declared: Filter) -> Filter:
    own = copy.copy(declared)
    own.extra = declared.extra.copy()
    own.method = declared.method  # set anew, since it knows its filter
    return own


def _is_everybodys(declared: Filter) -> bool:
    """Whether its field is the same whoever asks: it chooses among no records, and asks no function."""
    asks = any(callable(declared.extra.get(name)) for name in ("choices", "initial"))
    return not asks and not isinstance(declared, QuerySetRequestMixin)
