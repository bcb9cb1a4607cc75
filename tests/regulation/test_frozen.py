"""Judgements frozen by each published engine must come out the same for ever."""

import json
from pathlib import Path

import pytest

from p3dn.regulation import ENGINE_VERSION, Verdict, replay
from p3dn.regulation.snapshot import ENGINES

from . import corpus

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
