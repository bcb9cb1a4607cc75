"""What a judgement at handover says of the duty."""

import pytest

from p3dn.regulation import Verdict
from p3dn.regulation.judging.afterwards.fulfilment import Fulfilment, deciding, fulfilment


@pytest.mark.parametrize(
    ("verdict", "codes", "said"),
    [
        (Verdict.COMPLIES, ["letter_a"], Fulfilment.MET),
        (Verdict.COMPLIES, ["no_trigger"], Fulfilment.MET),
        (Verdict.COMPLIES, [], Fulfilment.MET),
        (Verdict.COMPLIES, ["letter_b", "exemption_granted"], Fulfilment.EXEMPT),
        (Verdict.COMPLIES, ["import_approved"], Fulfilment.EXEMPT),
        (Verdict.EXEMPTED, ["exempted"], Fulfilment.EXEMPT),
        (Verdict.CHOOSE_ANOTHER, ["better_offered"], Fulfilment.BREACHED),
        (Verdict.EXEMPTION_NEEDED, [], Fulfilment.BREACHED),
        (Verdict.IMPORT_APPROVAL_NEEDED, [], Fulfilment.BREACHED),
        (Verdict.CANNOT_BE_JUDGED, ["exemption_granted"], Fulfilment.UNJUDGED),
    ],
)
def test_every_verdict_says_how_the_duty_stands(
    verdict: Verdict, codes: list[str], said: Fulfilment
) -> None:
    assert fulfilment(verdict, codes) is said


def test_every_verdict_is_known() -> None:
    assert {fulfilment(verdict, []) for verdict in Verdict} == set(Fulfilment)


def test_what_lifted_the_duty_decides_wherever_it_stands() -> None:
    assert deciding(["first", "exemption_granted", "last"]) == "exemption_granted"
    assert deciding(["first", "second"]) == "first"
    assert deciding([]) == ""


def test_who_answers_decides_before_an_import_that_was_approved_besides() -> None:
    assert deciding(["exempted", "outside_every_step", "import_approved"]) == "exempted"
    assert fulfilment(Verdict.EXEMPTED, ["exempted"]) is Fulfilment.EXEMPT
