"""Words in charts and in the tables beside them stay words, whatever signs they hold."""

from collections.abc import Callable
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from p3dn.ui import charts
from tests.factories.procurement import member
from tests.factories.reports import add_line, make_agency, make_realization

HOSTILE = r"""</title><b onload="x">&"'\1"""
DRAWN = {
    "bars": charts.bar_chart,
    "ranking": charts.ranking_chart,
    "lines": charts.line_chart,
}


@pytest.mark.parametrize("draw", DRAWN.values(), ids=DRAWN)
def test_words_in_a_chart_stay_words(draw: Callable[..., str]) -> None:
    """Title, label, name and link are read back as they were given."""
    svg = draw(
        title=HOSTILE,
        labels=[HOSTILE, "Feb"],
        series=[charts.Series(HOSTILE, [Decimal(5), Decimal(7)], ["/a", f"/b?c={HOSTILE}"])],
    )
    assert "<b" not in svg
    root = ElementTree.fromstring(svg)  # noqa: S314 -- drawn by ourselves a moment ago
    assert (root.get("aria-label"), root[0].text) == (HOSTILE, HOSTILE)
    assert root.get("id") != ""  # no name that HTML knows
    texts = ["".join(one.itertext()) for one in root.iter(f"{{{charts.SVG}}}text")]
    assert texts.count(HOSTILE) >= 2  # the label and the name
    assert f"/b?c={HOSTILE}" in {one.get("href") for one in root.iter(f"{{{charts.SVG}}}a")}


@pytest.mark.django_db
def test_the_name_of_an_agency_stays_words_on_the_dashboard(client: Client) -> None:
    agency = make_agency(name=f"Dinas {HOSTILE}", short_name=HOSTILE[:20])
    add_line(make_realization(agency, timezone.localdate()), "2000000", tkdn="40")
    client.force_login(member(agency, "auditor"))
    page = client.get(reverse("reports:dashboard")).content.decode()
    assert "<b onload" not in page
    chart, table = page.rpartition("</svg>")[::2]
    assert escape(agency.name) in table
    assert "&lt;/title&gt;&lt;b onload" in chart.rpartition("<svg")[2]
