"""Attributes: defined once for a class, had by all below it, typed, shown, compared and searched."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from catalog.models import Commodity, CommodityAttribute, Product
from catalog.reference.attributes.reads import attributes_of, canonical
from catalog.reference.attributes.services import define_attribute
from catalog.register.products.services import create_product
from catalog.search.words.readings import search_products
from p3dn.accounts.models import User
from tests.catalog.acts import change_attribute, update_product
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory, home_region

pytestmark = pytest.mark.django_db


@pytest.fixture
def laptops(db: None) -> Commodity:
    CommodityFactory(kbki_code="45", name="Mesin kantor")
    CommodityFactory(kbki_code="48", name="Peralatan medis")
    return CommodityFactory(kbki_code="4522000100", name="Komputer jinjing")


@pytest.fixture
def known(officer: User, laptops: Commodity) -> dict[str, CommodityAttribute]:
    """One attribute of each kind; the first belongs to a class far above."""
    office = Commodity.objects.get(pk="45")
    made = [
        define_attribute(
            commodity=office,
            user=officer,
            region=home_region(),
            name=" Garansi  resmi ",
            kind="boolean",
        ),
        define_attribute(
            commodity=laptops,
            user=officer,
            region=home_region(),
            name="Layar",
            kind="number",
            unit="inci",
        ),
        define_attribute(
            commodity=laptops,
            user=officer,
            region=home_region(),
            name="Media",
            kind="choice",
            choices=["SSD", "HDD", ""],
        ),
        define_attribute(
            commodity=laptops,
            user=officer,
            region=home_region(),
            name="Prosesor",
            kind="text",
            unit="x",
        ),
    ]
    return {one.kind: one for one in made}


def enter(user: User, commodity: Commodity, **attributes: object) -> Product:
    return create_product(
        user=user,
        producer=ProducerFactory(),
        commodity=commodity,
        name="Laptop",
        unit="unit",
        attributes={int(pk[1:]): value for pk, value in attributes.items()},
    )


def shown(product: Product) -> list[str]:
    rows = product.attributes.select_related("attribute").order_by("attribute")
    return [str(row) for row in rows]


def test_classes_below_inherit_and_others_do_not(known: dict[str, CommodityAttribute]) -> None:
    names = [one.name for one in attributes_of("4522000100", home_region().pk)]
    assert names == ["Garansi resmi", "Layar", "Media", "Prosesor"]
    assert [one.name for one in attributes_of("45999", home_region().pk)] == ["Garansi resmi"]
    assert attributes_of("48150", home_region().pk) == []
    assert (known["choice"].choices, known["text"].unit) == (["SSD", "HDD"], "")


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("number", "15,60", "15.6"),
        ("number", Decimal("1000"), "1000"),
        ("number", "1.000", "1000"),
        ("text", "  Inti   empat ", "Inti empat"),
        ("choice", "SSD", "SSD"),
        ("boolean", "yes", "yes"),
        ("boolean", "", ""),
        ("number", None, ""),
    ],
)
def test_values_are_kept_in_one_form(
    known: dict[str, CommodityAttribute], kind: str, typed: object, stored: str
) -> None:
    assert canonical(known[kind], typed) == stored


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("number", "lima"), ("choice", "Kaset"), ("boolean", "mungkin"), ("text", "x" * 201)],
)
def test_refuses_what_does_not_fit(
    officer: User, laptops: Commodity, known: dict[str, Any], kind: str, typed: str
) -> None:
    pk = known[kind].pk
    with pytest.raises(ValidationError) as error:
        enter(officer, laptops, **{f"_{pk}": typed})
    assert f"attribute_{pk}" in error.value.message_dict
    assert not Product.objects.exists()


def test_values_are_stored_changed_and_dropped(
    officer: User, laptops: Commodity, known: dict[str, CommodityAttribute]
) -> None:
    product = enter(officer, laptops, _0="x", **{f"_{known['number'].pk}": "15,625"})
    assert shown(product) == ["Layar: 15,625 inci"]
    Product.objects.update(state="submitted")
    both = {known["boolean"].pk: "no", known["number"].pk: "14"}
    product = update_product(product=product, user=officer, attributes=both)
    assert shown(product) == ["Garansi resmi: Tidak", "Layar: 14 inci"]
    assert product.state == "draft"
    other = CommodityFactory(kbki_code="45999")
    update_product(product=product, user=officer, commodity=other)
    assert shown(product) == ["Garansi resmi: Tidak"]
    update_product(product=product, user=officer, attributes={known["boolean"].pk: ""})
    assert shown(product) == []


def test_unchanged_values_keep_the_verification(
    officer: User, laptops: Commodity, known: dict[str, CommodityAttribute]
) -> None:
    product = ProductFactory(commodity=laptops)
    product.attributes.create(attribute=known["choice"], value="SSD")
    update_product(product=product, user=officer, attributes={known["choice"].pk: "SSD"})
    product.refresh_from_db()
    assert (product.state, shown(product)) == ("verified", ["Media: SSD"])


def test_search_finds_by_value_also_after_a_correction(
    officer: User, laptops: Commodity, known: dict[str, CommodityAttribute]
) -> None:
    values = {"boolean": "yes", "number": "15,6", "choice": "SSD", "text": "Kuantum"}
    product = enter(officer, laptops, **{f"_{known[k].pk}": v for k, v in values.items()})
    plain = enter(officer, laptops)

    def found(typed: str) -> list[Product]:
        return list(search_products(Product.objects.all(), typed).order_by("pk"))

    for typed in ("laptop ssd", "kuantum", "layar 15,6 inci", "garansi"):
        assert found(typed) == [product], typed
    update_product(product=product, user=officer, attributes={known["choice"].pk: "HDD"})
    product.refresh_from_db()
    assert found("laptop hdd") == [product] and "ssd" not in product.words
    Product.objects.filter(pk=product.pk).update(name="Komputer lipat")
    assert found("lipat kuantum") == [product]
    change_attribute(attribute=known["text"], user=officer, name="Otak")
    assert found("otak kuantum") == [product]
    assert found("laptop") == [plain]


def test_definitions_are_guarded(
    officer: User, verifier: User, laptops: Commodity, known: dict[str, CommodityAttribute]
) -> None:
    with pytest.raises(PermissionDenied):
        define_attribute(
            commodity=laptops, user=verifier, region=home_region(), name="Warna", kind="text"
        )
    for fields in (
        {"name": "Layar", "kind": "text"},
        {"name": "Warna", "kind": "choice"},
        {"name": "  ", "kind": "text"},
        {"name": "Warna", "kind": "lain"},
    ):
        with pytest.raises(ValidationError):
            define_attribute(commodity=laptops, user=officer, region=home_region(), **fields)
    enter(officer, laptops, **{f"_{known['choice'].pk}": "SSD"})
    with pytest.raises(ValidationError, match="SSD"):
        change_attribute(attribute=known["choice"], user=officer, name="Media", choices=["HDD"])
    change_attribute(
        attribute=known["choice"],
        user=officer,
        name="Media",
        choices=["HDD", "SSD"],
        is_active=False,
    )
    assert "Media" not in [one.name for one in attributes_of("4522000100", home_region().pk)]


def test_pages_from_definition_to_comparison(
    client: Client, officer: User, laptops: Commodity
) -> None:
    client.force_login(officer)
    create = reverse("catalog:attribute_create", args=["45220001"[:2]])
    wrong = client.post(create, {"name": "Memori", "kind": "choice", "choices": ""})
    assert "satu pada tiap baris" in wrong.content.decode() and 'value="Memori"' in (
        wrong.content.decode()
    )
    client.post(create, {"name": "Memori", "kind": "number", "unit": "GB"})
    attribute = CommodityAttribute.objects.get()
    assert (
        "Memori (GB)"
        in client.get(reverse("catalog:commodity_browse", args=[laptops.pk])).content.decode()
    )
    fields, by_script = reverse("catalog:attribute_fields"), {"HX-Request": "true"}
    name = f"attribute_{attribute.pk}"
    typed = {"commodity": "4522000100 Komputer", name: "8,5"}
    asked = client.get(fields, typed, headers=by_script).content.decode()
    assert f'name="{name}"' in asked and 'value="8,5"' in asked
    nothing = client.get(fields, {"commodity": "x"}, headers=by_script)
    assert "attribute_" not in nothing.content.decode()
    form = {
        "name": "Laptop A",
        "commodity": str(laptops),
        "subject": "industrial_goods",
        "unit": "unit",
        "origin": "domestic",
        name: "delapan",
    }
    maker = ProducerFactory()
    entry = reverse("catalog:product_create", query={"produsen": maker.pk})
    refused = client.post(entry, form).content.decode()
    assert 'value="delapan"' in refused and not Product.objects.exists()
    client.post(entry, form | {name: "8"})
    one = Product.objects.get()
    assert shown(one) == ["Memori: 8 GB"]
    edit = reverse("catalog:product_edit", args=[one.pk])
    assert f'name="{name}" value="8"' in client.get(edit).content.decode()
    client.post(edit, form | {name: "16"})
    assert "16 GB" in client.get(one_page(one)).content.decode()
    without = {key: value for key, value in form.items() if key != name}
    client.post(edit, without | {"brand": "Baru"})
    assert shown(one) == ["Memori: 16 GB"]
    compare = reverse("catalog:product_compare", query={"produk": [one.pk, other(one).pk]})
    rows = {row.label: row.values for row in client.get(compare).context["rows"]}
    assert rows["Memori"] == ["16 GB", "belum diketahui"]


def one_page(product: Product) -> str:
    return reverse("catalog:product_detail", args=[product.pk])


def other(product: Product) -> Product:
    return ProductFactory(commodity=product.commodity)
