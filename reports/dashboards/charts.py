"""The charts of a dashboard; the same figures always stand in a table beside them."""

from collections.abc import Sequence

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from p3dn.ui.charts import Point, Series, bar_chart, ranking_chart
from p3dn.ui.values.formats import month_name
from reports.equal_spans import EqualSpans
from reports.figures.shares import Figures
from reports.spending.links import agency_url, spending_url

from .reads import Overview

LARGEST = 10


def parts() -> list[tuple[str, str]]:
    """What spending is made of: name and figure; together they are the whole."""
    return [
        (_("PDN"), "domestic_value"),
        (_("Impor"), "imported_value"),
        (_("Belum diketahui"), "unknown_value"),
    ]


def by_month(shown: Overview) -> SafeString:
    """Spending of each month by origin; each month opens its list, and one to come has none.

    Across each month stands what was spent in it a year before, of the running one on the days that are over.
    """
    months = [None if shown.is_to_come(row) else row for row in shown.months]
    return bar_chart(
        title=_("Belanja %(year)d per bulan menurut asal") % {"year": shown.year},
        points=[
            Point(
                month_name(row.month)[:3].capitalize(),
                f"{month_name(row.month).capitalize()} {shown.year}",
                spending_url(shown.place, "value", year=shown.year, month=row.month),
            )
            for row in shown.months
        ],
        series=[
            Series(name, [None if row is None else getattr(row.figures, figure) for row in months])
            for name, figure in parts()
        ],
        stacked=True,
        beside=a_year_before(shown.spans, [row.before for row in shown.months]),
    )


def a_year_before(spans: EqualSpans, before: Sequence[Figures]) -> Series | None:
    """What was spent on the days that are compared, for each point; None where nothing was in any of them."""
    if all(one.is_empty for one in before):
        return None
    values = [None if one.is_empty else one.value for one in before]
    return Series(spans.told()["before"], values)


def by_agency(shown: Overview) -> SafeString:
    """Spending of the largest spenders by origin; each opens the agency's page."""
    rows = [row for row in shown.agencies[:LARGEST] if not row.figures.is_empty]
    return ranking_chart(
        title=_("Perangkat daerah dengan belanja terbesar, %(year)d") % {"year": shown.year},
        points=[
            Point(row.name, url=agency_url(row.pk, shown.year) if row.is_here else "")
            for row in rows
        ],
        series=[
            Series(name, [getattr(row.figures, figure) for row in rows]) for name, figure in parts()
        ],
    )
