"""Between approval and delivery: looked at once more, ordered, handed over under it, called off."""

from copy import deepcopy
from decimal import Decimal as D

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate, Product, StandingChange
from p3dn.audit.editing.versions import version_of
from procurement.budget.ledger import held_of
from procurement.delivery.ordering.services import (
    Changed,
    Ordered,
    OrderInput,
    cancel_order,
    place_order,
    send_back,
)
from procurement.delivery.proof import approved_of
from procurement.delivery.services import Delivered
from procurement.models import Assessment, Decision, Order, OrderLine, PurchaseRequest, RequestLine
from procurement.request.life.submission import named
from procurement.shared.left import left_of_order, to_order
from tests.procurement import acts
from tests.procurement.delivery.test_realization import handover
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble
from tests.support.databases import once
from tests.support.forms import form_in, send, shown
from tests.support.markup import tight

pytestmark = pytest.mark.django_db
CALLED_OFF = "Pesanan ini sudah dibatalkan. Muat ulang halaman."


def people_and_line() -> tuple[Cast, RequestLine]:
    """Everybody, and ten laptops with a TKDN of 45 percent, approved."""
    cast = assemble()
    return cast, approved(cast, 1)[0]


scene_once = once(people_and_line)


@pytest.fixture
def scene(scene_once: tuple[Cast, RequestLine], db: None) -> tuple[Cast, RequestLine]:
    """For each test its own objects; the rows are those of all."""
    return deepcopy(scene_once)


@pytest.fixture
def cast(scene: tuple[Cast, RequestLine]) -> Cast:
    return scene[0]


@pytest.fixture
def line(scene: tuple[Cast, RequestLine]) -> RequestLine:
    return scene[1]


def approved(cast: Cast, size: int) -> list[RequestLine]:
    request = draft(cast, ceiling="100000000000")
    for _ in range(size):
        with_line(request, laptop(tkdn="45"))
    request = acts.submit_request(by=cast.requester, request=request)
    acts.approve_request(by=cast.approver, request=request)
    return list(RequestLine.objects.filter(request=request))


def fresh(line: RequestLine) -> PurchaseRequest:
    return PurchaseRequest.objects.get(pk=line.request_id)


def ordered(cast: Cast, line: RequestLine, quantity: str = "4", **more: object) -> Order:
    request = fresh(line)
    number = more.pop("number", f"SP/{quantity}")
    row = Ordered(line_id=line.pk, quantity=D(quantity), unit_price=line.unit_price)
    return place_order(
        by=more.pop("by", cast.requester), request=request, seen=version_of(request),
        says=OrderInput(
            number=str(number), ordered_on=timezone.localdate(), supplier_name="CV Karya",
            small_business="yes",
        ),
        lines=[row],
    )  # fmt: skip


def handed_over(cast: Cast, line: RequestLine, quantity: str, order: Order | None = None):
    row = Delivered(line_id=line.pk, quantity=D(quantity), unit_price=line.unit_price)
    return acts.record_realization(
        by=cast.requester, request=fresh(line), delivered=[row], order=order,
        handover=handover(f"BAST/{quantity}/{order}"),
    )  # fmt: skip


def worsen(line: RequestLine) -> None:
    """Its certificate is suspended from today."""
    certificate = Certificate.objects.get(lines__product=line.product)
    StandingChange.objects.create(
        certificate=certificate, kind="suspended", effective_on=timezone.localdate(),
        reason="Pemeriksaan", recorded_by=certificate.entered_by,
    )  # fmt: skip


