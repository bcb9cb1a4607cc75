"""Products of neighbouring codes: the judgement waits until the buyer says why not."""

from decimal import Decimal as D

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import CommodityAttribute
from catalog.offers.candidates import ref_of
from p3dn.audit.editing.versions import ChangedSince, version_of
from p3dn.regulation import Kinship, WhyNot
from procurement.judgement.candidates.siblings import siblings_of
from procurement.judgement.judging import Judged, judge
from procurement.models import Assessment, LineDismissal, PurchaseRequest, RequestLine
from procurement.request.services import LineInput
from procurement.shared.deciding.authors import authors_of
from procurement.shared.refusals import NotEditable
from procurement.siblings import services
from tests.factories.catalog import EquivalenceGroupFactory, NationalListCheckFactory
from tests.factories.procurement import LAPTOP, commodity
from tests.procurement.acts import (
    approve_request,
    ask_again,
    choose_product,
    dismiss_siblings,
    edit_line,
    submit_request,
)
from tests.procurement.scenes import draft, laptop, neighbour, with_line
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
NEAR, NEARER = "4523000001", "4523000002"


@pytest.fixture
def line(cast: Cast) -> RequestLine:
    """A laptop of 20 percent; the national list has nothing better."""
    none = ("has_trigger", "has_purchasable", "has_certified", "has_siinas")
    NationalListCheckFactory(commodity=commodity(LAPTOP), **dict.fromkeys(none, False))
    return with_line(draft(cast), laptop(tkdn="20"))


def judged(line: RequestLine) -> Judged:
    return judge([RequestLine.objects.get(pk=line.pk)], TODAY())[0]


def verdict(line: RequestLine) -> str:
    return judged(line).result.verdict.value


def test_a_sibling_is_asked_about_until_the_buyer_says_why_not(
    cast: Cast, line: RequestLine
) -> None:
    assert verdict(line) == "complies"
    near = neighbour()
    assert verdict(line) == "cannot_be_judged"
    assert siblings_of([judged(line)])[line.pk].decisive
    dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other_use")
    assert verdict(line) == "complies"
    kept = LineDismissal.objects.get()
    assert (kept.asked_id, kept.offered_id, kept.by) == (LAPTOP, NEAR, cast.requester)


def test_several_at_once_by_their_code(cast: Cast, line: RequestLine) -> None:
    near, other = [neighbour() for _ in range(3)], neighbour(NEARER)
    dismiss_siblings(by=cast.requester, line=line, codes=[NEAR], why="other_size", note="Kecil")
    said = LineDismissal.objects.all()
    assert {row.product_id for row in said} == {one.pk for one in near}
    assert {(row.why, row.note) for row in said} == {("other_size", "Kecil")}
    assert verdict(line) == "cannot_be_judged"
    dismiss_siblings(by=cast.requester, line=line, products=[other.pk], why="other_use")
    assert verdict(line) == "complies"
    neighbour()  # what comes onto the market later
    assert verdict(line) == "cannot_be_judged"


def test_a_group_decided_by_the_industry_office_leaves_nothing_to_ask(
    cast: Cast, line: RequestLine
) -> None:
    better, near = neighbour(NEARER), neighbour()
    EquivalenceGroupFactory(codes=[LAPTOP, NEARER])
    facts = judged(line).facts
    assert facts.candidate(ref_of(better.pk)).kinship is Kinship.SAME
    assert facts.candidate(ref_of(near.pk)) is None
    assert verdict(line) == "choose_another"


def test_a_split_code_asks_which_of_its_kinds_is_meant(cast: Cast, line: RequestLine) -> None:
    attribute = CommodityAttribute.objects.create(
        commodity=commodity(LAPTOP), name="Penggunaan", kind="text"
    )
    EquivalenceGroupFactory(codes=[LAPTOP], kind="split", attribute=attribute)
    assert judged(line).facts.kind_attributes == ("Penggunaan",)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"products": []}, "sedikitnya satu"),
        ({"products": [999]}, "tidak lagi ditanyakan"),
        ({"why": "other", "note": " "}, "penjelasannya"),
        ({"why": "because"}, "bukan salah satu pilihan"),
    ],
)
def test_what_is_no_answer(
    cast: Cast, line: RequestLine, said: dict[str, object], told: str
) -> None:
    fields = {"products": [neighbour().pk], "why": "other_use"} | said
    with pytest.raises(ValidationError, match=told):
        dismiss_siblings(by=cast.requester, line=line, **fields)
    assert not LineDismissal.objects.exists()


