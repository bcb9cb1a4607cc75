"""Who reaches which page: every role by every address, strangers get 404."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from p3dn.accounts.models import User
from procurement.models import Absence, CheckWanted
from tests.factories.catalog import NationalListCheckFactory
from tests.factories.procurement import ExemptionFactory, PackageFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.acts import write_route
from tests.procurement.approval.opinions import opinion_asked
from tests.procurement.budget.permits import mandate, permit_asked
from tests.procurement.evaluation.offers import declared, offered
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast, assemble
from tests.support.databases import kept
from tests.support.forms import send, unshown_key

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

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
    "budget_list": (READERS | ELSEWHERE, ""),
    "budget_item_list": (READERS | ELSEWHERE, ""),
    "budget_alarms": (READERS | ELSEWHERE, ""),
    "self_managed_list": (READERS | ELSEWHERE, ""),
    "standard_price_list": (READERS | ELSEWHERE, ""),
    "proposal_list": (KEEPERS, ""),
    "package_detail": (READERS, "package"),
    "package_history": (READERS, "package"),
    "request_history": (READERS, "request"),
    "request_create": (frozenset({"requester"}), "package"),
    "request_start": (frozenset({"requester"}) | ELSEWHERE, ""),
    "request_copy": (frozenset({"requester"}), "request"),
    "request_replace": (frozenset({"requester"}), "request"),
    "request_paste": (frozenset({"requester"}), "request"),
    "request_packages": (frozenset({"requester"}), "request"),
    "request_list": (READERS | ELSEWHERE, ""),
    "request_detail": (READERS, "request"),
    "request_edit": (frozenset({"requester"}), "request"),
    "request_cancel": (frozenset({"requester"}), "request"),
    "line_create": (frozenset({"requester"}), "request"),
    "line_edit": (frozenset({"requester"}), "line"),
    "line_detail": (READERS, "line"),
    "request_opinions": (READERS, "submitted"),
    "request_ask_opinion": (frozenset({"approver"}), "submitted"),
    "opinion_answer": (frozenset({"team"}), "opinion"),
    "exemption_ask": (frozenset({"requester"}), "line"),
    "line_calculate": (frozenset({"team"}), "line"),
    "asked_attribute_list": (DESK | {"stranger"}, ""),
    "wanted_check_list": (READERS | ELSEWHERE | DESK, ""),
    "exemption_list": (READERS | ELSEWHERE, ""),
    "permit_list": (READERS | ELSEWHERE, ""),
    "permit_detail": (READERS, "permit"),
    "permit_ask": (frozenset({"requester"}), "request"),
    "mandate_list": (KEEPERS, ""),
    "mandate_create": (frozenset({"administrator", "stranger"}), ""),
    "mandate_end": (frozenset({"administrator"}), "mandate"),
    "evaluation_begin": (frozenset({"requester"}), "request"),
    "evaluation_detail": (READERS, "evaluation"),
    "evaluation_edit": (frozenset({"requester"}), "evaluation"),
    "offer_add": (frozenset({"requester"}), "evaluation"),
    "offer_edit": (frozenset({"requester"}), "offer"),
    "worksheet_detail": (READERS, "worksheet"),
    "worksheet_pdf": (READERS, "worksheet"),
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
    "absence_list": (KEEPERS | {"approver", "team"}, ""),
    "absence_create": (frozenset({"approver", "team", "stranger"}), ""),
    "absence_detail": (frozenset({"approver", "administrator", "auditor"}), "absence"),
    "stuck_list": (KEEPERS, ""),
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
    "request_package_add": "request",
    "request_package_drop": "request",
    "absence_withdraw": "absence",
    "line_split": "line",
    "line_remove": "line",
    "line_choose": "line",
    "line_dismiss": "line",
    "line_ask_again": "line",
    "check_want": "line",
    "evaluation_declare": "evaluation",
    "offer_drop": "offer",
}
# Tested with the deliveries themselves.
DELIVERIES = {
    "realization_create",
    "realization_list",
    "realization_detail",
    "realization_cancel",
    "request_close",
    "handover_photo_add",  # tested in delivery/test_acceptance.py
    "order_list",  # tested in delivery/test_order_list.py
    "order_create",  # tested in delivery/test_orders.py
    "order_detail",
    "order_cancel",
    "order_handover",
    "demand_act",  # tested in test_demand.py
    "pair_detail",  # tested in siblings/test_pairs.py
    "pair_close",
    "proposal_decide",  # tested in plan/test_agencies.py
    "proposal_all",
    "source_list",  # tested in spending/sources/test_pages.py
    "source_files",
    "source_file",
    "source_settle",
    "source_matches",
    "source_match",
}


@dataclass(frozen=True)
class World:
    """The people, a browser of each who is logged in, and the records of the health office."""

    cast: Cast
    browsers: dict[str, Client]
    records: dict[str, int]


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: "DjangoDbBlocker") -> Iterator[World]:
    """Made once: these tests look, and what one of them writes is taken back."""
    with kept(django_db_blocker):
        cast = assemble()
        browsers = {part: Client() for part in cast.everyone()}
        for part, person in cast.everyone().items():
            browsers[part].force_login(person)
        yield World(cast, browsers, records_for(cast))


@pytest.fixture
def cast(world: World) -> Cast:
    return world.cast


@pytest.fixture
def browsers(world: World) -> dict[str, Client]:
    return world.browsers


@pytest.fixture
def records(world: World) -> dict[str, int]:
    return world.records


def records_for(cast: Cast) -> dict[str, int]:
    """What the pages are about, by the words of `PAGES`."""
    line = with_line(draft(cast))
    waiting = submitted(cast, laptop())
    NationalListCheckFactory(commodity=line.commodity)
    offer = offered(waiting)
    permit = permit_asked(cast, line.request)
    return {
        "evaluation": offer.evaluation_id,
        "offer": offer.pk,
        "worksheet": declared(cast, offer.evaluation).pk,
        "permit": permit.pk,
        "mandate": mandate(cast).pk,
        "package": PackageFactory(agency=cast.health).pk,
        "request": line.request_id,
        "line": line.pk,
        "exemption": ExemptionFactory(line=line).pk,
        "untold": ExemptionFactory(line=with_line(line.request), evidence="").pk,
        "assessment": waiting.lines.get().assessments.get().pk,
        "submitted": waiting.pk,
        "opinion": opinion_asked(cast, waiting).pk,
        "route": write_route(
            roles=["approver"], region=cast.region, valid_from=timezone.localdate()
        ).pk,
        "commodity": line.commodity_id,
        "absence": absence_of(cast.approver).pk,
    }


def absence_of(person: User) -> Absence:
    today = timezone.localdate()
    return Absence.objects.create(person=person, first_day=today, last_day=today, note="Cuti")


def address(name: str, records: dict[str, int], about: str) -> str:
    return reverse(f"procurement:{name}", args=[records[about]] if about else [])


def test_every_address_is_in_the_matrix() -> None:
    patterns = get_resolver().namespace_dict["procurement"][1]
    names = {str(name) for name in patterns.reverse_dict if isinstance(name, str)}
    assert names == PAGES.keys() | BUTTONS.keys() | DELIVERIES


@pytest.mark.parametrize("name", PAGES)
def test_who_opens_it(browsers: dict[str, Client], records: dict[str, int], name: str) -> None:
    allowed, about = PAGES[name]
    page = address(name, records, about)
    assert Client().get(page).status_code == 302
    got = {part: browser.get(page).status_code for part, browser in browsers.items()}
    assert got == {part: 200 if part in allowed else 404 for part in got}


@pytest.mark.parametrize("name", BUTTONS)
def test_strangers_press_nothing(
    browsers: dict[str, Client], records: dict[str, int], name: str
) -> None:
    page = address(name, records, BUTTONS[name])
    for part in ("other_requester", "stranger", "nobody", "auditor", "officer"):
        answer = browsers[part].post(page, {"kunci": unshown_key()})
        assert answer.status_code == 404, part
    assert browsers["requester"].get(page).status_code == 405


def test_lists_hold_only_what_one_may_see(
    browsers: dict[str, Client], cast: Cast, records: dict[str, int]
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
        for name in (
            "package_list", "request_list", "exemption_list", "wanted_check_list", "permit_list",
        ):  # fmt: skip
            page = browsers[part].get(address(name, records, ""))
            assert page.context["page_obj"].paginator.count == 0, (part, name)


def test_nobody_decides_their_own(browsers: dict[str, Client], records: dict[str, int]) -> None:
    page = address("request_decide", records, "submitted")
    for part in ("requester", "administrator", "team", "auditor"):
        assert browsers[part].post(page, {"action": "approve"}).status_code == 404
    shown = address("request_detail", records, "submitted")
    assert send(browsers["approver"], page, {"action": "approve"}, on=shown).status_code == 302
