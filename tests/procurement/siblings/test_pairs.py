"""What recurs among buyers' answers reaches the industry office, until it is decided or closed."""

from datetime import timedelta
from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import Commodity, EquivalenceGroup, Product
from p3dn.regulation import WhyNot
from procurement.judgement.judging import freeze_all, judge
from procurement.models import KindsApart, LineDismissal, RequestLine
from procurement.siblings.reads import by_agency, open_pairs, proposed_for
from procurement.siblings.services import close_pair
from tests.factories.catalog import EquivalenceGroupFactory
from tests.factories.procurement import LAPTOP, PackageFactory, commodity
from tests.procurement.scenes import draft, laptop, neighbour, with_line
from tests.support.cast import Cast
from tests.support.days import from_today
from tests.support.forms import send

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
NEAR = "4523000001"


@pytest.fixture
def near(cast: Cast) -> Product:
    return neighbour(NEAR)


def say(
    cast: Cast, near: Product, why: WhyNot = WhyNot.OTHER_SIZE, *, line: RequestLine | None = None,
    ago: int = 0, **fields: Any,
) -> LineDismissal:  # fmt: skip
    """A buyer's answer about the product, of a new request unless a line is given."""
    line = line or with_line(draft(cast, **fields), laptop(tkdn="20"), quantity=D(2))
    return LineDismissal.objects.create(
        line=line, product=near, asked_id=line.commodity_id, offered_id=near.commodity_id, why=why,
        by=cast.requester, at=timezone.now() - timedelta(days=ago), note="Kata PPK",
    )  # fmt: skip


def the_pair(cast: Cast) -> dict[str, Any]:
    (row,) = open_pairs(cast.region, TODAY())
    return row


def test_a_pair_counts_requests_agencies_worth_and_reasons(cast: Cast, near: Product) -> None:
    first = say(cast, near, ago=2)
    twin = neighbour(NEAR)
    say(cast, twin, WhyNot.OTHER, line=first.line)  # the same line: its worth counts once
    schools = cast.other_requester.memberships.get().agency
    other = say(cast, near, package=PackageFactory(agency=schools, ceiling=D(10) ** 9))
    row = the_pair(cast)
    assert (row["first"], row["second"]) == (NEAR, LAPTOP)
    assert (row["requests"], row["agencies"], row["frozen"]) == (2, 2, 0)
    assert row["value"] == first.line.total + other.line.total
    assert (row["why_other_size"], row["why_other"], row["why_other_use"]) == (2, 1, 0)
    assert row["newest"] == other.at
    freeze_all(judge([first.line], TODAY()), "submit")
    assert the_pair(cast)["frozen"] == 1


def test_it_has_no_order(cast: Cast, near: Product) -> None:
    say(cast, near)
    asked = with_line(draft(cast), near)
    say(cast, laptop(tkdn="45"), line=asked)
    assert the_pair(cast)["requests"] == 2


def test_what_was_given_up_does_not_count(cast: Cast, near: Product) -> None:
    say(cast, near, state="cancelled")
    gone = say(cast, near)
    RequestLine.objects.filter(pk=gone.line_id).update(
        removed_at=timezone.now(), position=None, state="removed"
    )
    assert list(open_pairs(cast.region, TODAY())) == []
    assert list(open_pairs(cast.elsewhere.region, TODAY())) == []


def test_the_list_begins_with_the_most_frequent_then_the_newest(
    client: Client, cast: Cast, near: Product
) -> None:
    far = neighbour("4523000003")
    say(cast, near, ago=3)
    say(cast, near, ago=2)
    say(cast, far)
    client.force_login(cast.officer)
    for query, first in (({}, NEAR), ({"urut": "baru"}, "4523000003")):
        page = client.get(reverse("procurement:pair_list", query=query))
        assert [row["first"] for row in page.context["page_obj"]][0] == first


def close(cast: Cast, **said: Any) -> KindsApart:
    codes = tuple(Commodity.objects.filter(pk__in=[LAPTOP, NEAR]))
    fields = {"by": cast.officer, "region": cast.region, "codes": codes, "reason": "Lain"}
    return close_pair(**fields | said)


def test_a_closed_pair_comes_back_only_with_new_answers(cast: Cast, near: Product) -> None:
    say(cast, near, ago=1)
    close(cast)
    assert list(open_pairs(cast.region, TODAY())) == []
    say(cast, near)
    assert the_pair(cast)["requests"] == 2


