"""The button that approves stands only where it does what it says, in figures."""

from decimal import Decimal as D

import pghistory
import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Role
from p3dn.audit.editing.versions import version_of
from procurement.models import PurchaseRequest
from procurement.request.filters import RequestFilter
from tests.factories.procurement import PackageFactory
from tests.procurement import acts
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
MILLION = D(1_000_000)


@pytest.fixture
def waiting(cast: Cast) -> PurchaseRequest:
    """Three lines of one, two and three million, under a ceiling of ten."""
    with pghistory.context(user=cast.requester.pk):
        made = draft(cast, package=PackageFactory(agency=cast.health, ceiling=10 * MILLION))
        for quantity in (1, 2, 3):
            with_line(made, laptop(), quantity=D(quantity), unit_price=MILLION)
    return acts.submit_request(by=cast.requester, request=made)


def page(cast: Cast, request: PurchaseRequest, who: str = "approver") -> str:
    client = Client()
    client.force_login(getattr(cast, who))
    answer = client.get(reverse("procurement:request_detail", args=[request.pk]))
    return " ".join(answer.content.decode().split())


def test_it_says_lines_rupiah_and_what_is_left(cast: Cast, waiting: PurchaseRequest) -> None:
    html = page(cast, waiting)
    assert "Setujui 3 baris, Rp6.000.000, sisa pagu Rp4.000.000<" in html
    assert "Anda yang terakhir" in html


def test_it_says_who_comes_after(cast: Cast) -> None:
    acts.write_route(
        roles=(Role.APPROVER, Role.P3DN_TEAM), valid_from=timezone.localdate(), agency=cast.health
    )
    request = submitted(cast, laptop())
    assert "Sesudah Anda: Tim P3DN" in page(cast, request)


def test_a_line_that_may_not_be_approved_is_put_off(
    cast: Cast, waiting: PurchaseRequest, client: Client
) -> None:
    product = waiting.lines.get(position=2).product
    type(product).objects.filter(pk=product.pk).update(is_active=False)
    html = page(cast, waiting)
    assert "Setujui 2 baris, Rp4.000.000" in html
    assert "tidak ditawarkan di katalog" in html
    assert html.count("data-stopped checked") == 1
    client.force_login(cast.approver)
    put_off = waiting.lines.get(position=2).pk
    typed = {"action": "approve", "versi": version_of(waiting), "tunda": put_off}
    decide = reverse("procurement:request_decide", args=[waiting.pk])
    assert client.post(decide, typed).status_code == 302
    found = waiting.lines.order_by("position").values_list("state", flat=True)
    assert list(found) == ["approved", "submitted", "approved"], "as the button said"


@pytest.mark.parametrize("what", ["every line", "ceiling", "package", "pieces"])
def test_where_nothing_may_be_approved_there_is_no_button(
    cast: Cast, waiting: PurchaseRequest, what: str
) -> None:
    products = [line.product for line in waiting.lines.all()]
    rows = type(products[0]).objects.filter(pk__in=[one.pk for one in products])
    if what == "every line":
        rows.update(is_active=False)
    elif what == "ceiling":
        type(waiting.package).objects.update(ceiling=6 * MILLION - 1)
    elif what == "package":
        type(waiting.package).objects.update(is_active=False)
    else:
        rows.update(monthly_capacity=D("0.01"))
    html = page(cast, waiting)
    assert "Keputusan Anda" in html
    assert "data-approve=" not in html
    assert "Belum dapat disetujui" in html
    assert "Kembalikan" in html


def test_who_agreed_before_is_offered_no_second(cast: Cast) -> None:
    acts.write_route(
        roles=(Role.APPROVER, Role.APPROVER), valid_from=timezone.localdate(), agency=cast.health
    )
    request = submitted(cast, laptop())
    acts.approve_request(by=cast.approver, request=request)
    html = page(cast, request)
    assert "sudah menyetujui permintaan ini" in html
    assert "data-approve=" not in html


class TestList:
    """Mine apart from others'."""

    def listed(self, client: Client, whose: str) -> list[str]:
        asked = RequestFilter.asked(waiting=whose)
        answer = client.get(reverse("procurement:request_list"), asked)
        return sorted(one.title for one in answer.context["page_obj"])

    def test_what_waits_for_me_is_one_list_and_for_others_another(
        self, cast: Cast, client: Client
    ) -> None:
        mine, own = submitted(cast, laptop()), submitted(cast, laptop())
        PurchaseRequest.objects.filter(pk=own.pk).update(requester=cast.approver)
        client.force_login(cast.approver)
        assert self.listed(client, "mine") == [mine.title]
        assert self.listed(client, "others") == [own.title]
        html = " ".join(client.get(reverse("procurement:request_list")).content.decode().split())
        assert html.count("menunggu Anda") == 1
        assert "menunggu PA / KPA" in html
        client.force_login(cast.auditor)
        assert self.listed(client, "mine") == []

    def test_the_home_leads_to_mine(self, cast: Cast, client: Client) -> None:
        mine, own = submitted(cast, laptop()), submitted(cast, laptop())
        PurchaseRequest.objects.filter(pk=own.pk).update(requester=cast.approver)
        client.force_login(cast.approver)
        (work,) = client.get("/").context["home"].works
        rows = client.get(work.url).context["page_obj"]
        assert ([one.pk for one in rows], work.count) == ([mine.pk], 1)
