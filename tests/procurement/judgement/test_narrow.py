"""A line of a large kind is judged among the first of it, and as it would be among all."""

import json
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal as D
from unittest.mock import patch

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from catalog.models import CommodityAttribute, Product
from catalog.offers import first as first_of_kind
from p3dn.regulation import Assessment, replay, snapshot
from p3dn.regulation import assess as entrance
from p3dn.regulation.judging.candidates import narrowing
from procurement.judgement.candidates import narrow
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.candidates.siblings import siblings_of
from procurement.judgement.facts import facts_for
from procurement.judgement.judging import Judged, judge
from procurement.judgement.kept.briefs import brief_of
from procurement.models import LineRequirement, PurchaseRequest, RequestLine
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
    certified,
)
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, with_line
from tests.support.cast import Cast
from tests.support.examples import by_the_database

TODAY = timezone.localdate
SAME, SIBLING, ABOVE = "4526099001", "4526099002", "4526099"
PROJECT = "RUP-77"


def stock(r: random.Random, many: int) -> list[Product]:
    """A kind with its neighbours: certified or not, of one price or another, some asked for already."""
    producers = [
        ProducerFactory(siinas_status=status) for status in ("listed", "not_listed", "unknown")
    ]
    made = []
    for number in range(many):
        product = ProductFactory(
            commodity_id=r.choice([SAME] * 6 + [SIBLING] * 2 + [ABOVE]), producer=r.choice(producers),
            type_name=f"T-{number}", price=r.choice([None, D(90), D(90), D(100), D(120)]),
            monthly_capacity=r.choice([None, D(1), D(4), D(50)]), unit=r.choice(["unit", "unit", "buah", "rim"]),
            lead_time_days=r.choice([None, 3]), origin=r.choice(["domestic"] * 5 + ["imported", "unknown"]),
        )  # fmt: skip
        if product.origin != "imported" and r.random() < 0.8:
            project = r.random() < 0.1
            CertificateFactory(
                producer=product.producer, products=[product], tkdn=r.choice([D(10), D(25), D(30), D(30), D(45)]), bmp=r.choice([None, D(12)]),
                kind="project" if project else "surveyor", project_ref=PROJECT if project else "",
                issued_on=TODAY() - timedelta(days=r.choice([30, 2000])),
            )  # fmt: skip
        made.append(product)
    return made


