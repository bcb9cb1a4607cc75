"""What is compared with the year before are the same dates, to the day, on every page and in the same words."""

from collections.abc import Collection
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse
from hypothesis import example, given
from hypothesis import strategies as st

from p3dn.accounts.models import Agency
from procurement.models import Duty, Expense, MonthCell
from procurement.spending.services import write
from reports.dashboards import tables
from reports.dashboards.asking import COMPARED
from reports.dashboards.reads import overview
from reports.days import Days, whole_year
from reports.equal_spans import compared_with, equal_spans
from reports.figures.register import SPENDING
from reports.figures.shares import Figures
from tests.factories.procurement import member
from tests.factories.reports import make_agency
from tests.procurement.spending.acts import ORIGINS, purchase
from tests.support.databases import once
from tests.support.examples import by_the_database

pytestmark = pytest.mark.django_db
SAID = "1 Januari-26 November 2026 dibanding 1 Januari-26 November 2025"


@pytest.mark.parametrize(
    ("first", "last", "today", "told"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), date(2026, 11, 26), SAID),
        (date(2026, 1, 1), date(2026, 11, 26), date(2027, 3, 1), SAID),
        (date(2025, 1, 1), date(2025, 12, 31), date(2026, 11, 26), "2025 dibanding 2024"),
        (
            date(2026, 4, 1), date(2026, 6, 30), date(2026, 11, 26),
            "triwulan II 2026 dibanding triwulan II 2025",
        ),
        (
            date(2026, 11, 1), date(2026, 11, 30), date(2026, 11, 26),
            "1-26 November 2026 dibanding 1-26 November 2025",
        ),
        (
            date(2026, 11, 1), date(2027, 2, 28), date(2026, 11, 1),
            "1 November 2026 dibanding 1 November 2025",
        ),
        (
            date(2025, 11, 21), date(2026, 2, 9), date(2026, 11, 26),
            "21 November 2025-9 Februari 2026 dibanding 21 November 2024-9 Februari 2025",
        ),
        # of 29 February
        (date(2024, 2, 29), date(2024, 2, 29), date(2026, 1, 1), "29 Februari 2024 dibanding 28 Februari 2023"),
        (
            date(2025, 2, 1), date(2025, 2, 28), date(2026, 1, 1),
            "1-28 Februari 2025 dibanding 1-28 Februari 2024",
        ),
        (date(2028, 1, 1), date(2028, 12, 31), date(2028, 2, 29), "1 Januari-29 Februari 2028 dibanding 1 Januari-28 Februari 2027"),
    ],
)  # fmt: skip
def test_spans_and_their_words(first: date, last: date, today: date, told: str) -> None:
    spans = equal_spans(Days(first, last), today)
    assert str(spans) == told
    assert told in compared_with(spans, is_bought=True, since=None)


def test_what_is_unequal_all_the_same_is_said() -> None:
    """A 29 February on one side, records that begin within the span, and days that are still to come."""
    today = date(2025, 3, 1)
    running = equal_spans(whole_year(2025), today)
    said = compared_with(running, is_bought=True, since=None)
    assert said.endswith("29 Februari 2024 tidak ada padanannya.")
    begun = compared_with(running, is_bought=True, since=(2024, 2))
    assert begun.endswith("Belanja baru tercatat sejak Februari 2024.")
    for since in (None, (2024, 1), (2019, 5)):
        assert "tercatat sejak" not in compared_with(running, is_bought=True, since=since)
    over = equal_spans(Days(date(2023, 11, 1), date(2025, 3, 31)), date(2026, 1, 1))
    assert (
        "padanannya"
        not in compared_with(over, is_bought=True, since=None).replace("29 Februari 2024", "")
        or over.before.leap_days() != over.now.leap_days()
    )
    assert "2024 untuk dibandingkan" in compared_with(running, is_bought=False, since=(2025, 1))
    to_come = equal_spans(whole_year(2026), today)
    assert to_come.is_empty and to_come.cut is None and not to_come.whole_months
    assert "belum mulai" in compared_with(to_come, is_bought=False, since=None)