def test_a_product_of_the_same_code_is_not_turned_down_so(cast: Cast, line: RequestLine) -> None:
    neighbour()
    same = laptop(tkdn="45")
    with pytest.raises(ValidationError, match="tidak lagi ditanyakan"):
        dismiss_siblings(by=cast.requester, line=line, products=[same.pk], why="other_use")


@pytest.mark.parametrize("part", ["approver", "other_requester", "officer", "team", "stranger"])
def test_only_requesters_of_the_agency_answer(cast: Cast, line: RequestLine, part: str) -> None:
    near = neighbour()
    for act in (dismiss_siblings, ask_again):
        with pytest.raises(PermissionDenied):
            more = {"why": "other_use"} if act is dismiss_siblings else {}
            act(by=getattr(cast, part), line=line, products=[near.pk], **more)


def test_an_answer_may_be_taken_back(cast: Cast, line: RequestLine) -> None:
    near = neighbour()
    dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other_use")
    assert ask_again(by=cast.requester, line=line, products=[near.pk]) == 1
    assert verdict(line) == "cannot_be_judged"


def test_it_is_part_of_the_line_as_it_was_seen(cast: Cast, line: RequestLine) -> None:
    near, seen = neighbour(), version_of(line)
    whole = version_of(line.request)
    dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other_use")
    with pytest.raises(ChangedSince):
        services.ask_again(by=cast.requester, line=line, seen=seen, products=[near.pk])
    assert version_of(line.request) != whole


def test_who_answered_wrote_part_of_the_request(cast: Cast, line: RequestLine) -> None:
    near = neighbour()
    assert authors_of(line.request) == set()
    dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other_use")
    assert authors_of(line.request) == {cast.requester.pk}


def said_about(line: RequestLine, **changes: object) -> LineInput:
    fields = {
        "product": line.product,
        "commodity": line.commodity,
        "description": line.description,
        "quantity": line.quantity,
        "unit": line.unit,
        "unit_price": line.unit_price,
    }
    return LineInput(**fields | changes)


def test_answers_go_when_the_line_asks_for_another_commodity(cast: Cast, line: RequestLine) -> None:
    near = neighbour()
    dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other_use")
    edit_line(by=cast.requester, line=line, to=said_about(line, quantity=D(2)))
    assert LineDismissal.objects.exists()
    choose_product(by=cast.requester, line=line, product=near)
    assert not LineDismissal.objects.exists()


def test_while_typing_another_commodity_they_say_nothing(cast: Cast, line: RequestLine) -> None:
    near = neighbour()
    dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other_use")
    typed = RequestLine.objects.get(pk=line.pk)
    assert judge([typed], TODAY())[0].facts.dismissals
    typed.commodity = commodity(NEARER)
    assert not judge([typed], TODAY())[0].facts.dismissals


def test_the_reason_is_frozen_and_stays(cast: Cast, line: RequestLine) -> None:
    near = neighbour()
    dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other", note="Merek")
    purchase = submit_request(by=cast.requester, request=line.request)
    assert '"why":"other"' in Assessment.objects.get().snapshot.replace(" ", "")
    with pytest.raises(NotEditable):
        ask_again(by=cast.requester, line=line, products=[near.pk])
    approve_request(by=cast.approver, request=purchase)
    for write in (
        lambda: LineDismissal.objects.update(note="x"),
        lambda: LineDismissal.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError, match="locked"), transaction.atomic():
            write()


def test_the_number_of_queries_does_not_grow_with_lines_and_answers(cast: Cast) -> None:
    request, near, counts = draft(cast), neighbour(), []
    for size in (3, 30):
        while request.lines.count() < size:
            made = with_line(request, laptop(tkdn="20"))
            LineDismissal.objects.create(
                line=made, product=near, asked_id=LAPTOP, offered_id=NEAR, why=WhyNot.OTHER_USE,
                by=cast.requester, at=timezone.now(),
            )  # fmt: skip
        lines = list(request.lines.select_related("commodity", "request__package__agency__region"))
        with CaptureQueriesContext(connection) as queries:
            siblings_of(judge(lines, TODAY()))
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 12