def test_a_refused_proposal_closes_it_as_well(cast: Cast, near: Product) -> None:
    say(cast, near, ago=1)
    group = EquivalenceGroupFactory(proposed=True, codes=[LAPTOP, NEAR])
    assert the_pair(cast)
    assert proposed_for(cast.region) == {(NEAR, LAPTOP): group}
    EquivalenceGroup.objects.filter(pk=group.pk).update(
        state="refused", decided_by=cast.verifier, decided_at=timezone.now()
    )
    assert list(open_pairs(cast.region, TODAY())) == []
    say(cast, near)
    assert the_pair(cast)


@pytest.mark.parametrize(
    ("codes", "said", "is_open"),
    [
        ([LAPTOP, NEAR], {}, False),
        ([LAPTOP, "38111"], {}, True),
        ([LAPTOP, NEAR], {"valid_to": timedelta(-1), "state": "ended"}, True),
    ],
)
def test_a_pair_of_one_group_is_answered_for_good(
    cast: Cast, near: Product, codes: list[str], said: dict[str, Any], is_open: bool
) -> None:
    EquivalenceGroupFactory(codes=codes, **from_today(said))
    say(cast, near)
    assert bool(open_pairs(cast.region, TODAY())) is is_open


@pytest.mark.parametrize("part", ["verifier", "team", "requester", "stranger", "auditor"])
def test_only_officers_of_the_region_close_a_pair(cast: Cast, near: Product, part: str) -> None:
    say(cast, near)
    with pytest.raises(PermissionDenied):
        close(cast, by=getattr(cast, part))
    with pytest.raises(ValidationError, match="memang lain"):
        close(cast, reason=" ")


def test_what_agencies_say(cast: Cast, near: Product) -> None:
    say(cast, near)
    say(cast, near)
    found = by_agency(cast.region, NEAR, LAPTOP)
    assert list(found) == [{"agency_name": cast.health.name, "requests": 2}]


def test_the_page_of_a_pair_leads_to_a_proposal_with_both_codes(
    client: Client, cast: Cast, near: Product
) -> None:
    said = say(cast, near)
    client.force_login(cast.officer)
    page = reverse("procurement:pair_detail", args=[NEAR, LAPTOP])
    html = client.get(page).content.decode()
    assert "mungkin satu kegunaan" in html
    assert said.line.request.number in html
    assert f"?kode={NEAR}&amp;kode={LAPTOP}" in html
    say(cast, near, WhyNot.OTHER_USE)
    assert "kegunaannya lain" in client.get(page).content.decode()
    to = reverse("procurement:pair_close", args=[NEAR, LAPTOP]) + f"?daerah={cast.region.code}"
    assert "is-invalid" in send(client, to, {"reason": ""}, on=page).content.decode()
    send(client, to, {"reason": "Satunya tidak dapat dibawa"}, on=page)
    assert KindsApart.objects.get().by == cast.officer
    assert list(open_pairs(cast.region, TODAY())) == []
    assert "Satunya tidak dapat dibawa" in client.get(page).content.decode()


def test_a_pair_of_which_nobody_spoke_is_no_page(client: Client, cast: Cast, near: Product) -> None:
    client.force_login(cast.officer)
    commodity("4523000007")
    for codes in ((NEAR, LAPTOP), ("4523000007", LAPTOP), ("1", LAPTOP)):
        page = reverse("procurement:pair_detail", args=codes)
        assert client.get(page).status_code == 404


def test_the_list_asks_as_often_for_many_pairs(client: Client, cast: Cast, near: Product) -> None:
    client.force_login(cast.officer)
    spent, line = [], with_line(draft(cast), laptop(tkdn="20"))
    for size in (3, 20):
        while LineDismissal.objects.count() < size:
            product = neighbour(f"45230001{LineDismissal.objects.count():02d}")
            say(cast, product, line=line)
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("procurement:pair_list"))
        spent.append(len(queries))
    assert spent[0] == spent[1]


def test_the_list_is_a_file_too(client: Client, cast: Cast, near: Product) -> None:
    say(cast, near)
    client.force_login(cast.auditor)
    answer = client.get(reverse("procurement:pair_list", query={"unduh": "csv"}))
    text = b"".join(answer.streaming_content).decode()
    assert NEAR in text and LAPTOP in text
