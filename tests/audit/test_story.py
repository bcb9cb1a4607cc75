"""A history is told in sentences; the table behind them lists everything."""

from datetime import UTC, datetime

import pytest

from p3dn.audit.history import Change, Version


def version(*changes: Change, what: str = "Diubah", about: str = "") -> Version:
    return Version(datetime(2026, 11, 26, tzinfo=UTC), what, "PPK", list(changes), about)


AMOUNT = Change("Jumlah", "10", "12")
PRICE = Change("Harga satuan", "Rp5.000", "Rp6.000")
NOTE = Change("Catatan", "–", "segera")
TKDN = Change("TKDN", "40", "41")


@pytest.mark.parametrize(
    ("changes", "story"),
    [
        ([AMOUNT], "mengubah jumlah dari 10 menjadi 12"),
        ([NOTE], "mengubah catatan menjadi segera"),
        ([TKDN], "mengubah TKDN dari 40 menjadi 41"),
        (
            [AMOUNT, PRICE],
            "mengubah jumlah dari 10 menjadi 12 dan harga satuan dari Rp5.000 menjadi Rp6.000",
        ),
        (
            [AMOUNT, NOTE, TKDN],
            "mengubah jumlah dari 10 menjadi 12, catatan menjadi segera, dan TKDN dari 40 menjadi 41",
        ),
    ],
)
def test_few_changes_are_told(changes: list[Change], story: str):
    assert version(*changes).story == story


def test_many_changes_are_counted():
    told = version(AMOUNT, NOTE, TKDN, PRICE, PRICE).story
    assert told.endswith("TKDN dari 40 menjadi 41, dan 2 isian lain")


def test_a_long_value_is_cut_and_stays_one_line():
    story = version(Change("Alasan", "–", "kata\n" * 40)).story
    assert "\n" not in story
    assert story.endswith("…")
    assert len(story) < 100


def test_what_began_and_what_ended_is_named():
    assert version(AMOUNT, what="Dibuat").story == "membuat catatan ini"
    removed = version(AMOUNT, what="Dihapus", about="Baris permintaan Kursi")
    assert removed.story == "menghapus baris permintaan Kursi"
