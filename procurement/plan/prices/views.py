"""The list of standard prices."""

from string import digits
from typing import ClassVar

import django_filters as filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.models import User
from p3dn.ui.finding.rows import words_or_alike
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.filters import WordsFilter, YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from p3dn.ui.lists.views import FilteredListView
from procurement.models import StandardPrice
from procurement.shared.deciding.readers import READERS


class StandardPriceFilter(AddressFilterSet):
    """By words or code, year and kind."""

    q = WordsFilter(label=_("Nama atau kode"), method="search")
    fiscal_year = YearFilter(label=_("Tahun"))
    kind = filters.ChoiceFilter(
        label=_("Jenis"), choices=[c for c in StandardPrice.Kind.choices if c[0]]
    )

    class Meta:
        model = StandardPrice
        fields = ("q", "fiscal_year", "kind")

    def search(
        self, rows: QuerySet[StandardPrice], name: str, value: str
    ) -> QuerySet[StandardPrice]:
        """By the beginning of a code where there is one, by words of the name otherwise."""
        if value.startswith(tuple(digits)):
            coded = rows.filter(code__startswith=value)
            if coded.exists():
                return coded
        return words_or_alike(rows, value, "name")


class StandardPriceList(RequiresRoles, FilteredListView):
    """Standard prices of the region, with what SIPD says of domestic content."""

    roles = READERS
    model = StandardPrice
    filterset_class = StandardPriceFilter
    heading = _("Standar harga")
    nothing_yet = _("Belum ada standar harga. Muat dari SIPD lewat Impor.")
    template_name = "procurement/plan/prices/standard_price_list.html"
    table_template = "procurement/plan/prices/_standard_price_table.html"
    default_ordering = "nama"
    orderings: ClassVar = {"nama": ("-fiscal_year", "name", "pk"), "harga": ("-price",)}
    columns = (
        Column(_("Tahun"), "fiscal_year", "number", 8),
        Column(_("Jenis"), "kind", words=StandardPrice.Kind.choices),
        Column(_("Kode"), "code", width=28),
        Column(_("Nama"), "name", width=50),
        Column(_("Spesifikasi"), "specification", width=50),
        Column(_("Satuan"), "unit"),
        Column(_("Harga (Rp)"), "price", "rupiah"),
        Column(_("TKDN menurut SIPD"), "tkdn", "percent"),
    )

    def queryset_for(self, user: User) -> QuerySet[StandardPrice]:
        """Those of the regions one buys in or looks on."""
        return StandardPrice.objects.visible_to(user)
