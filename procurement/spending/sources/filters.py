"""Narrowing files, their rows, and purchases known twice."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet
from django.forms import HiddenInput
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Fate, SourceFile, SourceMatch, SourceRow
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.rows.traps import ALL
from procurement.spending.payments.imports import PaymentImporter

from .reads import regions_of


class FileFilter(AddressFilterSet):
    """By dataset and region."""

    dataset = filters.ChoiceFilter(
        label=_("Kumpulan data"),
        choices=[
            *((name, one.label) for name, one in DATASETS.items()),
            (PaymentImporter.kind, PaymentImporter.label),
        ],
    )
    region = filters.ModelChoiceFilter(
        label=_("Daerah"), queryset=lambda request: regions_of(request.user)
    )

    class Meta:
        model = SourceFile
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        if regions_of(self.request.user).count() < 2:
            self.filters["region"].extra["widget"] = HiddenInput


class RowFilter(AddressFilterSet):
    """Rows of one file by fate, by what stands on them, by code."""

    fate = filters.ChoiceFilter(label=_("Nasib"), choices=Fate.choices)
    mark = filters.ChoiceFilter(
        label=_("Catatan"), choices=[(trap.code, trap.label) for trap in ALL], method="by_mark"
    )
    code = WordsFilter(label=_("Kode paket atau satker"), method="by_code")

    class Meta:
        model = SourceRow
        fields: tuple[str, ...] = ()

    def by_mark(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Rows with this mark."""
        return rows.filter(marks__contains=[value])

    def by_code(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Rows of this purchase, or of the agency with this code."""
        word = value.strip()
        return (
            rows.filter(key=word)
            | rows.filter(facts__agency=word)
            | rows.filter(facts__unit=word)
            | rows.filter(facts__rup__contains=[word])
        )


class MatchFilter(AddressFilterSet):
    """By what was decided and on what it rests."""

    state = filters.ChoiceFilter(label=_("Keadaan"), choices=SourceMatch.State.choices)
    ground = filters.ChoiceFilter(label=_("Dasar"), choices=SourceMatch.Ground.choices)

    class Meta:
        model = SourceMatch
        fields: tuple[str, ...] = ()
