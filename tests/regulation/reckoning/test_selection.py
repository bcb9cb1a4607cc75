"""Requests from before a change of the law: which law binds them, and why (Perpres 46/2025, transition)."""

from datetime import date

import pytest

from p3dn.regulation import assess, explain
from tests.regulation.cases import NOTHING, line, product

CHANGE = date(2025, 4, 30)
FILED = date(2025, 4, 10)


@pytest.mark.rule("P3DN-W14")
@pytest.mark.parametrize(
    ("filed", "began", "contract", "regime", "why"),
    [
        # Before there is a contract: judged anew after the change.
        (FILED, None, None, "perpres-46-2025", "law_changed_before_selection"),
        (FILED, date(2025, 4, 29), None, "perpres-12-2021", "law_of_selection_before"),
        (FILED, FILED, None, "perpres-12-2021", "law_of_selection_before"),
        (FILED, CHANGE, None, "perpres-46-2025", "law_of_selection_after"),
        (FILED, date(2025, 4, 9), None, "", "selection_date_impossible"),
        (FILED, date(2025, 6, 2), None, "", "selection_date_impossible"),
        # With one that is judged for the day of the contract, as deliveries are.
        (FILED, None, date(2025, 6, 1), "", "law_changed_since_request"),
        (FILED, date(2025, 4, 29), date(2025, 6, 1), "perpres-12-2021", "law_of_selection_before"),
        # Made after the change: an earlier selection says nothing of it, and that is told.
        (date(2025, 5, 2), date(2025, 4, 29), None, "perpres-46-2025", "selection_before_request"),
        (date(2025, 5, 2), date(2025, 4, 29), date(2025, 6, 1), "perpres-46-2025", "selection_before_request"),
        (date(2025, 5, 2), date(2025, 5, 1), None, "perpres-46-2025", ""),
        (date(2025, 5, 2), date(2025, 5, 20), None, "perpres-46-2025", ""),
        (None, date(2025, 4, 29), None, "perpres-46-2025", ""),
        # Signed before it.
        (FILED, None, date(2025, 4, 29), "perpres-12-2021", ""),
    ],
)  # fmt: skip
def test_a_request_from_before_a_change_is_judged_by_when_its_selection_began(
    filed: date | None, began: date | None, contract: date | None, regime: str, why: str
) -> None:
    facts = line(
        product("A", "30"), chosen="A", request_date=contract or date(2025, 6, 1), filed_on=filed,
        selection_date=began, contract_date=contract, national_list=NOTHING,
    )  # fmt: skip
    result = assess(facts)
    assert result.regime_id == regime
    about_law = {
        code
        for code in [why.code for why in result.reasons]
        if "law" in code or "selection" in code
    }
    assert about_law == ({why} if why else set())
    assert [what.field for what in result.missing] == ([] if regime else ["selection_date"])
    assert all(explain(result))
