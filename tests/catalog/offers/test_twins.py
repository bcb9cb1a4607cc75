"""Standing and the certificate that counts: the law, and its twins in SQL, over generated histories.

The law's room defines both (`p3dn.regulation.certificates.standing`). Whoever decides or shows is
compared with it: the product's page, the candidates of a line, the list of products, which reads
`CertifiedPeriod`, and the list of certificates, which has `with_standing`.
"""

from datetime import date

import pytest
from django.db import transaction
from django.db.models import F
from hypothesis import example, given
from hypothesis import strategies as st

from catalog.models import (
    Certificate,
    CertificateProduct,
    CertifiedPeriod,
    Commodity,
    Product,
    StandingChange,
)
from catalog.offers.candidates import in_kind, offers_for, ref_of
from catalog.offers.certification import certification_on
from catalog.offers.reads import with_certificates
from catalog.offers.standing import certified, events_of
from p3dn.regulation import Candidate, Evidence, Standing
from p3dn.regulation.certificates.standing import (
    Certified,
    Happening,
    bmp_on,
    counting,
    replaced_for_all,
    replacement,
    standing_on,
)
from p3dn.regulation.judging.evidence import valid_bmp
from p3dn.regulation.judging.kind import kinship
from tests.catalog.offers.candidates import candidates_for
from tests.factories.catalog import CommodityFactory, ProductFactory, pemeriksa
from tests.support.examples import by_the_database

from .histories import FIRST, ONE, PROJECT, Drawn, days, histories, store

CODE = "4526099"
SOME_DAYS = st.lists(days, min_size=1, max_size=3, unique=True)
SUSPENDED, REVOKED = (Happening.SUSPENDED, 1), (Happening.REVOKED, 1)


@pytest.fixture
def products(db: None) -> list[Product]:
    """Two products of one firm, of one kind."""
    kind = CommodityFactory(kbki_code=CODE)
    first = ProductFactory(commodity=kind)
    return [first, ProductFactory(commodity=kind, producer=first.producer)]


def plain(**changes: object) -> Drawn:
    """A certificate of 30 percent for the first product."""
    drawn = {"names": (0,), "verified": True, "project": None, "tkdn": 30, "bmp": None, "issued": 0,
             "lasts": 3, "bmp_lasts": 0}  # fmt: skip
    return Drawn(**drawn | changes)


def check(products: list[Product], day: date) -> None:
    """Whoever decides or shows says what the law says, of every product and certificate."""
    listed = Product.objects.with_values(day).annotate(certificate_id=F("period__certificate"))
    by_list = {product.pk: product for product in listed}
    by_page = {product.pk: product for product in with_certificates(Product.objects.all())}
    rows = list(
        Certificate.objects.with_standing(day).prefetch_related("standing_changes", "lines")
    )
    stated = {row.pk: certified(row, events_of(row.standing_changes.all())) for row in rows}
    numbers = {row.pk: row.number for row in rows}
    of = {
        product.pk: [stated[row.pk] for row in rows if names(row, product)] for product in products
    }
    for row in rows:
        days = [
            _replaced(stated[row.pk], of[product.pk]) for product in products if names(row, product)
        ]
        whole = standing_on(stated[row.pk], day, replaced=replaced_for_all(days))
        assert row.standing == whole.value, (row, day)
    for project in ("", PROJECT):
        offered = {c.ref: c for c in candidates_for([CODE], day, project_ref=project)[CODE]}
        for product in products:
            chosen, standing = counting(of[product.pk], day, project=project)
            candidate = offered[ref_of(product.pk)]
            assert candidate.standing is standing
            check_candidate(candidate, chosen, numbers, day)
            if not project:
                check_shown(by_page[product.pk], by_list[product.pk], chosen, standing, day)


def names(certificate: Certificate, product: Product) -> bool:
    """True when the certificate names the product."""
    return product.pk in {line.product_id for line in certificate.lines.all()}


def _replaced(one: Certified, others: list[Certified]) -> date | None:
    newer = replacement(one, others)
    return newer.issued_on if newer else None


