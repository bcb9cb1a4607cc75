"""A dispensation lifts the duty, never what the buyer requires or what a maker has left."""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from p3dn.regulation import Candidate, Comparison, Requirement, Waiver, assess
from tests.regulation.cases import NOTHING, line, product

SIZE = Requirement("Ukuran", Comparison.ONE_OF, ("A4",))
WIDE = product("A", "30", attributes=(("Ukuran", "A3"),))
FEW = product("B", "30", available=D(3))
GRANTED = Waiver(
    granted=True, ground="Keadaan darurat", reference="7/2026", reason="Banjir memutus pasokan",
    evidence="SK Wali Kota 12/2026", decided_by="Tim P3DN Kota",
)  # fmt: skip


@pytest.mark.rule("P3DN-W12")
@pytest.mark.parametrize(
    ("offers", "requirements", "askable"),
    [
        ((replace(FEW, ref="A"),), (), False),
        ((WIDE,), (SIZE,), False),
        ((product("A", "10"), product("B", "30")), (), True),
        ((product("A", "10", available=D(7)), FEW), (), True),
    ],
)
def test_a_dispensation_lifts_the_duty_and_nothing_else(
    offers: tuple[Candidate, ...], requirements: tuple[Requirement, ...], askable: bool
) -> None:
    facts = line(*offers, chosen="A", requirements=requirements, national_list=NOTHING)
    asked, granted = assess(facts), assess(replace(facts, exemption=GRANTED))
    assert (asked.verdict, asked.askable) == ("choose_another", askable)
    assert granted.verdict == ("exempted" if askable else "choose_another")
    assert (granted.reasons[-1].code == "exemption_lifts_duty_alone") is not askable
    assert not granted.askable
