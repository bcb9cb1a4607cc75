"""Freezing and replaying: canonical JSON of facts and result, and a SHA-256 of what was decided.

Canonical: keys sorted, no spaces, decimals as plain text without trailing zeros, ISO dates,
candidates in the order of their refs. The same facts give the same text on any machine. What was
decided is facts, regime, verdict, step and reasons: these are hashed and compared. Articles and
findings beside them are dressing, which a later reading may improve.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any

from .assess import ENGINE_VERSION, assess
from .engines import earlier, second
from .engines.first import assess as first
from .facts import (
    Candidate,
    Dismissal,
    Earlier,
    Evidence,
    Kinship,
    LineFacts,
    MinimumTkdn,
    Narrowed,
    NationalList,
    Nearness,
    Origin,
    Standing,
    Subject,
    Waiver,
    WhyNot,
)
from .requirements import Comparison, Requirement
from .results import Assessment, exact
from .wording.tongue import said

FORMAT = 2
WHOLE = 1
"""The format of which the whole text was hashed, articles included."""
ESSENCE = ("regime_id", "engine_version", "verdict", "step")
COLUMNS = tuple(f.name for f in fields(Candidate))
ROW = attrgetter(*COLUMNS)
# Engines able to judge again what they once judged, by the version written into the snapshot.
ENGINES: dict[str, Callable[[LineFacts], Assessment]] = {
    first.VERSION: first.assess,
    **{version: second.engine(version) for version in second.VERSIONS},
    **{version: earlier.engine(version) for version in earlier.VERSIONS},
    ENGINE_VERSION: assess,
}
# Those that find what today's sentences say; an earlier one may have counted otherwise.
SPEAKING_TODAY = frozenset({*second.VERSIONS, *earlier.VERSIONS, ENGINE_VERSION})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A frozen judgement: the text that was hashed, and what identifies it."""

    text: str
    sha256: str
    engine_version: str
    regime_id: str


@dataclass(frozen=True, slots=True)
class Replay:
    """Outcome of judging a snapshot again. `replayable` False says honestly why it cannot be.

    `expected_sha256` is the fingerprint of the text as it stands. `facts` and `result` are what was
    judged and what the engine of then says of it today; None where it cannot be judged.
    """

    same: bool
    replayable: bool
    expected_sha256: str
    why: str = ""
    facts: LineFacts | None = None
    result: Assessment | None = None


def plain(value: Any) -> Any:
    """A value as JSON can hold it without losing exactness; words of a vocabulary are text already."""
    kind = type(value)
    if kind is Decimal:
        return exact(value)
    return value.isoformat() if kind is date else value