def check_candidate(
    candidate: Candidate, chosen: Certified | None, numbers: dict[int, str], day: date
) -> None:
    """The candidate states what the certificate that counts certifies."""
    if chosen is None:
        assert (candidate.evidence, candidate.tkdn) == (Evidence.NONE, None)
        return
    number = numbers[chosen.recorded]
    assert (candidate.certificate_number, candidate.tkdn) == (number, chosen.tkdn)
    assert candidate.project_ref == chosen.project
    assert valid_bmp(candidate, day) == bmp_on(chosen.bmp, chosen.bmp_valid_until, day)


def check_shown(
    on_page: Product, in_list: Product, chosen: Certified | None, standing: Standing, day: date
) -> None:
    """Page and list show the same certificate, and its values while it is valid."""
    page = certification_on(on_page, day)
    tkdn = bmp = None
    if chosen is not None and standing is Standing.VALID:
        tkdn, bmp = chosen.tkdn, bmp_on(chosen.bmp, chosen.bmp_valid_until, day)
    of_page = page.certificate.pk if page.certificate else None
    said = (standing.value, tkdn, bmp, chosen.recorded if chosen else None)
    assert (page.standing.value, page.tkdn, page.bmp, of_page) == said
    assert (in_list.standing, in_list.tkdn, in_list.bmp, in_list.certificate_id) == said


@by_the_database(30)
@given(made=histories, on=SOME_DAYS)
# of one day the one recorded last, whatever its values and how long it is valid
@example(made=[plain(lasts=4), plain(bmp=10, bmp_lasts=3)], on=[FIRST])
@example(made=[plain(), plain(bmp=10, bmp_lasts=3)], on=[FIRST, FIRST + ONE * 4])
@example(made=[plain(bmp=10, bmp_lasts=3), plain()], on=[FIRST, FIRST + ONE * 4])
@example(made=[plain(issued=1), plain(tkdn=50, lasts=1)], on=[FIRST + ONE * 5])
# the newest, whatever becomes of it; a certificate replaced for one of its products alone
@example(
    made=[plain(tkdn=50, lasts=5), plain(issued=1, lasts=1)],
    on=[FIRST, FIRST + ONE, FIRST + ONE * 4],
)
@example(
    made=[plain(lasts=5), plain(issued=1, events=((Happening.REVOKED, 2),))], on=[FIRST + ONE * 3]
)
@example(made=[plain(names=(0, 1), lasts=5), plain(issued=1, lasts=5)], on=[FIRST + ONE * 2])
@example(
    made=[plain(names=(0, 1), lasts=5), plain(issued=1, names=(1,)), plain(issued=2)],
    on=[FIRST + ONE * 2],
)
# of two ends the first counts, of one day what was decided
@example(
    made=[plain(lasts=5, events=((Happening.REVOKED, 1),)), plain(issued=2)], on=[FIRST + ONE * 2]
)
@example(
    made=[plain(lasts=5, events=((Happening.REVOKED, 2),)), plain(issued=2)], on=[FIRST + ONE * 2]
)
@example(
    made=[plain(lasts=5, events=((Happening.REVOKED, 3),)), plain(issued=2)], on=[FIRST + ONE * 3]
)
# a statement replaces nothing, and nothing replaces it
@example(made=[plain(lasts=5), plain(issued=1, project=PROJECT, lasts=5)], on=[FIRST + ONE * 2])
@example(made=[plain(project=PROJECT, lasts=5), plain(issued=1, lasts=0)], on=[FIRST + ONE * 2])
# decisions of one day count in the order of recording; an end is never undone
@example(made=[plain(events=(SUSPENDED, (Happening.REINSTATED, 1)))], on=[FIRST + ONE])
@example(made=[plain(events=((Happening.REINSTATED, 1), SUSPENDED))], on=[FIRST + ONE])
@example(made=[plain(events=(REVOKED, (Happening.REINSTATED, 2)))], on=[FIRST + ONE * 2])
@example(made=[plain(events=((Happening.SUPERSEDED, 2), REVOKED))], on=[FIRST + ONE * 3])
def test_everybody_says_what_the_law_says(
    products: list[Product], made: list[Drawn], on: list[date]
) -> None:
    with transaction.atomic():
        store(made, products)
        for day in on:
            check(products, day)
        transaction.set_rollback(True)


