"""A quantity in parts: what a higher step gives is bought there, in the order of the lot, and only the rest falls."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest

from p3dn.regulation import (
    Candidate,
    Comparison,
    Earlier,
    LineFacts,
    MinimumTkdn,
    NationalList,
    Requirement,
    Stand,
    Subject,
    assess,
)
from p3dn.regulation.dated.regimes import DUTY, law_of
from p3dn.regulation.judging.candidates.field import Field
from p3dn.regulation.judging.need import costs, said
from p3dn.regulation.wording import citations as c
from tests.regulation.cases import DAY, NOTHING, imported, line, product

OLD = date(2024, 6, 1)
MINIMUM = MinimumTkdn(D(40), "Permen contoh")
FEW, MANY = D(4), D(1000)


def parts(facts: LineFacts) -> list[tuple[str | None, D]]:
    return [(part.ref, part.quantity) for part in assess(facts).parts]


def field(facts: LineFacts) -> Field:
    regime = law_of(facts, DUTY).regime
    assert regime
    return Field(facts, regime, Stand())


def test_of_two_equals_either_is_the_first_to_give_its_part() -> None:
    """Ten are asked; two makers of the higher step have four each, and the lot says whose come first."""
    higher = [product(ref, "30", available=FEW) for ref in ("A", "B")]
    facts = line(*higher, product("C", "10"), chosen="C", quantity=D(9), national_list=NOTHING)
    orders = {
        tuple(ref for ref, _given in parts(replace(facts, lot=f"P3DN/2026/DINKES/{n:04d}")))
        for n in range(20)
    }
    assert orders == {("A", "B", "C"), ("B", "A", "C")}
    assert parts(facts) == [("A", FEW), ("B", FEW), ("C", D(1))]


def test_what_has_nothing_left_has_no_part() -> None:
    nothing = product("A", "30", available=D(0))
    some = product("B", "30", available=FEW)
    facts = line(nothing, some, product("C", "10"), chosen="C", national_list=NOTHING)
    assert parts(facts) == [("B", FEW), ("C", D(6))]


def test_below_the_chosen_product_nothing_is_offered_as_a_part() -> None:
    """The rest of what the highest step cannot give is nobody's yet; a lower step is not offered for it."""
    facts = line(product("A", "30", available=FEW), product("C", "10"), chosen="A",
                 national_list=NOTHING)  # fmt: skip
    assert parts(facts) == [("A", FEW), (None, D(6))]


def test_of_what_nobody_knows_how_many_there_are_all_of_the_rest_is_asked() -> None:
    facts = line(
        product("A", "30", available=FEW), product("B", "31", available=None, siinas_listed=False),
        chosen="A", national_list=NOTHING,
    )  # fmt: skip
    assert parts(facts) == [("A", FEW), ("B", D(6))]


def service(ref: str, *, national: bool | None, **changes: object) -> Candidate:
    return product(ref, None, majority_national=national, **changes)


def test_work_is_not_shared_with_a_second_firm_of_foreigners() -> None:
    ours = service("ours", national=True, available=FEW)
    theirs = service("theirs", national=False)
    cheap = service("cheap", national=False, unit_price=D(1))
    facts = line(
        ours, theirs, cheap, chosen="theirs", subject=Subject.SERVICE, national_list=NOTHING,
        request_date=DAY,
    )  # fmt: skip
    none = replace(facts, national_list=replace(NOTHING, has_domestic=False))
    assert parts(none) == [("ours", FEW), ("theirs", D(6))]
    told = assess(none)
    assert (told.verdict, told.step) == ("choose_another", "none")
    assert [why.code for why in told.reasons] == ["split_needed"]
    assert (told.reasons[0].value("had"), told.reasons[0].value("rest")) == ("4", "6")


@pytest.mark.parametrize("available", [D(10), D(11)])
def test_national_firms_that_can_do_all_of_the_work_get_all_of_it(available: D) -> None:
    facts = line(service("ours", national=True, available=available), service("theirs", national=False),
                 chosen="theirs", subject=Subject.SERVICE)  # fmt: skip
    told = assess(facts)
    assert [why.code for why in told.reasons] == ["domestic_available"]
    assert told.reasons[0].citations == (c.PP29_63,)
    assert told.parts == () and told.missing == ()


