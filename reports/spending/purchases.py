"""Which purchases: when, where, of what, bought how and paid by what; lists and breakdowns alike."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

import django_filters as filters
from django import forms
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from catalog.models import Producer
from p3dn.accounts.models import Agency
from p3dn.ui.lists.filters import DayFilter, WordsFilter, YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import (
    Expense,
    ExpenseFunding,
    MonthCell,
    Package,
    ProcurementType,
    ProducerCell,
    Source,
)
from procurement.shared.pages.filters import ask_for_region_of_several, regions

MONTHS_BY_NUMBER = [(str(number), name) for number, name in MONTHS.items()]
QUARTERS = [
    ("1", _("Triwulan I")),
    ("2", _("Triwulan II")),
    ("3", _("Triwulan III")),
    ("4", _("Triwulan IV")),
]
FUNDS = ("APBD", "APBDP", "BLUD", "APBN", "APBNP", "BLU")  # as the national systems write them
UNKNOWN = "belum-diketahui"  # what stands in an address for what nobody knows of a purchase
METHODS = [(value or UNKNOWN, label) for value, label in Package.Method.choices]


class CommodityInput(forms.TextInput):
    """A code to type; a link may ask for what has none."""

    words: ClassVar = {UNKNOWN: _("Belum diketahui")}


def _agencies(request: Any) -> QuerySet[Agency]:
    """Agencies one sees, and those that spent here before they moved to another region."""
    spenders = MonthCell.objects.visible_to(request.user).values("agency")
    return Agency.objects.visible_to(request.user) | Agency.objects.filter(pk__in=spenders)


def _producers(request: Any) -> QuerySet[Producer]:
    """Who made something that was bought where one sees it."""
    made = ProducerCell.objects.visible_to(request.user).values("producer")
    return Producer.objects.filter(pk__in=made)


def _is_meant(month: int, told: Mapping[str, Any]) -> bool:
    """Whether a month is among those that a filter chooses of a year."""
    quarter, only, until = (int(told.get(name) or 0) for name in ("quarter", "month", "until"))
    return (
        (not quarter or (month + 2) // 3 == quarter)
        and (not only or month == only)
        and (not until or month <= until)
    )


class PurchaseFilter(AddressFilterSet):
    """By period, place, source, kind, method, funds, class and maker."""

    year = YearFilter(field_name="date", lookup_expr="year", label=_("Tahun"))
    quarter = filters.ChoiceFilter(
        field_name="date", lookup_expr="quarter", label=_("Triwulan"), choices=QUARTERS
    )
    month = filters.ChoiceFilter(
        field_name="date", lookup_expr="month", label=_("Bulan"), choices=MONTHS_BY_NUMBER
    )
    until = filters.ChoiceFilter(
        field_name="date",
        lookup_expr="month__lte",
        label=_("Sampai bulan"),
        choices=MONTHS_BY_NUMBER,
    )
    first_day = DayFilter(field_name="date", lookup_expr="gte", label=_("Dari tanggal"))
    last_day = DayFilter(field_name="date", lookup_expr="lte", label=_("Sampai tanggal"))
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=_agencies)
    source = filters.ChoiceFilter(label=_("Sumber"), choices=Source.choices)
    procurement_type = filters.ChoiceFilter(
        label=_("Jenis pengadaan"), choices=ProcurementType.choices
    )
    method = filters.ChoiceFilter(label=_("Metode pengadaan"), choices=METHODS, method="by_method")
    funding = filters.ChoiceFilter(
        label=_("Sumber dana"), choices=[(name, name) for name in FUNDS], method="by_funding"
    )
    commodity = WordsFilter(
        label=_("Kode KBKI"),
        method="by_commodity",
        widget=CommodityInput(attrs={"inputmode": "numeric"}),
    )
    producer = filters.ModelChoiceFilter(
        label=_("Produsen"),
        queryset=_producers,
        null_label=_("Belum diketahui"),
        null_value=UNKNOWN,
        widget=forms.HiddenInput,  # thousands of names are no list to choose from: a link sets it
    )

    class Meta:
        model = Expense
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        ask_for_region_of_several(self)

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Also between the first and the last day of the months of a year: indexes know days, not months."""
        rows: QuerySet[Any] = super().filter_queryset(queryset)
        told = self.form.cleaned_data
        if not told.get("year"):
            return rows
        months = [month for month in range(1, 13) if _is_meant(month, told)]
        if not months or len(months) == 12:
            return rows
        year, last = int(told["year"]), months[-1]
        days = date(year, months[0], 1), date(year, last, monthrange(year, last)[1])
        return rows.filter(date__range=days)

    def by_method(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Bought in this way; or in one that nobody knows."""
        return lines.filter(method="" if value == UNKNOWN else value)

    def by_funding(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Purchases that this source of funds paid, alone or with others."""
        paid = ExpenseFunding.objects.filter(expense=OuterRef("pk"), source=value)
        return lines.filter(Exists(paid))

    def by_commodity(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Of a class or one below it; or of none that is known."""
        if value == UNKNOWN:
            return lines.filter(commodity__isnull=True)
        return lines.filter(commodity__kbki_code__startswith=value)
