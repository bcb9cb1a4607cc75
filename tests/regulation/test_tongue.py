"""The law speaks Indonesian, and whatever an application hands in."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from p3dn.regulation.results import reason
from p3dn.regulation.wording import tongue
from p3dn.regulation.wording.explain import plain
from p3dn.regulation.wording.words import VERDICT_LABELS, Verdict


@pytest.fixture
def shouting() -> Iterator[None]:
    """A language of our own."""
    before = tongue._Tongue.say, tongue._Tongue.write
    tongue.speak(say=lambda text: f"!{text}", write=lambda number: number.replace(".", "·"))
    yield
    tongue.speak(say=before[0], write=before[1])


WHY = reason("tkdn_below", tkdn=Decimal("24.5"), minimum=Decimal(25))


def test_words_are_said_when_they_are_read(shouting: None):
    assert VERDICT_LABELS[Verdict.COMPLIES] == "!Memenuhi kewajiban"
    assert dict(VERDICT_LABELS.items())[Verdict.COMPLIES] == "!Memenuhi kewajiban"
    assert plain(WHY) == "!TKDN 24·50% kurang dari batas 25%."


def test_without_it_they_are_indonesian():
    assert tongue._indonesian("1234567.5") == "1.234.567,5"
    assert plain(WHY) == "TKDN 24,50% kurang dari batas 25%."


def test_numbered_rules_keep_their_own_notation(shouting: None):
    assert tongue.indonesian(Decimal(200_000_000)) == "200.000.000"
    assert tongue.money(Decimal("0.5")) == "Rp0·5"