class TestLookedAgain:
    """What was approved is compared with what is so on the day of the order."""

    def test_nothing_changed(self, cast: Cast, line: RequestLine) -> None:
        order = ordered(cast, line)
        kept = order.lines.get()
        assert kept.findings == [] and kept.assessment.occasion == "order"
        assert (order.region, order.agency) == (cast.region, cast.health)

    def test_another_price_or_name_is_told_and_kept(self, cast: Cast, line: RequestLine) -> None:
        Product.objects.filter(pk=line.product_id).update(name="Laptop Lain")
        (kept,) = ordered(cast, line).lines.all()
        assert [one["code"] for one in kept.findings] == ["model"]

    def test_a_worse_judgement_is_the_approvers(self, cast: Cast, line: RequestLine) -> None:
        worsen(line)
        with pytest.raises(Changed) as refused:
            ordered(cast, line)
        (looked,) = refused.value.looked
        assert looked.goes_back and "verdict" in [one["code"] for one in looked.findings]
        assert not Order.objects.exists() and not Assessment.objects.filter(occasion="order")

    def test_too_little_can_be_made(self, cast: Cast, line: RequestLine) -> None:
        Product.objects.filter(pk=line.product_id).update(monthly_capacity=0)
        with pytest.raises(Changed) as refused:
            ordered(cast, line)
        assert refused.value.looked[0].is_blocked
        assert "Sisa kapasitas produsen tinggal" in str(refused.value)

    def test_what_is_offered_no_more(self, cast: Cast, line: RequestLine) -> None:
        Product.objects.filter(pk=line.product_id).update(is_active=False)
        with pytest.raises(Changed, match="tidak ditawarkan"):
            ordered(cast, line)

    def test_a_delivery_is_still_compared_with_the_approval(
        self, cast: Cast, line: RequestLine
    ) -> None:
        Product.objects.filter(pk=line.product_id).update(name="Laptop Lain")
        order = ordered(cast, line)
        made = handed_over(cast, line, "4", order)
        assert made.order == order
        assert approved_of([line])[line.pk].chosen.name != "Laptop Lain"