def canonical(data: Any) -> str:
    """JSON text that is the same wherever it is made."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def flat(record: Any) -> dict[str, Any]:
    """A record of plain values by name."""
    return {f.name: plain(getattr(record, f.name)) for f in fields(record)}


def facts_to_data(facts: LineFacts) -> dict[str, Any]:
    """Facts as plain data; candidates as rows under one heading, to keep the text short."""
    data = flat(facts)
    rows = sorted(facts.candidates, key=lambda c: c.ref)
    return data | {
        "candidate_columns": list(COLUMNS),
        "candidates": [[plain(value) for value in ROW(c)] for c in rows],
        "national_list": flat(facts.national_list),
        "requirements": [flat(wanted) for wanted in facts.requirements],
        "dismissals": [flat(dismissal) for dismissal in facts.dismissals],
        "earlier": [flat(line) | {"spare": _numbers(line.spare)} for line in facts.earlier],
        "minimum_tkdn": flat(facts.minimum_tkdn) if facts.minimum_tkdn else None,
        "exemption": flat(facts.exemption),
        "import_approval": flat(facts.import_approval),
        "narrowed": flat(facts.narrowed) if facts.narrowed else None,
    }


def _numbers(named: Sequence[tuple[str, Decimal]]) -> list[list[str]]:
    return [[name, exact(number)] for name, number in named]


def reasons_to_data(assessment: Assessment) -> list[Any]:
    """Reasons as plain data: what was found, without the articles."""
    return [[why.code, dict(why.params)] for why in assessment.reasons]


def result_to_data(assessment: Assessment) -> dict[str, Any]:
    """The judgement as plain data."""
    return {
        "regime_id": assessment.regime_id,
        "engine_version": assessment.engine_version,
        "governing_date": assessment.governing_date.isoformat(),
        "verdict": assessment.verdict.value,
        "step": assessment.step.value,
        "reasons": reasons_to_data(assessment),
        "findings": [
            [f.ref, f.satisfies, f.step.value, [r.code for r in f.reasons]]
            for f in assessment.findings
        ],
        "missing": [[m.field, m.who.value] for m in assessment.missing],
        "alternatives": list(assessment.alternatives),
        "drawn": list(assessment.drawn),
        "parts": [[part.ref, exact(part.quantity), part.step.value] for part in assessment.parts],
        "citations": [[c.regulation, c.article, c.confidence.value] for c in assessment.citations],
    }


def snapshot(facts: LineFacts, assessment: Assessment) -> Snapshot:
    """Freeze a judgement with everything it was made from."""
    data = {
        "format": FORMAT,
        "facts": facts_to_data(facts),
        "result": result_to_data(assessment),
    }
    return Snapshot(
        canonical(data), _fingerprint(data), assessment.engine_version, assessment.regime_id
    )


def essence(result: dict[str, Any]) -> dict[str, Any]:
    """What was decided, of a judgement as plain data of any format."""
    decided = {name: result[name] for name in ESSENCE}
    return decided | {"reasons": [[code, params] for code, params, *_articles in result["reasons"]]}


def _fingerprint(data: dict[str, Any]) -> str:
    decided = {"facts": data["facts"], "result": essence(data["result"])}
    return hashlib.sha256(canonical(decided).encode()).hexdigest()


def fingerprint(text: str) -> str:
    """SHA-256 of what a snapshot says was decided; of the whole text in the first format.

    What is no snapshot has the fingerprint of its text.
    """
    try:
        data = json.loads(text)
        if data["format"] != WHOLE:
            return _fingerprint(data)
    except (ValueError, KeyError, TypeError):
        pass
    return hashlib.sha256(text.encode()).hexdigest()


def _dated(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _exact(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


READERS: dict[str, Callable[[Any], Any]] = {
    "request_date": _dated,
    "contract_date": _dated,
    "selection_date": _dated,
    "filed_on": _dated,
    "needed_on": _dated,
    "checked_on": _dated,
    "tkdn_valid_until": _dated,
    "bmp_valid_until": _dated,
    "suspended_until": _dated,
    "valid_until": _dated,
    "quantity": _exact,
    "unit_price": _exact,
    "tkdn": _exact,
    "bmp": _exact,
    "available": _exact,
    "minimum": _exact,
    "asked_minimum": _exact,
    "kinship": Kinship,
    "comparison": Comparison,
    "why": WhyNot,
    "values": tuple,
    "kind_attributes": tuple,
    "attributes": lambda rows: tuple((name, value) for name, value in rows),
    "spare": lambda rows: tuple((name, Decimal(number)) for name, number in rows),
    "siblings": lambda rows: tuple((code, many) for code, many in rows),
    "first": tuple,
    "subject": Subject,
    "origin": Origin,
    "evidence": Evidence,
    "nearness": lambda value: None if value is None else Nearness(value),
    "standing": Standing,
}


# What a name means in one record alone: the paper a decision rests on is told in words.
OWN: dict[type, dict[str, Callable[[Any], Any]]] = {Waiver: {"evidence": str}}


def _read(kind: type, data: dict[str, Any]) -> Any:
    readers = READERS | OWN.get(kind, {})
    return kind(**{name: readers.get(name, lambda v: v)(value) for name, value in data.items()})


def facts_from_data(data: dict[str, Any]) -> LineFacts:
    """Facts from plain data; raises KeyError, TypeError or ValueError when it is not ours."""
    rest = dict(data)
    columns = rest.pop("candidate_columns", list(COLUMNS))
    rest["candidates"] = tuple(
        _read(Candidate, dict(zip(columns, row, strict=True))) for row in rest.get("candidates", ())
    )
    for name, part in (
        ("requirements", Requirement),
        ("dismissals", Dismissal),
        ("earlier", Earlier),
    ):
        rest[name] = tuple(_read(part, row) for row in rest.get(name, ()))
    for name, kind in (
        ("national_list", NationalList),
        ("minimum_tkdn", MinimumTkdn),
        ("exemption", Waiver),
        ("import_approval", Waiver),
        ("narrowed", Narrowed),
    ):
        if rest.get(name) is not None:
            rest[name] = _read(kind, rest[name])
    facts: LineFacts = _read(LineFacts, rest)
    return facts


def replay(text: str) -> Replay:
    """Judge a frozen line again from its own text, with the engine that judged it then."""
    expected = fingerprint(text)
    try:
        data = json.loads(text)
        frozen = data["result"]
        engine = ENGINES.get(frozen["engine_version"])
        if engine is None:
            pattern = said(
                "Versi mesin {version} tidak lagi tersedia; hasil lama hanya dapat dibaca."
            )
            why = pattern.format(version=frozen["engine_version"])
            return Replay(same=False, replayable=False, expected_sha256=expected, why=why)
        facts = facts_from_data(data["facts"])
        result = engine(facts)
        same = essence(result_to_data(result)) == essence(frozen)
    except (ValueError, KeyError, TypeError) as error:
        why = said("Isi penilaian rusak: {error}").format(error=repr(error))
        return Replay(same=False, replayable=False, expected_sha256=expected, why=why)
    why = "" if same else said("Hasil ulang berbeda.")
    return Replay(
        same=same, replayable=True, expected_sha256=expected, why=why, facts=facts, result=result
    )
