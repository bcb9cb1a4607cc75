"""Narrowing the list of certificates."""

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import Certificate
from catalog.models.certificates.certificate import CertificateQuerySet
from catalog.search.words.records import search_certificates
from catalog.shared.words import PHASES
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet

UNFINISHED = (
    Certificate.State.DRAFT,
    Certificate.State.SUBMITTED,
    Certificate.State.REFUSED,
)  # phases that are states


class CertificateFilter(AddressFilterSet):
    """Certificates by number or producer, where they are in their life today, and kind."""

    q = WordsFilter(label=_("Nomor atau produsen"), method="search")
    phase = filters.MultipleChoiceFilter(
        label=_("Status"),
        choices=list(PHASES.items()),
        widget=forms.CheckboxSelectMultiple,
        method="by_phase",
    )
    kind = filters.ChoiceFilter(
        label=_("Jenis"), choices=Certificate.Kind.choices, empty_label=_("Semua")
    )

    class Meta:
        model = Certificate
        fields: list[str] = []

    def by_phase(
        self, queryset: CertificateQuerySet, name: str, value: list[str]
    ) -> CertificateQuerySet:
        """Until it is verified a certificate's phase is its state, which an index finds."""
        unfinished = [p for p in value if p in UNFINISHED]
        if len(unfinished) == len(value):
            return queryset.filter(state__in=value) if value else queryset
        if "phase" not in queryset.query.annotations:
            queryset = queryset.with_phase(timezone.localdate())
        later = Q(state=Certificate.State.VERIFIED, phase__in=value)
        return queryset.filter(Q(state__in=unfinished) | later)

    def search(self, queryset: CertificateQuerySet, name: str, value: str) -> QuerySet[Certificate]:
        return search_certificates(queryset, value)
