"""Minimums, attributes and other names: a region's own, or shared by an operator; nobody else's."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from catalog.models import Commodity, CommodityAttribute, MinimumTkdn, OtherNames, Product
from catalog.offers.national import known_of
from catalog.reference.attributes.imports import AttributeBook
from catalog.reference.attributes.reads import attributes_of
from catalog.reference.attributes.services import define_attribute
from catalog.reference.commodities.services import add_minimum
from catalog.register.products.services import create_product
from catalog.search.words.readings import search_products
from catalog.search.words.records import search_commodities
from p3dn.accounts.models import Region, User
from p3dn.jobs.importing.importer import Findings
from tests.catalog.acts import change_attribute, change_minimum, set_other_names
from tests.factories.catalog import (
    CommodityFactory,
    MinimumTkdnFactory,
    ProducerFactory,
    ProductFactory,
)
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def away(cast: Cast) -> Region:
    return cast.elsewhere.region


@pytest.fixture
def operator(cast: Cast) -> User:
    return User.objects.create_superuser("operator@contoh.test", "rahasia", full_name="Operator")


@pytest.fixture
def chairs(db: None) -> Commodity:
    return CommodityFactory(kbki_code="38111", name="Tempat duduk")


def minimum(user: User, region: Region | None, chairs: Commodity, **said: object) -> MinimumTkdn:
    fields = {
        "minimum": Decimal(60),
        "valid_from": date(2024, 1, 1),
        "valid_to": None,
        "regulation": "SK",
    }
    return add_minimum(user=user, region=region, commodity=chairs, **fields | said)


def valued(region: Region) -> Decimal | None:
    found = known_of(["38111"], region_id=region.pk, day=DAY)["38111"].minimum
    return found.minimum if found else None


def test_a_region_writes_its_own_and_an_operator_what_is_shared(
    cast: Cast, away: Region, operator: User, chairs: Commodity
) -> None:
    """Each kind of thing; neither another region's nor what is shared is theirs to write."""
    deeds = (
        (cast.administrator, lambda user, region: minimum(user, region, chairs)),
        (cast.officer, lambda user, region: define_attribute(
            commodity=chairs, user=user, region=region, name="Bahan", kind="text")),
        (cast.officer, lambda user, region: set_other_names(
            commodity=chairs, user=user, region=region, names="kursi")),
    )  # fmt: skip
    for keeper, deed in deeds:
        for foreign in (away, None):
            with pytest.raises(PermissionDenied):
                deed(keeper, foreign)
        with pytest.raises(PermissionDenied):
            deed(operator, cast.region)
        own, shared = deed(keeper, cast.region), deed(operator, None)
        assert (own.region, own.entered_by) == (cast.region, keeper)
        assert (shared.region, shared.entered_by) == (None, operator)


def test_corrections_are_guarded_in_the_same_way(
    cast: Cast, operator: User, chairs: Commodity
) -> None:
    own = minimum(cast.administrator, cast.region, chairs)
    shared = minimum(operator, None, chairs)
    fields = {
        "minimum": Decimal(50), "valid_from": date(2024, 1, 1), "valid_to": None, "regulation": "SK",
    }  # fmt: skip
    for entry, stranger in ((own, cast.stranger), (own, operator), (shared, cast.administrator)):
        with pytest.raises(PermissionDenied):
            change_minimum(entry=entry, user=stranger, **fields)
    change_minimum(entry=own, user=cast.administrator, **fields)
    assert [event.minimum for event in own.events.order_by("pgh_id")] == [60, 50]
    with pytest.raises(ValidationError):
        change_minimum(
            entry=own, user=cast.administrator, **{**fields, "valid_to": date(2023, 1, 1)}
        )
    attribute = define_attribute(
        commodity=chairs, user=operator, region=None, name="Bahan", kind="text"
    )
    with pytest.raises(PermissionDenied):
        change_attribute(attribute=attribute, user=cast.officer, name="Lain")


def test_a_judgement_hears_the_regions_own_minimum_before_the_shared_one(
    cast: Cast, away: Region, operator: User, chairs: Commodity
) -> None:
    minimum(operator, None, chairs, minimum=Decimal(55), valid_from=date(2026, 1, 1))
    assert (valued(cast.region), valued(away)) == (55, 55)
    minimum(cast.administrator, cast.region, chairs, minimum=Decimal(30))
    assert (valued(cast.region), valued(away)) == (30, 55)


def test_the_nearest_class_above_comes_first_whoever_said_it(
    cast: Cast, operator: User, chairs: Commodity
) -> None:
    furniture = CommodityFactory(kbki_code="38", digits=2)
    minimum(cast.administrator, cast.region, furniture, minimum=Decimal(20))
    minimum(operator, None, chairs, minimum=Decimal(55))
    assert valued(cast.region) == 55


