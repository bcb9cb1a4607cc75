"""No input makes a 500: every page, parameter and field is given every naughty value.

Pages come from the URL resolver, parameters from what views read, fields from the forms on pages
and from the forms they were made with; so that a new page, parameter or field is tried by itself.
A page that nobody reaches fails the test: give it an example in `scene.py`.

Every kind of input is tried on every page and form once, as the first person who gets there;
others open the page, and send the form well filled in until it was saved once. Of the values, the
first field of each class gets all, and others some that a seed picks (`dealing.py`); a fault names the
seed, and P3DN_FUZZ_SEED=... picks others.
"""

import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache

from .addresses import try_fields, try_paths, try_query, try_raw, try_spoiled
from .crawl import Page, pages
from .dealing import SEED
from .fuzzer import Fuzzer, reach
from .posting import further, targets, try_form
from .scene import build

pytestmark = pytest.mark.django_db

# Nobody is meant to get anything there with what the scene holds.
UNREACHED = {
    "admin:view_on_site", "admin:autocomplete", "admin:?", "admin:app_list",
    "admin:account_emailaddress_history", "admin:account_emailaddress_delete",
    "admin:account_emailaddress_change", "admin:mfa_authenticator_history",
    "admin:mfa_authenticator_delete", "admin:mfa_authenticator_change",
    "admin:mfa_authenticator_add",
    "admin:accounts_user_delete", "admin:accounts_membership_delete",
    "admin:accounts_agency_delete", "admin:accounts_region_delete", "admin:accounts_holidaydecree_delete",
    "admin:catalog_commodity_add", "admin:catalog_commodity_delete",
    "admin:catalog_equivalencegroup_delete", "admin:catalog_commodityattribute_delete", "admin:catalog_minimumtkdn_delete",
    "admin:catalog_othernames_delete",
    "admin:jobs_scheduledrun_add", "admin:jobs_scheduledrun_delete",  # the tasks write them
    "reports:region_sums",  # for people of a province
    "reports:mail_pdf", "reports:mail_xlsx",  # of a signed report that a letter could not carry
    "mfa_deactivate_totp", "mfa_download_recovery_codes", "mfa_view_recovery_codes",
}  # fmt: skip
# Parts of the site, by the beginning of the names of their addresses, and so many kinds of forms are
# saved there when filled in well, or their fields were tried in vain.
LEAST_SAVED = {"admin": 13, "catalog": 28, "procurement": 16, "": 8}


def part_of(page: Page) -> str:
    """The part of the site in which a page is tried."""
    space = page.name.partition(":")[0]
    return space if space in LEAST_SAVED else ""


@pytest.mark.parametrize("part", LEAST_SAVED, ids=lambda part: part or "others")
def test_no_input_makes_an_error_of_the_server(
    settings: Any, say_at_the_end: Callable[[str], None], part: str
) -> None:
    """Nothing that anybody sends raises, and nothing is answered with 5xx."""
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "tests.fuzz.crawl.Listener"]
    logging.disable(logging.CRITICAL)
    try:
        _run(part, [page for page in pages() if part_of(page) == part], say_at_the_end)
    finally:
        logging.disable(logging.NOTSET)
        cache.clear()


def _run(part: str, wanted: list[Page], say_at_the_end: Callable[[str], None]) -> None:
    fuzzer = Fuzzer(build())
    found = list(reach(fuzzer, wanted))
    reached = [one for one, _html in found]
    for one in reached:
        try_query(fuzzer, one)
        if one.first:
            try_fields(fuzzer, one)
    saved = _post(fuzzer, found)
    try_paths(fuzzer, reached)
    try_raw(fuzzer, reached)
    assert try_spoiled(fuzzer, reached) > 30
    tally, names = fuzzer.tally, {one.page.name for one in reached}
    seed = f"{SEED}={fuzzer.dealer.seed}"
    say_at_the_end(
        f"{tally.values} wrong values in {tally.requests} requests on {len(names)} pages of "
        f"{part or 'the rest'}, {saved} kinds of forms saved; "
        f"answers {dict(sorted(tally.answers.items()))}; {seed}"
    )
    assert not tally.faults, "\n".join([seed, *sorted(tally.faults.values())])
    left = sorted({page.name for page in wanted} - names - UNREACHED)
    assert left == [], "\n".join(left)
    assert saved >= LEAST_SAVED[part]


def _post(fuzzer: Fuzzer, found: Any) -> int:
    """Every form, those included that an answer leads to; the number of kinds that were saved."""
    waiting, seen, saved = targets(found), set[str](), set[str]()
    while waiting:
        target = waiting.pop(0)
        if target.kind in saved:
            continue
        answer = try_form(fuzzer, target, first=target.kind not in seen)
        seen.add(target.kind)
        if answer is not None and answer.status_code == 302:
            saved.add(target.kind)
        waiting += [one for one in further(target, answer) if one.kind not in seen]
    return len(saved)
