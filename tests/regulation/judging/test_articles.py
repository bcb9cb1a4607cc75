"""Each sentence of a judgement relies on the article it should, and what is no law relies on none."""

from collections.abc import Callable, Iterator

import pytest

from p3dn.regulation.assess import assess
from p3dn.regulation.engines import second
from p3dn.regulation.facts import LineFacts, Subject
from p3dn.regulation.results import Assessment, Citation, Reason
from p3dn.regulation.wording import citations as c
from tests.regulation.engines.corpus import facts

Engine = Callable[[LineFacts], Assessment]
SEEDS = 4_000
LETTERS = {c.P46_66_2A, c.P46_66_2B, c.P46_66_2C, c.P46_66_2D}
STEPS = {
    "ab": {c.P46_66_2A, c.P46_66_2B},
    "trigger": {c.P46_66_2A},
    "c": {c.P46_66_2C},
    "d": {c.P46_66_2D},
}
TRIGGER = {c.PP29_61_1, c.P12_66_2}
ABROAD_THEN = {c.P16_66_5, c.P12_66_5}
SERVICE_OR_NOT = {c.PP29_63, c.PP29_57, c.P46_66_NON_INDUSTRIAL}
SEARCHED = SERVICE_OR_NOT | ABROAD_THEN | {c.P46_66_IMPORT}
BEFORE_OR_NOW = LETTERS | {c.PP29_61_1, c.PP29_61_2, c.P12_66_2}

ARTICLES: dict[str, set[Citation]] = {
    # the ladder, and the duty before it
    "choose_from_step": BEFORE_OR_NOW,
    "nothing_in_catalogue": {c.P46_66_2A, c.PP29_61_2},
    "trigger_exists": {c.P46_66_2A, c.PP29_61_1, c.PP29_61_2, c.P12_66_2},
    "trigger_absent_or_short": {c.P46_66_2B, c.PP29_61_2},
    "trigger_unknown_same_result": {c.P46_66_2B, c.PP29_61_2},
    "trigger_volume_taken": TRIGGER,
    "no_duty_without_trigger": TRIGGER,
    "higher_step_available": LETTERS,
    "higher_step_volume_unknown": LETTERS,
    "higher_step_in_national_list": LETTERS | TRIGGER | ABROAD_THEN,
    "higher_step_partly": BEFORE_OR_NOW | SEARCHED,
    "split_needed": BEFORE_OR_NOW | SEARCHED,
    "higher_steps_exhausted": {c.P46_66_2C, c.P46_66_2D},
    "outside_every_step": {c.P46_66_2D},
    "national_list_stale": BEFORE_OR_NOW | ABROAD_THEN,
    "national_list_unasked": BEFORE_OR_NOW | ABROAD_THEN,
    "below_ministers_minimum": {c.PP29_61_5},
    "minister_minimum": {c.PP29_61_5},
    # imports
    "import_approval_missing": {c.P46_66_IMPORT},
    "import_approved": {c.P46_66_IMPORT},
    "import_refused": {c.P46_66_IMPORT},
    "import_with_tkdn": {c.PP29_61_6},
    "no_domestic_product": SEARCHED,
    # what is not industrial, and packages
    "choose_domestic": SERVICE_OR_NOT,
    "declared_domestic": {c.PP29_57, c.P46_66_NON_INDUSTRIAL},
    "declaration_missing": {c.PP29_57, c.P46_66_NON_INDUSTRIAL},
    "domestic_service": {c.PP29_63},
    "owners_unknown": {c.PP29_63},
    "domestic_available": SEARCHED,
    "domestic_volume_unknown": SEARCHED,
    "domestic_found_elsewhere": SEARCHED,
    "domestic_not_searched": SEARCHED,
    "package_not_described": {c.PP29_61_2},
    "package_tkdn_below": {c.PP29_61_2},
    "package_tkdn_enough": {c.PP29_61_2},
    "package_tkdn_missing": {c.PP29_61_2},
    # what the buyer needs
    "attribute_unknown": {c.PP29_59},
    "chosen_attribute_unknown": {c.PP29_59},
    "kind_attribute_untold": {c.PP29_59},
    "requirement_leaves_none": {c.PP29_59},
    "requirement_unmet": {c.PP29_59},
    # what a value rests on
    "certificate_expired": {c.R35_72},
    "certificate_revoked": {c.R35_66},
    "certificate_superseded": {c.R35_66},
    "certificate_suspended": {c.R35_66},
    "suspension_overdue": {c.R35_66},
    "certificate_unverified": {c.R35_44},
    "certificate_without_expiry": {c.R35_44},
    "project_statement_elsewhere": {c.R35_47},
    "statement_is_a_start": {c.PP29_72},
    "estimate_proves_nothing": {c.PP29_61_4},
    "team_value_without_dispute": {c.PP29_74},
    # which law it is
    "law_changed_before_selection": {c.P46_TRANSITION},
    "law_changed_since_request": {c.P46_TRANSITION},
    "law_of_selection_after": {c.P46_TRANSITION},
    "law_of_selection_before": {c.P46_TRANSITION},
    "selection_before_request": {c.P46_TRANSITION},
}
"""The articles a sentence may rely on; which of them, the law of the line's day decides."""

OWN_WORDS = {
    "candidate_open", "chosen_cannot_give_all", "chosen_misses_requirement", "exempted", "exemption_incomplete",
    "exemption_lifts_duty_alone", "imported", "in_siinas", "no_certificate", "no_certificate_not_in_siinas",
    "origin_unknown", "quantity_missing", "selection_date_impossible", "sibling_dismissed", "sibling_undecided",
    "siinas_unknown", "tkdn_below", "tkdn_enough",
}  # fmt: skip
"""Facts and decisions: no article says them."""


LATER = {"domestic_found_elsewhere", "exemption_lifts_duty_alone"}
"""What earlier engines had no words for."""


def judged(engine: Engine) -> Iterator[tuple[LineFacts, Reason]]:
    """Every sentence of many lines, of the line and of what was found of each candidate."""
    for seed in range(SEEDS):
        line = facts(seed)
        told = engine(line)
        for why in (*told.reasons, *(why for found in told.findings for why in found.reasons)):
            yield line, why


@pytest.mark.parametrize("engine", [assess, *map(second.engine, second.VERSIONS)])
def test_each_sentence_relies_on_its_article_and_all_of_them_are_seen(engine: Engine) -> None:
    seen = set()
    for line, why in judged(engine):
        seen.add(why.code)
        if why.code in OWN_WORDS:
            assert not why.citations, why
            continue
        (article,) = why.citations
        assert article in ARTICLES[why.code], why
        service = line.subject is Subject.SERVICE
        if article in SERVICE_OR_NOT:
            assert (article is c.PP29_63) is service, (why, line.subject)
        if article in LETTERS and (tier := why.value("tier")):
            assert article in STEPS[tier], why
    unspoken = set() if engine is assess else LATER
    assert seen >= (OWN_WORDS | set(ARTICLES)) - unspoken