def test_attributes_are_those_of_the_products_region_and_the_shared_ones(
    cast: Cast, away: Region, operator: User, chairs: Commodity
) -> None:
    def define(user: User, region: Region | None, name: str) -> CommodityAttribute:
        return define_attribute(commodity=chairs, user=user, region=region, name=name, kind="text")

    shared, both = define(operator, None, "Garansi"), define(operator, None, "Bahan")
    own, theirs = define(cast.officer, cast.region, "Bahan"), define(cast.stranger, away, "Warna")
    assert attributes_of("38111", cast.region.pk) == [shared, own]  # the own one hides the shared
    assert attributes_of("38111", away.pk) == [shared, both, theirs]
    product = create_product(
        user=cast.officer, producer=ProducerFactory(region=cast.region), commodity=chairs,
        name="Kursi", unit="buah",
        attributes={one.pk: one.name for one in (shared, own, theirs)},
    )  # fmt: skip
    assert set(product.attributes.values_list("attribute", flat=True)) == {shared.pk, own.pk}
    with pytest.raises(ValidationError):
        define(cast.officer, cast.region, "Bahan")
    with pytest.raises(ValidationError):
        define(operator, None, "Garansi")


def test_an_import_reads_the_attributes_of_its_region(
    cast: Cast, away: Region, chairs: Commodity
) -> None:
    own = CommodityAttribute.objects.create(
        commodity=chairs, name="Bahan", kind="text", region=cast.region
    )
    for region, known in ((cast.region, {own.pk: "jati"}), (away, None)):
        book, findings = AttributeBook(region.pk), Findings()
        book.learn(["38111"])
        assert book.read(2, "38111", [("Atribut", "Bahan", "jati")], findings) == known
        assert bool(findings.problems) == (known is None)


def test_other_names_find_what_is_the_regions_own(
    cast: Cast, away: Region, operator: User, chairs: Commodity
) -> None:
    own = ProductFactory(commodity=chairs, name="Satu", brand="", producer__region=cast.region)
    other = ProductFactory(commodity=chairs, name="Dua", brand="", producer__region=away)
    set_other_names(commodity=chairs, user=cast.officer, region=cast.region, names="dingklik")
    set_other_names(commodity=chairs, user=operator, region=None, names="bangku")
    assert list(search_products(Product.objects.all(), "dingklik")) == [own]
    assert set(search_products(Product.objects.all(), "bangku")) == {own, other}
    later = ProductFactory(commodity=chairs, name="Tiga", brand="", producer__region=cast.region)
    assert set(search_products(Product.objects.all(), "dingklik")) == {own, later}
    for region, found in ((cast.region, [chairs]), (away, [])):
        assert list(search_commodities(Commodity.objects.all(), "dingklik", [region.pk])) == found
        assert list(search_commodities(Commodity.objects.all(), "bangku", [region.pk])) == [chairs]
    set_other_names(commodity=chairs, user=cast.officer, region=cast.region, names="")
    assert not search_products(Product.objects.all(), "dingklik").filter(pk=own.pk).exists()
    set_other_names(commodity=chairs, user=operator, region=None, names="kursi")
    chairs.refresh_from_db()
    assert chairs.synonyms == "kursi"
    assert [event.names for event in OtherNames.events.rel.related_model.objects.filter(
        region=None).order_by("pgh_id")] == ["bangku", "kursi"]  # fmt: skip


def test_pages_say_whose_it_is_and_who_wrote_it(
    client: Client, cast: Cast, away: Region, operator: User, chairs: Commodity
) -> None:
    minimum(operator, None, chairs, regulation="SK Bersama")
    minimum(cast.administrator, cast.region, chairs, regulation="SK Prabumulih")
    minimum(cast.stranger, away, chairs, regulation="SK Pontianak")
    for user, region, name in (
        (operator, None, "Garansi"), (cast.officer, cast.region, "Bahan"),
        (cast.stranger, away, "Warna Pontianak"),
    ):  # fmt: skip
        define_attribute(commodity=chairs, user=user, region=region, name=name, kind="text")
        set_other_names(commodity=chairs, user=user, region=region, names=f"kursi {name}")
    browse = reverse("catalog:commodity_browse", args=["38111"])
    for person, edits in ((cast.officer, 1), (cast.administrator, 0), (cast.requester, 0)):
        client.force_login(person)
        page = client.get(browse).content.decode()
        assert {"SK Bersama", "SK Prabumulih", "Garansi", "Bahan"} == {
            word for word in ("SK Bersama", "SK Prabumulih", "Garansi", "Bahan") if word in page
        }
        assert "Pontianak" not in page
        assert "Semua daerah" in page
        assert "ditulis Petugas" in page
        assert "ditulis Operator" in page
        assert page.count("/katalog/atribut/") == edits
    client.force_login(cast.administrator)
    listed = client.get(reverse("catalog:minimum_list")).content.decode()
    assert "SK Pontianak" not in listed
    assert listed.count("/ubah/") == 1
    history = client.get(reverse("catalog:commodity_history", args=["38111"])).content.decode()
    for word in ("SK Bersama", "SK Prabumulih", "Garansi", "kursi bahan"):
        assert word in history
    assert "Pontianak" not in history
    exported = client.get(reverse("catalog:minimum_list"), {"unduh": "csv"})
    body = b"".join(exported).decode() if exported.streaming else exported.content.decode()
    assert "Kota Prabumulih" in body
    assert "Semua daerah" in body