@given(st.dates(date(2023, 1, 1), date(2029, 12, 31)), st.integers(2023, 2029))
def test_whole_months_and_the_days_beside_them_are_the_span(today: date, year: int) -> None:
    """On either side, without a rest and without a day twice."""
    spans = equal_spans(whole_year(year), today)
    if spans.is_empty:
        assert today < date(year, 1, 1)
        return
    for side, cut in zip(spans, spans.cut or (None, None), strict=True):
        months = side.months()[: spans.whole_months]
        found = [Days(date(y, m, 1), date(y, m, 1)) for y, m in months]
        assert [m for _y, m in months] == list(range(1, spans.whole_months + 1))
        following = date(side.first.year, 1, 1) if not found else month_after(found[-1].first)
        assert (
            (cut.first, cut.last) == (following, side.last)
            if cut
            else (side.last == following - timedelta(days=1))
        )
    assert spans.now.last <= today
    assert spans.now.last - spans.now.first - (spans.before.last - spans.before.first) in (
        timedelta(0), timedelta(1), timedelta(-1),
    )  # fmt: skip


def month_after(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


days_of = st.dates(date(2023, 1, 1), date(2025, 4, 30))
todays = st.dates(date(2024, 1, 1), date(2025, 4, 30)) | st.sampled_from(
    [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1), date(2025, 2, 28), date(2025, 3, 1)]
)
bought = st.fixed_dictionaries({
    "which": st.integers(0, 1),
    "day": days_of | todays | todays.map(lambda day: day - timedelta(days=365)),
    "value": st.decimals("1", "99999999.99", places=2),
    "origin": st.sampled_from(ORIGINS),
    "tkdn": st.none() | st.decimals("0", "100", places=2),
    "duty": st.sampled_from(Duty.values),
    "small_business": st.sampled_from(["yes", "no", "unknown"]),
})  # fmt: skip
LEAPS = [
    {"which": n % 2, "day": day, "value": Decimal(10**n), "origin": ORIGINS[0], "tkdn": None,
     "duty": "met", "small_business": "yes"}
    for n, day in enumerate([
        date(2023, 2, 28), date(2023, 3, 1), date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1),
        date(2025, 2, 28), date(2025, 3, 1),
    ])
]  # fmt: skip
places = once(lambda: [make_agency(name="Dinas Satu"), make_agency(name="Dinas Dua")])


@by_the_database(12)
@given(st.lists(bought, min_size=6, max_size=14), todays)
@example(LEAPS, date(2024, 2, 28))
@example(LEAPS, date(2024, 2, 29))
@example(LEAPS, date(2025, 2, 28))
@example(LEAPS, date(2025, 3, 1))
def test_a_comparison_sums_the_purchases_of_exactly_those_days(
    places: list[Agency], facts: Any, today: date
) -> None:
    """Of a region, each agency and each month, for who sees all and who sees some; whatever the day."""
    with transaction.atomic():
        write([made(places, fact) for fact in facts])
        lines = every_line()
        readers = [None, member(places[0], "auditor"), member(places[0], "requester")]
        for year in (2024, 2025):
            spans = equal_spans(whole_year(year), today)
            region = overview(places[0].region, wanted_year=year, today=today)
            for sums, agency in [(region, None), *((row, row.pk) for row in region.agencies)]:
                told = None if agency is None else COMPARED
                same(sums.compared, lines, spans.now, agency, told)
                same(sums.previous, lines, spans.before, agency, told)
            for reader in readers:
                own = overview(places[0], wanted_year=year, today=today, reader=reader)
                same(own.compared, lines, spans.now, places[0].pk)
                same(own.previous, lines, spans.before, places[0].pk)
            for month in region.months:
                of_month = Days(
                    date(year, month.month, 1),
                    month_after(date(year, month.month, 1)) - timedelta(days=1),
                )
                same(month.compared, lines, of_month.within(spans.now), None)
                assert (month.spans is None) == of_month.within(spans.now).is_empty
        transaction.set_rollback(True)