class TestLeft:
    """What is ordered is handed over under its order, and no more of it without one."""

    def test_what_is_left_of_line_and_order(self, cast: Cast, line: RequestLine) -> None:
        order = ordered(cast, line, "4")
        assert to_order([line]) == {line.pk: D(6)}
        handed_over(cast, line, "1", order)
        assert left_of_order(order) == {line.pk: D(3)} and to_order([line]) == {line.pk: D(6)}
        with pytest.raises(ValidationError, match="padahal sisanya 3"):
            handed_over(cast, line, "4", order)
        with pytest.raises(ValidationError, match="padahal sisanya 6"):
            handed_over(cast, line, "7")
        handed_over(cast, line, "6")
        assert to_order([line]) == {line.pk: D(0)}
        with pytest.raises(ValidationError, match="paling banyak 0"):
            ordered(cast, line, "1")
        handed_over(cast, line, "3", order)
        assert fresh(line).state == "completed"

    def test_called_off_the_rest_may_be_ordered_again(self, cast: Cast, line: RequestLine) -> None:
        order = ordered(cast, line, "4")
        handed_over(cast, line, "1", order)
        with pytest.raises(ValidationError):
            cancel_order(by=cast.requester, order=order, seen=version_of(order), reason=" ")
        order = cancel_order(by=cast.requester, order=order, seen=version_of(order), reason="Batal")
        assert to_order([line]) == {line.pk: D(9)} and left_of_order(order) == {}
        with pytest.raises(ValidationError) as told:
            handed_over(cast, line, "1", order)
        assert told.value.messages == [CALLED_OFF]
        with pytest.raises(ValidationError, match="sudah dibatalkan"):
            cancel_order(by=cast.requester, order=order, seen=version_of(order), reason="Lagi")

    def test_of_two_orders_the_one_meant_and_none_of_another_request(
        self, cast: Cast, line: RequestLine
    ) -> None:
        four, one = ordered(cast, line, "4"), ordered(cast, line, "1")
        for order, left in ((four, 4), (one, 1)):
            with pytest.raises(ValidationError, match=f"padahal sisanya {left} "):
                handed_over(cast, line, "5", order)
        (other,) = approved(cast, 1)
        with pytest.raises(ValidationError) as told:
            handed_over(cast, other, "1", one)
        assert told.value.messages == [CALLED_OFF]

    def test_what_is_refused_is_told_with_the_line_and_what_is_right(
        self, cast: Cast, line: RequestLine
    ) -> None:
        def told(*rows: tuple[int, str, str]) -> dict[str, list[str]] | list[str]:
            request = fresh(line)
            says = OrderInput(
                number="SP",
                ordered_on=timezone.localdate(),
                supplier_name="CV",
                small_business="no",
            )
            lines = [
                Ordered(line_id=pk, quantity=D(q), unit_price=D(price)) for pk, q, price in rows
            ]
            with pytest.raises(ValidationError) as refused:
                place_order(
                    by=cast.requester, request=request, seen=version_of(request), says=says,
                    lines=lines,
                )  # fmt: skip
            error = refused.value
            return error.message_dict if hasattr(error, "error_dict") else error.messages

        most = f"Baris {line}: paling banyak 10 unit yang masih dapat dipesan."
        assert told((line.pk, "10.01", "1000000.01")) == {
            f"quantity_{line.pk}": [most],
            f"unit_price_{line.pk}": [
                f"Baris {line}: harga Rp1.000.000,01 melebihi harga yang disetujui, Rp1.000.000."
            ],
        }
        assert told((line.pk, "0", "1")) == {f"quantity_{line.pk}": [most]}
        assert told() == ["Isi jumlah yang dipesan pada sedikitnya satu baris."]
        row = (line.pk, "1", "1")
        for wrong in ((row, row), ((line.pk + 1, "1", "1"),)):
            assert told(*wrong) == [
                "Baris yang dipesan bukan baris yang disetujui. Muat ulang halaman."
            ]

    def test_what_stops_an_order_names_its_line(self, cast: Cast, line: RequestLine) -> None:
        Product.objects.filter(pk=line.product_id).update(is_active=False, name="Laptop Lain")
        with pytest.raises(Changed) as refused:
            ordered(cast, line)
        (looked,) = refused.value.looked
        assert refused.value.messages == [named(line, " ".join(looked.told))]
        assert looked.is_blocked and not looked.goes_back
        assert looked.why in looked.told and len(looked.told) == 1 + len(looked.findings)

    def test_dearer_twice_numbered_or_by_others(self, cast: Cast, line: RequestLine) -> None:
        row = Ordered(line_id=line.pk, quantity=D(1), unit_price=line.unit_price + 1)
        request = fresh(line)
        says = OrderInput(
            number="SP", ordered_on=timezone.localdate(), supplier_name="CV", small_business="no"
        )
        given = {"request": request, "seen": version_of(request), "says": says}
        with pytest.raises(ValidationError, match="melebihi harga yang disetujui"):
            place_order(by=cast.requester, lines=[row], **given)
        for person in (cast.approver, cast.team, cast.other_requester):
            with pytest.raises(PermissionDenied):
                place_order(by=person, lines=[row], **given)
        ordered(cast, line, "1", number="SP/1")
        with pytest.raises(ValidationError, match="nomor ini sudah dicatat"):
            ordered(cast, line, "2", number="SP/1")


class TestBack:
    """What is judged worse goes to the approver, with its money still held."""

    def test_it_waits_for_the_approver_again(self, cast: Cast, line: RequestLine) -> None:
        before = held_of(fresh(line))
        worsen(line)
        request = fresh(line)
        send_back(
            by=cast.requester, request=request, seen=version_of(request), only={line.pk},
            reason="Sertifikat dibekukan",
        )  # fmt: skip
        request = fresh(line)
        assert (request.state, request.awaited_role) == ("submitted", "approver")
        assert held_of(request) == before
        assert Decision.objects.filter(request=request, action="recheck").count() == 1
        acts.reject_request(by=cast.approver, request=request, reason="Tidak jadi")
        assert not any(one.both for one in held_of(fresh(line)).values())

    def test_not_what_was_begun(self, cast: Cast, line: RequestLine) -> None:
        ordered(cast, line, "1")
        request = fresh(line)
        with pytest.raises(ValidationError, match="sebagian sudah dipesan"):
            send_back(
                by=cast.requester, request=request, seen=version_of(request), only={line.pk},
                reason="x",
            )  # fmt: skip


