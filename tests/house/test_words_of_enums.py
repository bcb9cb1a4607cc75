"""Roles and states are named by their enums: a misspelt word would be silently false."""

import ast
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

from catalog.models import StandingChange, Verifiable
from p3dn.accounts.access.roles import Role
from p3dn.jobs.models import Job
from p3dn.regulation import Standing, Step, Verdict
from procurement.models import DemandCase, Exemption, PurchaseRequest
from procurement.models.requests.lines.state import LineState
from tests.house.test_architecture import ROOT, SOURCES, TEMPLATES

STATES: tuple[type[Enum], ...] = (
    Verifiable.State,
    Job.State,
    DemandCase.State,
    Exemption.State,
    PurchaseRequest.State,
    LineState,
    StandingChange.Kind,
    Standing,
    Step,
    Verdict,
)
STATE_WORDS = {member.value for enum in STATES for member in enum}
ROLE_WORDS = set(Role.values)
# "requester" is a field of a request too: there it names no role
ONLY_ROLES = ROLE_WORDS - {Role.REQUESTER}
NAMES = {"state", "standing", "verdict", "step", "phase", "role"}
ASKING = {"requires", "has", "region_ids", "agency_ids", "acts_for"}
CONDITION = re.compile(r"\{%\s*(?:if|elif)\b(.*?)%\}")
QUOTED = re.compile(r"""["']([^"']*)["']""")


def words_in(node: ast.AST) -> Iterator[str]:
    """Strings that stand in an expression: alone, or in a list, a tuple or a set."""
    parts = node.elts if isinstance(node, ast.List | ast.Tuple | ast.Set) else [node]
    for part in parts:
        if isinstance(part, ast.Call):  # frozenset({"asked"})
            yield from (word for argument in part.args for word in words_in(argument))
        elif isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def named(node: ast.AST) -> str:
    """The last word of a name: `state` of `row.state`, `row["state"]` and `state`."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case ast.Subscript(slice=ast.Constant(value=str(name))):
            return name
    return ""


def speaks(name: str) -> bool:
    """Whether a role or a state has this name: `state`, `awaited_role`."""
    return name.rpartition("_")[2] in NAMES


def literal_words(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and word of each role or state that a module writes out."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(word)) if word in ONLY_ROLES:
                yield node.lineno, word
            case ast.Compare(left=left, comparators=[right, *_]):
                for name, value in ((left, right), (right, left)):
                    if speaks(named(name)):
                        yield from ((node.lineno, w) for w in words_in(value) if w in STATE_WORDS)
            case ast.Call(func=function, args=arguments, keywords=keywords):
                if named(function) in ASKING:
                    given = [word for argument in arguments for word in words_in(argument)]
                    yield from ((node.lineno, word) for word in given if word in ROLE_WORDS)
                for keyword in keywords:
                    name = (keyword.arg or "").removesuffix("__in").rpartition("__")[2]
                    words = words_in(keyword.value) if speaks(name) else ()
                    yield from ((node.lineno, w) for w in words if w in STATE_WORDS | ROLE_WORDS)


def of_the_law(path: Path) -> bool:
    """The law names its own words; the enum of roles names its members."""
    return "regulation" in path.parts or path.name == "roles.py"


def test_sources_name_no_role_and_no_state_by_a_string() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} {word}"
        for path in SOURCES
        if not of_the_law(path)
        for line, word in literal_words(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_templates_compare_with_no_role_and_no_state() -> None:
    found = [
        f"{path.relative_to(ROOT)} {word}"
        for path in TEMPLATES
        for condition in CONDITION.findall(path.read_text(encoding="utf-8"))
        for word in QUOTED.findall(condition)
        if word in STATE_WORDS | ROLE_WORDS
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'rows.filter(state="verified")',
        'rows.filter(line__request__state__in=["draft", "returned"])',
        'row.state == "asked"',
        '"done" != job.state',
        'row["state"] in {"closed", "taken"}',
        'access.has("requester")',
        'access.region_ids({"requester"})',
        'desk = frozenset({"auditor"})',
        'Q(role="requester")',
        'rows.filter(awaited_role="approver", agency=agency)',
    ],
)
def test_a_written_word_would_be_seen(code: str) -> None:
    assert list(literal_words(ast.parse(code)))


@pytest.mark.parametrize(
    "code", ['rows.select_related("requester")', "Q(state=State.DRAFT)", 'counts["done"] == 1']
)
def test_other_words_are_left_alone(code: str) -> None:
    assert list(literal_words(ast.parse(code))) == []
