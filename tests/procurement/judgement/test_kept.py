"""A verdict that was kept is what judging anew would say, whatever has changed meanwhile; or it is judged anew."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import psycopg
import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from catalog.models import Certificate, Product
from p3dn.accounts.models import Holiday, HolidayDecree
from procurement.judgement.judging import judge
from procurement.judgement.kept import briefs, marks
from procurement.judgement.kept.briefs import Brief, brief_of
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.request.life.submission import lines_of
from procurement.request.showing.rows import Glances
from tests.factories.catalog import (
    CertificateFactory,
    EquivalenceGroupFactory,
    MinimumTkdnFactory,
    NationalListEntryFactory,
    ProducerFactory,
    StandingChangeFactory,
    certified,
)
from tests.factories.procurement import LAPTOP, LineFactory, RequestFactory, commodity
from tests.procurement.acts import approve_request, submit_request
from tests.procurement.judgement.test_judgement import searched
from tests.procurement.needs import attribute, requires
from tests.procurement.scenes import draft, laptop, neighbour, with_line, with_lines
from tests.support.cast import Cast

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("clean_cache")]
TODAY = timezone.localdate
OTHER = "4911301001"
"""A kind of another class than laptops."""


@pytest.fixture
def long(cast: Cast) -> PurchaseRequest:
    """Twelve laptops of one product and one of another, and a line of another class."""
    searched()
    request = draft(cast, ceiling="900000000000")
    good, weak = laptop(tkdn="45"), laptop(tkdn="22")
    with_lines(request, 11, good, quantity=Decimal(2))
    with_line(request, weak, quantity=Decimal(3))
    with_line(request, _other(), quantity=Decimal(1))
    return request


def _other(tkdn: str = "45") -> Product:
    return certified(tkdn=tkdn, commodity=commodity(OTHER, "Mobil"), unit="unit")


def kept(request: PurchaseRequest, day: date | None = None) -> dict[int, Brief]:
    """What the rows of a request say."""
    found = PurchaseRequest.objects.for_page().get(pk=request.pk)
    with pytest.MonkeyPatch.context() as patch:
        if day:
            patch.setattr(timezone, "localdate", lambda *_args: day)
        return dict(Glances.of(found, deciding=False).briefs)


def anew(request: PurchaseRequest, day: date | None = None) -> dict[int, Brief]:
    """The same, judged now."""
    found = PurchaseRequest.objects.for_page().get(pk=request.pk)
    lines = [line for line in lines_of(found) if not line.is_locked]
    return {one.line.pk: brief_of(one) for one in judge(lines, day or TODAY())}


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if nobody wrote in another database of the engine, where the suite's other processes do.

    Who was writing is looked at by tests of its own, and makes all lines be judged.
    """

    def marks_now(_writers: tuple[str, ...] = ()) -> marks.Marks:
        now = marks.marks_now()
        return replace(now, moment=replace(now.moment, writing=()))

    monkeypatch.setattr(briefs, "marks_now", marks_now)


def judged_lines(
    request: PurchaseRequest, monkeypatch: pytest.MonkeyPatch, day: date | None = None
) -> list[int]:
    """Positions of the lines that were judged for the rows of a request."""
    seen: list[int] = []

    def counting(lines: list[RequestLine], when: date) -> object:
        seen.extend(line.position or 0 for line in lines)
        return judge(lines, when)

    monkeypatch.setattr(briefs, "judge", counting)
    kept(request, day)
    return sorted(seen)


Change = Callable[[Cast, PurchaseRequest], object]


def _product(request: PurchaseRequest, place: int = 1) -> Product:
    product = request.lines.get(position=place).product
    assert product is not None
    return product


def _buy_elsewhere(cast: Cast, request: PurchaseRequest) -> PurchaseRequest:
    other = draft(cast, ceiling="900000000000")
    with_line(other, _product(request), quantity=Decimal(80))
    return submit_request(by=cast.requester, request=other)


def _suspend(_cast: Cast, request: PurchaseRequest) -> None:
    certificate = Certificate.objects.filter(products=_product(request)).latest("pk")
    StandingChangeFactory(certificate=certificate, kind="revoked", effective_on=TODAY())


def _lower(_cast: Cast, request: PurchaseRequest) -> None:
    Certificate.objects.filter(products=_product(request)).update(tkdn=Decimal(21))


def _lapse(_cast: Cast, request: PurchaseRequest) -> None:
    Certificate.objects.filter(products=_product(request)).update(
        tkdn_valid_until=TODAY() - timedelta(days=1)
    )


def _close_maker(_cast: Cast, request: PurchaseRequest) -> None:
    producer = _product(request).producer
    producer.is_active = False
    producer.save()


