"""What a page says where judging again gives another answer, and what a row says of a line."""

import json
from typing import Any

import pytest
from django.utils import timezone

from p3dn.regulation import Step, replay
from procurement.judgement.judging import freeze_all, judge
from procurement.judgement.kept.briefs import brief_of
from procurement.judgement.replays import Difference, differences, is_old, words_of
from procurement.models import RequestLine
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return assemble()


def frozen_of(line: RequestLine) -> dict[str, Any]:
    """The judgement of today as it is frozen."""
    (judged,) = judge([line], timezone.localdate())
    snapshot: dict[str, Any] = json.loads(freeze_all([judged], "submit")[0].snapshot)["result"]
    return snapshot


def test_each_difference_is_named_with_both_sides(cast: Cast) -> None:
    line = with_line(draft(cast), laptop(tkdn="45"))
    told = frozen_of(line)
    (now,) = judge([line], timezone.localdate())
    assert differences(told, now.result) == []
    other = told | {
        "verdict": "import_approval_needed",
        "step": Step.IMPORT.value,
        "reasons": [["gone", {}]],
    }
    found = differences(other, now.result)
    assert [one.what for one in found[:3]] == ["Putusan", "Tahap", "Alasan"]
    assert found[0].now == "Memenuhi kewajiban"
    assert found[2] == Difference("Alasan", "gone", "")
    assert {one.what for one in found[3:]} == {"Alasan"}
    assert all(one.then == "" and one.now for one in found[3:])


def test_an_old_engine_says_its_verdict_alone(cast: Cast) -> None:
    line = with_line(draft(cast), laptop(tkdn="45"))
    (judged,) = judge([line], timezone.localdate())
    frozen = freeze_all([judged], "submit")[0]
    told = json.loads(frozen.snapshot)["result"]
    again = replay(frozen.snapshot)
    assert words_of(told, again).headline == judged.headline
    assert not is_old(told)
    old = told | {"engine_version": "1.0"}
    assert is_old(old)
    assert words_of(old, again).headline == "Memenuhi kewajiban"


def test_a_row_says_whether_another_may_be_bought(cast: Cast) -> None:
    chosen = laptop(tkdn="5")
    line = with_line(draft(cast), chosen)
    assert [brief_of(one).replaceable for one in judge([line], timezone.localdate())] == [False]
    laptop(tkdn="60")
    (refused,) = judge([line], timezone.localdate())
    assert (brief_of(refused).replaceable, brief_of(refused).verdict) == (True, refused.verdict)
    better = with_line(draft(cast), laptop(tkdn="70"))
    (complies,) = judge([better], timezone.localdate())
    assert complies.may_be_replaced
    assert brief_of(complies).replaceable is False