def test_addresses_of_others_rows_are_unknown(
    client: Client, cast: Cast, away: Region, chairs: Commodity
) -> None:
    rows = [(region, MinimumTkdnFactory(commodity=chairs, region=region),
             chairs.attributes.create(name="Bahan", kind="text", region=region))
            for region in (cast.region, away, None)]  # fmt: skip
    for region, entry, attribute in rows:
        for person, name, pk in (
            (cast.administrator, "minimum_change", entry.pk),
            (cast.officer, "attribute_change", attribute.pk),
        ):
            client.force_login(person)
            answer = client.get(reverse(f"catalog:{name}", args=[pk]))
            assert answer.status_code == (200 if region == cast.region else 404)


def test_forms_write_for_ones_own_region(client: Client, cast: Cast, chairs: Commodity) -> None:
    """Whatever region the form is made to name."""
    client.force_login(cast.administrator)
    address = reverse("catalog:minimum_create")
    typed = {
        "commodity": "38111", "minimum": "45", "valid_from": "2026-01-01", "regulation": "SK 1",
    }  # fmt: skip
    refused = client.post(address, typed | {"region": cast.elsewhere.region.pk})
    assert refused.status_code == 200
    assert not MinimumTkdn.objects.exists()
    client.post(address, typed)
    entry = MinimumTkdn.objects.get()
    assert (entry.region, entry.entered_by) == (cast.region, cast.administrator)
    change = reverse("catalog:minimum_change", args=[entry.pk])
    client.post(change, typed | {"minimum": "50"})
    entry.refresh_from_db()
    assert entry.minimum == 50
    client.force_login(cast.officer)
    client.post(reverse("catalog:commodity_synonyms", args=["38111"]), {"names": "Kursi"})
    assert OtherNames.objects.get().region == cast.region


def test_an_operator_writes_what_is_shared(
    client: Client, cast: Cast, operator: User, chairs: Commodity
) -> None:
    hidden = MinimumTkdnFactory(commodity=chairs, region=cast.region)
    client.force_login(operator)
    forms = {
        "othernames": {"names": "Kursi, bangku"},
        "commodityattribute": {"name": "Bahan", "kind": "text", "is_active": "on"},
        "minimumtkdn": {"minimum": "45", "valid_from": "2026-01-01", "regulation": "SK 1"},
    }
    for model, typed in forms.items():
        add = f"/kelola/catalog/{model}/add/"
        assert client.get(add).status_code == 200
        assert client.post(add, typed | {"commodity": "38111"}).status_code == 302, model
        twice = client.post(add, typed | {"commodity": "38111"})  # told, not an error
        assert twice.status_code == 200, model
        assert client.get(f"/kelola/catalog/{model}/").status_code == 200
    assert OtherNames.objects.get().names == "kursi, bangku"
    for row in (OtherNames.objects.get(), CommodityAttribute.objects.get()):
        assert (row.region, row.entered_by) == (None, operator)
    shared = MinimumTkdn.objects.get(region=None)
    change = f"/kelola/catalog/minimumtkdn/{shared.pk}/change/"
    old = client.get(change).context["adminform"].form["versi"].value()
    typed = forms["minimumtkdn"] | {"minimum": "46"}
    for token, answer in (("", 200), (old, 302), (old, 200)):  # none, the one shown, an old one
        assert client.post(change, typed | {"versi": token}).status_code == answer
        typed["minimum"] = "47"
    shared.refresh_from_db()
    assert shared.minimum == 47
    assert client.get(f"/kelola/catalog/minimumtkdn/{hidden.pk}/change/").status_code == 302
    assert client.get("/kelola/catalog/commodity/add/").status_code == 403
    for person in (cast.officer, cast.administrator):
        client.force_login(person)
        assert client.get("/kelola/catalog/minimumtkdn/").status_code == 302
