"""Everything that does not comply exchanged in one step: proposed, judged together, written at once."""

from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.models import Product
from p3dn.audit.editing.versions import ChangedSince, NotShown, as_they_stand
from p3dn.regulation import Verdict
from p3dn.regulation.results import BUYABLE
from procurement.judgement.judging import judge
from procurement.models import PurchaseRequest, RequestLine
from procurement.request.life.submission import lines_of
from procurement.request.replacing.reads import Proposal, proposals, told_of
from procurement.request.replacing.services import replace_products
from tests.procurement.acts import edit_line, submit_request
from tests.procurement.needs import attribute, has, requires
from tests.procurement.scenes import draft, laptop, with_line, with_lines
from tests.procurement.shop import typed
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def proposed(request: PurchaseRequest) -> list[Proposal]:
    """The proposals for a request read afresh."""
    return proposals(lines_of(PurchaseRequest.objects.for_page().get(pk=request.pk)), TODAY())


def replace(cast: Cast, request: PurchaseRequest, **given: Any) -> list[RequestLine]:
    """Take everything that is proposed, by somebody who has just looked."""
    found = [one for one in proposed(request) if one.product]
    lines = [one.line for one in found]
    values = {
        "by": cast.requester,
        "chosen": {one.line.pk: one.told for one in found},
        "seen": as_they_stand(lines),
    }
    return replace_products(request=request, **values | given)


@pytest.fixture
def weak(cast: Cast) -> Product:
    """A laptop that does not comply as long as a better one is on offer."""
    return laptop(name="Laptop Lemah", tkdn="12", capacity=None, price=D(5_000_000))


@pytest.fixture
def strong(cast: Cast) -> Product:
    """The better one."""
    return laptop(name="Laptop Kuat", tkdn="45", capacity="100", price=D(6_000_000))


class TestProposals:
    """The best-ranked product that meets what the line requires, judged as it would be."""

    def test_before_and_after(self, cast: Cast, weak: Product, strong: Product) -> None:
        request = draft(cast)
        line = with_line(request, weak, quantity=D(2), unit_price=D(5_500_000), place="Aula")
        with_line(request, strong)
        (one,) = proposed(request)
        assert (one.line, one.product, one.ticked) == (line, strong, True)
        assert one.before.result.verdict is Verdict.CHOOSE_ANOTHER and one.complies
        assert (one.worth_before, one.worth_after, one.difference) == (
            D(11_000_000), D(12_000_000), D(1_000_000),
        )  # fmt: skip

    def test_requirements_are_met(self, cast: Cast, weak: Product, strong: Product) -> None:
        fitting = laptop(name="Laptop Besar", tkdn="30", price=D(9_000_000))
        memory = attribute()
        for product, value in ((weak, "16"), (strong, "4"), (fitting, "16")):
            has(product, value, memory)
        line = with_line(draft(cast), weak)
        requires(line, memory, "8", reason="Perlu")
        (one,) = proposed(line.request)
        assert (one.product, one.complies) == (fitting, True)

    def test_two_lines_are_not_given_the_same_last_pieces(
        self, cast: Cast, weak: Product, strong: Product
    ) -> None:
        second = laptop(name="Laptop Kedua", tkdn="40", capacity="100", price=D(7_000_000))
        Product.objects.filter(pk=strong.pk).update(monthly_capacity=12)
        request = draft(cast)
        for _ in range(2):
            with_line(request, weak, quantity=D(10))
        assert {one.product for one in proposed(request)} == {strong, second}
        replace(cast, request)
        fresh = PurchaseRequest.objects.get(pk=request.pk)
        assert all(one.result.verdict in BUYABLE for one in judge(lines_of(fresh), TODAY()))

    def test_a_line_without_an_alternative_says_so(self, cast: Cast) -> None:
        line = with_line(draft(cast), description="Alat khusus", claimed_origin="imported")
        (one,) = proposed(line.request)
        assert one.product is None and "Tidak ada produk dalam negeri lain" in one.why_none

    def test_another_unit_is_converted_openly_or_left(self, cast: Cast, weak: Product) -> None:
        paper = laptop(name="Kertas Kuat", tkdn="45", capacity=None, price=D(100))
        Product.objects.filter(pk=paper.pk).update(unit="lembar")
        request = draft(cast)
        with_line(
            request, description="Kertas", unit="rim", quantity=D(2), claimed_origin="imported"
        )
        with_line(
            request, description="Kertas", unit="box", quantity=D(2), claimed_origin="imported"
        )
        first, second = proposed(request)
        assert (first.offer, first.new and first.new.quantity) == ("2 rim = 1.000 lembar", D(1000))
        assert second.product is None and "dihitung dalam lembar" in second.why_none
        (made,) = replace(cast, request)
        made.refresh_from_db()
        assert (made.quantity, made.unit, made.asked_quantity, made.asked_unit) == (
            D(1000), "lembar", D(2), "rim",
        )  # fmt: skip

    def test_what_waits_or_was_approved_is_left_alone(
        self, cast: Cast, weak: Product, strong: Product
    ) -> None:
        request = draft(cast, state="returned")
        with_line(request, weak, state="submitted")
        line = with_line(request, weak, state="returned")
        assert [one.line for one in proposed(request)] == [line]