def made(places: list[Agency], fact: dict[str, Any]) -> Expense:
    fields = dict(fact)
    agency = places[fields.pop("which")]
    return purchase(agency, fields.pop("day"), fields.pop("value"), **fields)


def every_line() -> list[dict[str, Any]]:
    terms = {f"sum_{term.name}": term.in_rows() for term in SPENDING if term.cell is MonthCell}
    rows = Expense.objects.counted().order_by().values("pk", "date", "agency")
    return list(rows.annotate(**terms))


def same(
    found: Figures,
    lines: list[dict[str, Any]],
    days: Days,
    agency: int | None,
    told: Collection[str] | None = None,
) -> None:
    """All sums but those of documents, of which days know nothing; or those `told`."""
    own = [
        Figures.of(line | {"sum_lines": 1}, "sum_")
        for line in lines
        if days.first <= line["date"] <= days.last and agency in (None, line["agency"])
    ]
    expected = sum(own, Figures()).amounts()
    names = set(told or expected) - {"documents"}
    sums = found.amounts()
    assert {name: sums[name] for name in names} == {name: expected[name] for name in names}, (
        days,
        agency,
    )


def test_every_page_says_the_same_days(
    client: Any, places: list[Agency], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Year, span, breakdowns by everything, agency: one sentence, and differences of those days alone."""
    own = places[0]
    write([
        purchase(own, day, value, source="tender")
        for day, value in (
            (date(2025, 11, 26), 700), (date(2025, 11, 27), 90_000), (date(2026, 11, 26), 1_000),
            (date(2026, 11, 27), 8_000_000),
        )
    ])  # fmt: skip
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: date(2026, 11, 26))
    client.force_login(member(own, "auditor"))
    pages = [reverse("reports:dashboard"), reverse("reports:agency", args=[own.pk])]
    asked = [f"{page}?tahun=2026" for page in pages] + [
        f"{page}?tahun=2026&sumber=tender" for page in pages
    ]
    asked += [
        f"/laporan/telusur/?tahun=2026&menurut={by}{more}"
        for by in ("komoditas", "produsen", "sumber", "perangkat-daerah", "bulan", "metode-pengadaan")
        for more in ("", f"&perangkat_daerah={own.pk}")
    ]  # fmt: skip
    for address in asked:
        answer = client.get(address)
        page = answer.content.decode()
        assert f"Perubahan: {SAID}." in page, address
        [tile] = [one for one in answer.context["tiles"] if one.meaning.key == "belanja"]
        assert tile.change.short.startswith("+Rp300"), address
        assert tile.change.words.endswith("dari setahun sebelumnya")
    shown = overview(own.region, wanted_year=2026, today=date(2026, 11, 26))
    by_month = tables.by_month(shown)
    november, total = by_month.rows[10].cells[-1], by_month.total.cells[-1]
    assert (november.text, november.note) == ("+Rp300", "1-26 Nov")
    assert (total.text, total.note) == ("+Rp300", "1 Jan-26 Nov")
    assert by_month.rows[11].cells[-1].text == ""
    targets = SimpleNamespace(of=lambda *_: None)
    [row] = tables.by_agency(shown, targets).rows  # type: ignore[arg-type]
    assert row.cells[0].note.replace("\xa0", " ") == "+Rp300 dari 1 Jan-26 Nov 2025"


def test_the_chart_marks_the_same_days(
    places: list[Agency], client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    write([purchase(places[0], day, value) for day, value in (
        (date(2025, 11, 26), 7_000_000), (date(2025, 11, 27), 90_000_000), (date(2025, 12, 2), 5_000_000),
        (date(2026, 11, 2), 1_000_000),
    )])  # fmt: skip
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: date(2026, 11, 26))
    client.force_login(member(places[0], "auditor"))
    for address in ("/laporan/?tahun=2026", "/laporan/telusur/?tahun=2026&menurut=bulan"):
        page = client.get(address).content.decode()
        chart = page.split('<div class="plot">')[1].split("<table")[0]
        assert chart.count('class="plot-beside"') == 2, "in the key, and once in November"
        assert "1 Januari-26 November 2025 Rp7 juta" in chart