def _unlist_maker(_cast: Cast, request: PurchaseRequest) -> None:
    ProducerFactory._meta.model.objects.filter(products=_product(request, 12)).update(
        siinas_status="not_listed"
    )


def _move(_cast: Cast, request: PurchaseRequest) -> None:
    """Out of the class: its old class has one less."""
    Product.objects.filter(pk=_product(request).pk).update(commodity=commodity("4931200001"))


def _decree(_cast: Cast, _request: PurchaseRequest) -> None:
    decree = HolidayDecree.objects.create(
        year=2031, number="1/2031", signed_on=date(2030, 9, 1), source="contoh"
    )
    Holiday.objects.create(decree=decree, day=date(2031, 5, 2), name="Cuti")


CHANGES: dict[str, Change] = {
    "asked for elsewhere": _buy_elsewhere,
    "approved elsewhere": lambda c, r: approve_request(by=c.approver, request=_buy_elsewhere(c, r)),
    "another product": lambda _c, _r: laptop(tkdn="50", capacity="900"),
    "a product without a certificate": lambda _c, _r: laptop(tkdn=None),
    "one of a neighbouring code": lambda _c, _r: neighbour(tkdn="60"),
    "one of another class": lambda _c, _r: _other(tkdn="60"),
    "a certificate": lambda _c, r: CertificateFactory(
        producer=_product(r, 12).producer, products=[_product(r, 12)], tkdn=Decimal(48)
    ),
    "a certificate revoked": _suspend,
    "a certificate lowered": _lower,
    "a certificate lapsed": _lapse,
    "a product moved": _move,
    "a product withdrawn": lambda _c, r: Product.objects.filter(pk=_product(r).pk).update(
        is_active=False
    ),
    "capacity": lambda _c, r: Product.objects.filter(pk=_product(r).pk).update(
        monthly_capacity=Decimal(5)
    ),
    "a maker closed": _close_maker,
    "a maker unlisted": _unlist_maker,
    "a look into the list": lambda _c, _r: searched(has_purchasable=True),
    "a row of the list": lambda _c, _r: NationalListEntryFactory(
        commodity=commodity(LAPTOP), tkdn=Decimal(55)
    ),
    "a minister's minimum": lambda _c, _r: MinimumTkdnFactory(
        commodity=commodity(LAPTOP), minimum=Decimal(50)
    ),
    "a group": lambda _c, _r: EquivalenceGroupFactory(codes=[LAPTOP, OTHER]),
    "a holiday": _decree,
    "the package's code": lambda _c, r: Package.objects.filter(pk=r.package_id).update(
        rup_code="987654321"
    ),
    "the day it is needed": lambda _c, r: PurchaseRequest.objects.filter(pk=r.pk).update(
        needed_on=TODAY() + timedelta(days=200)
    ),
    "selection long ago": lambda _c, r: PurchaseRequest.objects.filter(pk=r.pk).update(
        selection_started_on=date(2020, 5, 4)
    ),
    "a quantity": lambda _c, r: RequestLine.objects.filter(request=r, position=1).update(
        quantity=Decimal(99)
    ),
    "a requirement": lambda _c, r: requires(
        r.lines.get(position=2), attribute("Berat"), "1", reason="Harus begitu."
    ),
    "a line more": lambda _c, r: LineFactory(request=r, product=_product(r), quantity=Decimal(40)),
}


@pytest.mark.parametrize("first", ["asked for elsewhere", "approved elsewhere"])
def test_after_any_change_the_rows_say_what_judging_says(
    cast: Cast, long: PurchaseRequest, first: str
) -> None:
    """One change after the other. What is made in a month is enough for one of the first two."""
    assert kept(long) == anew(long)
    CHANGES[first](cast, long)
    assert kept(long) == anew(long)
    for name in list(CHANGES)[2:] if first == "asked for elsewhere" else ():
        CHANGES[name](cast, long)
        assert kept(long) == anew(long), name


@pytest.fixture
def drawn_cast(cast: Cast, long: PurchaseRequest) -> Iterator[tuple[Cast, PurchaseRequest]]:
    return cast, long


@given(st.data())
@limits(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_after_any_changes_one_after_the_other(
    drawn_cast: tuple[Cast, PurchaseRequest], data: st.DataObject
) -> None:
    """Days pass between them, too: forwards to when certificates lapse, or back."""
    cast, request = drawn_cast
    for name in data.draw(st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=3)):
        with suppress(ValidationError, IntegrityError):  # what happened already may not again
            CHANGES[name](cast, request)
        day = TODAY() + timedelta(days=data.draw(st.sampled_from([0, 0, 1, 400, 2000, -400])))
        assert kept(request, day) == anew(request, day), name