class TestWriting:
    """All or none, for exactly what was shown."""

    def test_it_writes_what_was_shown(self, cast: Cast, weak: Product, strong: Product) -> None:
        request = draft(cast)
        memory = attribute()
        has(strong, "16", memory)
        line = with_line(request, weak, specification="Hitam", needed_on=TODAY())
        requires(line, memory, "8", reason="Perlu")
        other = with_line(request, strong, description="Tetap")
        (made,) = replace(cast, request)
        line.refresh_from_db()
        assert (made.pk, line.product, line.unit_price) == (line.pk, strong, D(6_000_000))
        assert (line.description, line.specification, line.needed_on) == (
            str(strong),
            "Hitam",
            TODAY(),
        )
        assert line.requirements.count() == 1 and line.price_basis == "Harga katalog"
        other.refresh_from_db()
        assert other.description == "Tetap"

    def test_a_line_that_changed_stops_all(
        self, cast: Cast, weak: Product, strong: Product
    ) -> None:
        request = draft(cast)
        first, second = with_line(request, weak), with_line(request, weak)
        seen = as_they_stand([first, second])
        edit_line(by=cast.requester, line=second, to=typed(weak, quantity=D(9), unit="unit"))
        with pytest.raises(ChangedSince):
            replace(cast, request, seen=seen)
        with pytest.raises(NotShown):
            replace(cast, request, seen={})
        first.refresh_from_db()
        assert first.product == weak

    def test_a_price_that_changed_stops_all(
        self, cast: Cast, weak: Product, strong: Product
    ) -> None:
        line = with_line(draft(cast), weak)
        with pytest.raises(ValidationError, match="berubah sejak"):
            replace(cast, line.request, chosen={line.pk: told_of(strong, D(1))})

    def test_refusals(self, cast: Cast, weak: Product, strong: Product) -> None:
        line = with_line(draft(cast), weak)
        request = line.request
        with pytest.raises(ValidationError, match="paling sedikit satu"):
            replace(cast, request, chosen={})
        with pytest.raises(ValidationError, match="tidak ada lagi"):
            replace(cast, request, chosen={line.pk: "0=1"})
        with pytest.raises(PermissionDenied):
            replace(cast, request, by=cast.approver)
        Product.objects.filter(pk=strong.pk).update(is_active=False)
        told = {line.pk: told_of(strong, D(6_000_000))}
        with pytest.raises(ValidationError, match="tidak ditawarkan"):
            replace(cast, request, chosen=told, seen=as_they_stand([line]))

    def test_a_submitted_line_is_refused(self, cast: Cast, strong: Product) -> None:
        line = with_line(draft(cast), strong)
        submit_request(by=cast.requester, request=line.request)
        told = {line.pk: told_of(strong, D(6_000_000))}
        with pytest.raises(ValidationError, match="tidak dapat diubah lagi"):
            replace(cast, line.request, chosen=told, seen=as_they_stand([line]))

    def test_queries_do_not_grow_with_lines(
        self, cast: Cast, weak: Product, strong: Product
    ) -> None:
        Product.objects.filter(pk=strong.pk).update(monthly_capacity=None)

        def count(size: int) -> tuple[int, int]:
            request = draft(cast)
            lines = with_lines(request, size, weak, quantity=D(1))
            with CaptureQueriesContext(connection) as looked:
                found = proposed(request)
            chosen, seen = {one.line.pk: one.told for one in found}, as_they_stand(lines)
            with CaptureQueriesContext(connection) as written:
                replace(cast, request, chosen=chosen, seen=seen)
            assert len(found) == size
            return len(looked), len(written)

        count(1)
        assert count(3) == count(30)


class TestPage:
    """Ticks, totals, and what is left of the ceiling."""

    def test_it_shows_and_takes_what_is_ticked(
        self, cast: Cast, weak: Product, strong: Product
    ) -> None:
        request = draft(cast, ceiling="200000000")
        first = with_line(request, weak, unit_price=D(5_000_000))
        second = with_line(request, weak, unit_price=D(5_000_000))
        client = signed_in(cast.requester)
        page = url("request_replace", request.pk)
        assert page in text_of(client.get(url("request_detail", request.pk)))
        said = text_of(client.get(page))
        for figure in ("Rp100.000.000", "Rp120.000.000", "Rp80.000.000", "Laptop Kuat"):
            assert figure in said
        answer = send(client, page, {"lines": [first.pk]})
        assert answer.url == url("request_detail", request.pk)
        products = list(request.lines.order_by("position").values_list("product", flat=True))
        assert products == [strong.pk, weak.pk] and second.pk

    def test_a_conflict_is_told_and_can_be_repeated(
        self, cast: Cast, weak: Product, strong: Product
    ) -> None:
        line = with_line(draft(cast), weak)
        client, page = signed_in(cast.requester), url("request_replace", line.request_id)
        form = shown(client, page)
        edit_line(by=cast.requester, line=line, to=typed(weak, quantity=D(9), unit="unit"))
        answer = client.post(page, form.sent({"lines": [line.pk]}))
        assert answer.status_code == 200 and "9" in text_of(answer)
        line.refresh_from_db()
        assert line.product == weak

    def test_nothing_to_exchange(self, cast: Cast, strong: Product) -> None:
        line = with_line(draft(cast), strong)
        client = signed_in(cast.requester)
        page = url("request_replace", line.request_id)
        assert "sudah memenuhi" in text_of(client.get(page))
        assert page not in text_of(client.get(url("request_detail", line.request_id)))
