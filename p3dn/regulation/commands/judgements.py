"""Judging, replaying and comparing whole lines from the command line."""

from dataclasses import asdict, fields, replace
from decimal import Decimal
from typing import Any

from p3dn.regulation.assess import assess
from p3dn.regulation.calculators.preference import PREFERENCE
from p3dn.regulation.certificates.schemes import shown_on
from p3dn.regulation.dated.impact import impact
from p3dn.regulation.dated.regimes import DUTY, DutyRegime, in_force
from p3dn.regulation.dated.sanctions import SANCTIONS
from p3dn.regulation.dated.thresholds import PROCUREMENT
from p3dn.regulation.facts import (
    Candidate,
    Dismissal,
    Earlier,
    LineFacts,
    MinimumTkdn,
    NationalList,
    Waiver,
)
from p3dn.regulation.requirements import Requirement
from p3dn.regulation.results import Citation
from p3dn.regulation.rules.registry import rules_on
from p3dn.regulation.snapshot import canonical, replay, result_to_data, snapshot
from p3dn.regulation.wording.explain import explain, headline, why_not

from .reading import Given, InputError


def line(given: Given) -> LineFacts:
    """Facts of one line; candidates as objects, or as the rows of a frozen judgement."""
    inside: dict[str, Any] = {"candidates": tuple(c.record(Candidate) for c in _candidates(given))}
    for name, kind in (("national_list", NationalList), ("minimum_tkdn", MinimumTkdn),
                       ("exemption", Waiver), ("import_approval", Waiver)):  # fmt: skip
        if given.has(name):
            inside[name] = given.part(name).record(kind)
    for name, part in (
        ("requirements", Requirement),
        ("dismissals", Dismissal),
        ("earlier", Earlier),
    ):
        rows = given.rows(name) if given.has(name) else []
        inside[name] = tuple(row.record(part) for row in rows)
    facts = given.record(LineFacts, **inside)
    if facts.chosen is not None and facts.candidate(facts.chosen) is None:
        raise InputError(f"chosen: tidak ada calon dengan ref {facts.chosen!r}.")
    return facts


def _candidates(given: Given) -> list[Given]:
    if given.has("candidate_columns"):
        columns = given.value("candidate_columns")
        try:
            rows = [dict(zip(columns, row, strict=True)) for row in given.value("candidates")]
        except (TypeError, ValueError):
            raise InputError("candidates: baris tidak sesuai candidate_columns.") from None
        return [Given(row, f"candidates[{n}]") for n, row in enumerate(rows, start=1)]
    return given.rows("candidates") if given.has("candidates") else []


def run_assess(given: Given) -> dict[str, Any]:
    """Judge one line."""
    facts = line(given)
    result = assess(facts)
    frozen = snapshot(facts, result)
    return {
        "verdict": result.verdict,
        "step": result.step,
        "headline": headline(result),
        "explanation": explain(result, marks=True),
        "candidates": {c.ref: why_not(c.ref, result, facts) for c in facts.candidates},
        "result": result_to_data(result),
        "sha256": frozen.sha256,
        "snapshot": frozen.text,
    }


def _frozen(given: Given, name: str) -> str:
    """A snapshot as the text that was hashed, or as the object inside that text."""
    raw = given.value(name)
    return raw if isinstance(raw, str) else canonical(raw)


def run_replay(given: Given) -> dict[str, Any]:
    """Judge a frozen line again and compare the hashes."""
    again = replay(_frozen(given, "snapshot"))
    outcome: dict[str, Any] = {
        "same": again.same, "replayable": again.replayable, "expected_sha256": again.expected_sha256,
        "why": again.why,
    }  # fmt: skip
    if given.has("sha256"):
        outcome["text_untouched"] = outcome["expected_sha256"] == given.text("sha256")
    return outcome


def run_impact(given: Given) -> dict[str, Any]:
    """Lines whose answer would differ if the duty now in force changed in the fields given."""
    raw = given.value("snapshots")
    if not isinstance(raw, list):
        raise InputError("snapshots: isi daftar [...].")
    texts = [text if isinstance(text, str) else canonical(text) for text in raw]
    changes = given.part("changes")
    names = {f.name: f.type for f in fields(DutyRegime)}
    numbers = [n for n in ("trigger_minimum", "purchase_minimum") if changes.has(n)]
    flags = [n for n in ("ladder", "import_needs_approval") if n in names and changes.has(n)]
    planned: dict[str, Any] = {n: changes.number(n) for n in numbers}
    planned |= {n: changes.flag(n) for n in flags}
    try:
        differences = impact(texts, [*DUTY[:-1], replace(DUTY[-1], id="rencana", **planned)])
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"snapshots: bukan penilaian yang dibekukan ({error!r}).") from None
    return {"differences": [asdict(difference) for difference in differences], "judged": len(texts)}


def _plain(value: Any) -> Any:
    if isinstance(value, Citation):
        note = {"to_be_checked": True} if value.confidence.to_be_checked else {}
        return {"article": str(value), "confidence": value.confidence, **note}
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if hasattr(value, "__dataclass_fields__"):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return str(value) if isinstance(value, Decimal) else value


def run_rules(given: Given) -> dict[str, Any]:
    """All rules in force on a day, each with its article and how sure we are of it."""
    day = given.day("day")
    return {
        "duty": _plain(in_force(DUTY, day)),
        "procurement": _plain(in_force(PROCUREMENT, day)),
        "preference": _plain(in_force(PREFERENCE, day)),
        "sanctions": _plain(in_force(SANCTIONS, day)),
        "certificates": [
            _plain(r) for r in shown_on(day) if r.issued_to is None or day <= r.issued_to
        ],
        "numbered": [
            {
                "number": rule.number,
                "sentence": rule.sentence,
                "citation": _plain(rule.citation),
                "act_of": rule.act.in_force,
                "valid_from": rule.valid_from,
                "valid_to": rule.valid_to,
            }
            for rules in rules_on(day).values()
            for rule in rules
        ],
    }
