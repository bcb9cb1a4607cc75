"""Facts that come together: what falls to a lower step, where it comes from, and what is told of each candidate."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation import (
    Assessment,
    Candidate,
    Comparison,
    Dismissal,
    Earlier,
    Evidence,
    Kinship,
    MinimumTkdn,
    NationalList,
    Origin,
    Requirement,
    Standing,
    Step,
    Subject,
    Waiver,
    WhyNot,
    assess,
    explain,
    headline,
    offered,
    why_not,
)
from p3dn.regulation.wording.explain import step_told
from tests.regulation.cases import DAY, NOTHING, imported, line, product

OLD = date(2024, 6, 1)
SEARCHED = replace(NOTHING, has_domestic=False)
THEN = replace(SEARCHED, checked_on=OLD)
APPROVED = Waiver(granted=True, reference="900/12/2026")
ABROAD = imported(available=None)
TOP, LOW = product("A", "30", available=D(3)), product("C", "10", available=D(2))
BUYABLE = "Produk ini boleh dibeli untuk baris ini."


def codes(result: Assessment) -> list[str]:
    return [why.code for why in result.reasons]


def missing(result: Assessment) -> list[str]:
    return [what.field for what in result.missing]


# A quantity in parts (Perpres 46/2025 Pasal 66 ayat 2) ---------------------------------------------


@pytest.mark.rule("P3DN-W09")
@pytest.mark.parametrize(
    ("others", "chosen", "changes", "had", "rest"),
    [
        # What nobody can give is not to be had above.
        ((TOP,), LOW, {}, "3", "2"),
        # Nor is what stands beside the choice, on its own step.
        ((TOP, product("C2", "12", available=D(4))), LOW, {}, "3", "2"),
        ((TOP,), replace(LOW, available=None), {}, "3", "7"),
        # Outside every step nothing falls to it.
        ((TOP,), product("X", None, siinas_listed=False), {}, "3", ""),
        # Before the ladder: of what nobody counted it is not said that it can give the rest.
        (
            (TOP, product("Y", None, siinas_listed=False, available=None)),
            product("X", None, origin=Origin.UNKNOWN),
            {"request_date": OLD, "national_list": replace(THEN, has_trigger=True)},
            "3",
            "",
        ),
    ],
)
def test_only_what_is_known_to_be_free_above_is_said_to_be_had_there(
    others: tuple[Candidate, ...], chosen: Candidate, changes: dict[str, Any], had: str, rest: str
) -> None:
    facts = line(*others, chosen, chosen=chosen.ref, **({"national_list": SEARCHED} | changes))
    why = assess(facts).reasons[0]
    assert why.code == ("split_needed" if rest else "higher_step_partly")
    assert (why.value("had"), why.value("rest")) == (had, rest)


@pytest.mark.parametrize(
    ("listed", "chosen", "asked"),
    [
        ({"has_purchasable": True}, LOW, ["exemption"]),
        ({"has_certified": True}, product("D", None), ["exemption"]),
        ({"has_siinas": True}, ABROAD, ["exemption"]),
        ({"has_purchasable": None}, LOW, ["national_list.has_purchasable"]),
        ({"checked_on": date(2025, 1, 1)}, LOW, ["national_list.has_purchasable"]),
        ({"has_certified": True}, LOW, []),
    ],
)
def test_nothing_falls_while_the_list_names_more_above_or_was_not_asked(
    listed: dict[str, Any], chosen: Candidate, asked: list[str]
) -> None:
    facts = line(TOP, chosen, chosen=chosen.ref, national_list=replace(SEARCHED, **listed))
    result = assess(facts)
    assert (result.verdict, missing(result)) == ("choose_another", asked)
    assert bool(result.parts) is not bool(asked)
    assert ("hanya boleh" in " ".join(explain(result))) is not bool(asked)
    assert headline(result).startswith("Belum boleh dibeli" if asked else "Bagi pembelian")


def test_a_part_of_it_waits_for_the_reason_of_a_requirement_that_leaves_none() -> None:
    wanted = Requirement("Kapasitas", Comparison.AT_LEAST, ("5",), "kVA")
    small = product("small", "45", attributes=(("Kapasitas", "3"),))
    mine = replace(LOW, attributes=(("Kapasitas", "7"),))
    facts = line(small, mine, chosen="C", requirements=(wanted,), national_list=SEARCHED)
    unsaid = assess(facts)
    assert (unsaid.verdict, missing(unsaid), unsaid.parts) == (
        "cannot_be_judged", ["requirement_reason"], (),
    )  # fmt: skip
    said = assess(replace(facts, requirements=(replace(wanted, reason="Beban pompa 4,2 kVA"),)))
    assert [(part.ref, part.quantity) for part in said.parts] == [("C", 2), (None, 8)]


def test_each_part_stands_at_the_step_that_asks_for_it() -> None:
    fires = product("A", "45", available=D(3))
    now = assess(line(fires, LOW, chosen="C", national_list=SEARCHED))
    assert [part.step for part in now.parts] == ["a", "c", "none"]
    without = assess(line(TOP, LOW, chosen="C", national_list=SEARCHED))
    assert [part.step for part in without.parts] == ["b", "c", "none"]
    then = assess(line(fires, LOW, chosen="C", request_date=OLD, national_list=THEN))
    assert [part.step for part in then.parts] == ["none", "none", "none"]  # that law had no letters


def test_a_line_before_it_that_took_a_neighbouring_kind_takes_it_from_there() -> None:
    near = product("near", "45", kinship=Kinship.SIBLING, available=D(10))
    mine = product("A", "45", available=D(10))
    facts = line(near, mine, chosen="A", earlier=(Earlier("near", D(4)),), national_list=SEARCHED)
    result = assess(facts)
    assert result.verdict == "complies"
    assert [offered(one, result).available for one in (near, mine)] == [6, 10]


# Requirements that leave none (PP 29/2018, elucidation of Pasal 59 ayat 1) --------------------------

SIZE = Requirement("Ukuran", Comparison.ONE_OF, ("A4",))
SPEED = Requirement("Kecepatan", Comparison.AT_LEAST, ("40",))
DUPLEX = Requirement("Bolak-balik", Comparison.ONE_OF, ("Ya",))
ALL = (("Ukuran", "A4"), ("Kecepatan", "40"), ("Bolak-balik", "Ya"))


def printer(ref: str, tkdn: str, **bad: str) -> Candidate:
    return product(ref, tkdn, attributes=tuple((dict(ALL) | bad).items()))


def test_requirements_that_leave_none_only_together_need_a_reason_each() -> None:
    offers = (
        printer("p", "45", Ukuran="A3", Kecepatan="20"),
        printer("q", "45", **{"Kecepatan": "20", "Bolak-balik": "Tidak"}),
        printer("r", "45", **{"Ukuran": "A3", "Bolak-balik": "Tidak"}),
    )
    facts = line(*offers, printer("C", "10"), chosen="C", requirements=(SIZE, SPEED, DUPLEX),
                 national_list=SEARCHED)  # fmt: skip
    result = assess(facts)
    assert (result.verdict, missing(result)) == ("cannot_be_judged", ["requirement_reason"])
    assert codes(result).count("requirement_leaves_none") == 3
    reasoned = tuple(replace(one, reason="Arsip lama") for one in facts.requirements)
    assert assess(replace(facts, requirements=reasoned)).verdict == "complies"


def test_what_is_of_the_kind_is_not_dismissed_by_what_was_said_of_a_neighbour() -> None:
    """A group was confirmed since: what was a neighbouring kind is this one."""
    other = printer("p", "45", Ukuran="A3")
    facts = line(
        other, printer("C", "10"), chosen="C", requirements=(SIZE,), national_list=SEARCHED,
        dismissals=(Dismissal("p", WhyNot.OTHER_SIZE),),
    )  # fmt: skip
    assert missing(assess(facts)) == ["requirement_reason"]
    near = replace(other, kinship=Kinship.SIBLING)
    assert assess(replace(facts, candidates=(near, *facts.candidates[1:]))).verdict == "complies"


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"requirements": (SIZE,)}, ["requirement_reason"]),
        ({"requirements": (replace(SIZE, reason="Arsip lama"),)}, []),
        ({"kind_attributes": ("Jenis",)}, ["kind_attribute"]),
    ],
)
@pytest.mark.parametrize("subject", [Subject.INDUSTRIAL_GOODS, Subject.COMBINED])
def test_where_no_duty_is_it_is_told_as_well_why_the_others_do_not_serve(
    changes: dict[str, Any], asked: list[str], subject: Subject
) -> None:
    """Before the ladder, and of a package: that nothing fires the trigger may rest on the buyer's word."""
    facts = line(
        printer("p", "45", Ukuran="A3"), printer("C", "10"), chosen="C", request_date=OLD,
        subject=subject, national_list=THEN, **changes,
    )  # fmt: skip
    if "kind_attributes" in changes:
        facts = replace(facts, candidates=facts.candidates[1:])
    result = assess(facts)
    assert (missing(result), result.verdict) == (
        asked, "cannot_be_judged" if asked else "complies",
    )  # fmt: skip


