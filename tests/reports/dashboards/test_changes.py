"""What became of a figure since the year before says by itself what it is."""

from decimal import Decimal

import pytest

from reports.dashboards.changes import Change, amount_change, points_change
from reports.figures.shares import Figures, Span

WAS = Figures(documents=1, value=Decimal(1_000))


@pytest.mark.parametrize(
    ("now", "short", "words"),
    [
        (1_500, "+Rp500 (+50,00%)", "Naik Rp500 (50,00%) dari setahun sebelumnya"),
        (
            28_539,
            "+Rp27.539 (28,5 kali)",
            "Naik Rp27.539 (28,5 kali) dari setahun sebelumnya",
        ),
        (
            0,
            "−Rp1.000 (−100,00%)",
            "Turun Rp1.000 (100,00%) dari setahun sebelumnya",
        ),
        (1_000, "Rp0 (0,00%)", "Sama dengan setahun sebelumnya"),
    ],
)
def test_an_amount_that_multiplies_is_told_in_times(now: int, short: str, words: str):
    assert amount_change(Decimal(now), WAS) == Change(short, words)


def test_without_a_year_before_there_is_no_change():
    assert amount_change(Decimal(1), Figures()) is None
    assert points_change(None, span(1, 2)) is None
    assert points_change(span(0, 100), span(1, 2)) is None


def span(low: str | int, high: str | int) -> Span:
    return Span(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("now", "short", "words"),
    [
        ((90, 90), "0,00 poin", "Sama dengan setahun sebelumnya"),
        ((92, 92), "+2,00 poin", "Naik 2 poin dari setahun sebelumnya"),
        (
            ("89.99", "89.99"),
            "−0,01 poin",
            "Turun 0,01 poin dari setahun sebelumnya",
        ),
        (
            ("86.07", "88.27"),
            "−3,93 sampai −1,73 poin",
            "Turun 1,7 sampai 3,9 poin dari setahun sebelumnya",
        ),
        (
            (91, 93),
            "+1,00 sampai +3,00 poin",
            "Naik 1 sampai 3 poin dari setahun sebelumnya",
        ),
        (
            (90, 93),
            "0,00 sampai +3,00 poin",
            "Naik paling banyak 3 poin dari setahun sebelumnya",
        ),
        (
            (89, 93),
            "−1,00 sampai +3,00 poin",
            "Antara turun 1 dan naik 3 poin dari setahun sebelumnya",
        ),
        (
            ("91.01", "91.02"),
            "+1,01 sampai +1,02 poin",
            "Naik 1 poin dari setahun sebelumnya",
        ),
    ],
)
def test_points_are_told_with_what_they_are_compared_with(
    now: tuple[str | int, str | int], short: str, words: str
):
    told = points_change(span(*now), span(90, 90))
    assert told is not None
    assert (told.short, told.words) == (short, words)
