"""The registry of rules: numbers, days, articles, tests, and the documents made from it."""

import ast
import re
from datetime import date, timedelta
from functools import reduce
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

from p3dn.regulation.results import Citation
from p3dn.regulation.rules.acts import ACTS, act_of
from p3dn.regulation.rules.markdown import put_into, tables
from p3dn.regulation.rules.reasons import RULE_OF_REASON
from p3dn.regulation.rules.registry import NUMBERS, RULES, rule_on, rules_on, written
from p3dn.regulation.rules.rule import TITLES, Group
from p3dn.regulation.wording import citations
from p3dn.regulation.wording.explain import SENTENCES

ROOT = Path(__file__).resolve().parents[3]
NUMBER = re.compile(r"P3DN-[A-Z]\d\d")


def numbers_in_tests() -> set[str]:
    """Numbers of rules that tests carry: in marks, and in the tables of cases."""
    found = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        if path == Path(__file__):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value} if NUMBER.fullmatch(node.value) else set()
    return found


def test_every_rule_has_a_test_and_no_test_names_a_rule_that_is_gone() -> None:
    tested = numbers_in_tests()
    assert set(NUMBERS) - tested == set(), "no test carries the number"
    assert tested - set(NUMBERS) == set(), "no such rule"


def test_numbers_are_well_formed_and_their_versions_follow_each_other() -> None:
    assert len(NUMBERS) > 60
    assert all(NUMBER.fullmatch(number) for number in NUMBERS)
    for number in NUMBERS:
        versions = [rule for rule in RULES if rule.number == number]
        for earlier, later in pairwise(versions):
            assert earlier.valid_to is not None and earlier.valid_to < later.valid_from, number
    assert set(TITLES) == set(Group)


def test_no_rule_holds_before_its_act() -> None:
    early = [(r.number, r.valid_from) for r in RULES if r.valid_from < act_of(r.citation).in_force]
    assert early == []
    assert all(act.source for act in ACTS.values())


def test_the_day_of_every_act_relied_on_is_known() -> None:
    named = {c.regulation for c in vars(citations).values() if isinstance(c, Citation)}
    assert named - ACTS.keys() == set()


def test_every_rule_names_a_function_that_exists() -> None:
    for rule in RULES:
        parts = rule.decided_by.split(".")
        for cut in range(len(parts) - 1, 0, -1):
            try:
                module = import_module(".".join(["p3dn", "regulation", *parts[:cut]]))
            except ModuleNotFoundError:
                continue
            reduce(getattr, parts[cut:], module)
            break
        else:
            pytest.fail(f"{rule.number}: {rule.decided_by}")


def test_every_reason_of_a_judgement_rests_on_a_rule() -> None:
    assert SENTENCES.keys() - RULE_OF_REASON.keys() == set()
    assert set(RULE_OF_REASON.values()) - set(NUMBERS) == set()


def test_a_day_has_the_versions_of_that_day() -> None:
    change = date(2025, 4, 30)
    before, after = rule_on("P3DN-N05", change - timedelta(days=1)), rule_on("P3DN-N05", change)
    assert before and after and before.sentence != after.sentence
    assert after.valid_from == change and before.valid_to == change - timedelta(days=1)
    assert all(rule.holds_on(change) for rules in rules_on(change).values() for rule in rules)
    assert not any(rules_on(date(2001, 1, 1)).values())
    assert rule_on("P3DN-N05", date(2001, 1, 1)) is None


def test_the_tables_of_the_law_are_written_from_the_registry() -> None:
    document = ROOT / "docs" / "law.md"
    text = document.read_text(encoding="utf-8")
    assert text == put_into(text), "python -m p3dn.regulation rules --markdown docs/law.md"
    assert text.count("| P3DN-") == len(RULES)


def test_the_rules_are_written_alike_whenever_they_are_written() -> None:
    """The registry is made once, when it is read: what makes it is held here."""
    assert written() == RULES
    assert tables(written()) in (ROOT / "docs" / "law.md").read_text(encoding="utf-8")


def test_the_command_writes_the_tables_and_refuses_a_file_without_marks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from p3dn.regulation.__main__ import main

    copy = tmp_path / "law.md"
    original = (ROOT / "docs" / "law.md").read_text(encoding="utf-8")
    copy.write_text(original.replace("P3DN-W04", "P3DN-W99"), encoding="utf-8")
    assert main(["rules", "--markdown", str(copy)]) == 0
    assert "| P3DN-W04 |" in copy.read_text(encoding="utf-8")
    assert "| P3DN-W99 |" not in copy.read_text(encoding="utf-8")
    copy.write_text("tanpa tanda", encoding="utf-8")
    assert main(["rules", "--markdown", str(copy)]) == 2
    assert "Tanda awal" in capsys.readouterr().err