# Packages (PP 29/2018 Pasal 61 ayat 1 and 2; Perpres 46/2025 Pasal 66) ------------------------------

WORKS = [Subject.CONSTRUCTION, Subject.COMBINED]


@pytest.mark.rule("P3DN-P01")
@pytest.mark.rule("P3DN-I02")
@pytest.mark.parametrize("subject", WORKS)
@pytest.mark.parametrize(
    ("package", "changes", "said", "asked"),
    [
        (ABROAD, {}, "import_approval_needed", ["import_approval"]),
        (ABROAD, {"import_approval": APPROVED}, "complies", []),
        (ABROAD, {"national_list": NOTHING}, "cannot_be_judged", ["national_list.has_domestic"]),
        (ABROAD, {"request_date": OLD, "national_list": THEN}, "complies", []),
        (
            replace(ABROAD, tkdn=D(45), evidence=Evidence.SUPPLIER_STATEMENT),
            {"import_approval": APPROVED}, "cannot_be_judged", ["origin"],
        ),
        (
            product("imp", None, origin=Origin.UNKNOWN, siinas_listed=None), {},
            "cannot_be_judged", ["origin"],
        ),
        (product("imp", None, siinas_listed=None), {}, "complies", []),
    ],
)  # fmt: skip
def test_a_package_from_abroad_is_an_import(
    subject: Subject, package: Candidate, changes: dict[str, Any], said: str, asked: list[str]
) -> None:
    facts = line(package, chosen="imp", subject=subject, **({"national_list": SEARCHED} | changes))
    result = assess(facts)
    assert (result.verdict, missing(result)) == (said, asked)


