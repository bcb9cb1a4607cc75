"""Judgements frozen by each published engine must come out the same for ever."""

import json
from pathlib import Path

import pytest

from p3dn.regulation import ENGINE_VERSION, Verdict, replay
from p3dn.regulation.snapshot import ENGINES, result_to_data
from tests.regulation.engines import corpus

FILES = sorted(corpus.FOLDER.glob("engine-*.jsonl"))
LINES = [(path, text) for path in FILES for text in path.read_text("utf-8").splitlines()]


def test_every_engine_that_can_replay_has_its_judgements_here() -> None:
    assert {path.stem.removeprefix("engine-") for path in FILES} >= set(ENGINES)
    assert ENGINE_VERSION in ENGINES
    verdicts = {json.loads(text)["result"]["verdict"] for _, text in LINES}
    assert verdicts == set(Verdict)


@pytest.mark.parametrize(
    ("path", "text"), LINES, ids=[f"{path.stem}-{n}" for n, (path, _) in enumerate(LINES)]
)
def test_a_frozen_judgement_replays(path: Path, text: str) -> None:
    again = replay(text)
    assert again.replayable, again.why
    assert again.same, text


@pytest.mark.parametrize(
    ("path", "text"), LINES, ids=[f"{path.stem}-{n}" for n, (path, _) in enumerate(LINES)]
)
def test_whom_a_frozen_judgement_asked_stays_the_same(path: Path, text: str) -> None:
    """Beside what was decided: what was missing and who settles it, what could be bought instead, in parts."""
    result, frozen = replay(text).result, json.loads(text)["result"]
    assert result is not None
    now = result_to_data(result)
    same = ["governing_date", "missing", "alternatives"]
    if path.stem == "engine-1.0":  # code of its own, which nobody improves
        same += ["findings", "citations"]
        told = [
            [why.code, dict(why.params), list(map(str, why.citations))] for why in result.reasons
        ]
        assert told == frozen["reasons"]
    else:  # which letter a part stands under is told better since
        assert [part[:2] for part in now["parts"]] == [part[:2] for part in frozen["parts"]]
    for name in same:
        assert now[name] == frozen[name], name
