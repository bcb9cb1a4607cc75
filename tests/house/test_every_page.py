"""Every page of every role, walked once: its forms, its language, and whether it was reached at all."""

import pytest

from tests.support.cast import Cast

from . import test_english as english
from . import test_forms as forms
from .known_addresses import NOT_LED_TO, buttons_only

cast, seeds, addresses = forms.cast, forms.seeds, forms.addresses

PARTS = ("requester", "approver", "officer", "verifier", "team", "administrator", "auditor")
MEND = "Mark the sentence for translation, or what is data with lang=id."


@pytest.mark.django_db
def test_every_page_is_reached_its_forms_name_what_they_saw_and_it_is_in_english(
    cast: Cast, seeds: list[str]
) -> None:
    tried: set[tuple[str, frozenset[str]]] = set()
    asked: set[tuple[str, frozenset[str]]] = set()
    stored = english.stored_texts()
    walks = {
        part: english.EnglishWalk(getattr(cast, part), tried, asked=asked, stored=stored).go(seeds)
        for part in PARTS
    }
    assert {part: walk.faults for part, walk in walks.items() if walk.faults} == {}
    seen = {"account_login"}.union(*(walk.seen for walk in walks.values()))  # all begin there
    assert forms.everywhere() - buttons_only() - seen - NOT_LED_TO.keys() == set()
    assert all(walk.pages[True] and not walk.pages[False] for walk in walks.values())
    assert {part: walk.leftover for part, walk in walks.items() if walk.leftover} == {}, MEND
