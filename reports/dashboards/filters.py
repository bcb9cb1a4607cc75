"""What a dashboard is asked for besides its place: when, and of which purchases."""

from typing import Any

from procurement.models import Expense
from reports.spending.purchases import PurchaseFilter


class RegionSpanFilter(PurchaseFilter):
    """By days, agency, source, kind, method and funds; classes and makers have dashboards of their own."""

    class Meta:
        model = Expense
        fields: tuple[str, ...] = ()

    without: tuple[str, ...] = ("commodity", "producer")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Without what is no choice here."""
        super().__init__(*args, **kwargs)
        for name in self.without:
            del self.filters[name]


class AgencySpanFilter(RegionSpanFilter):
    """The same of one agency."""

    class Meta(RegionSpanFilter.Meta):
        pass

    without = (*RegionSpanFilter.without, "region", "agency")
