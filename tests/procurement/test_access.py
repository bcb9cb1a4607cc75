"""Who reaches which page: every role by every address, strangers get 404."""

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from procurement.models import CheckWanted
from tests.factories.catalog import NationalListCheckFactory
from tests.factories.procurement import ExemptionFactory, PackageFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.acts import write_route
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast
from tests.support.forms import send, unshown_key

pytestmark = pytest.mark.django_db

READERS = frozenset({"requester", "approver", "team", "administrator", "auditor"})
DESK = frozenset({"officer", "verifier"})
# Who reads the need of a whole region; the stranger does so in another one.
OVERSEERS = frozenset({"officer", "verifier", "team", "administrator", "auditor", "stranger"})
ELSEWHERE = frozenset({"other_requester", "stranger"})  # lists open, but with their own rows

# Who reads the routes of a region; the stranger does so in another one.
KEEPERS = frozenset({"administrator", "auditor", "stranger"})

# Who may open it, and which record of the health office it is about.
PAGES: dict[str, tuple[frozenset[str], str]] = {
    "package_list": (READERS | ELSEWHERE, ""),
    "package_detail": (READERS, "package"),
    "package_history": (READERS, "package"),
    "request_history": (READERS, "request"),
    "request_create": (frozenset({"requester"}), "package"),
    "request_start": (frozenset({"requester"}) | ELSEWHERE, ""),
    "request_copy": (frozenset({"requester"}), "request"),
    "request_replace": (frozenset({"requester"}), "request"),
    "request_paste": (frozenset({"requester"}), "request"),
    "request_list": (READERS | ELSEWHERE, ""),
    "request_detail": (READERS, "request"),
    "request_edit": (frozenset({"requester"}), "request"),
    "request_cancel": (frozenset({"requester"}), "request"),
    "line_create": (frozenset({"requester"}), "request"),
    "line_edit": (frozenset({"requester"}), "line"),
    "exemption_ask": (frozenset({"requester"}), "line"),
    "line_calculate": (frozenset({"team"}), "line"),
    "asked_attribute_list": (DESK | {"stranger"}, ""),
    "wanted_check_list": (READERS | ELSEWHERE | DESK, ""),
    "exemption_list": (READERS | ELSEWHERE, ""),
    "demand_list": (OVERSEERS, ""),
    "planned_list": (OVERSEERS, ""),
    "pair_list": (OVERSEERS, ""),
    "lapse_what_if": (OVERSEERS, ""),
    "demand_forecast": (OVERSEERS, ""),
    "demand_detail": (OVERSEERS - {"stranger"}, "commodity"),
    "exemption_detail": (READERS, "exemption"),
    "evidence_add": (frozenset({"requester"}), "exemption"),
    "exemption_complete": (frozenset({"requester"}), "untold"),
    "assessment_detail": (READERS, "assessment"),
    "assessment_json": (READERS, "assessment"),
    "ladder_try": (READERS | ELSEWHERE | DESK, ""),
    "price_preference": (READERS | ELSEWHERE | DESK, ""),
    "rules": (READERS | ELSEWHERE | DESK, ""),
    "acting_list": (KEEPERS, ""),
    "acting_create": (frozenset({"administrator", "stranger"}), ""),
    "route_list": (KEEPERS, ""),
    "route_who": (KEEPERS, ""),
    "route_create": (frozenset({"administrator", "stranger"}), ""),
    "route_change": (frozenset({"administrator"}), "route"),
    "route_history": (frozenset({"administrator", "auditor"}), "route"),
}
# Changes by a button; opened with GET they answer 405, and to strangers' POST 404.
BUTTONS: dict[str, str] = {
    "request_submit": "request",
    "request_withdraw": "request",
    "request_decide": "request",
    "line_judge": "request",
    "line_requirements": "request",
    "line_split": "line",
    "line_remove": "line",
    "line_choose": "line",
    "line_dismiss": "line",
    "line_ask_again": "line",
    "check_want": "line",
}
# Tested with the deliveries themselves.
DELIVERIES = {
    "realization_create",
    "realization_list",
    "realization_detail",
    "realization_cancel",
    "request_close",
    "handover_photo_add",  # tested in delivery/test_acceptance.py
    "order_create",  # tested in delivery/test_orders.py
    "order_detail",
    "order_cancel",
    "order_handover",
    "demand_act",  # tested in test_demand.py
    "pair_detail",  # tested in siblings/test_pairs.py
    "pair_close",
    "source_list",  # tested in spending/sources/test_pages.py
    "source_files",
    "source_file",
    "source_settle",
    "source_matches",
    "source_match",
}