class Change:
    """What may be done to a stored history later."""

    @staticmethod
    def correct(certificate: Certificate) -> None:
        """Another value and a longer validity."""
        certificate.tkdn, certificate.tkdn_valid_until = 40, FIRST + ONE * 11
        certificate.save()

    @staticmethod
    def hand_in(certificate: Certificate) -> None:
        """Back to whoever verifies it."""
        Certificate.objects.filter(pk=certificate.pk).update(state=Certificate.State.SUBMITTED)

    @staticmethod
    def suspend(certificate: Certificate) -> None:
        """A decision recorded late, of the second day."""
        StandingChange.objects.create(
            certificate=certificate, kind=Happening.SUSPENDED.value, effective_on=FIRST + ONE,
            reason="Temuan surveilans", recorded_by=pemeriksa(),
        )  # fmt: skip

    @staticmethod
    def unname(certificate: Certificate) -> None:
        """It names nothing any longer."""
        CertificateProduct.objects.filter(certificate=certificate).delete()


@by_the_database(30)
@given(
    made=histories.filter(bool),
    change=st.sampled_from([Change.correct, Change.hand_in, Change.suspend, Change.unname]),
    place=st.integers(0, 4),
    on=SOME_DAYS,
)
def test_and_follows_what_is_changed_later(
    products: list[Product], made: list[Drawn], change: object, place: int, on: list[date]
) -> None:
    with transaction.atomic():
        stored = store(made, products)
        change(stored[place % len(stored)])
        for day in on:
            check(products, day)
        transaction.set_rollback(True)


def test_a_product_that_is_not_verified_proves_nothing_whatever_its_certificate(
    products: list[Product],
) -> None:
    store([plain()], products)
    Product.objects.filter(pk=products[0].pk).update(state=Product.State.SUBMITTED)
    Product.objects.filter(pk=products[1].pk).update(state=Product.State.SUBMITTED)
    offers = offers_for([], FIRST, also=[product.pk for product in products])
    assert [offer.candidate.standing for offer in offers] == [Standing.UNVERIFIED, Standing.NONE]


@by_the_database(30)
@given(made=histories)
def test_the_periods_of_a_product_have_no_gaps(products: list[Product], made: list[Drawn]) -> None:
    with transaction.atomic():
        store(made, products)
        for product in products:
            kept = list(CertifiedPeriod.objects.filter(product=product))
            assert not kept or (kept[0].starts_on, kept[-1].ends_on) == (date.min, date.max)
            assert [one.starts_on - ONE for one in kept[1:]] == [one.ends_on for one in kept[:-1]]
        transaction.set_rollback(True)


CODES = ["45", "4523", "45230", "45231", "452300", "4523000", "4523001", "45230001", "4523000999",
         "4523099999", "4523001002", "38111", "3811101", "3811101003"]  # fmt: skip
# What a group may say of a code that is asked for: nothing, itself and near or far ones, a class above.
SAID = st.lists(
    st.sampled_from([code for code in CODES if len(code) >= 5]), max_size=3, unique=True
)


@pytest.fixture
def coded(db: None) -> None:
    """A class of each code."""
    for code in CODES:
        CommodityFactory(kbki_code=code)


@by_the_database(30)
@given(asked=st.sampled_from(CODES), also=SAID)
@example(asked="4523000999", also=[])
@example(asked="4523000999", also=["4523000"])
@example(asked="4523000999", also=["3811101003"])
@example(asked="45230", also=["38111"])
def test_the_database_finds_what_the_law_calls_of_one_kind(
    coded: None, asked: str, also: list[str]
) -> None:
    groups = {asked: [asked, *also]} if also else {}
    found = Commodity.objects.filter(in_kind([asked], "kbki_code", groups), kbki_code__in=CODES)
    assert {commodity.kbki_code for commodity in found} == {
        code for code in CODES if kinship(asked, code, groups.get(asked, ()))
    }