class TestPages:
    """Who opens which page, and the way from order to handover."""

    def typed(self, line: RequestLine, **more: str) -> dict[str, str]:
        return {
            f"quantity_{line.pk}": "10", f"unit_price_{line.pk}": "1000000",
            "number": "SP/9", "ordered_on": timezone.localdate().isoformat(),
            "supplier_name": "CV Karya", "small_business": "yes",
        } | more  # fmt: skip

    def test_from_the_request_to_a_handover_under_the_order(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        client.force_login(cast.requester)
        page = reverse("procurement:order_create", args=[line.request_id])
        send(client, page, self.typed(line))
        order = Order.objects.get()
        assert order.lines.get().quantity == 10
        detail = client.get(reverse("procurement:order_detail", args=[order.pk])).content.decode()
        hand = reverse("procurement:order_handover", args=[order.pk])
        assert hand in detail
        assert (
            order.number
            in client.get(
                reverse("procurement:request_detail", args=[line.request_id])
            ).content.decode()
        )
        assert client.get(page).status_code == 302  # nothing is left to order
        day = timezone.localdate().isoformat()
        known = shown(client, hand, hand)
        typed = {"handover_number": "BAST/9", "handover_date": day}
        client.post(hand, known.sent(dict(known.filled) | typed))
        made = order.realizations.get()
        assert (made.supplier_name, made.contract_number) == ("CV Karya", "SP/9")
        assert made.contract_date == order.ordered_on and fresh(line).state == "completed"

    def test_what_changed_is_told_and_one_button_sends_it_back(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        worsen(line)
        client.force_login(cast.requester)
        page = reverse("procurement:order_create", args=[line.request_id])
        told = send(client, page, self.typed(line))
        html = told.content.decode()
        assert "ada yang berubah sejak disetujui" in html
        assert "Kembalikan 1 baris kepada penyetuju" in tight(html)
        client.post(page, form_in(html, page, page).sent(self.typed(line, action="back")))
        assert fresh(line).state == "submitted" and not Order.objects.exists()
        assert "dibekukan" in Decision.objects.get(action="recheck").note

    def test_who_opens_them(self, cast: Cast, client: Client, line: RequestLine) -> None:
        order = ordered(cast, line)
        readers = {"requester", "approver", "team", "administrator", "auditor"}
        pages = {
            reverse("procurement:order_detail", args=[order.pk]): readers,
            reverse("procurement:order_create", args=[line.request_id]): {"requester"},
            reverse("procurement:order_cancel", args=[order.pk]): {"requester"},
            reverse("procurement:order_handover", args=[order.pk]): {"requester"},
        }
        for part, person in cast.everyone().items():
            client.force_login(person)
            for address, allowed in pages.items():
                expected = 200 if part in allowed else 404
                assert client.get(address).status_code == expected, (part, address)

    def test_as_many_questions_for_thirty_lines(self, cast: Cast, client: Client) -> None:
        counts = []
        for size in (3, 30):
            lines = approved(cast, size)
            request = fresh(lines[0])
            rows = [
                Ordered(line_id=one.pk, quantity=D(1), unit_price=one.unit_price) for one in lines
            ]
            seen = version_of(request)
            says = OrderInput(
                number=f"SP/{size}", ordered_on=timezone.localdate(),
                supplier_name="CV", small_business="no",
            )  # fmt: skip
            with CaptureQueriesContext(connection) as asked:
                order = place_order(
                    by=cast.requester, request=request, seen=seen, says=says, lines=rows
                )
            placing = len(asked)
            client.force_login(cast.auditor)
            client.get("/")
            with CaptureQueriesContext(connection) as seen_of_it:
                client.get(reverse("procurement:order_detail", args=[order.pk]))
            counts.append((placing, len(seen_of_it)))
        assert counts[0] == counts[1] and OrderLine.objects.count() == 33