@pytest.fixture
def records(cast: Cast) -> dict[str, int]:
    line = with_line(draft(cast))
    waiting = submitted(cast, laptop())
    NationalListCheckFactory(commodity=line.commodity)
    return {
        "package": PackageFactory(agency=cast.health).pk,
        "request": line.request_id,
        "line": line.pk,
        "exemption": ExemptionFactory(line=line).pk,
        "untold": ExemptionFactory(line=with_line(line.request), evidence="").pk,
        "assessment": waiting.lines.get().assessments.get().pk,
        "submitted": waiting.pk,
        "route": write_route(
            roles=["approver"], region=cast.region, valid_from=timezone.localdate()
        ).pk,
        "commodity": line.commodity_id,
    }


def address(name: str, records: dict[str, int], about: str) -> str:
    return reverse(f"procurement:{name}", args=[records[about]] if about else [])


def test_every_address_is_in_the_matrix() -> None:
    patterns = get_resolver().namespace_dict["procurement"][1]
    names = {str(name) for name in patterns.reverse_dict if isinstance(name, str)}
    assert names == PAGES.keys() | BUTTONS.keys() | DELIVERIES


@pytest.mark.parametrize("name", PAGES)
def test_who_opens_it(client: Client, cast: Cast, records: dict[str, int], name: str) -> None:
    allowed, about = PAGES[name]
    page = address(name, records, about)
    assert client.get(page).status_code == 302
    got = {}
    for part, person in cast.everyone().items():
        client.force_login(person)
        got[part] = client.get(page).status_code
    assert got == {part: 200 if part in allowed else 404 for part in got}


@pytest.mark.parametrize("name", BUTTONS)
def test_strangers_press_nothing(
    client: Client, cast: Cast, records: dict[str, int], name: str
) -> None:
    page = address(name, records, BUTTONS[name])
    for part in ("other_requester", "stranger", "nobody", "auditor", "officer"):
        client.force_login(getattr(cast, part))
        assert client.post(page, {"kunci": unshown_key()}).status_code == 404, part
    client.force_login(cast.requester)
    assert client.get(page).status_code == 405


def test_lists_hold_only_what_one_may_see(
    client: Client, cast: Cast, records: dict[str, int]
) -> None:
    add_line(make_realization(cast.health, timezone.localdate()), "1000")
    CheckWanted.objects.create(
        region=cast.region,
        request_id=records["request"],
        commodity_id="4523000999",
        keyword="laptop",
        asked_by=cast.requester,
    )
    for part in ("other_requester", "stranger"):
        client.force_login(getattr(cast, part))
        for name in ("package_list", "request_list", "exemption_list", "wanted_check_list"):
            page = client.get(address(name, records, ""))
            assert page.context["page_obj"].paginator.count == 0, (part, name)


def test_nobody_decides_their_own(client: Client, cast: Cast, records: dict[str, int]) -> None:
    page = address("request_decide", records, "submitted")
    for part in ("requester", "administrator", "team", "auditor"):
        client.force_login(getattr(cast, part))
        assert client.post(page, {"action": "approve"}).status_code == 404
    client.force_login(cast.approver)
    shown = address("request_detail", records, "submitted")
    assert send(client, page, {"action": "approve"}, on=shown).status_code == 302