@pytest.mark.parametrize(
    ("day", "subject", "article"),
    [
        (OLD, Subject.SERVICE, c.PP29_63),
        (OLD, Subject.NON_INDUSTRIAL_GOODS, c.PP29_57),
    ],
)
def test_before_the_ladder_nothing_from_here_was_enough_to_buy_abroad(
    day: date, subject: Subject, article: object
) -> None:
    theirs = imported("theirs", majority_national=False)
    nowhere = NationalList(day, keyword="jasa", has_domestic=False)
    facts = line(theirs, chosen="theirs", subject=subject, request_date=day, national_list=nowhere)
    told = assess(facts)
    assert (told.verdict, told.step) == ("complies", "import")
    assert [(why.code, why.citations) for why in told.reasons] == [
        ("no_domestic_product", (article,))
    ]


def test_a_split_that_hangs_on_an_open_question_says_how_much_is_to_be_had_above() -> None:
    facts = line(product("A", "30", available=FEW), product("C", "10"), chosen="C")
    told = assess(facts)
    assert (told.verdict, told.parts) == ("choose_another", ())
    assert told.reasons[0].code == "higher_step_partly"
    assert told.reasons[0].citations == (c.P46_66_2B,)
    assert told.reasons[0].value("had") == "4"
    assert [one.field for one in told.missing] == ["national_list.has_purchasable"]


# Before the ladder ----------------------------------------------------------------------------------

STALE = NationalList(date(2023, 6, 1), False, False, False, False, "kursi")  # noqa: FBT003 - in their order


def test_an_import_of_then_is_cut_where_domestic_goods_give_some() -> None:
    facts = line(
        product("A", "10", available=FEW), imported("E"), chosen="E", request_date=OLD,
        national_list=replace(NOTHING, checked_on=OLD),
    )  # fmt: skip
    told = assess(facts)
    assert (told.verdict, told.step, told.missing) == ("choose_another", "none", ())
    assert [why.code for why in told.reasons] == ["split_needed", "no_duty_without_trigger"]
    assert [(part.ref, part.quantity, part.step.value) for part in told.parts] == [
        ("A", FEW, "none"), ("E", D(6), "none"),
    ]  # fmt: skip


def test_an_import_of_then_is_cut_only_once_the_list_was_asked_again() -> None:
    facts = line(
        product("A", "10", available=FEW), imported("E"), chosen="E", request_date=OLD,
        national_list=replace(NOTHING, checked_on=OLD, has_certified=None),
    )  # fmt: skip
    told = assess(facts)
    assert (told.verdict, told.step, told.parts) == ("choose_another", "none", ())
    assert [why.code for why in told.reasons] == [
        "higher_step_partly", "no_duty_without_trigger", "national_list_unasked",
    ]  # fmt: skip
    assert [one.field for one in told.missing] == ["national_list.has_certified"]


def test_an_import_of_then_waits_for_a_list_that_is_too_old() -> None:
    told = assess(line(imported("E"), chosen="E", request_date=OLD, national_list=STALE))
    assert (told.verdict, told.step) == ("cannot_be_judged", "none")
    assert told.reasons[-1].code == "national_list_stale"
    free = assess(
        line(
            imported("E"), chosen="E", request_date=OLD,
            national_list=replace(STALE, checked_on=OLD),
        )
    )  # fmt: skip
    assert (free.verdict, free.step) == ("complies", "import")


# What stands where ----------------------------------------------------------------------------------


def test_under_a_ministers_minimum_lower_letters_come_before_an_import_only() -> None:
    offers = (product("A", "45"), product("C", "30"), product("D", None), imported("E"))
    facts = line(*offers, minimum_tkdn=MINIMUM, national_list=NOTHING)
    assert set(field(replace(facts, chosen="E")).levels) == {"A", "C", "D", "E"}
    assert set(field(replace(facts, chosen="C")).levels) == {"A", "E"}
    assert set(field(facts).levels) == {"A", "E"}
    assert set(field(replace(facts, minimum_tkdn=None)).levels) == {"A", "C", "D", "E"}


