"""How the rules are written from the regimes, and how their versions are put in a row."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

import pytest

from p3dn.regulation.rules import duty, money
from p3dn.regulation.rules.duty import ALWAYS, duty_rules
from p3dn.regulation.rules.money import sanction_rules
from p3dn.regulation.rules.rule import Rule, merged
from p3dn.regulation.wording.citations import PP29_57


@pytest.mark.parametrize("made", [duty_rules, sanction_rules])
def test_rules_of_a_regime_end_with_it(
    made: Callable[[], Iterable[Rule]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing the newest regime, as for the next Perpres, closes all that it says and nothing else."""
    last = date(2030, 12, 31)
    open_before = {one.number for one in made() if one.valid_to is None}
    for module, name in ((duty, "DUTY"), (money, "SANCTIONS")):
        rows = getattr(module, name)
        monkeypatch.setattr(module, name, (*rows[:-1], replace(rows[-1], valid_to=last)))
    closed = {one.number for one in made() if one.valid_to == last}
    always = {one.number for one in ALWAYS} | {"P3DN-K08", "P3DN-K09"}
    assert closed == open_before - always
    assert closed


def test_versions_that_say_the_same_in_a_row_are_one_and_what_never_held_is_left_out() -> None:
    one = Rule("P3DN-W01", "Satu.", PP29_57, "assess.assess", date(2019, 1, 1), date(2019, 1, 1))
    same = replace(one, valid_from=date(2019, 1, 2), valid_to=date(2019, 6, 30))
    later = replace(one, sentence="Dua.", valid_from=date(2019, 7, 1), valid_to=None)
    never = replace(one, number="P3DN-W02", valid_from=date(2019, 1, 2))
    after = replace(one, number="P3DN-W03")
    assert merged([later, never, same, after, one]) == [
        replace(one, valid_to=same.valid_to),
        later,
        after,
    ]
    gap = replace(same, valid_from=date(2019, 1, 3))
    assert merged([gap, one]) == [one, gap]
