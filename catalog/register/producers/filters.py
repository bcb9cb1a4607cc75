"""Narrowing the list of producers."""

import django_filters as filters
from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.models import Producer
from catalog.models.register.producer import ProducerQuerySet
from catalog.search.words.records import search_producers
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet


class ProducerFilter(AddressFilterSet):
    """Producers by name, NIB, scale and place."""

    q = WordsFilter(label=_("Nama atau NIB"), method="search")
    scale = filters.MultipleChoiceFilter(
        label=_("Skala usaha"),
        choices=Producer.Scale.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    siinas_status = filters.ChoiceFilter(
        label=_("SIINas"), choices=Producer.Siinas.choices, empty_label=_("Semua")
    )
    active = filters.ChoiceFilter(
        label=_("Status"),
        field_name="is_active",
        choices=[("False", _("Tidak aktif"))],
        empty_label=_("Aktif"),
        method="by_activity",
    )

    class Meta:
        model = Producer
        fields: list[str] = []

    def filter_queryset(self, queryset: ProducerQuerySet) -> ProducerQuerySet:
        """Inactive producers only when asked for."""
        if not self.form.cleaned_data.get("active"):
            queryset = queryset.filter(is_active=True)
        narrowed: ProducerQuerySet = super().filter_queryset(queryset)
        return narrowed

    def search(self, queryset: ProducerQuerySet, name: str, value: str) -> ProducerQuerySet:
        return search_producers(queryset, value)

    def by_activity(self, queryset: ProducerQuerySet, name: str, value: str) -> ProducerQuerySet:
        return queryset.filter(is_active=False)
