"""The wanted product is among the first five, however it is asked for."""

import pytest

from catalog.models import Certificate, Commodity, Product
from catalog.search.words.readings import search_products
from catalog.search.words.records import search_certificates, search_commodities
from p3dn.accounts.models import Region
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
)
from tests.support.databases import once

pytestmark = pytest.mark.django_db


def shelf_of_a_city() -> dict[str, Product]:
    """A small shelf of what a city buys."""
    computer = CommodityFactory(
        kbki_code="45220", name="Mesin pengolah data", synonyms="laptop, notebook, komputer jinjing"
    )
    chair = CommodityFactory(kbki_code="38111", name="Tempat duduk", synonyms="kursi, bangku")
    paper = CommodityFactory(kbki_code="32129", name="Kertas lainnya")
    laptop_code = CommodityFactory(kbki_code="4522001001", name="Komputer portabel")
    nusa = ProducerFactory(name="PT Nusa Digital Raya", nib="8120000000777")
    jati = ProducerFactory(name="CV Karya Jati Lestari")
    shelf = {
        "laptop": ProductFactory(
            producer=nusa, commodity=laptop_code, name="Komputer Lipat 14 inci", brand="Axira"
        ),
        "kursi": ProductFactory(producer=jati, commodity=chair, name="Kursi Rapat", brand="Rimba"),
        "meja": ProductFactory(producer=jati, commodity=chair, name="Meja Tulis", brand="Rimba"),
        "kertas": ProductFactory(commodity=paper, name="Kertas HVS A4 80 gram", brand="Putih"),
        "laptop2": ProductFactory(producer=nusa, commodity=computer, name="Laptop Sekolah 11 inci"),
    }
    for n in range(20):
        ProductFactory(commodity=paper, name=f"Map Arsip nomor {n}", brand="Lain")
    CertificateFactory(producer=jati, number="177/ILMATE/TKDN/3/2019", products=[shelf["kursi"]])
    return shelf


shelf = once(shelf_of_a_city)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("komputer lipat", "laptop"),
        ("kompu", "laptop"),
        ("axira", "laptop"),
        ("notebook", "laptop"),
        ("komputer jinjing", "laptop"),
        ("laptop axira", "laptop"),
        ("leptop", "laptop"),
        ("leptop aksira", "laptop"),
        ("nusa digital", "laptop"),
        ("8120000000777", "laptop"),
        ("4522001", "laptop"),
        ("laptop sekolah", "laptop2"),
        ("bangku", "kursi"),
        ("korsi rapat", "kursi"),
        ("karya jati", "kursi"),
        ("177/ilmate/tkdn/3/2019", "kursi"),
        ("177 / ILMATE / TKDN", "kursi"),
        ("kertas a4", "kertas"),
        ("kretas hvs", "kertas"),
        ("38111", "meja"),
        ("meja", "meja"),
        ("mejatulis", "meja"),
    ],
)
def test_finds(shelf: dict[str, Product], typed: str, wanted: str) -> None:
    first = search_products(Product.objects.all(), typed).order_by("-relevance", "name", "pk")[:5]
    assert shelf[wanted] in first


@pytest.mark.parametrize("typed", ["mobil ambulans", "zzzz", "'", "a & | !", "999999", "(:*"])
def test_finds_nothing_rather_than_anything(shelf: dict[str, Product], typed: str) -> None:
    found = search_products(Product.objects.all(), typed)
    assert not found.exists() or not typed.isalnum()


def test_name_weighs_more_than_producer(shelf: dict[str, Product]) -> None:
    named = ProductFactory(name="Papan Nama Rimba", brand="")
    first = search_products(Product.objects.all(), "rimba").order_by("-relevance")[0]
    assert first == named


def test_new_synonym_is_found_without_touching_the_product(shelf: dict[str, Product]) -> None:
    assert not search_products(Product.objects.all(), "lesehan").exists()
    Commodity.objects.filter(pk="38111").update(synonyms="kursi, lesehan")
    assert shelf["kursi"] in search_products(Product.objects.all(), "lesehan")


def test_renamed_producer_is_found(shelf: dict[str, Product]) -> None:
    producer = shelf["kursi"].producer
    producer.name = "PT Wangsa Mebel"
    producer.save()
    assert shelf["kursi"] in search_products(Product.objects.all(), "wangsa")


def test_search_words_leave_no_trace_in_the_history(shelf: dict[str, Product]) -> None:
    before = shelf["kursi"].events.count()
    Commodity.objects.filter(pk="38111").update(synonyms="kursi, lesehan")
    assert shelf["kursi"].events.count() == before


def test_commodities_by_code_words_and_other_names(shelf: dict[str, Product]) -> None:
    assert search_commodities(Commodity.objects.all(), "4522").first().pk == "45220"
    assert search_commodities(Commodity.objects.all(), "jinjing").first().pk == "45220"
    assert search_commodities(Commodity.objects.all(), "tempat duduk").first().pk == "38111"
    assert search_commodities(Commodity.objects.all(), "tempat dudok").first().pk == "38111"
    assert not search_commodities(Commodity.objects.all(), "  ").exists()


def test_region_is_untouched(shelf: dict[str, Product]) -> None:
    assert Region.objects.count() == 1


def test_a_type_number_with_a_dash_is_found_by_its_parts() -> None:
    wanted = ProductFactory(name="Pompa", brand="Musi", type_name="T-4711")
    ProductFactory(name="Pompa", brand="Musi", type_name="T-4712")
    for typed in ("T-4711", "t 4711", "4711", "pompa 4711"):
        assert list(search_products(Product.objects.all(), typed).values_list("pk", flat=True)) == [
            wanted.pk
        ], typed


@pytest.mark.parametrize("typed", ["119/SKT/5/2024", "119-skt-5-2024", "119 SKT 5", "skt5"])
def test_a_certificate_by_its_number_however_it_is_punctuated(db: None, typed: str) -> None:
    wanted = CertificateFactory(number="119/SKT/5/2024")
    CertificateFactory(number="119/SKT/6/2024")
    assert list(search_certificates(Certificate.objects.all(), typed)) == [wanted]


def test_signs_alone_are_no_number(db: None) -> None:
    CertificateFactory(number="119/SKT/5/2024")
    assert not search_certificates(Certificate.objects.all(), "%/").exists()
