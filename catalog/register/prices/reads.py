"""What a product cost: a table of its records and a chart of them, one line for each region."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from catalog.models import PriceRecord, Product
from p3dn.accounts.models import Region
from p3dn.ui.charts import Point, Series, line_chart
from p3dn.ui.values.formats import short_date

MOST_RECORDS = 60
MOST_POINTS = 24
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class PriceHistory:
    """Records newest first; `chart` is empty until there are two days to draw a line between."""

    records: Sequence[PriceRecord]
    chart: SafeString | str

    def current(self, region_ids: frozenset[int]) -> list[PriceRecord]:
        """The newest record of each of these regions, in the order of their names."""
        newest: dict[int, PriceRecord] = {}
        for record in self.records:
            if record.region_id in region_ids:
                newest.setdefault(record.region_id, record)
        return sorted(newest.values(), key=lambda record: record.region.name)


def price_history(product: Product) -> PriceHistory:
    """The latest prices of the product in all regions; one query."""
    records = list(
        PriceRecord.objects.filter(product=product)
        .select_related("region", "entered_by")
        .order_by("-valid_on", "-pk")[:MOST_RECORDS]
    )
    return PriceHistory(records, _chart(product, records))


def _chart(product: Product, records: Sequence[PriceRecord]) -> SafeString | str:
    days = sorted({record.valid_on for record in records})[-MOST_POINTS:]
    if len(days) < 2:
        return ""
    regions = list({r.region_id: r.region for r in reversed(records)}.values())[:MOST_LINES]
    series = [Series(region.name, _line(records, region, days)) for region in regions]
    return line_chart(
        title=_("Harga %(product)s") % {"product": product},
        points=[Point(short_date(day)) for day in days],
        series=series,
    )


def _line(
    records: Sequence[PriceRecord], region: Region, days: Sequence[date]
) -> list[Decimal | None]:
    """The price that counted on each of the days; None before the first one known."""
    values: list[Decimal | None] = []
    for day in days:
        known = (r.price for r in records if r.region_id == region.pk and r.valid_on <= day)
        values.append(next(known, None))
    return values