@pytest.mark.parametrize("subject", WORKS)
def test_a_package_is_bought_whole_where_it_is_made_at_home(subject: Subject) -> None:
    home = product("H", "10", available=D(1))
    facts = line(home, ABROAD, chosen="imp", subject=subject, national_list=SEARCHED,
                 import_approval=APPROVED)  # fmt: skip
    result = assess(facts)
    assert (result.verdict, codes(result), result.parts) == (
        "choose_another", ["domestic_available"], (),
    )  # fmt: skip
    assert result.alternatives == ("H",)
    used_up = replace(facts, candidates=(replace(home, available=D(0)), ABROAD))
    assert assess(used_up).verdict == "complies"


@pytest.mark.parametrize(
    ("changes", "asked", "told"),
    [
        ({"national_list": replace(SEARCHED, has_trigger=None)}, ["national_list.has_trigger"],
         "Belum diperiksa apakah daftar nasional memuat produk dengan TKDN + BMP yang mewajibkan."),
        ({"national_list": replace(SEARCHED, checked_on=date(2025, 1, 1))}, ["national_list.has_trigger"],
         "Pemeriksaan daftar nasional untuk produk dengan TKDN + BMP yang mewajibkan sudah terlalu lama."),
        ({}, ["certificate_verification"], "Belum pasti: Produk Y."),
    ],
)  # fmt: skip
def test_what_keeps_a_package_open_is_told_as_it_is(
    changes: dict[str, Any], asked: list[str], told: str
) -> None:
    waiting = product("Y", "45", standing=Standing.UNVERIFIED)
    offers = (product("X", "10"),) if changes else (product("X", "10"), waiting)
    facts = line(
        *offers, chosen="X", subject=Subject.COMBINED, **({"national_list": SEARCHED} | changes)
    )
    result = assess(facts)
    assert (result.verdict, missing(result)) == ("cannot_be_judged", asked)
    assert codes(result)[0] == "package_tkdn_below"
    assert any(sentence.startswith(told) for sentence in explain(result))


# Before the ladder ----------------------------------------------------------------------------------


def test_a_neighbouring_kind_that_would_fire_the_trigger_is_asked_about() -> None:
    near = product("near", "45", kinship=Kinship.SIBLING)
    facts = line(near, product("C", "10"), chosen="C", request_date=OLD, national_list=THEN)
    result = assess(facts)
    assert (result.verdict, missing(result)) == ("cannot_be_judged", ["sibling"])
    assert codes(result) == ["candidate_open"]
    answered = replace(facts, dismissals=(Dismissal("near", WhyNot.OTHER_USE),))
    assert assess(answered).verdict == "complies"


def test_an_import_is_shown_what_there_is_at_home() -> None:
    home = product("X", None, siinas_listed=False)
    facts = line(home, ABROAD, chosen="imp", request_date=OLD, national_list=THEN)
    result = assess(facts)
    assert (codes(result)[-1], result.alternatives) == ("domestic_available", ("X",))
    assert BUYABLE in why_not("X", result, facts)
    bound = assess(replace(facts, national_list=replace(THEN, has_trigger=True)))
    assert bound.alternatives == ()


@pytest.mark.parametrize(
    ("step", "regime", "told"),
    [
        ("a", "perpres-46-2025", "Huruf a"),
        ("a", "perpres-12-2021", ""),
        ("b", "pp29-2018", ""),
        ("import", "perpres-12-2021", "Impor"),
        ("none", "perpres-46-2025", ""),
        ("a", "", ""),
    ],
)
def test_no_letter_is_told_of_a_law_that_had_none(step: Any, regime: str, told: str) -> None:
    words = step_told(Step(step), regime)
    assert words.startswith(told) and bool(words) is bool(told)


