"""A quantity in parts: what a higher step can give is bought there, only the rest falls."""

from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.models import Product
from p3dn.audit.editing.versions import ChangedSince, version_of
from p3dn.regulation import Verdict
from procurement.judgement.judging import judge
from procurement.models import PurchaseRequest, RequestLine
from procurement.request.life.submission import lines_of
from procurement.request.splitting import split_line
from tests.procurement.needs import attribute, has, requires, searched
from tests.procurement.scenes import draft, laptop, with_line
from tests.procurement.tabs import signed_in, text_of, url
from tests.support.cast import Cast
from tests.support.forms import forms_on

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def parts_of(line: RequestLine) -> str:
    """The parts as the page shows them."""
    return judge([RequestLine.objects.get(pk=line.pk)], TODAY())[0].parts_told


def split(cast: Cast, line: RequestLine, **given: Any) -> list[RequestLine]:
    """Press the button by somebody who has just looked."""
    values = {"seen": version_of(line), "parts": parts_of(line)}
    return split_line(by=cast.requester, line=line, **values | given)


def verdicts(request: PurchaseRequest) -> list[tuple[Product | None, D, Verdict]]:
    """Each line of a request with what it is judged, read afresh."""
    fresh = PurchaseRequest.objects.get(pk=request.pk)
    judged = judge(lines_of(fresh), TODAY())
    return [(one.line.product, one.line.quantity, one.result.verdict) for one in judged]


@pytest.fixture
def scene(cast: Cast) -> tuple[RequestLine, Product, Product]:
    """A hundred of a lesser laptop, of which sixty must be a better one."""
    better = laptop(tkdn="45", capacity="60", price=D(9_000_000))
    lesser = laptop(tkdn="20", capacity="500", price=D(7_000_000))
    searched()
    request = draft(cast)
    line = with_line(request, lesser, quantity=D(100), unit_price=D(6_500_000), place="Gudang")
    return line, better, lesser


def test_the_parts_become_lines_that_comply(cast: Cast, scene: Any) -> None:
    line, better, lesser = scene
    with_line(line.request, description="Sesudahnya")
    memory = attribute()
    has(better, "8", memory)
    has(lesser, "8", memory)
    requires(line, memory, "4", reason="Perlu")
    first, second = split(cast, line)
    assert (first.pk, first.product, first.quantity) == (line.pk, better, D(60))
    assert (second.product, second.quantity, second.position) == (lesser, D(40), 2)
    assert (first.unit_price, second.unit_price) == (D(9_000_000), D(6_500_000))
    assert (first.description, second.description) == (str(better), line.description)
    assert second.place == "Gudang"
    kept = second.requirements.get()
    assert (kept.name, kept.values, kept.reason) == ("Memori", ["4"], "Perlu")
    lines = list(line.request.lines.order_by("position").values_list("position", "description"))
    assert lines[-1] == (3, "Sesudahnya")
    assert verdicts(line.request)[:2] == [
        (better, D(60), Verdict.COMPLIES),
        (lesser, D(40), Verdict.COMPLIES),
    ]


def test_typed_by_hand_the_same_quantities_are_judged_the_same(cast: Cast, scene: Any) -> None:
    line, better, lesser = scene
    by_hand = draft(cast)
    with_line(by_hand, better, quantity=D(60))
    with_line(by_hand, lesser, quantity=D(40))
    one_more = draft(cast)
    with_line(one_more, better, quantity=D(59))
    with_line(one_more, lesser, quantity=D(41))
    split(cast, line)
    assert verdicts(by_hand) == verdicts(line.request)
    assert verdicts(one_more)[1][2] is Verdict.CHOOSE_ANOTHER


def test_a_description_in_the_buyers_words_stays_for_all(cast: Cast, scene: Any) -> None:
    line, _better, _lesser = scene
    RequestLine.objects.filter(pk=line.pk).update(description="Laptop sekolah")
    assert {one.description for one in split(cast, line)} == {"Laptop sekolah"}


def test_what_nobody_gives_is_the_described_thing(cast: Cast) -> None:
    only = laptop(tkdn="45", capacity="60")
    line = with_line(draft(cast), only, quantity=D(100))
    first, rest = split(cast, line)
    assert (first.product, first.quantity) == (only, D(60))
    assert (rest.product, rest.quantity, rest.claimed_origin) == (None, D(40), "unknown")


def test_only_what_was_shown_is_cut(cast: Cast, scene: Any) -> None:
    line, better, _lesser = scene
    shown, seen = parts_of(line), version_of(line)
    Product.objects.filter(pk=better.pk).update(monthly_capacity=50)
    with pytest.raises(ValidationError, match="sudah berubah"):
        split(cast, line, parts=shown)
    RequestLine.objects.filter(pk=line.pk).update(quantity=90)
    with pytest.raises(ChangedSince):
        split(cast, line, seen=seen)
    assert line.request.lines.count() == 1


def test_a_line_that_need_not_be_cut_is_not(cast: Cast) -> None:
    line = with_line(draft(cast), laptop(tkdn="45", capacity="100"))
    with pytest.raises(ValidationError, match="sudah berubah"):
        split(cast, line)


def test_the_button_stands_on_the_page_and_works(cast: Cast, scene: Any) -> None:
    line, better, _lesser = scene
    client = signed_in(cast.requester)
    page = url("request_detail", line.request_id)
    html = text_of(client.get(page))
    assert "Bagi baris ini" in html
    assert "Pembagian yang memenuhi kewajiban" in html
    form = next(one for one in forms_on(html, page) if one.action == url("line_split", line.pk))
    assert client.post(form.action, form.sent({})).status_code == 302
    assert line.request.lines.count() == 2
    assert better.request_lines.get().quantity == D(60)


def test_the_number_of_queries_does_not_grow_with_the_parts(cast: Cast) -> None:
    searched()
    lesser, counts, made = laptop(tkdn="20", capacity="9000"), [], 0
    for size in (1, 3, 30):  # the first one warms what is remembered of a person
        for _ in range(size - made):
            laptop(tkdn="45", capacity="10")
        made = size
        line = with_line(draft(cast), lesser, quantity=D(2000))
        given = {"seen": version_of(line), "parts": parts_of(line)}
        with CaptureQueriesContext(connection) as queries:
            assert len(split(cast, line, **given)) == size + 1
        counts.append(len(queries))
        RequestLine.objects.all().delete()
    assert counts[1] == counts[2]