class TestPages:
    """The section under the judgement."""

    def page(self, purchase: PurchaseRequest) -> str:
        return reverse("procurement:request_detail", args=[purchase.pk])

    def test_it_is_open_where_the_verdict_depends_on_it_and_folded_where_not(
        self, client: Client, cast: Cast, line: RequestLine
    ) -> None:
        near = neighbour(name="Komputer meja")
        client.force_login(cast.requester)
        html = client.get(self.page(line.request)).content.decode()
        assert '<details class="mt-3" open>' in html
        assert str(near) in html and "45,00" in html
        dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other_use")
        html = client.get(self.page(line.request)).content.decode()
        assert '<details class="mt-3">' in html
        assert "Kegunaannya lain" in html

    def test_several_are_ticked_with_one_reason(
        self, client: Client, cast: Cast, line: RequestLine
    ) -> None:
        first, second = neighbour(), neighbour(NEARER)
        client.force_login(cast.requester)
        to = reverse("procurement:line_dismiss", args=[line.pk])
        page = self.page(line.request)
        typed = {"produk": [first.pk], "kode": [NEARER], "why": "other_use", "note": "Servis"}
        answer = send(client, to, typed, on=page)
        assert answer.url == f"{page}#baris-{line.position}"
        assert {row.product for row in LineDismissal.objects.all()} == {first, second}
        again = reverse("procurement:line_ask_again", args=[line.pk])
        send(client, again, {"produk": first.pk}, on=page)
        assert LineDismissal.objects.get().product == second

    def test_without_a_reason_nothing_is_kept(
        self, client: Client, cast: Cast, line: RequestLine
    ) -> None:
        near = neighbour()
        client.force_login(cast.requester)
        to, page = reverse("procurement:line_dismiss", args=[line.pk]), self.page(line.request)
        for typed, told in (({}, "Pilih sebabnya"), ({"why": "other"}, "tuliskan penjelasannya")):
            send(client, to, {"produk": [near.pk]} | typed, on=page)
            assert told in client.get(page).content.decode()
        assert not LineDismissal.objects.exists()

    def test_on_the_lines_own_page_and_back_to_it(
        self, client: Client, cast: Cast, line: RequestLine
    ) -> None:
        near = neighbour()
        client.force_login(cast.requester)
        page = reverse("procurement:line_edit", args=[line.pk])
        to = reverse("procurement:line_dismiss", args=[line.pk])
        answer = send(client, to, {"produk": [near.pk], "why": "other_use"}, on=page)
        assert answer.url == page
        assert LineDismissal.objects.get().product == near

    def test_a_sibling_is_taken_instead(
        self, client: Client, cast: Cast, line: RequestLine
    ) -> None:
        near = neighbour()
        client.force_login(cast.requester)
        to = reverse("procurement:line_choose", args=[line.pk])
        send(client, to, {"product": near.pk}, on=self.page(line.request))
        line.refresh_from_db()
        assert (line.product, line.commodity_id) == (near, NEAR)

    def test_no_more_than_a_screenful_and_how_many_more(
        self, client: Client, cast: Cast, line: RequestLine
    ) -> None:
        for _number in range(11):
            neighbour()
        client.force_login(cast.requester)
        html = client.get(self.page(line.request)).content.decode()
        assert html.count('name="produk"') == 8
        assert "3 lagi" in html and "Semua 11 produk" in html

    def test_the_approver_reads_what_was_answered(
        self, client: Client, cast: Cast, line: RequestLine
    ) -> None:
        near = neighbour()
        dismiss_siblings(by=cast.requester, line=line, products=[near.pk], why="other", note="Sewa")
        submit_request(by=cast.requester, request=line.request)
        client.force_login(cast.approver)
        html = client.get(self.page(line.request)).content.decode()
        assert "Sebab lain: Sewa" in html
        assert "Tarik jawaban" not in html