def test_another_choice_is_held_against_what_it_leaves_itself() -> None:
    """What requirements cost, what is yet to be told and the trigger hang on which product is chosen."""
    strong = Requirement("Kapasitas", Comparison.AT_LEAST, ("5",), "kVA")
    fits, small = (("Kapasitas", "7"),), (("Kapasitas", "3"),)
    doubtful = replace(product("A", "45", attributes=fits), tkdn_valid_until=None)
    lower, other = product("C", "10", attributes=fits), product("D", "12", attributes=small)
    mine = field(line(doubtful, lower, other, chosen="A", requirements=(strong,)))
    assert (mine.triggered, mine.costs[0].left, mine.unanswered) == (None, 1, ((), ()))
    theirs = mine.choosing(next(p for p in mine.placed if p.ref == "C"))
    assert theirs.facts.chosen == "C" and theirs.chosen and theirs.chosen.ref == "C"
    assert theirs.costs[0].left == 1 and theirs.costs[0].among == 2
    alone = field(line(lower, other, chosen="D", requirements=(strong,)))
    assert alone.costs[0].leaves_none is False
    twin = alone.choosing(next(p for p in alone.placed if p.ref == "C"))
    assert twin.costs[0].leaves_none is True
    assert [why.code for why in twin.unanswered[0]] == ["requirement_leaves_none"]


def test_a_doubtful_choice_that_may_fire_the_trigger_leaves_the_duty_open_for_others() -> None:
    doubtful = product("A", "45", tkdn_valid_until=None)
    mine = field(line(doubtful, product("C", "10"), chosen="A", national_list=NOTHING))
    assert mine.triggered is False
    assert mine.choosing(next(p for p in mine.placed if p.ref == "C")).triggered is None


# Words and requirements -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("abc", True),
        ("a-b.c", True),
        ("2/1", False),
        ("ab", False),
        ("-", False),
        ("12/2026", True),
    ],
)
def test_three_letters_or_digits_are_words(text: str, is_said: bool) -> None:
    assert said(text) is is_said


def test_only_what_a_requirement_sets_aside_by_itself_comes_back_without_it() -> None:
    """One misses the first only, the other the second and the third: without the first, one is back."""
    names = ("Daya", "Ukuran", "Warna")
    wanted = tuple(Requirement(name, Comparison.ONE_OF, ("ya",)) for name in names)

    def has(*answers: str) -> tuple[tuple[str, str], ...]:
        return tuple(zip(names, answers, strict=True))

    facts = line(
        product("A", "30", attributes=has("tidak", "ya", "ya")),
        product("B", "30", attributes=has("ya", "tidak", "tidak")),
        requirements=wanted,
    )
    assert [cost.leaves_none for cost in costs(facts)] == [True, False, False]


@pytest.mark.parametrize(
    ("comparison", "value", "met"),
    [
        (Comparison.AT_LEAST, "5", True),
        (Comparison.AT_LEAST, "4.99", False),
        (Comparison.AT_LEAST, "5.01", True),
        (Comparison.AT_MOST, "5", True),
        (Comparison.AT_MOST, "5.01", False),
        (Comparison.AT_MOST, "4.99", True),
        (Comparison.AT_MOST, "banyak", None),
        (Comparison.AT_MOST, "", None),
    ],
)
def test_a_measure_meets_what_is_asked_up_to_the_figure_itself(
    comparison: Comparison, value: str, met: bool | None
) -> None:
    assert Requirement("Kapasitas", comparison, ("5",), "kVA").meets(value) is met


def test_of_earlier_lines_nothing_below_zero_was_asked() -> None:
    with pytest.raises(ValueError, match="Jumlah"):
        Earlier("A", D(-1))
    assert Earlier("A", D(0)).quantity == 0


@pytest.mark.parametrize(("available", "code"), [(D(10), "available"), (D(9), "partly")])
def test_a_higher_step_that_gives_exactly_the_quantity_gives_all(available: D, code: str) -> None:
    told = assess(line(product("A", "30", available=available), product("C", "10"), chosen="C"))
    assert told.reasons[0].code == f"higher_step_{code}"


# What may be bought of it ---------------------------------------------------------------------------


@pytest.mark.parametrize(("minimum", "satisfies"), [(None, True), (MINIMUM, False)])
def test_what_cannot_give_all_is_still_held_against_a_ministers_minimum(
    minimum: MinimumTkdn | None, satisfies: bool
) -> None:
    """Of neither there is enough: what can be given may be bought, unless it needs an exemption itself."""
    offers = (product("A", "30", available=D(3)), product("B", "10", available=D(3)))
    facts = line(*offers, chosen="B", minimum_tkdn=minimum, national_list=NOTHING)
    found = assess(facts).finding("A")
    assert found and found.satisfies is satisfies


def test_an_import_that_cannot_give_all_is_not_yet_approved_by_that() -> None:
    few = imported("E", available=FEW)
    told = assess(line(few, chosen="E", national_list=NOTHING))
    found = told.finding("E")
    assert found and not found.satisfies
    assert told.reasons[0].code == "chosen_cannot_give_all"