@pytest.mark.usefixtures("alone")
def test_only_lines_of_the_class_that_changed_are_judged_anew(
    cast: Cast, long: PurchaseRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = long.lines.count()
    assert judged_lines(long, monkeypatch) == list(range(1, last + 1))
    assert judged_lines(long, monkeypatch) == []
    _other(tkdn="60")
    assert judged_lines(long, monkeypatch) == [last]
    laptop(tkdn="60")
    assert judged_lines(long, monkeypatch) == list(range(1, last))
    # what a line takes is taken from those after it of its class
    RequestLine.objects.filter(request=long, position=7).update(quantity=Decimal(3))
    assert judged_lines(long, monkeypatch) == list(range(7, last))
    assert judged_lines(long, monkeypatch) == []
    assert judged_lines(long, monkeypatch, TODAY() + timedelta(days=1)) == list(range(1, last + 1))


@pytest.mark.usefixtures("alone")
def test_what_somebody_writes_of_the_request_itself_is_no_change_of_the_market(
    cast: Cast, long: PurchaseRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    RequestLine.objects.filter(request=long, position=12).update(product=_product(long))
    kept(long)
    submit_request(by=cast.requester, request=long)
    judged_lines(long, monkeypatch)  # their states are another
    RequestFactory(package=long.package, requester=cast.requester)
    assert judged_lines(long, monkeypatch) == []


def test_whoever_was_writing_when_it_was_kept_is_waited_for(long: PurchaseRequest) -> None:
    """A change with a lower number, committed later than the newest that was seen."""
    product = _product(long)
    with psycopg.connect(**_same_database()) as other:
        other.execute("UPDATE catalog_product SET monthly_capacity = 1 WHERE id = %s", [product.pk])
        laptop(tkdn="30")  # a higher number, committed first
        before = kept(long)
        assert before == anew(long) and kept(long) == before
        other.commit()
    assert kept(long) == anew(long) != before


def test_who_began_to_write_last_is_waited_for_too(long: PurchaseRequest) -> None:
    """No snapshot names who came after the last that ended; theirs may yet be the lower number."""
    product, other = _product(long), laptop(tkdn="31")
    change = "UPDATE catalog_product SET monthly_capacity = %s WHERE id = %s"
    with psycopg.connect(**_same_database()) as first, psycopg.connect(**_same_database()) as last:
        first.execute("SELECT pg_current_xact_id()")
        last.execute(change, [1, product.pk])
        first.execute(change, [900, other.pk])
        first.commit()
        before = kept(long)
        assert before == anew(long)
        last.commit()
    assert kept(long) == anew(long) != before


def test_nothing_is_kept_of_what_may_be_taken_back(long: PurchaseRequest) -> None:
    kept(long)
    with connection.cursor() as cursor:
        cursor.execute("BEGIN")
        laptop(tkdn="70")
        assert not marks.marks_now().sound
        kept(long)
        cursor.execute("ROLLBACK")
    assert kept(long) == anew(long)


def _same_database() -> dict[str, object]:
    known = connection.settings_dict
    found = psycopg.conninfo.conninfo_to_dict(settings.DATABASE_URL)
    return {**found, "dbname": known["NAME"]}


@pytest.mark.usefixtures("alone")
def test_a_long_request_takes_as_many_queries_at_a_dozen_lines_as_at_a_hundred(
    cast: Cast, client: Client
) -> None:
    searched()
    product = laptop(capacity=None)
    counts = []
    client.force_login(cast.requester)
    for many in (12, 100):
        request = draft(cast, ceiling="900000000000")
        with_lines(request, many, product, quantity=Decimal(1))
        page = reverse("procurement:request_detail", args=[request.pk])
        for _look in range(2):
            with CaptureQueriesContext(connection) as asked:
                client.get(page)
            counts.append(len(asked))
    few, few_again, many_, many_again = counts
    assert few == many_ and few_again == many_again < few


def test_somebody_who_looks_while_another_writes_sees_no_old_verdict(
    long: PurchaseRequest,
) -> None:
    """Judged while something changes: the next look judges anew."""
    product, started = _product(long), threading.Event()
    judging = briefs.judge

    def slow(lines: list[RequestLine], day: date) -> object:
        found = judging(lines, day)
        if not started.is_set():
            started.set()
            with psycopg.connect(**_same_database()) as other:
                other.execute(
                    "UPDATE catalog_product SET monthly_capacity = 1 WHERE id = %s", [product.pk]
                )
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(briefs, "judge", slow)
        kept(long)
    assert kept(long) == anew(long)
