"""No input makes a 500: every page, parameter and field is given every naughty value.

Pages come from the URL resolver, parameters from what views read, fields from the forms on pages
and from the forms they were made with; so that a new page, parameter or field is tried by itself.
A page that nobody reaches fails the test: give it an example in `scene.py`.
"""

import logging
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache

from .addresses import try_fields, try_paths, try_query, try_raw, try_spoiled
from .crawl import pages
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
    "admin:accounts_agency_delete", "admin:accounts_region_delete",
    "admin:catalog_commodity_add", "admin:catalog_commodity_delete",
    "admin:catalog_commodityattribute_delete", "admin:catalog_minimumtkdn_delete",
    "admin:catalog_othernames_delete",
    "mfa_deactivate_totp", "mfa_download_recovery_codes", "mfa_view_recovery_codes",
}  # fmt: skip
# So many kinds of forms are saved when filled in well, or their fields were tried in vain.
LEAST_SAVED = 40


def test_no_input_makes_an_error_of_the_server(
    settings: Any, say_at_the_end: Callable[[str], None]
) -> None:
    """Nothing that anybody sends raises, and nothing is answered with 5xx."""
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "tests.fuzz.crawl.Listener"]
    logging.disable(logging.CRITICAL)
    try:
        _run(say_at_the_end)
    finally:
        logging.disable(logging.NOTSET)
        cache.clear()


def _run(say_at_the_end: Callable[[str], None]) -> None:
    fuzzer = Fuzzer(build())
    found = list(reach(fuzzer))
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
    say_at_the_end(
        f"{tally.values} wrong values in {tally.requests} requests on {len(names)} pages, "
        f"{saved} kinds of forms saved; answers {dict(sorted(tally.answers.items()))}"
    )
    assert not tally.faults, "\n".join(sorted(tally.faults.values()))
    left = sorted({page.name for page in pages()} - names - UNREACHED)
    assert left == [], "\n".join(left)
    assert saved >= LEAST_SAVED


def _post(fuzzer: Fuzzer, found: Any) -> int:
    """Every form, those included that an answer leads to; the number of kinds that were saved."""
    waiting, seen, saved = targets(found), Counter[str](), Counter[str]()
    while waiting:
        target = waiting.pop(0)
        answer = try_form(fuzzer, target, first=not seen[target.kind])
        seen[target.kind] += 1
        if answer is not None and answer.status_code == 302:
            saved[target.kind] += 1
        waiting += [one for one in further(target, answer) if not seen[one.kind]]
    return len(saved)