# What is told of each candidate ----------------------------------------------------------------------

UNPLACED = product("X", None, siinas_listed=None)
GENERAL = (product("A", "30"), product("C", "10"), ABROAD)


@pytest.mark.parametrize(
    ("offers", "chosen", "changes", "buyable"),
    [
        # Nothing settled yet: what has the TKDN to buy passes whatever else there is.
        ((UNPLACED, *GENERAL), "X", {}, {"A"}),
        ((ABROAD,), "imp", {}, set()),
        ((ABROAD,), "imp", {"import_approval": APPROVED}, {"imp"}),
        (GENERAL, "C", {"import_approval": APPROVED}, {"A"}),
        (GENERAL[1:], "imp", {}, {"C"}),
        (GENERAL[1:], "imp", {"national_list": NationalList()}, set()),
        ((product("S", None), product("C", "10")), "S", {}, {"C"}),
        ((product("S", None), product("C", "10", available=D(0))), "S", {}, {"S", "C"}),
        (GENERAL[1:], "C", {"minimum_tkdn": MinimumTkdn(D(40), "Permenperin contoh")}, set()),
        ((product("C", "10", available=D(3)),), "C", {}, {"C"}),
        ((product("A", "30"), *GENERAL[1:]), "C", {"request_date": OLD, "national_list": THEN}, {"A", "C"}),
        (GENERAL, "imp", {"request_date": OLD, "national_list": replace(THEN, has_trigger=True)}, {"A"}),
        (GENERAL, "A", {"subject": Subject.COMBINED}, {"A", "C"}),
        (GENERAL, "A", {"subject": Subject.COMBINED, "national_list": replace(SEARCHED, has_trigger=True)}, {"A"}),
    ],
)  # fmt: skip
def test_a_candidate_is_called_buyable_only_where_choosing_it_would_do(
    offers: tuple[Candidate, ...], chosen: str, changes: dict[str, Any], buyable: set[str]
) -> None:
    facts = line(*offers, chosen=chosen, **({"national_list": SEARCHED} | changes))
    result = assess(facts)
    assert {one.ref for one in offers if BUYABLE in why_not(one.ref, result, facts)} == buyable
    assert {found.ref for found in result.findings if found.satisfies} == buyable


def test_of_what_is_asked_about_no_lower_step_is_promised() -> None:
    near = product("near", "10", kinship=Kinship.SIBLING)
    facts = line(near, product("C", "10"), chosen="C", national_list=SEARCHED,
                 dismissals=())  # fmt: skip
    result = assess(facts)
    assert BUYABLE in why_not("C", result, facts)
    assert BUYABLE not in why_not("near", result, facts)
    assert "huruf c" in why_not("near", result, facts)[-1]


def test_no_step_is_promised_where_the_law_has_none() -> None:
    facts = line(product("C", "10"), ABROAD, chosen="imp", request_date=OLD,
                 national_list=replace(THEN, has_trigger=True))  # fmt: skip
    result = assess(facts)
    assert not any("tahap" in text for ref in ("C", "imp") for text in why_not(ref, result, facts))


def test_an_empty_shelf_is_told_as_what_it_is() -> None:
    result = assess(line(replace(UNPLACED, siinas_listed=None), national_list=SEARCHED))
    assert explain(result)[0].startswith(
        "Di katalog belum ada produk yang terbukti dapat memenuhi kewajiban untuk baris ini."
    )
    assert result.governing_date == DAY


@pytest.mark.rule("P3DN-I01")
@pytest.mark.parametrize(
    ("free", "listed", "said", "code"),
    [
        (10, {}, "choose_another", "domestic_available"),
        (None, {}, "choose_another", "domestic_volume_unknown"),
        ("9.99", {}, "choose_another", "split_needed"),
        (0, {}, "complies", "no_domestic_product"),
        (0, {"has_certified": True}, "exemption_needed", "higher_step_in_national_list"),
        (0, {"has_certified": None}, "cannot_be_judged", "national_list_unasked"),
    ],
)
def test_an_import_before_the_ladder_names_the_article_of_then(
    free: Any, listed: dict[str, Any], said: str, code: str
) -> None:
    home = product("C", "10", available=None if free is None else D(free))
    facts = line(home, ABROAD, chosen="imp", request_date=OLD,
                 national_list=replace(THEN, **listed))  # fmt: skip
    result = assess(facts)
    assert result.verdict == said
    [why] = [why for why in result.reasons if why.code == code]
    assert [str(article) for article in why.citations] == [
        "Perpres 16/2018 jo. 12/2021 Pasal 66 ayat (5)"
    ]