def asked(r: random.Random, products: list[Product]) -> PurchaseRequest:
    """A request of a few lines, and others that have taken some of what they ask for."""
    package = PackageFactory(rup_code=PROJECT)
    for product in r.sample(products, len(products) // 4):
        LineFactory(
            product=product,
            quantity=D(r.choice([1, 3])),
            state="approved",
            request__package=package,
        )
    request = RequestFactory(
        package=package, needed_on=r.choice([None, TODAY() + timedelta(days=70)])
    )
    for place in range(r.choice([1, 2, 4])):
        product = r.choice(products)
        LineFactory(
            request=request, product=product, commodity_id=r.choice([product.commodity_id, SAME]),
            position=place + 1, quantity=D(r.choice([1, 3, 3, 8, 500])), unit=r.choice([product.unit, "unit"]),
            place=r.choice(["", "Gudang"]),
        )  # fmt: skip
    return request


def alike(one: Assessment, other: Assessment) -> None:
    """Two judgements that say the same, and of the candidates of the first the same."""
    assert replace(one, findings=()) == replace(other, findings=())
    ours = {finding.ref: finding for finding in other.findings}
    assert all(ours[finding.ref] == finding for finding in one.findings)


@pytest.fixture
def kinds(db: None) -> None:
    for code in (ABOVE, SAME, SIBLING):
        CommodityFactory(kbki_code=code)


def judged_both_ways(lines: list[RequestLine]) -> list[tuple[Judged, Judged]]:
    some, whole = (
        judge(lines, TODAY(), reach=how) for how in (Reach.FIRST_AND_BESIDE, Reach.WHOLE)
    )
    return list(zip(some, whole, strict=True))


@contextmanager
def fewer_are_many() -> Iterator[None]:
    """Kinds of a few products count as large, so that not all of the first are taken."""
    with (
        patch.object(narrow, "FEW", 6), patch.object(first_of_kind, "MANY", 6),
        patch.object(narrowing, "CERTAIN", 4), patch.object(sys.modules[entrance.__module__], "MAX_ALTERNATIVES", 3),
    ):  # fmt: skip
        yield


TRIED: set[tuple[bool, str]] = set()


@by_the_database(15)
@given(seed=st.integers(0, 2**32))
def test_a_line_is_told_what_it_would_be_told_among_all(kinds: None, seed: int) -> None:
    r = random.Random(seed)  # noqa: S311 - reproducible on purpose, no secret
    with transaction.atomic(), fewer_are_many():
        lines = list(asked(r, stock(r, 24)).lines.order_by("position"))
        for some, whole in judged_both_ways(lines):
            alike(some.result, whole.result)
            assert brief_of(some) == brief_of(whole)
            assert [one.ref for one in some.alternatives()] == [
                one.ref for one in whole.alternatives()
            ]
            assert [one.candidate for one in some.options] == [
                one.candidate for one in whole.options
            ]
            assert some.weighed == whole.weighed
            ours, theirs = (siblings_of([one]).get(some.line.pk) for one in (some, whole))
            assert bool(ours) is bool(theirs)
            if ours and theirs:
                assert {c.code: c.total for c in ours.codes} == {
                    c.code: c.total for c in theirs.codes
                }
                assert ours.turned == theirs.turned
            TRIED.add((some.facts.narrowed is not None, some.verdict.value))
            frozen = replay(snapshot(some.facts, some.result).text)
            assert frozen.same
            assert frozen.result == some.result
        transaction.set_rollback(True)


def test_some_of_them_were_narrowed() -> None:
    """Else nothing was compared above."""
    if TRIED:
        assert {narrowed for narrowed, _verdict in TRIED} == {True, False}
        assert (True, "complies") in TRIED


@pytest.fixture
def large(cast: Cast) -> RequestLine:
    """A line of a kind of thirty, of which it takes the dearest; the first are not enough to be all."""
    commodity = CommodityFactory(kbki_code=SAME)
    for number in range(30):
        chosen = certified(commodity=commodity, price=D(100 + number), monthly_capacity=D(50))
    return with_line(draft(cast, ceiling="100000000000"), chosen, quantity=D(2))


def test_pages_say_how_many_there_are(cast: Cast, client: Client, large: RequestLine) -> None:
    client.force_login(cast.requester)
    line = reverse("procurement:line_detail", args=[large.pk])
    assert "Katalog memuat" not in client.get(line).content.decode()
    with fewer_are_many():
        said = client.get(line).content.decode()
        assert "Katalog memuat 30 produk sejenis" in said
        submit_request(by=cast.requester, request=large.request)
        frozen = large.assessments.get()
        page = reverse("procurement:assessment_detail", args=[frozen.pk])
        assert "Katalog memuat 30 produk sejenis" in client.get(page).content.decode()
        assert replay(frozen.snapshot).same
    assert json.loads(frozen.snapshot)["facts"]["narrowed"]["same"] == 30


def test_queries_do_not_grow_with_the_kind_or_the_lines(cast: Cast, large: RequestLine) -> None:
    lines, counts = [large], []
    for _size in range(2):
        with fewer_are_many(), CaptureQueriesContext(connection) as asked_for:
            found = judge(lines, TODAY())
        assert all(one.facts.narrowed for one in found)
        assert all(len(one.facts.candidates) < 15 for one in found)
        counts.append(len(asked_for))
        chosen = large.product
        lines += [with_line(large.request, chosen, quantity=D(1)) for _ in range(5)]
    assert counts[0] == counts[1] <= 13


def test_whoever_tells_of_all_candidates_has_them(cast: Cast, large: RequestLine) -> None:
    with fewer_are_many():
        (whole,) = judge([large], TODAY(), reach=Reach.WHOLE)
    assert len(whole.facts.candidates) == 30 and whole.facts.narrowed is None


def test_only_pages_ask_for_products_beside_them(cast: Cast, large: RequestLine) -> None:
    with fewer_are_many(), patch.object(narrow, "first_of", wraps=narrow.first_of) as first:
        for reach in (Reach.FIRST, Reach.FIRST_AND_BESIDE):
            judge([large], TODAY(), reach=reach)
    assert [call.kwargs["beside"] for call in first.call_args_list] == [False, True]


def test_a_line_of_which_something_is_required_has_all_from_the_start(
    cast: Cast, large: RequestLine
) -> None:
    attribute = CommodityAttribute.objects.create(commodity_id=SAME, name="Ukuran", kind="text")
    LineRequirement.objects.create(
        line=large,
        attribute=attribute,
        name="Ukuran",
        comparison="one_of",
        values=["A"],
        reason="Pas",
    )
    with fewer_are_many():
        (whole,) = facts_for([large], TODAY(), reach=Reach.FIRST)
    assert len(whole.candidates) == 30 and whole.narrowed is None
