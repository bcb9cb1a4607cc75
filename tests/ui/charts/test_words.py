"""Words in charts and in the tables beside them stay words, whatever signs they hold."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from p3dn.ui import charts
from p3dn.ui.charts.plane import HEIGHT, TOP
from tests.factories.procurement import member
from tests.factories.reports import add_line, make_agency, make_realization
from tests.house.test_architecture import refused_by_policy

from .reading import classed, read, text_of

HOSTILE = r"""</title><script>go()</script><b onload="x">&"'\1"""
DRAWN = {
    "bars": charts.bar_chart,
    "ranking": charts.ranking_chart,
    "lines": charts.line_chart,
}


def draw(kind: str, word: str) -> str:
    maker: Callable[..., str] = DRAWN[kind]
    return maker(
        title=word,
        points=[charts.Point(word, word, f"/b?c={word}"), charts.Point("Feb")],
        series=[charts.Series(word, [Decimal(5), Decimal(7)])],
    )


@pytest.mark.parametrize("kind", DRAWN)
def test_words_in_a_chart_stay_words(kind: str) -> None:
    """Title, label, name and link are read back as they were given."""
    chart = draw(kind, HOSTILE)
    assert "<b" not in chart
    assert "<script" not in chart
    assert refused_by_policy(draw(kind, "Belanja")) == []
    root = read(chart)
    assert HOSTILE in {one.get("aria-label") for one in root.iter()}
    said = [text_of(one).strip() for one in root.iter() if one.tag in ("text", "li", "span")]
    assert said.count(HOSTILE) >= 2  # the label and the name
    links = {one.get("href") for one in root.iter("a")}
    assert links == (set() if kind == "lines" else {f"/b?c={HOSTILE}"})
    assert any(HOSTILE in text_of(one) for one in root.iter("title"))


@pytest.mark.parametrize("kind", DRAWN)
def test_signs_that_no_page_may_hold_are_replaced(kind: str) -> None:
    assert "A\ufffdB" in text_of(read(draw(kind, "A\x00B")))
    assert "\ufffd" in text_of(read(draw(kind, "\ud800")))


@pytest.mark.parametrize(("kind", "role"), [("bars", "group"), ("lines", "img")])
def test_a_picture_holds_nothing_to_press(kind: str, role: str) -> None:
    (plane,) = classed(read(draw(kind, "Belanja")), "plot-area")
    assert plane.get("role") == role


def test_the_style_sheet_has_the_heights_and_the_looks_that_are_drawn() -> None:
    sheet = (Path(settings.BASE_DIR) / "static/css/charts.css").read_text(encoding="utf-8")
    assert f"margin: {TOP}px 0 0; padding: 0; height: {HEIGHT}px;" in sheet
    drawn = {
        name
        for kind in DRAWN
        for one in read(
            DRAWN[kind](
                title="",
                points=[charts.Point("a", url="/")] * 13,
                series=[charts.Series("", [Decimal(-n)] * 13) for n in range(5)],
            )
        ).iter()
        for name in one.get("class", "").split()
    }
    assert len(drawn) > 20
    assert {name for name in drawn if f".{name}" not in sheet} == set()


@pytest.mark.django_db
def test_the_name_of_an_agency_stays_words_on_the_dashboard(client: Client) -> None:
    agency = make_agency(name=f"Dinas {HOSTILE}", short_name=HOSTILE[:20])
    add_line(make_realization(agency, timezone.localdate()), "2000000", tkdn="40")
    client.force_login(member(agency, "auditor"))
    page = client.get(reverse("reports:dashboard")).content.decode()
    assert "<b onload" not in page
    assert "<script>go" not in page
    chart, table = page.rpartition('class="plot-rows"')[2].split("<table", 1)
    assert escape(agency.name) in chart
    assert escape(agency.name) in table
